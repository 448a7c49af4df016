/*
 * Whether the words of a mention fit a role as it was stated: each of them is said there, or is the nation that it is of.
 */
import type { Reading } from '../../../../language/reading.ts'
import { NOT_THE_HOLDER } from '../../../../lexicon/person-nouns.ts'
import { wordSet } from '../../../../text/hash.ts'
import type { RoleFound } from '../role-context.ts'
import { isKin } from '../role-nouns.ts'
import { isNation } from '../role-words.ts'

const NOT_THE_HOLDER_SET = wordSet(NOT_THE_HOLDER.split(' '))
/** "Belarus" and "Belarusian" begin alike. */
const SAME_BEGINNING = 4

/** Whether each modifier is part of the role as stated, or the nation that the role is of. */
export function fits(reading: Reading, role: RoleFound, first: number, head: number): boolean {
  return !isKin(reading, role.head) && fitsOwned(reading, role, first, head)
}

/** The same, of kin too: whose it is is said. */
export function fitsOwned(reading: Reading, role: RoleFound, first: number, head: number): boolean {
  const { tokens } = reading
  if (isOther(reading, role, first, head)) return false
  for (let i = first; i < head; i++) {
    let isStated = false
    for (let k = role.first; k < role.end; k++) if (tokens.lower[k] === tokens.lower[i]) isStated = true
    if (!isStated && !isNationOf(reading, role, i)) return false
  }
  return true
}

/** Whether the role is another office than the mention says: a former, deputy or vice president is not "the president". */
function isOther({ tokens }: Reading, role: RoleFound, first: number, head: number): boolean {
  const mention = tokens.lower.subarray(first, head)
  for (let i = role.first; i < role.head; i++)
    if (NOT_THE_HOLDER_SET.has(tokens.lower[i]!) && !mention.includes(tokens.lower[i]!)) return true
  return false
}

function isNationOf(reading: Reading, { of }: RoleFound, index: number): boolean {
  if (!isNation(reading, index)) return false
  return of === null || beginning(reading, of.first) === beginning(reading, index)
}

function beginning({ text, tokens }: Reading, index: number): string {
  return text
    .slice(tokens.start[index], Math.min(tokens.end[index]!, tokens.start[index]! + SAME_BEGINNING))
    .toLowerCase()
}
