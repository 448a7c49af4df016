/*
 * The terms of a document: surnames, and the words that are long enough, without the ending of a plural. And those that
 * weigh most, as they go with a remark, so that it can be compared without the documents.
 */
import { wordHash } from '../../text/hash.ts'
import { plain } from '../../text/letters.ts'
import { skeletonOf } from '../names/spelling.ts'
import type { DocumentBrief, PersonBrief } from './document-brief.ts'
import type { Topics } from './topic-vectors.ts'

/** A name says more of a document's subject than a word. */
const NAME_WEIGHT = 2
const SHORTEST_WORD = 4

/** The terms of a document, and how often it has each. */
export function termsOf({ title, people, statements, quotes }: DocumentBrief): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (term: string, count: number): void => void counts.set(term, (counts.get(term) ?? 0) + count)
  for (const { words } of people) {
    const surname = words.words.at(-1)
    if (surname !== undefined) add(nameTerm(surname), NAME_WEIGHT)
  }
  const texts = [
    title ?? '',
    ...statements.map(({ text }) => text),
    ...quotes.map(({ text }) => text),
    ...people.flatMap(({ roles, place }) => [
      ...roles.flatMap(({ text, of }) => [text, of ?? '']),
      place ?? '',
    ]),
  ]
  for (const text of texts)
    for (const word of plain(text).split(' ')) if (word.length >= SHORTEST_WORD) add(singular(word), 1)
  return counts
}

/** The terms that a person's own name makes. */
export function ownTermsOf({ words: { words } }: PersonBrief): string[] {
  return words.flatMap((word) => [nameTerm(word), word])
}

/** The term of a surname, one for all its spellings. */
function nameTerm(word: string): string {
  return `@${skeletonOf(word)}`
}

/** The word without the ending of a plural. */
function singular(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

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
