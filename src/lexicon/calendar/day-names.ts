/*
 * Names of weekdays and months, as written and in small letters. Source: written for this project.
 */

/** The weekdays from Monday on. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const WEEKDAY_NAMES = WEEKDAYS.join(' ').toLowerCase()

/** Days that news names without a date. */
export const DAYS_NEARBY = `${WEEKDAY_NAMES} today tomorrow tonight yesterday`

/** Nouns of times and spans of time. */
export const TIME_NOUNS =
  'autumn centuries century day days decade decades fall hour hours minute minutes month months night nights spring summer time times week weekend weekends weeks winter year years'

export const MONTH_NAMES = MONTHS.join(' ').toLowerCase()

/** The first three letters of each month: "jan feb …". */
export const MONTH_BEGINNINGS = MONTHS.map((month) => month.slice(0, 3).toLowerCase()).join(' ')

/** The same for patterns: "jan|feb|…". */
export const MONTH_CHOICE = MONTH_BEGINNINGS.replaceAll(' ', '|')
