/*
 * Features of what is known beforehand: the lexicon of names and places, and part-of-speech tags.
 */
import { mix } from '../../../language/hash.ts'
import { WORD } from '../../../language/tokens.ts'
import type { FeatureList } from '../../../model/linear-model.ts'
import { isInLine, near, push } from './feature-writer.ts'
import type { NameView } from './name-view.ts'

/** Lexicon classes without the bit that only serves the look-up of phrases. */
const CLASS_MASK = 0xffff & ~(1 << 14)
/** Rank classes as first and as last name. */
export const NAME_MASK = 0b111111

/** Classes of the word and its neighbours. */
export function addLexicon(view: NameView, i: number, list: FeatureList): void {
  const { shape, flags } = view.tokens
  const known = view.known[i]! & CLASS_MASK
  const names = known & NAME_MASK
  const before = knownAt(view, i, -1)
  const next = knownAt(view, i, 1)
  push(list, 110, known & 7)
  push(list, 111, known & 0b111000)
  push(list, 112, known >> 6)
  if (flags[i]! & WORD) {
    push(list, 113, mix(names, shape[i]!))
    push(list, 114, mix(names, before & NAME_MASK))
    push(list, 115, mix(names, next & NAME_MASK))
    push(list, 116, mix(names, mix(near(view, shape, i, -1), near(view, shape, i, 1))))
    push(list, 117, mix(known >> 10, names))
    push(list, 118, mix(known >> 15, shape[i]!))
  }
  if (view.place[i] !== 0) {
    push(list, 119, view.place[i]!)
    push(list, 120, mix(view.place[i]!, shape[i]!))
    push(list, 121, mix(view.place[i]!, names))
  }
  push(list, 122, before & 7)
  push(list, 123, before & 0b111000)
  push(list, 124, next & 7)
  push(list, 125, next & 0b111000)
  push(list, 126, mix(placeAt(view, i, -1), 1))
  push(list, 127, mix(placeAt(view, i, 1), 1))
  push(list, 128, mix(before >> 10, next >> 10))
}

function knownAt(view: NameView, i: number, distance: number): number {
  const at = i + distance
  return !isInLine(view, i, distance) ? 0 : view.known[at]! & CLASS_MASK
}

function placeAt(view: NameView, i: number, distance: number): number {
  const at = i + distance
  return !isInLine(view, i, distance) ? 0 : view.place[at]!
}

/** Part-of-speech tags up to two tokens away. */
export function addTags(view: NameView, i: number, list: FeatureList): void {
  const at = (distance: number): number => {
    const index = i + distance
    return !isInLine(view, i, distance) ? 99 : view.tags[index]!
  }
  const own = at(0)
  const before = at(-1)
  const next = at(1)
  push(list, 130, own)
  push(list, 131, mix(before, own))
  push(list, 132, mix(own, next))
  push(list, 133, mix(mix(before, own), next))
  push(list, 134, mix(before, at(-2)))
  push(list, 135, mix(next, at(2)))
}
