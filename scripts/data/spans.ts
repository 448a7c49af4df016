/*
 * Spans of the sets: they count code points, while the texts are put together in UTF-16 units.
 */
import { codePointOffsets } from '../../src/text/code-points.ts'

/** A stretch of a text with its words. */
export interface TextSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes spans of `text` from UTF-16 offsets. */
export function spansOf(text: string): (start: number, end: number) => TextSpan {
  const points = codePointOffsets(text)
  return (start, end) => ({ start: points[start]!, end: points[end]!, text: text.slice(start, end) })
}

/** Code points `start` to `end` of `characters`, the code points of a text. */
export function sliceOf(characters: readonly string[], start: number, end: number): string {
  return characters.slice(start, end).join('')
}
