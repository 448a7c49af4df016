/*
 * Words that nearly always carry one tag: a look-up in two small arrays for each token.
 * File: hash of the form (int32) and number of the tag (a byte) for each word, in ascending order of the hashes.
 */
import { type HashTable, hashTable, lookUpHash } from '../text/hash-table.ts'

/** Hashes of forms, each with the number of its tag plus one. */
export type TagTable = HashTable

const ENTRY_BYTES = 5

/** The table from the bytes of its file. */
export function parseTagTable(bytes: Uint8Array): TagTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const words: [form: number, tag: number][] = []
  for (let at = 0; at < bytes.length; at += ENTRY_BYTES)
    words.push([view.getInt32(at, true), view.getUint8(at + 4) + 1])
  return hashTable(words)
}

/** The tag of the word with this hash, or -1. */
export function tableTag(table: TagTable, form: number): number {
  return lookUpHash(table, form) - 1
}

/** The file of a table of `words`. */
export function tagTableBytes(words: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(ENTRY_BYTES * words.size)
  const view = new DataView(bytes.buffer)
  const sorted = [...words].sort((a, b) => a[0] - b[0])
  sorted.forEach(([form, tag], index) => {
    view.setInt32(ENTRY_BYTES * index, form, true)
    view.setUint8(ENTRY_BYTES * index + 4, tag)
  })
  return bytes
}
