/*
 * How sure the second stage is of what it found. A long document has thousands of remarks that wait for the third stage:
 * of each, numbers are kept in arrays that many share.
 */
import { ROW_LABELS } from '../../../model/linear/row-model.ts'
import { CONTENT_OF_CUE, type Run, SOURCE_OF_CUE } from '../labels.ts'

/** How sure it is: margins are scores of being content, or source, less that of being neither. */
export interface Certainty {
  /** The tokens that it looked at: [first, end). */
  readonly first: number
  readonly end: number
  /** Margins of these tokens as content, from `at` on. */
  readonly margins: Int32Array
  readonly at: number
  /** The highest margin of a token of the source, or of any token where there is no source. */
  readonly bestSource: number
  /** Sum of the margins of the tokens of the source. */
  readonly sourceSum: number
}

/** Where the next margins go. */
export interface MarginRoom {
  margins: Int32Array
  used: number
}

/** Margins of one array: those of some thousand remarks. */
const ROOM = 1 << 16

/** Room for margins, of which nothing is taken. */
export function marginRoom(): MarginRoom {
  return { margins: new Int32Array(ROOM), used: 0 }
}

/** How sure `scores` of the labels of `window` are; the margins are kept in `room`. */
export function certaintyIn(
  room: MarginRoom,
  scores: Int32Array,
  { first, end }: Run,
  source: Run | null,
): Certainty {
  const length = end - first
  if (room.used + length > room.margins.length) Object.assign(room, marginRoom())
  const { margins, used: at } = room
  room.used += length
  for (let i = 0, from = 0; i < length; i++, from += ROW_LABELS)
    margins[at + i] = margin(scores, from, CONTENT_OF_CUE)
  let bestSource = Number.NEGATIVE_INFINITY
  let sourceSum = 0
  for (let token = source?.first ?? first; token < (source?.end ?? end); token++) {
    const sure = margin(scores, (token - first) * ROW_LABELS, SOURCE_OF_CUE)
    bestSource = Math.max(bestSource, sure)
    sourceSum += sure
  }
  return { first, end, margins, at, bestSource, sourceSum }
}

function margin(scores: Int32Array, from: number, label: number): number {
  return Math.max(scores[from + label]!, scores[from + label + 1]!) - scores[from]!
}

/** The margin of `token` as content; 0 outside of what the second stage looked at. */
export function contentMargin({ first, end, margins, at }: Certainty, token: number): number {
  return token >= first && token < end ? margins[at + token - first]! : 0
}
