/*
 * Features of the words themselves: forms, shapes and affixes of the token and its neighbours. Few on purpose: more of
 * them learn the training set by heart (see docs/models.md).
 */

import { WORD } from '../../../../language/tokens.ts'
import { push, type TemplateList } from '../../../../model/linear/template-list.ts'
import { lowerOf } from '../../../../text/characters.ts'
import { HASH_SEED, hashStep, mix } from '../../../../text/hash.ts'
import type { NameView } from '../name-view.ts'
import { near, OF_PLACE, OF_WORD } from './feature-writer.ts'

/** The word and its neighbours. */
export function addWords(view: NameView, i: number, list: TemplateList, kinds: number): void {
  const { lower } = view.tokens
  if (kinds & OF_WORD) push(list, 1, lower[i]!)
  if (!(kinds & OF_PLACE)) return
  push(list, 2, near(view, lower, i, -1))
  push(list, 3, near(view, lower, i, 1))
}

/** Shapes of the neighbours, and with the own one in pairs and as a triple. */
export function addShapes(view: NameView, i: number, list: TemplateList): void {
  const { shape } = view.tokens
  const own = shape[i]!
  const before = near(view, shape, i, -1)
  const next = near(view, shape, i, 1)
  const pair = mix(before, own)
  push(list, 10, before)
  push(list, 11, next)
  push(list, 12, pair)
  push(list, 13, mix(own, next))
  push(list, 14, mix(pair, next))
}

/** Beginnings and endings of these lengths are features. */
const SHORT_AFFIX = 3
const LONG_AFFIX = 4

/** Beginnings and endings of the word. */
export function addAffixes({ tokens, text }: NameView, i: number, list: TemplateList): void {
  if (!(tokens.flags[i]! & WORD)) return
  const start = tokens.start[i]!
  const end = tokens.end[i]!
  let prefix = HASH_SEED
  let suffix = HASH_SEED
  for (let k = 1; k <= LONG_AFFIX && start + k < end; k++) {
    prefix = hashStep(prefix, lowerOf(text.charCodeAt(start + k - 1)))
    suffix = hashStep(suffix, lowerOf(text.charCodeAt(end - k)))
    if (k < SHORT_AFFIX) continue
    push(list, 20 + k, prefix)
    push(list, 30 + k, suffix)
  }
}
