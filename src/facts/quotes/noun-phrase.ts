/*
 * Noun phrases by their tags: whom a remark was told, and who stands beside a quotation.
 */
import { TAG } from '../../language/tags.ts'
import { wordHash } from '../../text/hash.ts'
import type { Run } from './labels.ts'
import type { QuoteView } from './view.ts'

const OF = wordHash('of')
const AND = wordHash('and')
/** A noun phrase of more tokens is a misreading. */
const LONGEST = 12

const FIRST = new Set(tags('DT', 'PRP$', 'PDT'))
const NOUNS = new Set(tags('NN', 'NNS', 'NNP', 'NNPS'))
const INSIDE = new Set(tags('JJ', 'JJR', 'JJS', 'CD', 'POS', 'NN', 'NNS', 'NNP', 'NNPS'))

/** The noun phrase at `first`, with "of" and "and" phrases: "members of the council and the press". */
export function nounPhrase(view: QuoteView, first: number, end: number): Run | null {
  const { tags: tagOf, lower } = view
  let i = first
  let last = -1
  const limit = Math.min(end, first + LONGEST)
  while (i < limit) {
    if (FIRST.has(tagOf[i]!)) i++
    const from = i
    while (i < limit && INSIDE.has(tagOf[i]!)) i++
    if (i === from || !NOUNS.has(tagOf[i - 1]!)) break
    last = i
    if (lower[i] !== OF && lower[i] !== AND) break
    i++
  }
  return last < 0 ? null : { first, end: last }
}

function tags(...names: readonly string[]): number[] {
  return names.map((name) => TAG[name] ?? -1)
}
