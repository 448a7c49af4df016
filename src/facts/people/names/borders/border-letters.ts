/*
 * Letters and titles that the tagger takes into a name: seats and honours behind it ("Ana Lima MP", "Tom Hall OBE"), and short
 * titles and ranks before it ("Cllr Ana Lima", "DC Lima", "Lance Cpl Tom Hall").
 */
import type { Reading } from '../../../../language/reading.ts'
import { ALL_CAPS } from '../../../../language/tokens.ts'
import { POLICE_RANKS, RANKS_BEFORE_RANKS, SECOND_RANKS } from '../../../../lexicon/titles.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { isTitle } from '../../identity/name-mention.ts'
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

/** "Cllr Ana Lima", "DC Lima", "Lance Cpl Tom Hall", "Sgt. 1st Class Tom Hall": the name without what stands before it. */
export function shortTitle(reading: Reading, names: readonly TaggedName[], index: number): Borders | null {
  const { first, end } = names[index]!
  const start = afterRank(reading, first, end)
  return start > first ? { first: start, end } : null
}

/** The token behind the rank that a name of two words or more begins with; `first` without one. */
function afterRank(reading: Reading, first: number, end: number): number {
  const { tokens } = reading
  const { flags, lower } = tokens
  if (end - first < 2) return first
  if (SHORT_TITLES.has(lower[first]!) || isPoliceRank(reading, first)) return first + 1
  // the tagger leaves out "Sgt. 1st"
  if (lower[first] === CLASS) return first > 0 && ORDINALS.has(lower[first - 1]!) ? first + 1 : first
  if (end - first < LONGEST_RANK + 1 || !FIRST_RANKS.has(lower[first]!)) return first
  const isRank = isTitle(reading, first + 1) || SECOND_RANK_SET.has(lower[first + 1]!)
  return isRank && (flags[first]! & ALL_CAPS) === 0 ? first + LONGEST_RANK : first
}

/** "DC", "PC" in capitals, where not all is. */
export function isPoliceRank({ tokens }: Reading, index: number): boolean {
  if (!POLICE_SET.has(tokens.lower[index] ?? 0) || (tokens.flags[index]! & ALL_CAPS) === 0) return false
  return index + 1 < tokens.count && (tokens.flags[index + 1]! & ALL_CAPS) === 0
}

const POLICE_SET = wordSet(POLICE_RANKS.split(' '))
const FIRST_RANKS = wordSet(RANKS_BEFORE_RANKS.split(' '))
const SECOND_RANK_SET = wordSet(SECOND_RANKS.split(' '))
const LONGEST_RANK = 2
const CLASS = wordHash('class')
const ORDINALS = wordSet(['1st', '2nd', '3rd', 'first', 'second', 'third'])
