/*
 * Tables: lines of the same build (number, name, bracket, name …) hold the same kind of name in the same column.
 */
import { mix } from '../../../language/hash.ts'
import { HAS_DIGIT, WORD } from '../../../language/tokens.ts'
import { ENTITY_TYPES } from './name-labels.ts'
import { type NameView, SENTENCE_LINE } from './name-view.ts'
import { isCapitalised } from './segments.ts'

/** Counts a column has: one for each kind of name, and one for none. */
export const TYPE_COUNTS = ENTITY_TYPES.length + 1
const NONE = -1

/** Labels by column of lines of the same build. */
export interface Columns {
  /** Slot of each token's column, or -1 outside of short lines. */
  readonly slot: Int32Array
  readonly counts: Int32Array
}

/** Lines up to this many tokens are compared by their build. */
const LONGEST_ROW = 25

/** The build of a line: its runs of words, numbers and single marks; a column is a run of that build. */
export function countColumns(view: NameView, types: Uint8Array): Columns {
  const { tokens, lineStart, lineEnd, lineKind } = view
  const slot = new Int32Array(tokens.count).fill(NONE)
  const slots = new Map<number, number>()
  for (let start = 0; start < tokens.count; start = lineEnd[start]!) {
    const end = lineEnd[start]!
    if (end - start > LONGEST_ROW || (lineKind[lineStart[start]!]! & 3) === SENTENCE_LINE) continue
    let build = 7
    for (let i = start; i < end; i++)
      if (i === start || pieceOf(view, i) !== pieceOf(view, i - 1)) build = mix(build, pieceOf(view, i))
    let column = 0
    for (let i = start; i < end; i++) {
      if (i > start && pieceOf(view, i) !== pieceOf(view, i - 1)) column++
      if (!isCapitalised(tokens, i)) continue
      const key = mix(build, column)
      slot[i] = slots.get(key) ?? slots.size
      slots.set(key, slot[i]!)
    }
  }
  const counts = new Int32Array(slots.size * TYPE_COUNTS)
  for (let i = 0; i < tokens.count; i++) if (slot[i]! >= 0) counts[slot[i]! * TYPE_COUNTS + types[i]!]!++
  return { slot, counts }
}

function pieceOf(view: NameView, i: number): number {
  const { flags, form } = view.tokens
  if (flags[i]! & HAS_DIGIT) return 1
  return flags[i]! & WORD ? (isCapitalised(view.tokens, i) ? 2 : 3) : form[i]!
}
