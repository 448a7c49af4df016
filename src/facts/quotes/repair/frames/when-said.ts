/*
 * When and to whom somebody spoke, taken for what was said: "told a clerk before | the police came |".
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { DAYS_NEARBY, MONTH_NAMES, WEEKDAY_NAMES } from '../../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb, startsFinite } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OPENING, OUTSIDE, type QuoteView } from '../../view.ts'
import { OPENERS } from '../clauses/clause-borders.ts'
import { type FrameRule, leavesOut } from './frame-rule.ts'
import { isThing } from './frame-signs.ts'

const COMMA = wordHash(',')
const TOLD = wordSet(['tells', 'told'])
const WHEN_SAID = wordSet([
  ...WEEKDAY_NAMES.split(' '),
  ...'again earlier later recently today yesterday'.split(' '),
])
/** What may follow a verb of saying that has no object. */
const NO_OBJECT = tagSet(['PUNCT', 'IN', 'TO'])
const RELATIVES = wordSet(['that', 'which', 'who', 'whom'])
const WHAT = wordHash('what')
const WHEN_IT = wordHash('when')
/** "When" may begin a question: "did not say when". */
const WHEN = wordSet(['after', 'before', 'until', 'while'])
const ASKED = wordHash('asked')

export const WHEN_SAID_RULES: readonly FrameRule[] = [
  {
    name: 'opening-clause-alone',
    example: ['[When the county cut the funds], {Norland} |said| enough.', []],
    ...leavesOut(isOpeningAlone),
  },
  {
    name: 'asked-before-answer',
    example: ['[When asked about the ban], Reed said: “No,” {the Times} |reported|.', []],
    ...leavesOut(isAskedBefore),
  },
  {
    name: 'told-whom-behind-words',
    example: [
      'Moss could still win, {Ann Reed} |told| [the Norland Times].',
      ['Ann Reed: Moss could still win'],
    ],
    holds: isToldBehindWords,
    mend: (view, remark) => {
      const first = sentenceFirst(view, remark.cue)
      return { ...remark, contents: [{ first, end: remark.source!.first - 1 }] }
    },
  },
  {
    name: 'day-as-words',
    example: [
      '[The ferries will stop], {the agency} |reported| [Saturday morning local time].',
      ['the agency: The ferries will stop'],
    ],
    ...leavesOut(isDay),
  },
  {
    name: 'to-whom-it-was-said',
    example: ['[He will change], {she} |said| [to a friend of his].', ['she: He will change']],
    ...leavesOut(isToWhom),
  },
  {
    name: 'when-it-was-said',
    example: ['It is something {a caller} |told| a clerk before [the police came].', []],
    ...leavesOut(isOnlyWhen),
  },
]

/** "When the county cut the funds, Norland said enough": a mere clause of time before the speaker, while what is said stands behind. */
function isOpeningAlone(view: QuoteView, { cue, source }: Attribution, run: Run): boolean {
  const { lower, tags, quote } = view
  if (source === null || source.end !== cue.first || run.end !== source.first - 1) return false
  if (NO_OBJECT[tags[cue.end]!] === 1 || WHEN_SAID.has(lower[cue.end]!) || quote[run.first] !== OUTSIDE)
    return false
  const first = sentenceFirst(view, cue)
  const opener = tags[first] === TAG.CC ? first + 1 : first
  if (run.first < first || run.first > opener + 1 || !OPENERS.has(lower[opener]!)) return false
  let verbs = 0
  for (let i = run.first; i < run.end; i++) {
    if (lower[i] === COMMA || quote[i] !== OUTSIDE) return false
    if (FINITE[tags[i]!] === 1) verbs++
  }
  return verbs <= 1
}

/** "When asked about the ban," before the words that answer it. */
function isAskedBefore({ lower, quote }: QuoteView, { cue }: Attribution, run: Run): boolean {
  if (run.end > cue.first || quote[run.first] !== OUTSIDE) return false
  const asked = lower[run.first] === WHEN_IT ? run.first + 1 : run.first
  if (lower[asked] !== ASKED || lower[asked + 1] === COMMA) return false
  for (let i = asked; i < cue.first; i++) if (quote[i] === OPENING) return true
  return false
}

/** "Moss could still win, Ann Reed |told| | the Norland Times |": whom, while the words stand before the speaker. */
function isToldBehindWords(view: QuoteView, { cue, source, contents }: Attribution): boolean {
  const { lower, quote } = view
  if (source === null || source.end !== cue.first || !TOLD.has(lower[cue.end - 1]!)) return false
  if (lower[source.first - 1] !== COMMA || !contents.every((run) => isThing(view, run, cue))) return false
  const first = sentenceFirst(view, cue)
  for (let i = first; i < source.first; i++) if (quote[i] !== OUTSIDE) return false
  return (
    !OPENERS.has(lower[first]!) &&
    !RELATIVES.has(lower[source.first]!) &&
    startsFinite(view, first, source.first) &&
    !hasFiniteVerb(view, { first: cue.end, end: contents.at(-1)!.end })
  )
}

/**
 * Words that tell only when somebody spoke: "told a clerk before | the police came |", "that was what Lund said | when she
 * resigned |". A second verb makes them a remark ("said before they came the gate was shut"), and so does a question ("did not
 * say when she would resign").
 */
function isOnlyWhen(view: QuoteView, { cue, source }: Attribution, run: Run): boolean {
  const { lower, tags, quote } = view
  if (run.first < cue.end || quote[run.first] !== OUTSIDE || quote[run.end - 1] !== OUTSIDE) return false
  const isWhat = source !== null && (lower[source.first] === WHAT || lower[source.first - 1] === WHAT)
  const isBehind = run.first > cue.end && WHEN.has(lower[run.first - 1]!)
  if (!isBehind && !WHEN.has(lower[run.first]!) && !(isWhat && lower[run.first] === WHEN_IT)) return false
  let verbs = 0
  for (let i = run.first; i < run.end; i++) if (FINITE[tags[i]!] === 1) verbs++
  return verbs === 1
}

/** "He will change, she said | to a friend of his |". */
function isToWhom(view: QuoteView, { cue, contents }: Attribution, run: Run): boolean {
  const { lower, tags, quote } = view
  if (quote[run.first] !== OUTSIDE || quote[run.end - 1] !== OUTSIDE || hasFiniteVerb(view, run)) return false
  const to = lower[run.first] === TO ? run.first : run.first - 1
  if (to > cue.end || to < cue.end - 1 || lower[to] !== TO || WHOM[tags[to + 1]!] !== 1) return false
  return contents.some((other) => other.end <= cue.first)
}

const TO = wordHash('to')
const WHOM = tagSet(['DT', 'PRP', 'PRP$', 'NNP', 'NNS'])

/** "| Saturday morning local time |": a day, and nothing but when. */
function isDay({ lower, quote }: QuoteView, { cue }: Attribution, run: Run): boolean {
  if (run.first < cue.end || quote[run.first] !== OUTSIDE) return false
  for (let i = run.first; i < run.end; i++) if (!DAY_WORDS.has(lower[i]!)) return false
  return true
}

const DAY_WORDS = wordSet(
  `${DAYS_NEARBY} ${MONTH_NAMES} early evening late local morning afternoon night on time`.split(' '),
)

function sentenceFirst({ sentence, sentenceStart }: QuoteView, { first }: Run): number {
  return sentenceStart[sentence[first]!]!
}
