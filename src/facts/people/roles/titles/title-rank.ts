/*
 * Ranks that are heads of a title before a name and nowhere else: letters of the police, second words of ranks of two.
 */
import type { Reading } from '../../../../language/reading.ts'
import { RANKS_BEFORE_RANKS, SECOND_RANKS } from '../../../../lexicon/titles.ts'
import { wordSet } from '../../../../text/hash.ts'
import { isPoliceRank } from '../../names/borders/border-letters.ts'
import { isProper, startsLine } from '../role-words.ts'

/** "DC Lima", "Det Con Lima": heads of a title nowhere else. */
export function isRank(reading: Reading, at: number): boolean {
  const { lower } = reading.tokens
  if (SECOND_RANK_SET.has(lower[at]!)) return !startsLine(reading, at) && FIRST_RANK_SET.has(lower[at - 1]!)
  return isPoliceRank(reading, at) && !(at > 0 && !startsLine(reading, at) && isProper(reading, at - 1))
}

const FIRST_RANK_SET = wordSet(RANKS_BEFORE_RANKS.split(' '))
const SECOND_RANK_SET = wordSet(SECOND_RANKS.split(' '))
