/*
 * Edges of sources: words at either end that belong to no noun phrase, and the noun or mark that is missing there.
 */
import { FINITE, NOMINAL, tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import { CLOSING, OPENING, OUTSIDE, type QuoteView } from '../view.ts'
import type { SourceBorder } from './source-border.ts'

const BEHIND = wordSet(['and', 'as', 'but', 'like', 'of', 'or', 'than', 'that', 'to', 'which', 'who'])
const NOUNS = tagSet(['NN', 'NNS', 'NNP', 'NNPS'])
/** "Of", "in" and their like, but not "about 20 voters", "at least half of them", "that". */
const PLACES = wordSet(['at', 'from', 'in', 'inside', 'near', 'of', 'on', 'within'])
const LEAST = wordSet(['least', 'most'])
/** Tokens from the end of a source to a mark that closes one in it. */
const MARK_REACH = 2

export const EDGES: readonly SourceBorder[] = [
  {
    name: 'noun-of-contact-clause',
    example: [
      '{A treaty condition Norland diplomats} |have said| must be on the table.',
      'Norland diplomats',
    ],
    cut: withoutNounBefore,
  },
  {
    name: 'noun-before-place',
    example: ['Officials {at the Harbour Office} |said| it was late.', 'Officials at the Harbour Office'],
    cut: withNounBefore,
  },
  {
    name: 'leads-at-the-edges',
    example: ['{but unofficial returns} |said| she had lost.', 'unofficial returns'],
    cut: withoutLeads,
  },
  {
    name: 'mark-left-open',
    example: ['{Kerry Lund, star of “Scandal},” |said| it was late.', 'Kerry Lund, star of “Scandal,”'],
    cut: withClosingMark,
  },
]

/** "| but unofficial returns |", "| banks like |", "| officials who |": without what leads on at either end. */
function withoutLeads({ lower, tags }: QuoteView, source: Run): Run {
  let { first, end } = source
  while (end - first > 1 && tags[first] === TAG.CC) first++
  while (end - first > 1 && BEHIND.has(lower[end - 1]!)) end--
  return { first, end }
}

/** "A treaty condition | Norland diplomats | have said must be …": two noun phrases, of which the first is what is spoken of. */
function withoutNounBefore({ lower, tags }: QuoteView, { first, end }: Run, cue: Run): Run {
  const source = { first, end }
  if (end !== cue.first || FINITE[tags[cue.end]!] !== 1 || tags[end - 1] !== TAG.NNS) return source
  if (!A.has(lower[first]!)) return source
  // the first noun phrase ends with a noun in the singular, the second has no article: "demand | union leaders"
  for (let i = end - 2; i > first; i--) {
    if (tags[i] === TAG.PUNCT || tags[i] === TAG.CC || PLACES.has(lower[i]!)) return source
    if (NOUNS[tags[i]!] === 1 && NOUNS[tags[i - 1]!] === 1 && i < end - 1) return { first: i, end }
  }
  return source
}

const A = wordSet(['a', 'an'])

/** "Officials | at the State Department | said": with the noun before the preposition. */
function withNounBefore(view: QuoteView, source: Run, cue: Run): Run {
  const { lower, tags, sentence, quote } = view
  const { first, end } = source
  if (end > cue.first || !PLACES.has(lower[first]!) || LEAST.has(lower[first + 1]!)) return source
  if (NOUNS[tags[first - 1] ?? TAG.PUNCT] !== 1 || quote[first - 1] !== OUTSIDE) return source
  let from = first
  while (from > 0 && NOMINAL[tags[from - 1]!] === 1 && sentence[from - 1] === sentence[first]) from--
  return { first: from, end }
}

/** "Kerry Lund, star of | “Scandal | ,” said": with the mark that closes what was opened. */
function withClosingMark({ quote }: QuoteView, { first, end }: Run): Run {
  let isOpen = false
  for (let i = first; i < end; i++) {
    if (quote[i] === OPENING) isOpen = true
    if (quote[i] === CLOSING) isOpen = false
  }
  for (let i = end; isOpen && i <= end + MARK_REACH; i++)
    if (quote[i] === CLOSING) return { first, end: i + 1 }
  return { first, end }
}
