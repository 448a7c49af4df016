/*
 * The terms of a document that weigh most, as they go with a remark, so that it can be compared without the documents.
 */
import { wordHash } from '../../text/hash.ts'
import type { Topics } from './topic-vectors.ts'

/** The weightiest terms of a document as numbers in ascending order, each with its weight in thousandths behind it. */
export type LeadingTerms = readonly number[]

/** So many terms hold nearly all that two documents on one affair have in common. */
const LEADING = 120
const UNIT = 1000

/** The weightiest terms of the document at `place`. */
export function leadingTerms({ vectors, terms }: Topics, place: number): LeadingTerms {
  const { terms: numbers, weights } = vectors[place]!
  return [...numbers.keys()]
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, LEADING)
    .map((i): [number, number] => [wordHash(terms[numbers[i]!]!), Math.round(UNIT * weights[i]!)])
    .sort(([a], [b]) => a - b)
    .flat()
}

/** How much two documents have in common by these terms, 0 to 1; the same in whatever order they are compared. */
export function commonTerms(a: LeadingTerms, b: LeadingTerms): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [first, second] = [a[i]!, b[j]!]
    if (first === second) sum += a[i + 1]! * b[j + 1]!
    if (first <= second) i += 2
    if (second <= first) j += 2
  }
  return sum / (UNIT * UNIT)
}
