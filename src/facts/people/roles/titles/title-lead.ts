/*
 * What stands at the start of a title and is no part of it: days, ages, numbers, the clock of a live report.
 */
import type { Reading } from '../../../../language/reading.ts'
import { TAG } from '../../../../language/tags.ts'
import { HAS_DIGIT, NUMBER } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { RoleContext } from '../role-context.ts'
import { isRoleHead } from '../role-nouns.ts'
import { isTime, isYearsOld } from '../role-words.ts'

/** "Recently named chief": since when is no part of the title, unless an owner stands before it. */
const RECENTLY = wordSet(['freshly', 'just', 'recently'])
const REAL = wordHash('real')

/** The title without numbers, conjunctions, ages and days at its start ("two", "On Monday Treasury Secretary"). */
export function withoutLead({ reading }: RoleContext, from: number, head: number): number {
  const { tags, tokens } = reading
  let first = from
  for (let i = from; i < head; i++)
    if ((isTime(reading, i) && !(tokens.flags[i]! & NUMBER)) || endsWordInMarks(reading, i, head))
      first = i + 1
  if (isJoinedOffice(reading, first, head)) first = head
  while (
    first < head &&
    (tags[first] === TAG.POS ||
      tags[first] === TAG.CC ||
      isYearsOld(reading, first) ||
      isLeadingNumber(reading, first) ||
      isClock(reading, first) ||
      isDeed(reading, first) ||
      (tokens.lower[first] === REAL && first === head - 1))
  )
    first++
  return RECENTLY.has(tokens.lower[first]!) && first + 1 < head ? first + 2 : first
}

/** "The “cloud” President Lima wanted lifted": a word in marks that is no title of a work. */
function endsWordInMarks({ tokens }: Reading, index: number, head: number): boolean {
  return index + 1 === head && MARKS.has(tokens.lower[index]!) && !isCapitalised(tokens, index - 1)
}

const MARKS = wordSet(['"', '“', '”', '‘', '’', "'"])

/** "Of the Labour Committee and | Representative | Lima": an office alone, joined to what is none. */
function isJoinedOffice(reading: Reading, first: number, head: number): boolean {
  return head > first + 1 && reading.tags[head - 1] === TAG.CC && !isRoleHead(reading, head - 2)
}

/** "Fined for | misleading | Vice President Lima": what somebody did to the holder; "by visiting professor Lima" is none. */
function isDeed({ tags, tokens }: Reading, index: number): boolean {
  return index > 0 && tags[index - 1] === TAG.IN && DEEDS.has(tokens.lower[index]!)
}

const DEEDS = wordSet(
  'accusing advising assaulting attacking backing beating bribing criticising criticizing deceiving defeating defending firing hitting insulting interviewing killing marrying meeting misleading murdering questioning replacing representing robbing sacking shooting stabbing stalking succeeding suing supporting telling threatening'.split(
    ' ',
  ),
)

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
