/*
 * Features of how the word stands elsewhere in the document, and of the pronouns around it.
 */

import { push, type TemplateList } from '../../../../model/linear/template-list.ts'
import { mix } from '../../../../text/hash.ts'
import type { NameView } from '../name-view.ts'
import { OF_PLACE, OF_WORD } from './feature-writer.ts'
import { AFTER_CAPITAL, BAG_SIZE, BEFORE_CAPITAL, SEEN_LOWER, SEEN_MIDDLE } from './word-context.ts'

const MOST_TIMES = 3
/** What was seen of the word itself rather than of names. */
const FORM_BITS = SEEN_LOWER | SEEN_MIDDLE | AFTER_CAPITAL | BEFORE_CAPITAL

/** How the word stands elsewhere in the document. */
export function addDocument(view: NameView, i: number, list: TemplateList, kinds: number): void {
  const own = view.context.slot[i]!
  if (kinds & OF_PLACE) push(list, 55, view.pronouns.near[i]!)
  if (own < 0) return
  const bits = view.context.seen[own]!
  if (kinds & OF_WORD) addSeen(view, own, bits, list)
  if (kinds & OF_PLACE) push(list, 53, mix(bits & FORM_BITS, view.lineKind[i]! & 3))
  if (kinds & OF_WORD) addBag(view, own, list)
}

function addSeen(view: NameView, own: number, bits: number, list: TemplateList): void {
  push(list, 50, bits & SEEN_LOWER)
  push(list, 51, Math.min(MOST_TIMES, view.context.times[own]!))
  for (let bit = 1, left = bits >> 1; left !== 0; bit++, left >>= 1) if (left & 1) push(list, 52, bit)
  push(list, 56, view.pronouns.times[own]!)
}

function addBag({ context: { bag } }: NameView, own: number, list: TemplateList): void {
  for (let k = own * BAG_SIZE; k < (own + 1) * BAG_SIZE && bag[k] !== 0; k++) push(list, 54, bag[k]!)
}
