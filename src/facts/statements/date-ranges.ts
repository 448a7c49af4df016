/*
 * Ranges that are written as two dates: "from May to October 2019", "between 3 June and 9 July". Their event lasted from the
 * first day of the one to the last of the other.
 */
import type { DateFact } from '../../document/schema.ts'

/** What stands before the first date of a range, and between its dates. */
const RANGES: readonly { readonly before: RegExp; readonly between: RegExp }[] = [
  {
    before: /\bfrom (?:(?:at least|about|around|roughly|as early as) )?$/i,
    between: /^,? (?:right )?(?:to|through|until|till|up to|into) (?:(?:at least|about|around|the) )?$/,
  },
  { before: /\bbetween $/i, between: /^ and $/ },
]
/** What stands before a date is looked for in so many characters. */
const REACH = 20

/** `main` alone, or, of `dates` in text order, both ends of the range that it is one of; of a move its end. */
export function bothEnds(text: string, dates: readonly DateFact[], main: DateFact): readonly DateFact[] {
  const at = dates.indexOf(main)
  for (const [first, last] of [dates.slice(at, at + 2), dates.slice(Math.max(0, at - 1), at + 1)])
    if (first && last && isRange(text, first, last)) return isMove(text, first) ? [last] : [first, last]
  return [main]
}

/** "Aug. 30-Sept. 2", "2011 - 2014"; not a life ("3 May 1900 – 4 June 1970"). */
function isJoined({ value, from }: DateFact, last: DateFact, joint: string): boolean {
  if (joint === ' through ') return true
  // "runs Nov. 28 to Dec. 1"
  if (joint === ' to ') return value.length >= DAY_LENGTH && last.value.length >= DAY_LENGTH
  if (!/^\s?[-–—]\s?$/.test(joint) || value.length !== last.value.length) return false
  return value.length < DAY_LENGTH || Date.parse(last.to ?? '') - Date.parse(from ?? '') < LONGEST_JOINED
}

/** "Moved from Friday to Monday" is on Monday. */
function isMove(text: string, { start }: DateFact): boolean {
  return MOVED.test(text.slice(Math.max(0, start - MOVED_REACH), start))
}

const MOVED =
  /\b(?:brought forward|changed|delayed|mov(?:ed|es|ing)|postponed|pushed back|put back|put off|rescheduled|shifted|switched)\b[^.;]*$/
/** Characters before a range in which such a verb is looked for. */
const MOVED_REACH = 60
const DAY_LENGTH = 10
const LONGEST_JOINED = 366 * 86_400_000

function isRange(text: string, first: DateFact, last: DateFact): boolean {
  if (first.from === null || last.to === null || first.from > last.to) return false
  const head = text.slice(Math.max(0, first.start - REACH), first.start)
  const joint = text.slice(first.end, last.start)
  if (isJoined(first, last, joint)) return true
  return RANGES.some(({ before, between }) => before.test(head) && between.test(joint))
}
