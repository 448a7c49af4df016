/*
 * Dates as written, year, month and day: what the calendar does not have is kept as written, with a warning.
 */
import { WEEKDAYS } from '../../../lexicon/calendar/day-names.ts'
import { type CivilDate, dayOf, isoYear, isPossible, twoDigits, weekdayOf } from '../../../text/calendar.ts'
import { dateMeaning, type Extras, type Meaning, NO_INTERVAL } from './meaning.ts'

/** The meaning of a day that is written; `weekday` is the one stated beside it, if any. */
export function writtenDay(
  date: CivilDate,
  anchor: Meaning['anchor'],
  weekday?: number,
  extras: Extras = {},
): Meaning {
  const value = `${isoYear(date.year)}-${twoDigits(date.month)}-${twoDigits(date.day)}`
  if (!isPossible(date)) {
    return {
      type: 'DATE',
      value,
      interval: NO_INTERVAL,
      anchor,
      warning: `the calendar has no ${value}`,
      ...extras,
    }
  }
  const day = dayOf(date.year, date.month, date.day)
  const actual = weekdayOf(day)
  const isWrongWeekday = weekday !== undefined && weekday !== actual
  const warning = isWrongWeekday
    ? { warning: `${value} is a ${WEEKDAYS[actual - 1]}, not a ${WEEKDAYS[weekday - 1]}` }
    : {}
  return dateMeaning({ unit: 'day', index: day }, anchor, { ...warning, ...extras })
}

/** Full year of a two-digit one: the hundred years that end 20 years after `reference`. */
export function fullYear(twoDigitYear: number, reference: number): number {
  const century = Math.floor(reference / 100) * 100
  const year = century + twoDigitYear
  return year > reference + FUTURE_OF_SHORT_YEARS ? year - 100 : year
}

/** Short years are written of the past: '45 in 2020 is 1945, '25 may be 2025. */
const FUTURE_OF_SHORT_YEARS = 20
