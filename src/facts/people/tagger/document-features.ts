/*
 * Features of how the word stands elsewhere in the document, and of the pronouns around it.
 */
import { mix } from '../../../language/hash.ts'
import type { FeatureList } from '../../../model/linear-model.ts'
import { push } from './feature-writer.ts'
import type { NameView } from './name-view.ts'
import {
  AFTER_CAPITAL,
  BAG_SIZE,
  BEFORE_CAPITAL,
  CONTEXT_BITS,
  SEEN_LOWER,
  SEEN_MIDDLE,
} from './word-context.ts'

const MOST_TIMES = 3
/** What was seen of the word itself rather than of names. */
const FORM_BITS = SEEN_LOWER | SEEN_MIDDLE | AFTER_CAPITAL | BEFORE_CAPITAL

/** How the word stands elsewhere in the document. */
export function addDocument(view: NameView, i: number, list: FeatureList): void {
  const { slot, seen, times, bag } = view.context
  const own = slot[i]!
  push(list, 55, view.pronouns.near[i]!)
  if (own < 0) return
  const bits = seen[own]!
  push(list, 50, bits & SEEN_LOWER)
  push(list, 51, Math.min(MOST_TIMES, times[own]!))
  for (let bit = 1; bit < CONTEXT_BITS; bit++) if (bits & (1 << bit)) push(list, 52, bit)
  push(list, 56, view.pronouns.times[own]!)
  push(list, 53, mix(bits & FORM_BITS, view.lineKind[i]! & 3))
  for (let k = own * BAG_SIZE; k < (own + 1) * BAG_SIZE && bag[k] !== 0; k++) push(list, 54, bag[k]!)
}
