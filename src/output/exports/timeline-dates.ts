/*
 * Dates as TimelineJS wants them: a start with a numeric year always, month and day where they are known, an end where it
 * is another day, and words for what its own wording would make too exact.
 */
import type { CivilDate } from '../../text/calendar.ts'
import { civil, daysInWords, isWholeMonths, isWholeYears } from './days-in-words.ts'

/** A date of TimelineJS. */
export interface TimelineDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** The dates of an event. */
export interface TimelineDates {
  readonly start_date: TimelineDate
  readonly end_date?: TimelineDate
  readonly display_date?: string
}

/** The dates of an interval; null where no day of it is known, for TimelineJS shows nothing without a year. */
export function timelineDates(from: string | null, to: string | null): TimelineDates | null {
  const first = civil(from) ?? civil(to)
  const last = civil(to) ?? first
  if (first === null || last === null) return null
  if (from !== null && from === to) return { start_date: { ...first } }
  const display_date = daysInWords(from, to)
  const isOpen = from === null || to === null
  if (isOpen) return { start_date: { ...first }, display_date }
  const cut = precisionOf(first, last)
  const [start, end] = [cut(first), cut(last)]
  const isOne = start.year === end.year && start.month === end.month && start.day === end.day
  return isOne ? { start_date: start, display_date } : { start_date: start, end_date: end, display_date }
}

/** What of a day is meant in an interval of whole years or months. */
function precisionOf(first: CivilDate, last: CivilDate): (day: CivilDate) => TimelineDate {
  if (isWholeYears(first, last)) return ({ year }) => ({ year })
  if (isWholeMonths(first, last)) return ({ year, month }) => ({ year, month })
  return (day) => ({ ...day })
}
