/*
 * Days of the calendar as users and records give them.
 */

import { parseIsoDay } from '../text/calendar.ts'

/** The calendar of records begins with the year 1. */
const NO_YEAR = '0000'

/** Whether `written` is a day of the calendar in the form `YYYY-MM-DD`. */
export function isCalendarDay(written: string): boolean {
  return parseIsoDay(written) !== null && !written.startsWith(NO_YEAR)
}

/** The day in `YYYY-MM-DD` or in a time stamp that begins with it, as written there; null for anything else. */
export function dayOfTimestamp(written: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.,]*\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(written.trim())
  return match?.[1] && isCalendarDay(match[1]) ? match[1] : null
}
