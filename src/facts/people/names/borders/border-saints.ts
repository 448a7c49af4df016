/*
 * Surnames with a saint in them ("Jill St. John").
 */
import type { Reading } from '../../../../language/reading.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME, ORDINARY, PLACE } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import { type Borders, isBroken } from './border-nicknames.ts'

/** First names up to this rank are given to many, whatever else is called so. */
const COMMON = 2
const SAINT = wordSet(['st', 'st.'])

/** "Jill St. John": a first name before the saint, whichever of the two the tagger saw. */
export function surnameWithSaint(
  reading: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { lower } = reading.tokens
  const { first, end } = names[index]!
  if (end - first > 1) return null
  if (SAINT.has(lower[end] ?? 0)) return whole(reading, first)
  return first > 1 && SAINT.has(lower[first - 1]!) ? whole(reading, first - 2) : null
}

/** The first name at the token with the saint and the word behind. */
function whole(reading: Reading, given: number): Borders | null {
  const { tokens, sentences } = reading
  const end = given + 3
  if (end > tokens.count || isBroken(reading, given, end)) return null
  if (sentences.of[given] !== sentences.of[end - 1]) return null
  for (let i = given; i < end; i++) if (!isCapitalised(tokens, i)) return null
  const classes = nameClasses(tokens.lower[given]!)
  const rank = classes & FIRST_NAME
  const isGiven = rank > 0 && (rank <= COMMON || !(classes & (PLACE | ORDINARY)))
  return isGiven ? { first: given, end } : null
}
