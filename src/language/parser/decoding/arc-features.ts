/*
 * What the relation of an arc is told by: head and dependent, their dependents, and the sibling before.
 */
import { join } from '../../../model/linear/row-model.ts'
import type { TemplateList } from '../../../model/linear/template-list.ts'
import type { WordRow } from './word-row.ts'

/** Heads and outermost dependents of a whole parse, by place in a word row. */
export interface ArcView {
  readonly head: Int32Array
  readonly left: Int32Array
  readonly innerLeft: Int32Array
  readonly right: Int32Array
  /** The dependent of the same head before this one, on the same side; 0 if there is none. */
  readonly sibling: Int32Array
  /** Relation plus one of the places before. */
  readonly known: Int32Array
}

/** How many features `arcFeatures` writes. */
export const ARC_FEATURES = 22

/** Each feature has a template of its own. */
export const ARC_TEMPLATES = Uint8Array.from({ length: ARC_FEATURES }, (_, k) => k + 1)

/** Writes the features of the arc from place `d` to its head into `list`, not yet hashed. */
export function arcFeatures(words: WordRow, arcs: ArcView, d: number, list: TemplateList): void {
  const { tag, lower, tagged, ending, gap, marks } = words
  const { left, right, innerLeft, known } = arcs
  const h = arcs.head[d]!
  const side = d < h ? 1 : 0
  const distance = Math.min(side ? h - d : d - h, 7)
  const tags = (tag[h]! << 7) | (tag[d]! << 1) | side
  const first = left[d]!
  const second = innerLeft[d]!
  const last = right[d]!
  const sibling = arcs.sibling[d]!
  const headHead = arcs.head[h]!
  const between = side ? marks[h]! - marks[d]! : marks[d]! - marks[h]!
  const before = gap[outermost(left, d)]!
  const after = gap[outermost(right, d) + 1]!
  const out = list.values
  let n = 0
  out[n++] = tagged[d]!
  out[n++] = tagged[h]!
  out[n++] = join(tagged[d]!, side)
  out[n++] = (tags << 5) | distance | (Math.min(between, 3) << 3)
  out[n++] = join(ending[d]!, tags)
  out[n++] = join(ending[h]!, tags)
  out[n++] = join(tagged[first]!, tags)
  out[n++] = join(tag[first]! | (tag[last]! << 6), tags)
  out[n++] = join(tag[first]! | (tag[second]! << 6), tags)
  out[n++] = join(lower[second]!, tags)
  out[n++] = join(lower[last]!, tags)
  out[n++] = join(known[sibling]! | (tag[sibling]! << 6), tags)
  out[n++] = join(known[sibling]!, tagged[h]!)
  out[n++] = join(tag[left[h]!]! | (tag[right[h]!]! << 6), tags)
  out[n++] = join(tag[headHead]! | (known[h]! << 6), tags)
  out[n++] = join(tag[d - 1]! | (tag[d + 1]! << 6), tags)
  out[n++] = join(lower[d + 1]!, tag[d]!)
  out[n++] = join(gap[d]! | (gap[d + 1]! << 8), tags)
  out[n++] = join(before | (after << 8), tags)
  out[n++] = join(lower[first]!, (tags << 8) | before)
  out[n++] = join(known[sibling]! | (tag[left[h]!]! << 6) | (tag[innerLeft[h]!]! << 12), tags)
  out[n++] = join(tag[first]! | (tag[second]! << 6) | (tag[last]! << 12), tags)
  list.count = n
}

/** The last word on one side of what hangs on `word`, where `outer` leads to its last dependent on that side. */
function outermost(outer: Int32Array, word: number): number {
  let at = word
  while (outer[at] !== 0) at = outer[at]!
  return at
}
