/*
 * Features of how the word stands elsewhere in the document, and of the evidence for a person beside it.
 */
import { mix } from '../../../language/hash.ts'
import type { FeatureList } from '../../../model/linear-model.ts'
import { isInLine, push } from './feature-writer.ts'
import { addHumanFeatures } from './human-evidence.ts'
import { NAME_MASK } from './lexicon-features.ts'
import { CAPITAL_LINE, type NameView } from './name-view.ts'
import { AFTER_FIRST_NAME, AFTER_TITLE, BAG_SIZE, CONTEXT_BITS } from './word-context.ts'

/** How the word stands elsewhere in the document. */
export function addDocument(view: NameView, i: number, list: FeatureList): void {
  const { slot, seen, times, bag } = view.context
  const own = slot[i]!
  if (own >= 0) {
    const bits = seen[own]!
    const kind = view.lineKind[i]! & 3
    const place = mix(kind, i === view.lineStart[i] ? 1 : 0)
    push(list, 90, bits & 1)
    push(list, 91, Math.min(3, times[own]!))
    for (let bit = 1; bit < CONTEXT_BITS; bit++) {
      if (!(bits & (1 << bit))) continue
      push(list, 92, bit)
      push(list, 93, mix(bit, place))
    }
    push(list, 94, mix(bits & 0b110011, kind))
    push(list, 97, mix(bits & 0b111111, kind === CAPITAL_LINE ? 1 : 0))
    for (let k = own * BAG_SIZE; k < (own + 1) * BAG_SIZE && bag[k] !== 0; k++) push(list, 95, bag[k]!)
  }
  addNeighbourContext(view, i, -1, list)
  addNeighbourContext(view, i, 1, list)
}

function addNeighbourContext(view: NameView, i: number, distance: number, list: FeatureList): void {
  const at = i + distance
  if (!isInLine(view, i, distance) || view.context.slot[at]! < 0) return
  const bits = view.context.seen[view.context.slot[at]!]!
  const named = bits & (AFTER_TITLE | AFTER_FIRST_NAME) ? 64 : 0
  push(list, 98 + distance, (bits & 0b110011) | named)
}

/** Words beside the name that rather go with persons, here and in the whole document. */
export function addHuman(view: NameView, i: number, list: FeatureList): void {
  addHumanFeatures(view.human, view.context.slot[i]!, view.known[i]! & NAME_MASK, i, list)
}
