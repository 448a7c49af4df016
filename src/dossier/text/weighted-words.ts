/*
 * Weights of words over a collection of sentences: the rarer a word, the more it says that two sentences tell of one thing.
 */

/** Words of a sentence, each once, with their weights. */
export type WeightedWords = ReadonlyMap<string, number>

/** The words of each sentence with weights; `sentences` are lists of stems. */
export function weightWords(sentences: readonly (readonly string[])[]): WeightedWords[] {
  const counts = new Map<string, number>()
  const sets = sentences.map((stems) => new Set(stems))
  for (const set of sets) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const rarity = (stem: string): number =>
    Math.log(SMOOTHING + (2 * sentences.length) / (counts.get(stem) ?? 1))
  return sets.map((set) => new Map([...set].map((stem) => [stem, rarity(stem)])))
}

/** In a small collection every word is in a large share of the sentences: even the commonest says something. */
const SMOOTHING = 1.5

/** The weight of all words. */
export function weightOf(words: WeightedWords): number {
  let sum = 0
  for (const weight of words.values()) sum += weight
  return sum
}

/** The words that both have, and their weight. */
export function sharedWords(
  a: WeightedWords,
  b: WeightedWords,
): { readonly count: number; readonly weight: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  let weight = 0
  for (const [stem, own] of small)
    if (large.has(stem)) {
      count++
      weight += own
    }
  return { count, weight }
}
