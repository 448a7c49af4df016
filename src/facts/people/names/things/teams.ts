/*
 * Teams named before their players: "Browns defensive end Tom Hall".
 */
import type { Reading } from '../../../../language/reading.ts'
import { LINE_START, LOWER } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { PLAYERS } from '../../../../lexicon/person-nouns.ts'
import { wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

const PLAYER_SET = wordSet(PLAYERS.split(' '))
/** "Browns rookie defensive end". */
const LONGEST_POSITION = 3

/** Whether small words that end in who plays lead from a single name to another one. */
export function isTeam({ tokens }: Reading, { first, end }: TaggedName): boolean {
  const { count, flags, lower } = tokens
  if (end - first > 1) return false
  let at = end
  while (at < count && at - end < LONGEST_POSITION && (flags[at]! & (LOWER | LINE_START)) === LOWER) at++
  if (at === end || at >= count || !PLAYER_SET.has(lower[at - 1]!)) return false
  return isCapitalised(tokens, at) && !(flags[at]! & LINE_START)
}
