/*
 * Sets of a few word hashes for loops over all tokens: one look at a typed array tells that a word is not in it, which
 * takes a quarter of the time of a Set.
 */
import { wordHash } from './hash.ts'
import { type HashTable, hashTable, lookUpHash } from './hash-table.ts'

/** Word hashes, each with the number 1. */
export type QuickSet = HashTable

/** The set of `words`. */
export function quickSet(words: readonly string[]): QuickSet {
  return hashTable(words.map((word) => [wordHash(word), 1] as const))
}

/** Whether `hash` is that of a word of the set. */
export function isIn(set: QuickSet, hash: number): boolean {
  return lookUpHash(set, hash) !== 0
}
