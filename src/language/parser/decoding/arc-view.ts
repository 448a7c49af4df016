/*
 * Dependents and siblings of every word, from the heads alone.
 */
import type { ArcView } from './arc-features.ts'

/** An ArcView whose arrays are scratch buffers. */
export interface MutableArcView extends ArcView {
  head: Int32Array
}

/** A view with room for `size` words. */
export function arcView(size: number): MutableArcView {
  const room = (): Int32Array => new Int32Array(size + 5)
  return {
    head: room(),
    left: room(),
    innerLeft: room(),
    right: room(),
    sibling: room(),
    known: room(),
  }
}

/** Fills `arcs` for `count` words with these heads; no relation is known. */
export function viewArcs(arcs: MutableArcView, head: Int32Array, count: number): void {
  const { left, innerLeft, right, sibling, known } = arcs
  const end = count + 5
  for (const array of [left, innerLeft, right, sibling, known]) array.fill(0, 0, end)
  arcs.head = head
  for (let d = 1; d <= count; d++) {
    const h = head[d]!
    if (d < h) {
      if (left[h] === 0) left[h] = d
      else if (innerLeft[h] === 0) innerLeft[h] = d
      continue
    }
    sibling[d] = right[h]!
    right[h] = d
  }
  fillLeftSiblings(arcs, head, count)
}

/** The sibling of a dependent before its head is the one before it; known relations run in text order. */
function fillLeftSiblings({ sibling, known }: MutableArcView, head: Int32Array, count: number): void {
  // `known` holds, for the moment, the last left dependent of each head
  for (let d = 1; d <= count; d++) {
    const h = head[d]!
    if (d >= h) continue
    sibling[d] = known[h]!
    known[h] = d
  }
  known.fill(0, 0, count + 5)
}
