/*
 * Features of the words themselves: forms, shapes and affixes of the token and its neighbours.
 */
import { lowerOf } from '../../../language/characters.ts'
import { HASH_SEED, hashStep, mix } from '../../../language/hash.ts'
import { WORD } from '../../../language/tokens.ts'
import type { FeatureList } from '../../../model/linear-model.ts'
import { isInLine, near, push } from './feature-writer.ts'
import type { NameView } from './name-view.ts'

/** Forms up to two tokens away, and pairs with the word itself; more pairs learn the training set by heart. */
export function addWords(view: NameView, i: number, list: FeatureList): void {
  const { lower, form } = view.tokens
  const word = lower[i]!
  const before = near(view, lower, i, -1)
  const before2 = near(view, lower, i, -2)
  const next = near(view, lower, i, 1)
  const next2 = near(view, lower, i, 2)
  push(list, 1, 0)
  push(list, 2, form[i]!)
  push(list, 3, word)
  push(list, 4, before2)
  push(list, 5, before)
  push(list, 6, next)
  push(list, 7, next2)
  push(list, 8, mix(before, word))
  push(list, 9, mix(word, next))
}

/** Shapes up to two tokens away, alone, in pairs and triples. */
export function addShapes(view: NameView, i: number, list: FeatureList): void {
  const { lower, shape, start, end } = view.tokens
  const own = shape[i]!
  const before = near(view, shape, i, -1)
  const before2 = near(view, shape, i, -2)
  const next = near(view, shape, i, 1)
  const next2 = near(view, shape, i, 2)
  push(list, 20, mix(own, Math.min(12, end[i]! - start[i]!)))
  push(list, 21, own)
  push(list, 22, before2)
  push(list, 23, before)
  push(list, 24, next)
  push(list, 25, next2)
  push(list, 26, mix(before, own))
  push(list, 27, mix(own, next))
  push(list, 28, mix(mix(before, own), next))
  push(list, 29, mix(mix(before2, before), own))
  push(list, 30, mix(mix(own, next), next2))
  push(list, 31, mix(near(view, lower, i, -1), own))
  push(list, 32, mix(near(view, lower, i, 1), own))
}

const LONGEST_AFFIX = 4

/** Beginnings and endings of the word, endings of its neighbours. */
export function addAffixes(view: NameView, i: number, list: FeatureList): void {
  const { tokens, text } = view
  if (tokens.flags[i]! & WORD) {
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    let prefix = HASH_SEED
    let suffix = HASH_SEED
    for (let k = 1; k <= LONGEST_AFFIX && start + k < end; k++) {
      prefix = hashStep(prefix, lowerOf(text.charCodeAt(start + k - 1)))
      suffix = hashStep(suffix, lowerOf(text.charCodeAt(end - k)))
      push(list, 40 + k, prefix)
      push(list, 50 + k, suffix)
    }
  }
  addNeighbourEnding(view, i, -1, list)
  addNeighbourEnding(view, i, 1, list)
}

const ENDING = 3

function addNeighbourEnding(view: NameView, i: number, distance: number, list: FeatureList): void {
  const { tokens, text } = view
  const at = i + distance
  if (!isInLine(view, i, distance) || !(tokens.flags[at]! & WORD)) return
  const end = tokens.end[at]!
  if (end - tokens.start[at]! <= ENDING) return
  let suffix = HASH_SEED
  for (let k = 1; k <= ENDING; k++) suffix = hashStep(suffix, lowerOf(text.charCodeAt(end - k)))
  push(list, 60 + distance, suffix)
}
