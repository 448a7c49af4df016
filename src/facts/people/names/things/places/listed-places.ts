/*
 * Places in a list that say what they are at its end: "Barry, Cass and Dora counties".
 */
import type { Reading } from '../../../../../language/reading.ts'
import { LINE_START } from '../../../../../language/tokens.ts'
import { isCapitalised } from '../../../../../language/word-form.ts'
import { PLACES_IN_LISTS } from '../../../../../lexicon/no-persons.ts'
import { wordSet } from '../../../../../text/hash.ts'
import type { TaggedName } from '../../../tagger/name-labels.ts'

const PLACES = wordSet(PLACES_IN_LISTS.split(' '))
const COMMA = wordSet([','])
const LAST_JOIN = wordSet(['and', 'or', '&'])
/** Tokens of a list. */
const LONGEST_LIST = 40

/** Whether a list of names goes on from this one to the word for their kind of place. */
export function isListedPlace({ tokens }: Reading, { end }: TaggedName): boolean {
  const { lower, flags } = tokens
  if (PLACES.has(lower[end] ?? 0)) return true
  let isLast = false
  const limit = Math.min(tokens.count, end + LONGEST_LIST)
  for (let i = end; i < limit && !(flags[i]! & LINE_START); i++) {
    if (isLast && PLACES.has(lower[i]!)) return true
    if (LAST_JOIN.has(lower[i]!)) isLast = true
    else if (!COMMA.has(lower[i]!) && !isCapitalised(tokens, i)) return false
  }
  return false
}
