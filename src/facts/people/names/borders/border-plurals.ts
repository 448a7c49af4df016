/*
 * Names that take a noun in capitals along: "James Corey Memos just out", where the text speaks of memos elsewhere.
 */
import type { Reading } from '../../../../language/reading.ts'
import { LOWER } from '../../../../language/tokens.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { LAST_NAME } from '../../../../model/tables/names-lexicon-bits.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import type { Borders } from './border-nicknames.ts'

type Tokens = Reading['tokens']

const FULL_NAME = 2
const PLURAL = /\p{L}{3}s$/iu

/** A full name without the plural noun behind it that stands in small letters elsewhere; null where there is none. */
export function withoutPluralNoun(
  { tokens, text }: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { first, end } = names[index]!
  const last = end - 1
  if (end - first <= FULL_NAME || !PLURAL.test(text.slice(tokens.start[last]!, tokens.end[last]!)))
    return null
  const word = tokens.lower[last]!
  const mayBeSurname = (nameClasses(word) & LAST_NAME) !== 0 && !isNamedWithout(tokens, names, first, last)
  if (mayBeSurname || isNamedAlone(tokens, names, word)) return null
  for (let i = 0; i < tokens.count; i++)
    if (tokens.lower[i] === word && tokens.flags[i]! & LOWER) return { first, end: last }
  return null
}

/** Whether the text names the same person elsewhere without the word at `last`. */
function isNamedWithout(
  { lower }: Tokens,
  names: readonly TaggedName[],
  first: number,
  last: number,
): boolean {
  const length = last - first
  return names.some((name) => {
    if (name.type !== 'PER' || name.end - name.first !== length) return false
    for (let i = 0; i < length; i++) if (lower[name.first + i] !== lower[first + i]) return false
    return true
  })
}

/** Whether the word is a name of somebody by itself. */
function isNamedAlone({ lower }: Tokens, names: readonly TaggedName[], word: number): boolean {
  return names.some(({ type, first, end }) => type === 'PER' && end - first === 1 && lower[first] === word)
}
