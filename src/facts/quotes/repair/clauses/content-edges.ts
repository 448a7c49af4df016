/*
 * Edges of reported words: a bracket that is opened and not closed, or closed and not opened, and words behind a comma or "and"
 * with which nothing can end.
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import type { QuoteView } from '../../view.ts'
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
]

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
