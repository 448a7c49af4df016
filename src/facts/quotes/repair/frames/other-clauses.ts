/*
 * Other clauses of the sentence that were taken for what was said: what else somebody did, who it is, what another says.
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { nounPhrase } from '../../noun-phrase.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { type FrameRule, leavesOut } from './frame-rule.ts'

const COMMA = wordHash(',')
const ACCORDING = wordHash('according')
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
const OF = wordHash('of')
const OR = wordHash('or')
const WHILE = wordHash('while')
const PRONOUNS = wordSet(['he', 'she'])

export const OTHER_CLAUSES: readonly FrameRule[] = [
  {
    name: 'subject-cut-in-two',
    example: [
      '|According to| {Lund, an official at the Office of} [Harbours told him it was late].',
      ['Lund: an official at the Office of Harbours told him it was late'],
    ],
    holds: (view, remark) => subjectBehindComma(view, remark) > 0,
    mend: (view, remark) => {
      const first = subjectBehindComma(view, remark)
      const [run, ...others] = remark.contents
      return {
        ...remark,
        source: { first: remark.source!.first, end: first - 1 },
        contents: [{ first, end: run!.end }, ...others],
      }
    },
  },
  {
    name: 'clause-with-its-own-verb',
    example: [
      '[They saw the film], |according to| {the lawyers}, [and said they came away with more].',
      ['the lawyers: They saw the film'],
    ],
    ...leavesOut(isNextClause),
  },
  {
    name: 'who-it-is',
    example: [
      '|According to| {Ida Reed}, [its chief chemist], [“none” was clean].',
      ['Ida Reed: “none” was clean'],
    ],
    ...leavesOut(isWhoItIs),
  },
  {
    name: 'while-another-says',
    example: [
      '[Roses were held up], {the Post} |reported|, [while bells rang, the Times reported].',
      ['the Post: Roses were held up'],
    ],
    ...leavesOut(isOfAnother),
  },
  {
    name: 'said-he-said',
    example: ['[Reed said he was ill because “they hit him,”] {he} |said|.', []],
    ...leavesOut(isSaidTwice),
  },
  {
    name: 'sentence-before',
    example: [
      '[Berg called it “late.”] [It is no small thing], {Reed} |said|.',
      ['Reed: It is no small thing'],
    ],
    ...leavesOut(isSentenceBefore),
  },
  {
    name: 'other-verb-joined',
    example: ['They got cards that {they} |never asked for| [or just were confused].', []],
    ...leavesOut(isOtherVerb),
  },
]

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

/** "| Berg called it “late.” | It is no small thing, Reed said": a whole sentence before, which is not in marks, is of who writes. */
function isSentenceBefore(view: QuoteView, { cue, contents }: Attribution, run: Run): boolean {
  const start = view.sentenceStart[view.sentence[cue.first]!]!
  if (contents.length < 2 || run.end > start || view.quote[run.first] !== OUTSIDE) return false
  return hasFiniteVerb(view, run)
}

/** "That they never asked for | or just were confused |": the verb is joined to that of the cue. */
function isOtherVerb({ lower, tags, quote }: QuoteView, { cue }: Attribution, run: Run): boolean {
  if (run.first !== cue.end || lower[run.first] !== OR || quote[run.first] !== OUTSIDE) return false
  const verb = tags[run.first + 1] === TAG.RB ? run.first + 2 : run.first + 1
  return FINITE[tags[verb]!] === 1
}

/** Where "an official at the Office" begins, behind "According to Lund,", of whose Harbours the words begin; 0 elsewhere. */
function subjectBehindComma({ lower, tags }: QuoteView, { cue, source, contents }: Attribution): number {
  const run = contents[0]
  if (source === null || run === undefined || lower[cue.first] !== ACCORDING) return 0
  if (lower[run.first - 1] !== OF || run.first > source.end + 1) return 0
  for (let i = source.first + 1; i < source.end - 1; i++)
    if (lower[i] === COMMA) return tags[i + 1] === TAG.DT ? i + 1 : 0
  return 0
}
