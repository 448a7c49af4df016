/*
 * Edges of reported words: a bracket that is opened and not closed, or closed and not opened, and words behind a comma or "and"
 * with which nothing can end.
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { COMMENTS, DISPUTES } from '../author-comments.ts'
import type { ContentEnd } from './content-end.ts'

const COMMA = wordHash(',')
const THAT = wordHash('that')
const AND = wordSet(['and', 'but', 'or'])
const OPEN = wordHash('(')
const CLOSE = wordHash(')')
const PREPOSITIONS = tagSet(['IN', 'TO'])
/** Words to the bracket that closes what was opened. */
const BRACKET_REACH = 14

export const CONTENT_EDGES: readonly ContentEnd[] = [
  {
    name: 'open-bracket',
    example: [
      'Lund said |they play with John Shank (|Bon Jori and others), making songs.',
      ['they play with John Shank (Bon Jori and others)'],
    ],
    cut: (view, run) => [withBracket(view, run)],
  },
  {
    name: 'comma-and-preposition',
    example: ['Lund said |he was tied with Reed, in| a race that few watch.', ['he was tied with Reed']],
    cut: (view, run) => [withoutOpening(view, run)],
  },
  {
    name: 'phrase-of-number',
    example: ['Lund said |he aimed for a margin| of 15% by 2026.', ['he aimed for a margin of 15% by 2026']],
    cut: (view, run) => [withNumber(view, run)],
  },
  {
    name: 'comment-of-author',
    example: ['Lund said |the club offered €60m, a sum that Leeds disputes|.', ['the club offered €60m']],
    cut: (view, run) => [withoutComment(view, run)],
  },
]

/** "A margin | of 15% by 2026": a noun goes on with its number, to the end of the clause. */
function withNumber({ lower, tags, quote }: QuoteView, { first, end }: Run): Run {
  if (lower[end] !== OF || tags[end + 1] !== TAG.CD || quote[end] !== OUTSIDE) return { first, end }
  let to = end + 2
  while (to < end + NUMBER_REACH && (NUMBER_PHRASE[tags[to]!] === 1 || lower[to] === PERCENT)) to++
  return tags[to] === TAG.PUNCT ? { first, end: to } : { first, end }
}

/** "…, a claim the firm denies": who writes adds that. */
function withoutComment({ lower, tags }: QuoteView, { first, end }: Run): Run {
  if (!DISPUTES.has(lower[end - 1]!)) return { first, end }
  for (let i = end - 2; i > first && tags[i] !== TAG.PUNCT; i--)
    if (ARTICLES.has(lower[i]!) && lower[i - 1] === COMMA && COMMENTS.has(lower[i + 1]!))
      return { first, end: i - 1 }
  return { first, end }
}

const OF = wordHash('of')
const PERCENT = wordHash('%')
const ARTICLES = wordSet(['a', 'an'])
const NUMBER_PHRASE = tagSet(['CD', 'IN', 'NN', 'NNS', 'NNP', 'DT', 'JJ'])
const NUMBER_REACH = 12

/** A run with a bracket that is still open goes on to the mark that closes it, or ends before it; one that was never opened ends. */
function withBracket({ lower, sentence, tags }: QuoteView, { first, end }: Run): Run {
  let open = -1
  for (let i = first; i < end; i++) {
    if (lower[i] === OPEN) open = i
    if (lower[i] !== CLOSE) continue
    if (open < 0) return { first, end: i }
    open = -1
  }
  if (open < 0) return { first, end }
  if (open === first) return { first: first + 1, end }
  for (let i = end; i < end + BRACKET_REACH && sentence[i] === sentence[open]; i++)
    if (lower[i] === CLOSE) return { first, end: i + 1 }
    else if (FINITE[tags[i]!] === 1) break
  return { first, end: open }
}

/** "…, | in |", "… and | that |": words that only open what comes behind them. */
function withoutOpening({ lower, tags }: QuoteView, { first, end }: Run): Run {
  const last = end - 1
  if (last - 2 <= first) return { first, end }
  const isOpening = PREPOSITIONS[tags[last]!] === 1 && lower[last - 1] === COMMA
  const isJoined = lower[last] === THAT && AND.has(lower[last - 1]!)
  if (!isOpening && !isJoined) return { first, end }
  let to = last
  while (to > first + 1 && (lower[to - 1] === COMMA || AND.has(lower[to - 1]!))) to--
  return { first, end: to }
}
