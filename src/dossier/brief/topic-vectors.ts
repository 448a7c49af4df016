/*
 * What a document is about, as a vector of weighted terms: the surnames of its people, and the words of its title,
 * statements, remarks and roles. Rare terms weigh most. Two documents on one affair have much in common.
 */
import { plain } from '../../text/letters.ts'
import { skeletonOf } from '../names/spelling.ts'
import type { DocumentBrief, PersonBrief } from './document-brief.ts'

/** Terms of a document in the order of their numbers, with weights; the squares of the weights sum to 1. */
export interface TopicVector {
  readonly terms: Int32Array
  readonly weights: Float32Array
}

/** The vectors of all documents, and the numbers of the terms that a person's own name makes. */
export interface Topics {
  readonly vectors: readonly TopicVector[]
  readonly ownTerms: (person: PersonBrief) => readonly number[]
}

/** A name says more of a document's subject than a word. */
const NAME_WEIGHT = 2
const SHORTEST_WORD = 4
/** Terms of a document that are kept: its rarest. */
const MOST_TERMS = 250

/** The vectors of `documents`. */
export function topicsOf(documents: readonly DocumentBrief[]): Topics {
  const numbers = new Map<string, number>()
  const frequencies: number[] = []
  const numberOf = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, frequencies.length)
    return frequencies.push(0) - 1
  }
  const counts = documents.map((document) => {
    const terms = new Map<number, number>()
    for (const [term, count] of termsOf(document)) terms.set(numberOf(term), count)
    for (const term of terms.keys()) frequencies[term]!++
    return terms
  })
  const rarity = frequencies.map((count) => Math.log((documents.length + 1) / count))
  return {
    vectors: counts.map((terms) => vectorOf(terms, rarity)),
    ownTerms: (person) => ownTermsOf(person).flatMap((term) => numbers.get(term) ?? []),
  }
}

/** How much two documents have in common, 0 to 1, the terms in `without` aside. */
export function commonTopic(a: TopicVector, b: TopicVector, without: readonly number[]): number {
  let sum = 0
  let j = 0
  for (let i = 0; i < a.terms.length; i++) {
    const term = a.terms[i]!
    while (j < b.terms.length && b.terms[j]! < term) j++
    if (j === b.terms.length) break
    if (b.terms[j] === term && !without.includes(term)) sum += a.weights[i]! * b.weights[j]!
  }
  return sum
}

/** The term of a surname, one for all its spellings. */
function nameTerm(word: string): string {
  return `@${skeletonOf(word)}`
}

function ownTermsOf({ words: { words } }: PersonBrief): string[] {
  return words.flatMap((word) => [nameTerm(word), word])
}

function termsOf({ title, people, statements, quotes }: DocumentBrief): Map<string, number> {
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
    for (const word of plain(text).split(' ')) if (word.length >= SHORTEST_WORD) add(stemOf(word), 1)
  return counts
}

/** The word without the ending of a plural. */
function stemOf(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function vectorOf(counts: ReadonlyMap<number, number>, rarity: readonly number[]): TopicVector {
  const weighted = [...counts].map(([term, count]) => ({
    term,
    weight: Math.min(4, 1 + Math.log(count)) * (rarity[term] ?? 0),
  }))
  const kept =
    weighted.length > MOST_TERMS
      ? weighted.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, MOST_TERMS)
      : weighted
  kept.sort((a, b) => a.term - b.term)
  const norm = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
  return {
    terms: Int32Array.from(kept, ({ term }) => term),
    weights: Float32Array.from(kept, ({ weight }) => weight / norm),
  }
}
