/*
 * Words by their hash, each with some bits, in two flat arrays: every word of a page is looked up, and a Map takes
 * three times as long.
 */
import { wordHash } from '../language/hash.ts'

/** Slots for each word: with so many, next to no word of a page is looked for in a second slot. */
const ROOM = 4
const SHIFT = 15

/** The bits of words. */
export interface WordTable {
  readonly mask: number
  readonly hashes: Int32Array
  /** 0 where no word is. */
  readonly bits: Int32Array
}

/** The table of `words`; a word that comes again has the bits of all. */
export function wordTable(words: Iterable<readonly [word: string, bits: number]>): WordTable {
  const bits = new Map<number, number>()
  for (const [word, own] of words) bits.set(wordHash(word), (bits.get(wordHash(word)) ?? 0) | own)
  const size = 1 << (32 - Math.clz32(bits.size * ROOM))
  const table = { mask: size - 1, hashes: new Int32Array(size), bits: new Int32Array(size) }
  for (const [hash, own] of bits) {
    const slot = slotOf(table, hash)
    table.hashes[slot] = hash
    table.bits[slot] = own
  }
  return table
}

/** The bits of the word with this hash, 0 for a word that is not in the table. */
export function bitsOf(table: WordTable, hash: number): number {
  return table.bits[slotOf(table, hash)]!
}

/** Where the hash is, or the free slot where it would be. */
function slotOf({ mask, hashes, bits }: WordTable, hash: number): number {
  let slot = (hash ^ (hash >>> SHIFT)) & mask
  while (bits[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
  return slot
}
