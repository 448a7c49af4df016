/*
 * Features of what is known beforehand: the lexicon of names and places, and part-of-speech tags.
 */

import { WORD } from '../../../../language/tokens.ts'
import { push, type TemplateList } from '../../../../model/linear/template-list.ts'
import { FIRST_NAME, LAST_NAME, PHRASE_START } from '../../../../model/tables/names-lexicon-bits.ts'
import { mix } from '../../../../text/hash.ts'
import type { NameView } from '../name-view.ts'
import { isInLine, OF_PLACE, OF_WORD } from './feature-writer.ts'

/** Rank classes as first and as last name. */
const NAME_MASK = FIRST_NAME | LAST_NAME

/** Classes of the word. */
export function addLexicon(view: NameView, i: number, list: TemplateList, kinds: number): void {
  const { shape, flags } = view.tokens
  const isWord = (flags[i]! & WORD) !== 0
  // the bit for phrases only serves their look-up
  const known = view.known[i]! & ~PHRASE_START
  const names = known & NAME_MASK
  if (kinds & OF_WORD) {
    push(list, 60, known & FIRST_NAME)
    push(list, 61, known & LAST_NAME)
    push(list, 62, known >> 6)
  }
  if (isWord && kinds & OF_PLACE) push(list, 63, mix(names, shape[i]!))
  if (isWord && kinds & OF_WORD) push(list, 64, mix(known >> 10, names))
  if (kinds & OF_PLACE && view.place[i] !== 0) push(list, 65, view.place[i]!)
}

const NO_TAG = 99

/** Part-of-speech tags of the token and its neighbours, as a triple. */
export function addTags(view: NameView, i: number, list: TemplateList): void {
  const { tags } = view
  const before = isInLine(view, i, -1) ? tags[i - 1]! : NO_TAG
  const next = isInLine(view, i, 1) ? tags[i + 1]! : NO_TAG
  push(list, 70, (before << 16) | (tags[i]! << 8) | next)
}
