/*
 * Days as a reviewer writes them: a day, a month, a year, or two of them with a slash.
 */
import { isPossible, monthLength, twoDigits } from '../../text/calendar.ts'
import { DAYS } from '../review.ts'

/** The first and last calendar day of what is written, or null where the calendar has none. */
export function daysOf(written: string): { readonly from: string; readonly to: string } | null {
  const match = DAYS.exec(written)
  if (match === null) return null
  const from = firstDay(match[1] ?? '')
  const to = lastDay(match[2] ?? match[1] ?? '')
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null
}

function firstDay(written: string): string {
  return `${written}${'-01-01'.slice(written.length - '2020'.length)}`
}

function lastDay(written: string): string {
  const [year = '', month = '12', day] = written.split('-')
  return `${year}-${month}-${day ?? twoDigits(monthLength(Number(year), Number(month)))}`
}

function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return isPossible({ year, month, day: date })
}
