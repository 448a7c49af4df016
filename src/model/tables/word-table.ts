/*
 * A compact table from word hashes to class bits: open addressing in two typed arrays, read from a file at once.
 * File: count of slots as int32, keys as int32, values as uint16; a value of 0 is an empty slot.
 */
import fs from 'node:fs'
import { aligned } from '../memory/aligned.ts'

/** Word hashes (see language/hash.ts) with their class bits. */
export interface WordTable {
  readonly slots: number
  readonly keys: Int32Array
  readonly values: Uint16Array
}

/** Reads the table that stands beside the code at `url`. */
export function loadWordTable(url: URL): WordTable {
  const bytes = fs.readFileSync(url)
  const slots = bytes.readInt32LE(0)
  const { buffer, byteOffset } = aligned(bytes)
  return {
    slots,
    keys: new Int32Array(buffer, byteOffset + 4, slots),
    values: new Uint16Array(buffer, byteOffset + 4 + 4 * slots, slots),
  }
}

/** The class bits of `hash`, 0 if it is not in the table. */
export function lookUp(table: WordTable, hash: number): number {
  let slot = (hash >>> 0) % table.slots
  while (table.values[slot] !== 0) {
    if (table.keys[slot] === hash) return table.values[slot]!
    slot = slot + 1 === table.slots ? 0 : slot + 1
  }
  return 0
}

/** The bytes of a table of `entries`, filled to three quarters. */
export function wordTableBytes(entries: ReadonlyMap<number, number>): Uint8Array {
  const slots = Math.ceil(entries.size / 0.75) + 1
  const bytes = new Uint8Array(4 + 6 * slots)
  const table = { slots, keys: new Int32Array(bytes.buffer, 4, slots), values: new Uint16Array(slots) }
  new DataView(bytes.buffer).setInt32(0, slots, true)
  for (const [hash, value] of [...entries].sort((a, b) => a[0] - b[0])) {
    let slot = (hash >>> 0) % slots
    while (table.values[slot] !== 0) slot = (slot + 1) % slots
    table.keys[slot] = hash
    table.values[slot] = value
  }
  bytes.set(new Uint8Array(table.values.buffer), 4 + 4 * slots)
  return bytes
}
