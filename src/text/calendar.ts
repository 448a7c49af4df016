/*
 * The proleptic Gregorian calendar in integers: days are counted from 1 January 1970, and no clock, zone or locale is asked.
 */

/** A day, as the number of days since 1970-01-01. */
export type Day = number

/** Year, month (1-12) and day of the month. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAYS_TO_1970 = 719468
const DAYS_IN_ERA = 146097

/** Number of days in a month; February knows leap years. */
export function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1]!
}

/** Whether the calendar has this day. */
export function isPossible({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** The day number of a civil date (years from March, eras of 400 years). */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970
}

/** The civil date of a day number. */
export function civilOf(day: Day): CivilDate {
  const z = day + DAYS_TO_1970
  const era = Math.floor(z / DAYS_IN_ERA)
  const dayOfEra = z - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 }
}

/** Day of the week, 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The day as `YYYY-MM-DD`; years before 1 have a minus sign, as ISO 8601 counts them. */
export function isoDay(day: Day): string {
  const { year, month, day: date } = civilOf(day)
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(date)}`
}

/** The day of a string `YYYY-MM-DD`, or null. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return null
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isPossible(date) ? dayOf(date.year, date.month, date.day) : null
}

/** A year in four digits at least. */
export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

/** A number in two digits at least. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
