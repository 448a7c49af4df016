/*
 * Days of the calendar as users and records give them.
 */

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether `written` is a day of the calendar in the form `YYYY-MM-DD`. */
export function isCalendarDay(written: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && !isLeap ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0)
  return year > 0 && day >= 1 && day <= last
}

/** The day in `YYYY-MM-DD` or in a time stamp that begins with it, as written there; null for anything else. */
export function dayOfTimestamp(written: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.,]*\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(written.trim())
  return match?.[1] && isCalendarDay(match[1]) ? match[1] : null
}
