/*
 * Calendar days as people write them: "3 February 2020", "1–15 January 2020", "March – May 2020", "until 7 May 2021".
 * English, for so is everything else around them; no locale is asked.
 */
import { MONTHS } from '../../lexicon/calendar/day-names.ts'
import { type CivilDate, civilOf, monthLength, parseIsoDay } from '../../text/calendar.ts'

/** An interval in words; '' where nothing is known. */
export function daysInWords(from: string | null, to: string | null): string {
  const [first, last] = [civil(from), civil(to)]
  if (first === null) return last === null ? '' : `until ${dayInWords(last)}`
  if (last === null) return `from ${dayInWords(first)}`
  if (from === to) return dayInWords(first)
  if (isWholeYears(first, last)) return span(`${first.year}`, `${last.year}`, '–')
  if (isWholeMonths(first, last)) return monthsInWords(first, last)
  if (first.year !== last.year) return `${dayInWords(first)} – ${dayInWords(last)}`
  return first.month === last.month
    ? `${first.day}–${dayInWords(last)}`
    : `${first.day} ${MONTHS[first.month - 1]} – ${dayInWords(last)}`
}

/** Year, month and day of `YYYY-MM-DD`, or null. */
export function civil(day: string | null): CivilDate | null {
  const number = day === null ? null : parseIsoDay(day)
  return number === null ? null : civilOf(number)
}

/** Whether the days are those of one or several calendar years. */
export function isWholeYears(first: CivilDate, last: CivilDate): boolean {
  return first.day === 1 && first.month === 1 && last.day === 31 && last.month === 12
}

/** Whether the days are those of one or several calendar months. */
export function isWholeMonths(first: CivilDate, last: CivilDate): boolean {
  return first.day === 1 && last.day === monthLength(last.year, last.month)
}

function dayInWords({ year, month, day }: CivilDate): string {
  return `${day} ${MONTHS[month - 1]} ${year}`
}

function monthsInWords(first: CivilDate, last: CivilDate): string {
  const end = `${MONTHS[last.month - 1]} ${last.year}`
  const start = MONTHS[first.month - 1]!
  if (first.year !== last.year) return `${start} ${first.year} – ${end}`
  return first.month === last.month ? end : `${start} – ${end}`
}

function span(first: string, last: string, dash: string): string {
  return first === last ? first : `${first}${dash}${last}`
}
