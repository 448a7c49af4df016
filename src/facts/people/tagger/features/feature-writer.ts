/*
 * What all features of the name tagger are written with: which of them are asked for, and values of neighbours that
 * stop at the ends of the line.
 */
import type { NameView } from '../name-view.ts'

/** Features that depend on the word alone, which are the same wherever it stands in the document … */
export const OF_WORD = 1
/** … and those that depend on where it stands or how it is written there. */
export const OF_PLACE = 2

const LINE_START_MARK = 1
const LINE_END_MARK = 2

/** The value `distance` tokens from `index`, or a mark where the line starts or ends before that. */
export function near(view: NameView, values: Int32Array, index: number, distance: number): number {
  const at = index + distance
  if (at < view.lineStart[index]!) return LINE_START_MARK
  return at >= view.lineEnd[index]! ? LINE_END_MARK : values[at]!
}

/** Whether the token `distance` from `index` stands in the same line. */
export function isInLine(view: NameView, index: number, distance: number): boolean {
  const at = index + distance
  return at >= view.lineStart[index]! && at < view.lineEnd[index]!
}
