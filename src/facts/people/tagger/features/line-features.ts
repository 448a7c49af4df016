/*
 * Features of the line: its kind, the place in it, spaces and marks around the token.
 */

import { PUNCT, SPACE_BEFORE } from '../../../../language/tokens.ts'
import { push, type TemplateList } from '../../../../model/linear/template-list.ts'
import { mix } from '../../../../text/hash.ts'
import type { NameView } from '../name-view.ts'
import { isInLine } from './feature-writer.ts'

/** Kind of line and place in it. */
export function addLine(view: NameView, i: number, list: TemplateList): void {
  const position = Math.min(2, i - view.lineStart[i]!)
  push(list, 40, mix(mix(view.lineKind[i]!, position), view.tokens.shape[i]!))
  push(list, 41, mix(mix(glueOf(view, i), punctuationAt(view, i, -1)), punctuationAt(view, i, 1)))
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
