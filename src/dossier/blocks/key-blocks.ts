/*
 * Items by their keys, of which there are millions: numbers in a few arrays, not a list for each key. An entry is an item
 * under one of its keys.
 */

/** Entries in the order of the items, and who else has the key. */
export interface KeyBlocks {
  /** The item of each entry. */
  readonly holders: Int32Array
  /** The items that come next under the key of an entry, at most `most` of them, in ascending order. */
  readonly followersOf: (entry: number, most: number) => Int32Array
}

/** The blocks of items with the given keys, each key once in an item. */
export function blocksOf(keysOfItems: readonly Int32Array[]): KeyBlocks {
  const count = keysOfItems.reduce((sum, { length }) => sum + length, 0)
  const holders = new Int32Array(count)
  const keys = new Int32Array(count)
  let entry = 0
  for (const [item, own] of keysOfItems.entries()) {
    keys.set(own, entry)
    holders.fill(item, entry, entry + own.length)
    entry += own.length
  }
  const order = sortedByKey(keys)
  /** The items by key, those of one key in ascending order, and where each entry stands among them. */
  const sorted = Int32Array.from(order, (at) => holders[at]!)
  const placeOf = new Int32Array(count)
  for (let place = 0; place < count; place++) placeOf[order[place]!] = place
  return {
    holders,
    followersOf: (at, most) => {
      const from = placeOf[at]! + 1
      let end = from
      while (end < count && end - from < most && keys[order[end]!] === keys[at]) end++
      return sorted.subarray(from, end)
    },
  }
}

const BITS = 11
const VALUES = 1 << BITS
const PASSES = 3

/** The entries in the order of their keys, those of one key as they came: sorted digit by digit, the last one first. */
function sortedByKey(keys: Int32Array): Int32Array {
  let order = Int32Array.from(keys.keys())
  let next = new Int32Array(keys.length)
  for (let pass = 0; pass < PASSES; pass++) {
    const digitOf = (entry: number): number => (keys[entry]! >>> (pass * BITS)) & (VALUES - 1)
    const ends = new Int32Array(VALUES)
    for (const entry of order) ends[digitOf(entry)]!++
    for (let digit = 1; digit < VALUES; digit++) ends[digit]! += ends[digit - 1]!
    for (let i = order.length - 1; i >= 0; i--) next[--ends[digitOf(order[i]!)]!] = order[i]!
    ;[order, next] = [next, order]
  }
  return order
}
