/*
 * Tables: lines of the same build (number, name, bracket, name …) hold the same kind of name in the same column.
 */

import { HAS_DIGIT, WORD } from '../../../language/tokens.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { intsIn } from '../../../model/memory/room.ts'
import { mix } from '../../../text/hash.ts'
import { SENTENCE_LINE } from './features/lines.ts'
import { ENTITY_TYPES } from './name-labels.ts'
import type { NameView } from './name-view.ts'

/** Counts a column has: one for each kind of name, and one for none. */
export const TYPE_COUNTS = ENTITY_TYPES.length + 1
const NONE = -1

/** The type of an own class: 0 outside, 1 + 4 * type + (first token? 0 : 1) + (last token? 2 : 0); outside is the last. */
export function typeOfClass(own: number): number {
  return own === 0 ? ENTITY_TYPES.length : (own - 1) >> 2
}

/** Labels by column of lines of the same build. */
export interface Columns {
  /** Slot of each token's column, or -1 outside of short lines. */
  readonly slot: Int32Array
  readonly counts: Int32Array
}

/** Lines up to this many tokens are compared by their build. */
const LONGEST_ROW = 25

/** Counts by column the types of the `own` classes of all tokens in short lines. */
export function countColumns(view: NameView, own: Uint8Array): Columns {
  const { tokens, lineEnd, lineKind, room } = view
  const slot = intsIn(room, tokens.count, NONE)
  const slots = new Map<number, number>()
  for (let start = 0; start < tokens.count; start = lineEnd[start]!) {
    const end = lineEnd[start]!
    if (end - start <= LONGEST_ROW && (lineKind[start]! & 3) !== SENTENCE_LINE)
      readRow(view, start, end, slot, slots)
  }
  const counts = intsIn(room, slots.size * TYPE_COUNTS)
  if (slots.size > 0)
    for (const i of view.capitalised)
      if (slot[i]! >= 0) counts[slot[i]! * TYPE_COUNTS + typeOfClass(own[i]!)]!++
  return { slot, counts }
}

/** The build of a line: its runs of words, numbers and single marks; a column is a run of that build. */
function readRow(
  view: NameView,
  start: number,
  end: number,
  slot: Int32Array,
  slots: Map<number, number>,
): void {
  let build = 7
  for (let i = start, before = NO_PIECE; i < end; i++) {
    const piece = pieceOf(view, i)
    if (i === start || piece !== before) build = mix(build, piece)
    before = piece
  }
  let column = 0
  for (let i = start, before = NO_PIECE; i < end; i++) {
    const piece = pieceOf(view, i)
    if (i > start && piece !== before) column++
    before = piece
    if (!isCapitalised(view.tokens, i)) continue
    const key = mix(build, column)
    const known = slots.get(key)
    slot[i] = known ?? slots.size
    if (known === undefined) slots.set(key, slots.size)
  }
}

const NO_PIECE = 0

function pieceOf(view: NameView, i: number): number {
  const { flags, form } = view.tokens
  if (flags[i]! & HAS_DIGIT) return 1
  return flags[i]! & WORD ? (isCapitalised(view.tokens, i) ? 2 : 3) : form[i]!
}
