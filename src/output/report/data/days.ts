/*
 * Calendar intervals of facts: how exact they are, and how people read them.
 */

import { MONTHS } from '../../../lexicon/calendar/day-names.ts'
import { civilOf, dayOf, monthLength } from '../../../text/calendar.ts'

/** Both ends inclusive, `YYYY-MM-DD`; null where an end is not known. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** How exact an interval is. */
export type Precision = 'day' | 'range' | 'month' | 'year' | 'open' | 'none'

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3))

/** How exact `days` are. */
export function precisionOf({ from, to }: Days): Precision {
  if (from === null && to === null) return 'none'
  if (from === null || to === null) return 'open'
  if (from === to) return 'day'
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return 'year'
  return from.endsWith('-01') && to === lastOfMonth(from) ? 'month' : 'range'
}

/** "1 Feb 2020", "Feb 2020", "1993", "1–15 Jan 2020", "29 Jan – 2 Feb 2020", "since 3 Feb 2020"; '' where nothing is known. */
export function daysInWords(days: Days): string {
  const { from, to } = days
  if (from === null) return to === null ? '' : `until ${dayInWords(to)}`
  if (to === null) return `since ${dayInWords(from)}`
  const precision = precisionOf(days)
  if (precision === 'day') return dayInWords(from)
  if (precision === 'month') return monthInWords(from)
  if (precision === 'year') return yearOf(from)
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return `${yearOf(from)}–${yearOf(to)}`
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dayInWords(to)}`
  if (from.slice(0, 4) === to.slice(0, 4))
    return `${dayInWords(from).replace(/ \d+$/, '')} – ${dayInWords(to)}`
  return `${dayInWords(from)} – ${dayInWords(to)}`
}

/** "Feb 2020" for a day or month. */
export function monthInWords(day: string): string {
  return `${SHORT_MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${yearOf(day)}`
}

/** The last day of the month of `day`. */
export function lastOfMonth(day: string): string {
  const month = day.slice(0, 7)
  return `${month}-${monthLength(Number(month.slice(0, 4)), Number(month.slice(5)))}`
}

/** The day after `day`. */
export function dayAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const next = civilOf(dayOf(year, month, date) + 1)
  return [String(next.year).padStart(4, '0'), ...[next.month, next.day].map(twoDigits)].join('-')
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function dayInWords(day: string): string {
  return `${Number(day.slice(8))} ${monthInWords(day)}`
}

function yearOf(day: string): string {
  return String(Number(day.slice(0, 4)))
}
