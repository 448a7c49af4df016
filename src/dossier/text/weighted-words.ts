/*
 * Weights of words over a collection of sentences: the rarer a word, the more it says that two sentences tell of one thing.
 */

/** Words of a sentence, each once, with their weights. */
export type WeightedWords = ReadonlyMap<string, number>

/** In how many sentences of a collection each word stands. */
export interface WordCounts {
  readonly sentences: number
  readonly counts: ReadonlyMap<string, number>
}

/** Counts that grow sentence by sentence. */
export interface GrowingCounts {
  sentences: number
  readonly counts: Map<string, number>
}

/** Counts one sentence more; `stems` may have a word twice. */
export function countWords(all: GrowingCounts, stems: readonly string[]): void {
  all.sentences++
  for (const stem of new Set(stems)) all.counts.set(stem, (all.counts.get(stem) ?? 0) + 1)
}

/** The words of a sentence with weights; it is one of those that were counted. */
export function weightWords(stems: readonly string[], { sentences, counts }: WordCounts): WeightedWords {
  const rarity = (stem: string): number => Math.log(SMOOTHING + (2 * sentences) / (counts.get(stem) ?? 1))
  return new Map(stems.map((stem) => [stem, rarity(stem)]))
}

/** In a small collection every word is in a large share of the sentences: even the commonest says something. */
const SMOOTHING = 1.5

/** The weight of all words. */
export function weightOf(words: WeightedWords): number {
  let sum = 0
  for (const weight of words.values()) sum += weight
  return sum
}

/** The words that both have, and their weight; those in `without` aside. */
export function sharedWords(
  a: WeightedWords,
  b: WeightedWords,
  without: ReadonlySet<string> = NO_WORDS,
): { readonly count: number; readonly weight: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  let weight = 0
  for (const [stem, own] of small)
    if (large.has(stem) && !without.has(stem)) {
      count++
      weight += own
    }
  return { count, weight }
}

const NO_WORDS: ReadonlySet<string> = new Set()
