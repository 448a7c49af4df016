/*
 * Where a name begins with what is said before it and is no role of its own: forms of address, a short title, "the late".
 */
import type { Reading } from '../../../../language/reading.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash } from '../../../../text/hash.ts'
import type { NameMention } from '../../identity/name-mention.ts'
import { AND } from '../name-rows.ts'
import { isAddress, isRoleHead } from '../role-nouns.ts'
import { isSmall, startsLine } from '../role-words.ts'

const FULL_STOP = wordHash('.')
const COMMA = wordHash(',')
const LATE = wordHash('late')

/** End of what stands before the name, forms of address left out ("Transport Minister Dr Ana Lima"). */
export function endBefore(reading: Reading, first: number): number {
  let end = first
  while (end > 0 && !startsLine(reading, end)) {
    const isDotted = reading.tokens.lower[end - 1] === FULL_STOP && end > 1
    if (!isAddress(reading, isDotted ? end - 2 : end - 1)) break
    end -= isDotted ? 2 : 1
  }
  return end
}

/** Where the name begins with its short title before it ("Dr", "Professor", "the late"), unless a list goes on behind it. */
export function withTitle(reading: Reading, mention: NameMention): number {
  const { lower } = reading.tokens
  const first = endBefore(reading, mention.first)
  if (startsLine(reading, first)) return first
  if (lower[first - 1] === LATE && reading.tags[first - 2] === TAG.DT) return first - 2
  const isList = lower[mention.end] === COMMA && AND.has(lower[mention.end + 1]!)
  const isTitled = isRoleHead(reading, first - 1) && !isSmall(reading, first - 1) && !isList
  return isTitled && lower[first - 2] === COMMA ? first - 1 : first
}
