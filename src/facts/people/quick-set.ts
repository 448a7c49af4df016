/*
 * Sets of a few word hashes for loops over all tokens: one look at a typed array tells that a word is not in it, which
 * takes a quarter of the time of a Set.
 */
import { wordHash } from '../../language/hash.ts'

/** Word hashes by open addressing; 0 is an empty slot. */
export interface QuickSet {
  readonly keys: Int32Array
  /** Slots less one, a power of two less one. */
  readonly mask: number
}

/** Slots a word: few are taken, so that nearly all other words meet an empty one at once. */
const ROOM = 8

/** The set of `words`. */
export function quickSet(words: readonly string[]): QuickSet {
  const slots = 1 << (32 - Math.clz32(ROOM * words.length))
  const keys = new Int32Array(slots)
  for (const hash of words.map(wordHash)) {
    let at = hash & (slots - 1)
    while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & (slots - 1)
    keys[at] = hash
  }
  return { keys, mask: slots - 1 }
}

/** Whether `hash` is that of a word of the set. */
export function isIn({ keys, mask }: QuickSet, hash: number): boolean {
  let at = hash & mask
  while (keys[at] !== 0) {
    if (keys[at] === hash) return true
    at = (at + 1) & mask
  }
  return false
}
