/*
 * Contents that are not what somebody said: the question, a pronoun alone, where it was printed, who denies it, and the half of a
 * sentence whose subject denies it ("Nobody, she said, | would leave |").
 */
import { FINITE } from '../../../../../language/tag-set.ts'
import { TAG } from '../../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import { hasFiniteVerb } from '../../../finite-verbs.ts'
import type { Run } from '../../../labels.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../../view.ts'
import { COMMENTS, DISPUTES } from '../../author-comments.ts'
import { type FrameRule, leavesOut } from '../frame-rule.ts'

const ASKED = wordHash('asked')
const COMMA = wordHash(',')
const THAT = wordHash('that')
const WHETHER = wordSet(['if', 'whether'])
const PROPOSED = wordSet('announced proposed recommended reported suggested unveiled'.split(' '))
const OBJECTS = wordSet(['her', 'him', 'it', 'them', 'this', 'these', 'those'])
const JOURNALS = wordSet('journal magazine newspaper paper review weekly'.split(' '))
const NEGATIVE = wordSet('few hardly neither no nobody none nothing scarcely'.split(' '))
const ARTICLES = wordSet(['a', 'an', 'the'])
/** Words from "asked" to its question. */
const ASKED_REACH = 12
/** Words from "in" to the kind of print: "in the British journal". */
const PRINT_REACH = 4

export const NO_WORDS: readonly FrameRule[] = [
  {
    name: 'question-before-answer',
    example: ['Asked in May whether [he was sorry], {he} |said| [he was not].', ['he: he was not']],
    ...leavesOut(isQuestion),
  },
  {
    name: 'pronoun-alone',
    example: ['{The cabinet} first |proposed| [them in July].', []],
    ...leavesOut(isPronounAlone),
  },
  {
    name: 'where-it-is-printed',
    example: [
      '{Lund} |reported| in [the journal Abyss Letters that snails glow].',
      ['Lund: that snails glow'],
    ],
    holds: (view, { cue, contents }) => contents.some((run) => printEnd(view, cue, run) > 0),
    mend: (view, remark) => {
      const contents = remark.contents
        .map((run) => {
          const end = printEnd(view, remark.cue, run)
          return end > 0 ? { first: end, end: run.end } : run
        })
        .filter((run) => run.first < run.end)
      return contents.length > 0 ? { ...remark, contents } : null
    },
  },
  {
    name: 'claim-that-is-denied',
    example: ['{The firm} said staff knew, an |allegation| [the union rejects].', []],
    holds: ({ lower }, { cue }) =>
      COMMENTS.has(lower[cue.end - 1]!) &&
      ARTICLES.has(lower[cue.end - 2]!) &&
      lower[cue.end - 3] === COMMA &&
      cue.end - cue.first <= 2,
    mend: () => null,
  },
  {
    name: 'comment-of-author',
    example: [
      '[The sea was warm], {he} |said|, [a possibility that the paper concedes].',
      ['he: The sea was warm'],
    ],
    ...leavesOut(isComment),
  },
  {
    name: 'behind-relative-clause',
    example: [
      '{The Halvorsen Fund}, which |said| [it was late, will pay].',
      ['The Halvorsen Fund: it was late'],
    ],
    holds: (view, remark) => endOfRelative(view, remark) > 0,
    mend: (view, remark) => {
      const [first] = remark.contents
      return { ...remark, contents: [{ first: first!.first, end: endOfRelative(view, remark) }] }
    },
  },
  {
    name: 'half-of-denial',
    example: ['[None of the crew], {she} |said|, [had been paid].', []],
    ...leavesOut(isHalfOfDenial),
  },
]

/** "Asked whether | he was sorry |, he said": another asks that. */
function isQuestion({ lower, sentence, sentenceStart }: QuoteView, { cue }: Attribution, run: Run): boolean {
  const before = WHETHER.has(lower[run.first]!) ? run.first : run.first - 1
  if (run.end > cue.first || !WHETHER.has(lower[before]!)) return false
  const start = sentenceStart[sentence[cue.first]!]!
  for (let i = before - 1; i >= Math.max(start, before - ASKED_REACH); i--)
    if (lower[i] === ASKED) return true
  return false
}

/** "Proposed | them in July |": what, the sentence before says. */
function isPronounAlone(view: QuoteView, { cue }: Attribution, run: Run): boolean {
  const { lower, tags, quote } = view
  if (!PROPOSED.has(lower[cue.end - 1]!) || run.first !== cue.end || quote[run.first] !== OUTSIDE)
    return false
  if (!OBJECTS.has(lower[run.first]!)) return false
  return (run.end - run.first === 1 || tags[run.first + 1] === TAG.IN) && !hasFiniteVerb(view, run)
}

/** "Reported in | the journal Abyss Letters that snails glow |": where the words begin, the end where there are none; else 0. */
function printEnd({ lower, tags }: QuoteView, cue: Run, run: Run): number {
  if (tags[run.first - 1] !== TAG.IN && tags[run.first] !== TAG.IN) return 0
  if (run.first > cue.end + 1 || (!PROPOSED.has(lower[cue.end - 1]!) && !PROPOSED.has(lower[cue.first]!)))
    return 0
  const isPrint = (at: number): boolean => JOURNALS.has(lower[at]!)
  let at = run.first
  while (at < Math.min(run.end, run.first + PRINT_REACH) && !isPrint(at)) at++
  if (at >= run.end || !isPrint(at)) return 0
  while (at < run.end && lower[at] !== THAT) at++
  return at
}

/** ", | a possibility that the paper concedes |": who writes adds that. */
function isComment({ lower }: QuoteView, { cue }: Attribution, run: Run): boolean {
  if (run.first < cue.end || lower[run.first - 1] !== COMMA || !ARTICLES.has(lower[run.first]!)) return false
  if (!COMMENTS.has(lower[run.first + 1]!)) return false
  for (let i = run.first + 2; i < run.end; i++) if (DISPUTES.has(lower[i]!)) return true
  return false
}

/** "Which said | it was late |, will pay": the comma before the verb of the main clause; 0 where there is none. */
function endOfRelative({ lower, tags, quote }: QuoteView, { cue, contents }: Attribution): number {
  const run = contents[0]!
  if (contents.length > 1 || run.first !== cue.end || quote[run.first] !== OUTSIDE) return 0
  if (!RELATIVES.has(lower[cue.first - 1]!) || lower[cue.first - 2] !== COMMA) return 0
  for (let i = run.first + 2; i < run.end - 1; i++)
    if (lower[i] === COMMA && FINITE[tags[i + 1]!] === 1) return i
  return 0
}

const RELATIVES = wordSet(['which', 'who'])

/** "None of the crew, she said, had been paid": either half alone says the opposite, or nothing. */
function isHalfOfDenial(view: QuoteView, { cue, contents }: Attribution, run: Run): boolean {
  const { lower, quote, sentence, sentenceStart } = view
  const start = sentenceStart[sentence[cue.first]!]!
  if (quote[run.first] !== OUTSIDE || !NEGATIVE.has(lower[start]!)) return false
  // "No change, she said" is whole
  if (run.end <= cue.first) return contents.length > 1 && run.first === start && !hasFiniteVerb(view, run)
  return FINITE[view.tags[run.first]!] === 1 && !hasVerbBefore(view, start, cue.first)
}

/** Whether a verb stands between the beginning of a sentence and the comma before its cue. */
function hasVerbBefore({ lower, tags }: QuoteView, start: number, cue: number): boolean {
  for (let i = start; i < cue && lower[i] !== COMMA; i++) if (FINITE[tags[i]!] === 1) return true
  return false
}
