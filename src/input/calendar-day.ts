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

/** The last day that it was anywhere at the moment of `timestamp`, which names its zone: days begin 14 hours before UTC's. */
export function latestDayAt(timestamp: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]{5,20}(?:Z|[+-]\d{2}:?\d{2})$/.test(timestamp)) return null
  const moment = Date.parse(timestamp)
  return Number.isNaN(moment) ? null : new Date(moment + EARLIEST_ZONE).toISOString().slice(0, 10)
}

const EARLIEST_ZONE = 14 * 3_600_000
