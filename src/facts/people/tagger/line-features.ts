/*
 * Features of the line: its kind, the place in it, spaces and marks around the token.
 */
import { mix } from '../../../language/hash.ts'
import { LOWER, PUNCT, SPACE_BEFORE } from '../../../language/tokens.ts'
import type { FeatureList } from '../../../model/linear-model.ts'
import { isInLine, near, push } from './feature-writer.ts'
import type { NameView } from './name-view.ts'

/** Lines this close to the top of the document are features of their own (headline, place and date). */
const TOP_LINES = 4
const SHORT_LINE = 3

/** Kind of line and place in it. */
export function addLine(view: NameView, i: number, list: FeatureList): void {
  const { lower, shape, flags } = view.tokens
  const kind = view.lineKind[i]!
  const own = shape[i]!
  const position = Math.min(2, i - view.lineStart[i]!)
  const inSentence = Math.min(2, i - view.sentenceStart[i]!)
  const length = view.lineEnd[i]! - view.lineStart[i]!
  const glue = glueOf(view, i)
  push(list, 70, kind)
  push(list, 71, mix(kind, own))
  push(list, 72, mix(mix(kind, position), own))
  push(list, 73, mix(mix(kind, inSentence), own))
  push(list, 74, glue)
  push(list, 75, mix(mix(glue, punctuationAt(view, i, -1)), punctuationAt(view, i, 1)))
  if (view.lineNumber[i]! < TOP_LINES) push(list, 76, mix(view.lineNumber[i]!, kind))
  push(list, 77, mix(kind, near(view, lower, i, -1)))
  push(list, 78, mix(kind, near(view, lower, i, 1)))
  if (length <= SHORT_LINE) push(list, 79, mix(length, own))
  const first = view.sentenceStart[i]!
  push(list, 80, mix(lower[Math.max(first, view.lineStart[i]!)]!, own))
  if (!(flags[i]! & LOWER) && position < 2) push(list, 81, mix(kind, mix(length, position)))
}

/** Whether spaces stand on either side. */
function glueOf(view: NameView, i: number): number {
  const { flags } = view.tokens
  const left = i > view.lineStart[i]! && !(flags[i]! & SPACE_BEFORE) ? 1 : 0
  const right = i + 1 < view.lineEnd[i]! && !(flags[i + 1]! & SPACE_BEFORE) ? 2 : 0
  return left + right
}

function punctuationAt(view: NameView, i: number, distance: number): number {
  const at = i + distance
  if (!isInLine(view, i, distance)) return 0
  return view.tokens.flags[at]! & PUNCT ? view.tokens.form[at]! : 0
}
