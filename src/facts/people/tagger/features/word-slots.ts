/*
 * One number (slot) for each distinct capitalised word of the document, in order of first use: what is known of a word
 * is looked up and kept once.
 */
import type { Tokens } from '../../../../language/tokens.ts'
import { intsIn, type Room, shortsIn } from '../../../../model/memory/room.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import type { TokenMarks } from '../../token-marks.ts'

const NONE = -1
/** Spreads hashes over the table: 2^32 by the golden ratio. */
const SPREAD = 0x9e3779b1 | 0

/** The capitalised words of a document. */
export interface WordSlots {
  /** For each token its slot, or -1 if it is not capitalised. */
  readonly slot: Int32Array
  /** How many words there are. */
  readonly words: number
  /** For each token the class bits of its word (names-lexicon-bits.ts), 0 if it is not capitalised. */
  readonly known: Uint16Array
  /** Hashes by open addressing, and one more than their slots; 0 is an empty place. */
  readonly keys: Int32Array
  readonly places: Int32Array
  /** Bits that a spread hash is moved by to give its place. */
  readonly shift: number
}

/** Numbers the capitalised words of `tokens`. */
export function readWordSlots({ count, lower }: Tokens, { capitalised }: TokenMarks, room: Room): WordSlots {
  const bits = 34 - Math.clz32(capitalised.length | 1)
  const keys = intsIn(room, 1 << bits)
  const places = intsIn(room, 1 << bits)
  const classes = shortsIn(room, capitalised.length)
  const slot = intsIn(room, count, NONE)
  const known = shortsIn(room, count)
  let words = 0
  for (const i of capitalised) {
    const hash = lower[i]!
    const at = placeOf(keys, places, 32 - bits, hash)
    if (places[at] === 0) {
      keys[at] = hash
      classes[words++] = nameClasses(hash)
      places[at] = words
    }
    slot[i] = places[at]! - 1
    known[i] = classes[slot[i]!]!
  }
  return { slot, words, known, keys, places, shift: 32 - bits }
}

/** The slot of the word `hash`, or -1 if it is never capitalised. */
export function slotOf({ keys, places, shift }: WordSlots, hash: number): number {
  return places[placeOf(keys, places, shift, hash)]! - 1
}

/** The place of `hash` in the table, or the empty one where it would stand. */
function placeOf(keys: Int32Array, places: Int32Array, shift: number, hash: number): number {
  let at = Math.imul(hash, SPREAD) >>> shift
  while (places[at] !== 0 && keys[at] !== hash) at = at + 1 === places.length ? 0 : at + 1
  return at
}
