/*
 * Other clauses of the sentence that were taken for what was said: when somebody spoke, what else they did, whom they told.
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { WEEKDAY_NAMES } from '../../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb, startsFinite } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { nounPhrase } from '../../noun-phrase.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OPENING, OUTSIDE, type QuoteView } from '../../view.ts'
import { OPENERS } from '../clause-borders.ts'
import type { FrameRule } from './frame-rule.ts'
import { isThing } from './frame-signs.ts'

const COMMA = wordHash(',')
const ACCORDING = wordHash('according')
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
const SAID = wordSet([
  'added',
  'argued',
  'claimed',
  'insisted',
  'reported',
  'reports',
  'said',
  'say',
  'says',
  'told',
  'warned',
])
const OR = wordHash('or')
const WHILE = wordHash('while')
const PRONOUNS = wordSet(['he', 'she'])
const ASKED = wordHash('asked')

export const OTHER_CLAUSES: readonly FrameRule[] = [
  {
    name: 'opening-clause-alone',
    example: ['[When the county cut the funds], {Norland} |said| enough.', []],
    holds: (view, remark) => remark.contents.some((run) => isOpeningAlone(view, remark, run)),
    mend: (view, remark) => without(remark, (run) => isOpeningAlone(view, remark, run)),
  },
  {
    name: 'when-asked',
    example: ['[When asked about the ban], Reed said: “No,” {the Times} |reported|.', []],
    holds: (view, remark) => remark.contents.some((run) => isAskedBefore(view, remark, run)),
    mend: (view, remark) => without(remark, (run) => isAskedBefore(view, remark, run)),
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
    name: 'when-it-was-said',
    example: ['It is something {a caller} |told| a clerk before [the police came].', []],
    holds: (view, remark) => remark.contents.some((run) => isOnlyWhen(view, remark, run)),
    mend: (view, remark) => without(remark, (run) => isOnlyWhen(view, remark, run)),
  },
  {
    name: 'clause-with-its-own-verb',
    example: [
      '[They saw the film], |according to| {the lawyers}, [and said they came away with more].',
      ['the lawyers: They saw the film'],
    ],
    holds: (view, remark) => remark.contents.some((run) => isNextClause(view, remark, run)),
    mend: (view, remark) => without(remark, (run) => isNextClause(view, remark, run)),
  },
  {
    name: 'who-it-is',
    example: [
      '|According to| {Ida Reed}, [its chief chemist], [“none” was clean].',
      ['Ida Reed: “none” was clean'],
    ],
    holds: (view, remark) => remark.contents.some((run) => isWhoItIs(view, remark, run)),
    mend: (view, remark) => without(remark, (run) => isWhoItIs(view, remark, run)),
  },
  {
    name: 'while-another-says',
    example: [
      '[Roses were held up], {the Post} |reported|, [while bells rang, the Times reported].',
      ['the Post: Roses were held up'],
    ],
    holds: (view, remark) => remark.contents.some((run) => isOfAnother(view, remark, run)),
    mend: (view, remark) => without(remark, (run) => isOfAnother(view, remark, run)),
  },
  {
    name: 'said-he-said',
    example: ['[Reed said he was ill because “they hit him,”] {he} |said|.', []],
    holds: (view, remark) => remark.contents.some((run) => isSaidTwice(view, remark, run)),
    mend: (view, remark) => without(remark, (run) => isSaidTwice(view, remark, run)),
  },
  {
    name: 'other-verb-joined',
    example: ['They got cards that {they} |never asked for| [or just were confused].', []],
    holds: (view, remark) => remark.contents.some((run) => isOtherVerb(view, remark, run)),
    mend: (view, remark) => without(remark, (run) => isOtherVerb(view, remark, run)),
  },
]

/** The remark without the runs for which `isNone` holds; null without any left. */
function without(remark: Attribution, isNone: (run: Run) => boolean): Attribution | null {
  const contents = remark.contents.filter((run) => !isNone(run))
  return contents.length > 0 ? { ...remark, contents } : null
}

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

/** "…, according to the lawyers, | and said they came |": a verb of its own, whose words are another remark. */
function isNextClause({ lower, tags, quote }: QuoteView, { cue, source }: Attribution, run: Run): boolean {
  if (lower[cue.first] !== ACCORDING || source === null || run.first < source.end) return false
  return tags[run.first] === TAG.CC && SAID.has(lower[run.first + 1]!) && quote[run.first] === OUTSIDE
}

/** "…, the Post reported, | while bells rang, the Times reported |": words behind the cue that somebody else reports at their end. */
function isOfAnother({ lower, quote }: QuoteView, { cue, contents }: Attribution, run: Run): boolean {
  if (run.first < cue.end || quote[run.first] !== OUTSIDE || lower[run.first] !== WHILE) return false
  const isReported = SAID.has(lower[run.end - 1]!) || SAID.has(lower[run.end]!)
  return isReported && contents.some((other) => other.end <= cue.first)
}

/** "| Reed said he was ill because “they hit him,” | he said": whose words they are is said twice, and the inner report has them. */
function isSaidTwice(view: QuoteView, { cue, source }: Attribution, run: Run): boolean {
  const { lower, quote, tags } = view
  if (source === null || source.end - source.first !== 1 || !PRONOUNS.has(lower[source.first]!)) return false
  // "Reed told Lund she was out, she said": another
  if (run.end > cue.first || quote[run.first] !== OUTSIDE || quote[run.end - 1] === OUTSIDE) return false
  const speaker = nounPhrase(view, run.first, run.end)
  return speaker !== null && tags[speaker.end - 1] === TAG.NNP && SAID.has(lower[speaker.end]!)
}

/** "According to Reed, | its chief chemist |, …": who she is, between commas. */
function isWhoItIs(view: QuoteView, { source, contents }: Attribution, run: Run): boolean {
  const { lower, quote, tags } = view
  if (source === null || contents.length < 2 || source.end !== run.first - 1 || lower[source.end] !== COMMA)
    return false
  if (quote[run.first] !== OUTSIDE || lower[run.end] !== COMMA || APPOSED[tags[run.first]!] !== 1)
    return false
  return !hasFiniteVerb(view, run)
}

const APPOSED = tagSet(['DT', 'PRP$', 'NN', 'NNP', 'JJ'])

/** "That they never asked for | or just were confused |": the verb is joined to that of the cue. */
function isOtherVerb({ lower, tags, quote }: QuoteView, { cue }: Attribution, run: Run): boolean {
  if (run.first !== cue.end || lower[run.first] !== OR || quote[run.first] !== OUTSIDE) return false
  const verb = tags[run.first + 1] === TAG.RB ? run.first + 2 : run.first + 1
  return FINITE[tags[verb]!] === 1
}

function sentenceFirst({ sentence, sentenceStart }: QuoteView, { first }: Run): number {
  return sentenceStart[sentence[first]!]!
}
