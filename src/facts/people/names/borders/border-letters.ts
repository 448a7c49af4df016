/*
 * Letters and titles that the tagger takes into a name: seats and honours behind it ("Ana Lima MP", "Tom Hall OBE"), and short
 * titles before it ("Cllr Ana Lima").
 */
import type { Reading } from '../../../../language/reading.ts'
import { ALL_CAPS } from '../../../../language/tokens.ts'
import { wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import type { Borders } from './border-nicknames.ts'

/** Seats in parliaments, which are roles too, and honours. */
export const SEATS = wordSet(['am', 'mep', 'mla', 'mp', 'ms', 'msp', 'td'])
const HONOURS = wordSet(['cbe', 'frs', 'kc', 'mbe', 'obe', 'phd', 'qc'])
const SHORT_TITLES = wordSet(['cllr', 'cllrs'])

/** "Ana Lima MP": the name without them. */
export function lettersBehind(
  { tokens }: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { first, end } = names[index]!
  const last = tokens.lower[end - 1]!
  const isLetters = (tokens.flags[end - 1]! & ALL_CAPS) !== 0 && (SEATS.has(last) || HONOURS.has(last))
  const isShouted = (tokens.flags[first]! & ALL_CAPS) !== 0
  return end - first > 1 && isLetters && !isShouted ? { first, end: end - 1 } : null
}

/** "Cllr Ana Lima": the name without it. */
export function shortTitle({ tokens }: Reading, names: readonly TaggedName[], index: number): Borders | null {
  const { first, end } = names[index]!
  return end - first > 1 && SHORT_TITLES.has(tokens.lower[first]!) ? { first: first + 1, end } : null
}
