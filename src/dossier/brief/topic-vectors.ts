/*
 * What a document is about, as a vector of weighted terms: the surnames of its people, and the words of its title,
 * statements, remarks and roles. Rare terms weigh most. Two documents on one affair have much in common.
 */
import type { DocumentBrief, PersonBrief } from './document-brief.ts'
import { ownTermsOf, termsOf } from './topic-terms.ts'

/** Terms of a document in the order of their numbers, with weights; the squares of the weights sum to 1. */
export interface TopicVector {
  readonly terms: Int32Array
  readonly weights: Float32Array
}

/** The vectors of all documents, and the numbers of the terms that a person's own name makes. */
export interface Topics {
  readonly vectors: readonly TopicVector[]
  /** The terms in the order of their numbers, which is that of their characters: one whatever documents are there. */
  readonly terms: readonly string[]
  readonly ownTerms: (person: PersonBrief) => readonly number[]
}

/** Takes documents one by one; of each only the numbers of its terms are kept. */
export interface TopicCounts {
  readonly add: (document: DocumentBrief) => void
  /** The vectors of the documents at the places `chosen`, in that order. */
  readonly vectors: (chosen: readonly number[]) => Topics
}

/** Terms of a document that are kept: its rarest. */
const MOST_TERMS = 250

/** How often each term stands in a document. */
interface TermCounts {
  readonly terms: Int32Array
  readonly counts: Uint16Array
}

/** Counts the terms of documents. */
export function openTopics(): TopicCounts {
  const numbers = new Map<string, number>()
  const all: TermCounts[] = []
  const numberOf = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, numbers.size)
    return numbers.size - 1
  }
  return {
    add: (document) => {
      const counts = termsOf(document)
      all.push({
        terms: Int32Array.from(counts.keys(), numberOf),
        counts: Uint16Array.from(counts.values()),
      })
    },
    vectors: (chosen) => vectorsOf(numbers, all, chosen),
  }
}

/** The vectors of `documents`. */
export function topicsOf(documents: readonly DocumentBrief[]): Topics {
  const topics = openTopics()
  for (const document of documents) topics.add(document)
  return topics.vectors([...documents.keys()])
}

function vectorsOf(
  numbers: ReadonlyMap<string, number>,
  all: readonly TermCounts[],
  chosen: readonly number[],
): Topics {
  const terms = [...numbers.keys()].sort()
  const ranks = new Map(terms.map((term, rank) => [term, rank]))
  const rankOf = Int32Array.from(numbers.keys(), (term) => ranks.get(term)!)
  const frequencies = new Uint32Array(terms.length)
  for (const place of chosen) for (const number of all[place]!.terms) frequencies[rankOf[number]!]!++
  const rarity = Float64Array.from(frequencies, (count) => Math.log((chosen.length + 1) / count))
  return {
    vectors: chosen.map((place) => vectorOf(all[place]!, rankOf, rarity)),
    terms,
    ownTerms: (person) => ownTermsOf(person).flatMap((term) => ranks.get(term) ?? []),
  }
}

function vectorOf({ terms, counts }: TermCounts, rankOf: Int32Array, rarity: Float64Array): TopicVector {
  const weighted = Array.from(terms, (number, i) => {
    const term = rankOf[number]!
    return { term, weight: Math.min(4, 1 + Math.log(counts[i]!)) * rarity[term]! }
  })
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
