/*
 * Words that nearly always carry one tag: a look-up in two small arrays for each token.
 * File: hash of the form (int32) and number of the tag (a byte) for each word, in ascending order of the hashes.
 */

/** Hashes of forms with their tags; a slot with tag 0 is empty, other slots hold the number of the tag plus one. */
export interface TagTable {
  readonly keys: Int32Array
  readonly tags: Uint8Array
}

/** Slots: a power of two, of which less than a third are in use. */
const SLOTS = 1 << 13
const ENTRY_BYTES = 5

/** The table from the bytes of its file. */
export function parseTagTable(bytes: Uint8Array): TagTable {
  const table = { keys: new Int32Array(SLOTS), tags: new Uint8Array(SLOTS) }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < bytes.length; at += ENTRY_BYTES) {
    const form = view.getInt32(at, true)
    const slot = slotOf(table, form)
    table.keys[slot] = form
    table.tags[slot] = view.getUint8(at + 4) + 1
  }
  return table
}

/** The tag of the word with this hash, or -1. */
export function tableTag(table: TagTable, form: number): number {
  return table.tags[slotOf(table, form)]! - 1
}

/** The slot of `form`, or the empty one where it would be. */
function slotOf({ keys, tags }: TagTable, form: number): number {
  let slot = form & (SLOTS - 1)
  while (tags[slot] !== 0 && keys[slot] !== form) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

/** The file of a table of `words`, no more than a third of the slots. */
export function tagTableBytes(words: ReadonlyMap<number, number>): Uint8Array {
  if (words.size > SLOTS / 3) throw new Error(`tag table: ${words.size} words, ${SLOTS / 3} fit`)
  const bytes = new Uint8Array(ENTRY_BYTES * words.size)
  const view = new DataView(bytes.buffer)
  const sorted = [...words].sort((a, b) => a[0] - b[0])
  sorted.forEach(([form, tag], index) => {
    view.setInt32(ENTRY_BYTES * index, form, true)
    view.setUint8(ENTRY_BYTES * index + 4, tag)
  })
  return bytes
}
