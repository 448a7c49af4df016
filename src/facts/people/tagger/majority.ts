/*
 * Features of the second pass: what the first pass says of the same word, the same name and longer names with the word
 * elsewhere in the document, and of the same column in lines of the same build (tables).
 */

import { push, type TemplateList } from '../../../model/linear/template-list.ts'
import { bytesIn, intsIn } from '../../../model/memory/room.ts'
import { mix } from '../../../text/hash.ts'
import { type Columns, countColumns, TYPE_COUNTS, typeOfClass } from './columns.ts'
import { ENTITY_TYPES, namesIn, type TaggedName } from './name-labels.ts'
import type { NameView } from './name-view.ts'

/** Counted for each word (see `typeOfClass`). */
const OWN_CLASSES = 17
const NONE = -1

/** Counts over the document of the first pass's names. */
export interface Majorities {
  /** Own class of each token. */
  readonly own: Uint8Array
  /** Type of the name each token is in, -1 outside; and the slot of that whole name. */
  readonly nameSlot: Int32Array
  readonly nameLength: Uint8Array
  /** By word slot: classes of the word. */
  readonly byWord: Int32Array
  /** By slot of whole names: types. */
  readonly byName: Int32Array
  /** By word slot: type and last or not, in names of several words. */
  readonly byLonger: Int32Array
  readonly columns: Columns
}

/** Kinds of names; as a kind itself: no name. */
const TYPES = ENTITY_TYPES.length

/** Counts the first pass's labels. */
export function countMajorities(view: NameView, labels: Uint8Array): Majorities {
  const { tokens, context, room } = view
  const names = namesIn(labels)
  const own = bytesIn(room, tokens.count)
  const nameSlot = intsIn(room, tokens.count, NONE)
  const nameLength = bytesIn(room, tokens.count)
  const words = context.times.length
  const byWord = intsIn(room, words * OWN_CLASSES)
  const byLonger = intsIn(room, words * TYPES * 2)
  const nameSlots = new Map<number, number>()
  for (const name of names) markName(view, name, nameSlots, own, nameSlot, nameLength)
  const byName = intsIn(room, nameSlots.size * TYPES)
  for (const name of names) {
    const type = ENTITY_TYPES.indexOf(name.type)
    byName[nameSlot[name.first]! * TYPES + type]!++
    if (name.end - name.first < 2) continue
    for (let i = name.first; i < name.end; i++) {
      const word = context.slot[i]!
      if (word >= 0) byLonger[word * TYPES * 2 + type * 2 + (i === name.end - 1 ? 1 : 0)]!++
    }
  }
  for (const i of view.capitalised) byWord[context.slot[i]! * OWN_CLASSES + own[i]!]!++
  return {
    own,
    nameSlot,
    nameLength,
    byWord,
    byName,
    byLonger,
    columns: countColumns(view, own),
  }
}

function markName(
  view: NameView,
  name: TaggedName,
  slots: Map<number, number>,
  own: Uint8Array,
  nameSlot: Int32Array,
  nameLength: Uint8Array,
): void {
  const { lower } = view.tokens
  let hash = lower[name.first]!
  for (let i = name.first + 1; i < name.end; i++) hash = mix(hash, lower[i]!)
  const slot = slots.get(hash) ?? slots.size
  slots.set(hash, slot)
  const type = ENTITY_TYPES.indexOf(name.type)
  for (let i = name.first; i < name.end; i++) {
    own[i] = 1 + 4 * type + (i === name.first ? 0 : 1) + (i === name.end - 1 ? 2 : 0)
    nameSlot[i] = slot
    nameLength[i] = Math.min(255, name.end - name.first)
  }
}

/** Adds to `list` the features of token `i` from the counts, its own label taken out of them. */
export function addMajorityFeatures(view: NameView, counts: Majorities, i: number, list: TemplateList): void {
  const own = counts.own[i]!
  const { shape } = view.tokens
  push(list, 200, own)
  for (let distance = -1; distance <= 1; distance += 2) {
    const at = i + distance
    const inLine = at >= view.lineStart[i]! && at < view.lineEnd[i]!
    push(list, 201 + distance, inLine ? typeOfClass(counts.own[at]!) : TYPES)
  }
  const word = view.context.slot[i]!
  if (word >= 0) {
    if (view.context.times[word] === 1) push(list, 203, own)
    else addWordMajority(counts, word, own, shape[i]!, list)
    addLongerMajority(counts, word, own, counts.nameLength[i]!, list)
  }
  if (own > 0) {
    const best = mostOf(counts.byName, counts.nameSlot[i]! * TYPES, TYPES, typeOfClass(own))
    if (best >= 0) push(list, 210, mix(best, own))
  }
  const column = counts.columns.slot[i]!
  if (column < 0) return
  const best = mostOf(counts.columns.counts, column * TYPE_COUNTS, TYPE_COUNTS, typeOfClass(own))
  push(list, 211, best)
  push(list, 212, mix(best, own))
}

function addWordMajority(
  counts: Majorities,
  word: number,
  own: number,
  shape: number,
  list: TemplateList,
): void {
  const at = word * OWN_CLASSES
  const best = mostOf(counts.byWord, at, OWN_CLASSES, own)
  if (best < 0) {
    push(list, 203, own)
    return
  }
  push(list, 204, best)
  push(list, 205, mix(best, own))
  push(list, 206, mix(mix(best, own), shape))
  let types = 0
  for (let k = 0; k < OWN_CLASSES; k++)
    if (counts.byWord[at + k]! > (k === own ? 1 : 0)) types |= 1 << typeOfClass(k)
  push(list, 207, mix(types, own))
  for (let type = 0; type < TYPE_COUNTS; type++) if (types & (1 << type)) push(list, 208, type)
}

function addLongerMajority(
  counts: Majorities,
  word: number,
  own: number,
  length: number,
  list: TemplateList,
): void {
  const best = mostOf(counts.byLonger, word * TYPES * 2, TYPES * 2, NONE)
  if (best < 0) return
  push(list, 213, best)
  push(list, 214, mix(mix(best, own), length))
}

/** Index of the greatest count in [at, at + size), one taken off `own`; -1 if all are 0. */
function mostOf(counts: Int32Array, at: number, size: number, own: number): number {
  let best = NONE
  let most = 0
  for (let k = 0; k < size; k++) {
    const count = counts[at + k]! - (k === own ? 1 : 0)
    if (count > most) {
      most = count
      best = k
    }
  }
  return best
}
