/*
 * Numbers by the hash of a word, in two flat arrays: every word of a page is looked up, and a Map takes three times as
 * long. Unlike the tables of word-table.ts, which are read from files, these are made of the words in a lexicon.
 */

/** Slots for each entry: with so many, next to no word of a page is looked for in a second slot. */
const ROOM = 4
const SHIFT = 15

/** Numbers by hash. */
export interface HashTable {
  readonly mask: number
  readonly hashes: Int32Array
  /** 0 where no entry is. */
  readonly values: Int32Array
}

/** The table of `entries`, whose values are not 0; values of the same hash are joined bit by bit. */
export function hashTable(entries: Iterable<readonly [hash: number, value: number]>): HashTable {
  const all = [...entries]
  const size = 1 << (32 - Math.clz32(all.length * ROOM))
  const table = { mask: size - 1, hashes: new Int32Array(size), values: new Int32Array(size) }
  for (const [hash, value] of all) {
    const slot = slotOf(table, hash)
    table.hashes[slot] = hash
    table.values[slot]! |= value
  }
  return table
}

/** The value of `hash`, 0 if it is not in the table. */
export function lookUpHash(table: HashTable, hash: number): number {
  return table.values[slotOf(table, hash)]!
}

/** Where the hash is, or the free slot where it would be. */
function slotOf({ mask, hashes, values }: HashTable, hash: number): number {
  let slot = (hash ^ (hash >>> SHIFT)) & mask
  while (values[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
  return slot
}
