/*
 * 32-bit hashes of words: the language layer and the taggers know words by these numbers and build no strings.
 */
import { lowerOf } from './characters.ts'

export const HASH_SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** One FNV-1a step. */
export function hashStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME)
}

/** Mixes two numbers into one (order matters); used to join features. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/** Hash of `text[start..end)` in lower case, curly apostrophes as straight ones. */
export function hashLower(text: string, start: number, end: number): number {
  let hash = HASH_SEED
  for (let i = start; i < end; i++) hash = hashStep(hash, lowerOf(text.charCodeAt(i)))
  return hash
}

/** Hash of a word as `Tokens.lower` holds it: for lexicons and comparisons. */
export function wordHash(word: string): number {
  return hashLower(word, 0, word.length)
}

/** A set of word hashes, for membership tests without strings. */
export function wordSet(words: Iterable<string>): ReadonlySet<number> {
  return new Set([...words].map(wordHash))
}
