/*
 * What stands at the start of a title and is no part of it: days, ages, numbers, the clock of a live report.
 */
import type { Reading } from '../../../../language/reading.ts'
import { TAG } from '../../../../language/tags.ts'
import { HAS_DIGIT, NUMBER } from '../../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { RoleContext } from '../role-context.ts'
import { isTime, isYearsOld } from '../role-words.ts'

/** "Recently named chief": since when is no part of the title, unless an owner stands before it. */
const RECENTLY = wordSet(['freshly', 'just', 'recently'])
const REAL = wordHash('real')

/** The title without numbers, conjunctions, ages and days at its start ("two", "On Monday Treasury Secretary"). */
export function withoutLead({ reading }: RoleContext, from: number, head: number): number {
  const { tags, tokens } = reading
  let first = from
  for (let i = from; i < head; i++) if (isTime(reading, i) && !(tokens.flags[i]! & NUMBER)) first = i + 1
  while (
    first < head &&
    (tags[first] === TAG.POS ||
      tags[first] === TAG.CC ||
      isYearsOld(reading, first) ||
      isLeadingNumber(reading, first) ||
      isClock(reading, first) ||
      (tokens.lower[first] === REAL && first === head - 1))
  )
    first++
  return RECENTLY.has(tokens.lower[first]!) && first + 1 < head ? first + 2 : first
}

/** A number, other than a year, at the start: "two officers". */
function isLeadingNumber(reading: Reading, index: number): boolean {
  return reading.tags[index] === TAG.CD && !isTime(reading, index)
}

const CLOCK = /^\d{1,2}[:.]\d\d$/
const HALVES = wordSet(['am', 'pm', 'a.m.', 'p.m.'])

/** "18:10 Prime Minister Lima": the time of an entry in a live report, with "pm" behind it. */
function isClock({ tokens, text }: Reading, index: number): boolean {
  if (HALVES.has(tokens.lower[index]!)) return index > 0 && (tokens.flags[index - 1]! & HAS_DIGIT) !== 0
  if (!(tokens.flags[index]! & HAS_DIGIT)) return false
  return CLOCK.test(text.slice(tokens.start[index], tokens.end[index]))
}
