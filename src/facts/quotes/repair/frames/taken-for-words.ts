/*
 * Frames whose words were sought in the wrong place: the subject of the verb, the clause that opens the sentence, or what
 * follows from the news was taken for what was said.
 */
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb, startsFinite } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { OPENERS } from '../clauses/clause-borders.ts'
import { withoutStop } from '../clauses/clause-frame.ts'
import { type FrameRule, leavesOut } from './frame-rule.ts'

const COMMA = wordHash(',')
const ACCORDING = wordHash('according')
const LINKS = wordSet(['for', 'in', 'of'])
const VERBS = tagSet(['VBD', 'VBZ', 'VBP'])
/** ", adding to a mounting series of | problems |": how far behind the comma the words may begin. */
const PARTICIPLE_REACH = 8

export const TAKEN_FOR_WORDS: readonly FrameRule[] = [
  {
    name: 'asked-as-words',
    example: ['[Lund] |was asked| [whether he was the best].', ['-: whether he was the best']],
    holds: (view, remark) => askedBefore(view, remark) !== null,
    mend: (view, remark) => ({ ...remark, contents: [askedBefore(view, remark)!] }),
  },
  {
    name: 'subject-taken-for-words',
    example: [
      'The man pleaded guilty, [the Office for the Western District] of {Norland} |announced|.',
      ['the Office for the Western District of Norland: The man pleaded guilty'],
    ],
    holds: isSubjectTaken,
    mend: (view, remark) => {
      const first = sentenceFirst(view, remark.cue)
      const run = remark.contents[0]!
      return {
        ...remark,
        source: { first: run.first, end: remark.source!.end },
        contents: [{ first, end: run.first - 1 }],
      }
    },
  },
  {
    name: 'opening-clause-taken-for-words',
    example: [
      'While [the police raided the bank], {a source} |said| Ann Reed was not a target.',
      ['a source: Ann Reed was not a target'],
    ],
    holds: isOpeningClauseTaken,
    mend: (view, remark) => {
      const behind = remark.contents.filter((run) => run.first >= remark.cue.end)
      return { ...remark, contents: behind.length > 0 ? behind : [behindCue(view, remark.cue)] }
    },
  },
  {
    name: 'what-adds-to-it',
    example: [
      '[Trains stopped], |according to| {two clerks}, adding to [problems that began in May].',
      ['two clerks: Trains stopped'],
    ],
    ...leavesOut(isAddition),
  },
]

/** A noun phrase behind a comma that runs on in the source, with a whole clause before it. */
function isSubjectTaken(view: QuoteView, { cue, source, contents }: Attribution): boolean {
  const run = contents[0]
  if (contents.length !== 1 || run === undefined || source === null || source.end !== cue.first) return false
  if (run.end + 1 !== source.first || !LINKS.has(view.lower[run.end]!)) return false
  const first = sentenceFirst(view, cue)
  if (run.first < first + 2 || view.lower[run.first - 1] !== COMMA || view.quote[run.first] !== OUTSIDE)
    return false
  return (
    view.tags[run.first] === TAG.DT &&
    VERBS[view.tags[cue.first]!] === 1 &&
    !hasFiniteVerb(view, { first: run.first, end: cue.first }) &&
    hasFiniteVerb(view, { first, end: run.first - 1 })
  )
}

/** "While …, a source said" with a clause right behind the verb. */
function isOpeningClauseTaken(view: QuoteView, { cue, source, contents }: Attribution): boolean {
  const [run, ...others] = contents
  if (run === undefined || source === null || source.end !== cue.first) return false
  if (others.some((other) => other.first < cue.end)) return false
  const first = sentenceFirst(view, cue)
  if (!OPENERS.has(view.lower[first]!) || run.first < first || run.first > first + 1) return false
  if (run.end > source.first || view.quote[cue.end] !== OUTSIDE || view.tags[cue.end] === TAG.PUNCT)
    return false
  return startsFinite(view, cue.end, behindCue(view, cue).end)
}

/** "…, according to two clerks, adding to | problems |": a participle leads to it, and the words stand before the cue. */
function isAddition(view: QuoteView, { cue, source, contents }: Attribution, run: Run): boolean {
  if (view.lower[cue.first] !== ACCORDING || source === null || run.first < source.end) return false
  if (view.quote[run.first] !== OUTSIDE || !contents.some((other) => other.end <= cue.first)) return false
  const from = Math.max(source.end, run.first - PARTICIPLE_REACH)
  for (let i = from; i < run.first; i++)
    if (view.tags[i] === TAG.VBG && view.lower[i - 1] === COMMA) return true
  return false
}

function sentenceFirst({ sentence, sentenceStart }: QuoteView, { first }: Run): number {
  return sentenceStart[sentence[first]!]!
}

/** The rest of the sentence behind the cue. */
function behindCue(view: QuoteView, { end }: Run): Run {
  const sentenceEnd = view.sentenceStart[view.sentence[end - 1]! + 1]!
  return withoutStop(view, { first: end, end: sentenceEnd })
}

/** The words behind "was asked" where its subject was taken for some of them; null elsewhere. */
function askedBefore({ lower, quote }: QuoteView, { cue, source, contents }: Attribution): Run | null {
  const [first] = contents
  const last = contents.at(-1)
  if (source !== null || first === undefined || last === undefined || last.end <= cue.end) return null
  const isSubject = first.first < cue.first && first.end >= cue.first && quote[first.first] === OUTSIDE
  return isSubject && lower[cue.end - 1] === ASKED ? { first: cue.end, end: last.end } : null
}

const ASKED = wordHash('asked')
