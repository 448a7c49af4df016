/*
 * Periods: stretches of the calendar as unit and running number, so that "the month before" is one subtraction.
 */
import { civilOf, type Day, dayOf, monthLength, weekdayOf } from '../../../text/calendar.ts'

import { type Extent, modulo, type PeriodUnit, UNIT_RULES } from './period-units.ts'

/** The `index`-th period of its unit. */
export interface Period {
  readonly unit: PeriodUnit
  readonly index: number
}

/** Whether the period lies in the years 1 to 9999: others ("two million years ago") have no date to be written. */
export function isInCalendar(period: Period): boolean {
  const { from, to } = extentOf(period)
  return isWritable(from) && isWritable(to)
}

/** Whether a day lies in the years 1 to 9999. */
export function isWritable(day: Day): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY
}

const FIRST_DAY = dayOf(1, 1, 1)
const LAST_DAY = dayOf(9999, 12, 31)

/** The period of `unit` that holds `day`. */
export function periodAt(unit: PeriodUnit, day: Day): Period {
  return { unit, index: UNIT_RULES[unit].at(day) }
}

/** The period `by` places later. */
export function shift(period: Period, by: number): Period {
  return { unit: period.unit, index: period.index + by }
}

/** The days that `period` holds. */
export function extentOf(period: Period): Extent {
  return UNIT_RULES[period.unit].extent(period.index)
}

/** The same stretch one or more units on ("a month later" of a day): days are clipped to the length of the month. */
export function shiftDay(day: Day, unit: 'day' | 'week' | 'month' | 'year', by: number): Day {
  if (unit === 'day') return day + by
  if (unit === 'week') return day + 7 * by
  const { year, month, day: date } = civilOf(day)
  const index = year * 12 + month - 1 + (unit === 'year' ? 12 * by : by)
  const target = { year: Math.floor(index / 12), month: modulo(index, 12) + 1 }
  return dayOf(target.year, target.month, Math.min(date, monthLength(target.year, target.month)))
}

/** The period of a civil date of which only the stated parts are known. */
export function periodOf(year: number, month?: number, day?: number): Period {
  if (month === undefined) return { unit: 'year', index: year }
  if (day === undefined) return { unit: 'month', index: year * 12 + month - 1 }
  return { unit: 'day', index: dayOf(year, month, day) }
}

/** The day nearest to `from` in the direction `step` (-1 or 1) that is this weekday; `from` itself counts. */
export function nearestWeekday(from: Day, weekday: number, step: -1 | 1): Day {
  const distance = step > 0 ? modulo(weekday - weekdayOf(from), 7) : -modulo(weekdayOf(from) - weekday, 7)
  return from + distance
}
