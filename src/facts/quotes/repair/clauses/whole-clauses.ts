/*
 * Reported clauses of which the taggers see the end alone: words before an insertion, a subject left between cue and words; and
 * who speaks taken for the beginning of them.
 */

import { NOMINAL, tagSet, VERBS_AND_MODALS } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { WEEKDAY_NAMES } from '../../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { OPENING, OUTSIDE } from '../../view.ts'
import type { BorderRule, Frame } from './clause-frame.ts'

const THAT = wordHash('that')
const COMMA = wordHash(',')
const SPEAKING = wordHash('speaking')
const WHO = wordSet(['who', 'whose'])
const ARTICLES = wordSet(['a', 'an'])
const SAYING = wordSet(
  'added adds argued argues claimed claims insisted insists reported reports said say saying says'.split(' '),
)
const NOUNS = tagSet(['NN', 'NNP'])
const MOST_OF_SUBJECT = 4
const DAYS = wordSet(WEEKDAY_NAMES.split(' '))

/** Rules for the beginning of a clause, in the order applied. */
export const WHOLE_CLAUSES: readonly BorderRule[] = [
  {
    name: 'clause-about-source',
    example: ['|According to| {Reed}, [whose brother was killed, the police fled].', 'the police fled'],
    mend: withoutClauseAbout,
  },
  {
    name: 'how-it-was-said',
    example: [
      '{Two clerks} |said|, [speaking on condition of anonymity, that a deal was near].',
      'that a deal was near',
    ],
    mend: ({ view, run }) => {
      if (view.lower[run.first] !== SPEAKING) return null
      let comma = run.first + 1
      while (comma < run.end && view.lower[comma] !== COMMA) comma++
      return comma + 1 < run.end ? { first: comma + 1, end: run.end } : null
    },
  },
  {
    name: 'apposition-of-source',
    example: ['|According to| {Bill Yates}, [a pilot, the landing was smooth].', 'the landing was smooth'],
    mend: withoutApposition,
  },
  {
    name: 'sentence-before-speaker',
    example: [
      'A deal, [once near, could now be lost], {traders} |say|.',
      'A deal, once near, could now be lost',
    ],
    mend: wholeSentence,
  },
  {
    name: 'verb-left-out',
    example: [
      "One station hasn't seen [rain since May], |said| {Jane Miller}.",
      "One station hasn't seen rain since May",
    ],
    mend: withVerb,
  },
  {
    name: 'quotation-behind-open-words',
    example: [
      '{Reed} |said| [he would] “keep the pier,” and the crowd clapped.',
      'he would “keep the pier,”',
    ],
    mend: withQuotationBehind,
  },
  {
    name: 'subject-left-out',
    example: [
      '{The post} |said| customers [without a card could wait].',
      'customers without a card could wait',
    ],
    mend: withSubject,
  },
]

/** "According to Bill Yates, | a pilot, the landing was smooth |": without who he is. */
function withoutApposition({ view, run, source }: Frame): Run | null {
  if (source === null || source.end !== run.first - 1 || !ARTICLES.has(view.lower[run.first]!)) return null
  if (NOUNS[view.tags[source.end - 1]!] !== 1) return null
  let comma = run.first + 1
  while (comma < run.end && view.lower[comma] !== COMMA) comma++
  const rest = { first: comma + 1, end: run.end }
  const isNoun = !hasFiniteVerb(view, { first: run.first, end: comma })
  return isNoun && rest.first < run.end && hasFiniteVerb(view, rest) ? rest : null
}

/** "According to Reed, | whose brother was killed, the police fled |": without what is said of who he is. */
function withoutClauseAbout({ view, run, source }: Frame): Run | null {
  if (source === null || source.end !== run.first - 1 || !WHO.has(view.lower[run.first]!)) return null
  let comma = run.first + 1
  while (comma < run.end && view.lower[comma] !== COMMA) comma++
  const rest = { first: comma + 1, end: run.end }
  return rest.first < run.end && hasFiniteVerb(view, rest) ? rest : null
}

/** "A deal, | once near, could now be lost |, traders say": from the start of the sentence. */
function wholeSentence({ view, run, source, cue, sentenceStart, lastBefore }: Frame): Run | null {
  return source !== null &&
    run.end === source.first - 1 &&
    source.end <= cue.first &&
    run.first > sentenceStart + 1 &&
    view.lower[run.first - 1] === COMMA &&
    lastBefore === null &&
    !hasFiniteVerb(view, { first: sentenceStart, end: run.first })
    ? { first: sentenceStart, end: run.end }
    : null
}

/** "A station hasn't seen | rain since May |, said Moe": from the start of the sentence, where the verb before it was left out. */
function withVerb({ view, run, source, cue, sentenceStart, lastBefore }: Frame): Run | null {
  if (run.end > cue.first || run.end < cue.first - 2 || source === null || lastBefore !== null) return null
  if (run.first <= sentenceStart || VERBS_AND_MODALS[view.tags[run.first - 1]!] !== 1) return null
  if (source.end > sentenceStart && source.first < run.first) return null
  for (let i = sentenceStart; i < run.first; i++) if (view.quote[i] !== OUTSIDE) return null
  return { first: sentenceStart, end: run.end }
}

/** "Said | he would | “keep the pier”": words that cannot end there go on with what is quoted behind them. */
function withQuotationBehind({ view, run, cue, nextCue }: Frame): Run | null {
  const { quote, tags } = view
  if (run.first < cue.end || quote[run.end] !== OPENING || OPEN_ENDS[tags[run.end - 1]!] !== 1) return null
  let end = run.end + 1
  while (end < view.tokens.count && quote[end] !== OUTSIDE && quote[end] !== OPENING) end++
  return end <= nextCue + 1 ? { first: run.first, end } : null
}

const OPEN_ENDS = tagSet(['DT', 'IN', 'MD', 'PRP$', 'TO'])

/** "Said customers | without a card could wait |": with the subject. */
function withSubject({ view, run, cue }: Frame): Run | null {
  const between = run.first - cue.end
  if (between < 1 || between > MOST_OF_SUBJECT || !SAYING.has(view.lower[cue.end - 1]!)) return null
  if (view.tags[run.first] !== TAG.IN || view.lower[run.first] === THAT) return null
  for (let i = cue.end; i < run.first; i++)
    if (NOMINAL[view.tags[i]!] !== 1 || DAYS.has(view.lower[i]!)) return null
  return hasFiniteVerb(view, run) ? { first: cue.end, end: run.end } : null
}
