/*
 * Periods: stretches of the calendar as unit and running number, so that "the month before" is one subtraction.
 * Each unit says how its periods are numbered, how TIMEX3 and EDTF write them, and which days they hold.
 */
import {
  civilOf,
  type Day,
  dayOf,
  isoDay,
  isoYear,
  monthLength,
  twoDigits,
  weekdayOf,
} from '../../../text/calendar.ts'

/** The units that have calendar extents. */
export type PeriodUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** The `index`-th period of its unit. */
export interface Period {
  readonly unit: PeriodUnit
  readonly index: number
}

/** First and last day, inclusive. */
export interface Extent {
  readonly from: Day
  readonly to: Day
}

interface UnitRules {
  readonly at: (day: Day) => number
  readonly extent: (index: number) => Extent
  readonly timex: (index: number) => string
  readonly edtf: (index: number) => string | null
  /** The TIMEX3 value when nothing is known of it. */
  readonly unknown: string
}

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI']

const weekStart = (index: number): Day => index * 7 - 3
const daySpan = ({ from, to }: Extent): string => `${isoDay(from)}/${isoDay(to)}`
const modulo = (value: number, by: number): number => ((value % by) + by) % by
const monthStart = (index: number): Day => dayOf(Math.floor(index / 12), modulo(index, 12) + 1, 1)
const months = (first: number, count: number): Extent => ({
  from: monthStart(first),
  to: monthStart(first + count) - 1,
})
const years = (first: number, count: number): Extent => ({
  from: dayOf(first, 1, 1),
  to: dayOf(first + count, 1, 1) - 1,
})
const yearAt = (day: Day): number => civilOf(day).year
const monthAt = (day: Day): number => yearAt(day) * 12 + civilOf(day).month - 1
const part = (index: number, parts: number): number => modulo(index, parts)
const yearPart = (index: number, parts: number): string => isoYear(Math.floor(index / parts))
/** Decades and centuries: the digits that are known; years before 1 have no such form. */
const prefix = (index: number, digits: number): string => String(index).padStart(digits, '0')

const weekValue = (index: number): string => {
  const thursday = weekStart(index) + 3
  const year = yearAt(thursday)
  return `${isoYear(year)}-W${twoDigits(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`
}

export const UNIT_RULES: Readonly<Record<PeriodUnit, UnitRules>> = {
  day: {
    at: (d) => d,
    extent: (i) => ({ from: i, to: i }),
    timex: isoDay,
    edtf: isoDay,
    unknown: 'XXXX-XX-XX',
  },
  week: {
    at: (d) => Math.floor((d + 3) / 7),
    extent: (i) => ({ from: weekStart(i), to: weekStart(i) + 6 }),
    timex: weekValue,
    edtf: (i) => daySpan(UNIT_RULES.week.extent(i)),
    unknown: 'XXXX-WXX',
  },
  weekend: {
    at: (d) => Math.floor((d + 3) / 7),
    extent: (i) => ({ from: weekStart(i) + 5, to: weekStart(i) + 6 }),
    timex: (i) => `${weekValue(i)}-WE`,
    edtf: (i) => daySpan(UNIT_RULES.weekend.extent(i)),
    unknown: 'XXXX-WXX-WE',
  },
  month: {
    at: monthAt,
    extent: (i) => months(i, 1),
    timex: (i) => `${yearPart(i, 12)}-${twoDigits(part(i, 12) + 1)}`,
    edtf: (i) => `${yearPart(i, 12)}-${twoDigits(part(i, 12) + 1)}`,
    unknown: 'XXXX-XX',
  },
  quarter: {
    at: (d) => Math.floor(monthAt(d) / 3),
    extent: (i) => months(i * 3, 3),
    timex: (i) => `${yearPart(i, 4)}-Q${part(i, 4) + 1}`,
    edtf: (i) => `${yearPart(i, 4)}-${33 + part(i, 4)}`,
    unknown: 'XXXX-QX',
  },
  half: {
    at: (d) => Math.floor(monthAt(d) / 6),
    extent: (i) => months(i * 6, 6),
    timex: (i) => `${yearPart(i, 2)}-H${part(i, 2) + 1}`,
    edtf: (i) => `${yearPart(i, 2)}-${40 + part(i, 2)}`,
    unknown: 'XXXX-HX',
  },
  season: {
    at: (d) => Math.floor((monthAt(d) - 2) / 3),
    extent: (i) => months(i * 3 + 2, 3),
    timex: (i) => `${yearPart(i, 4)}-${SEASON_CODES[part(i, 4)]}`,
    edtf: (i) => `${yearPart(i, 4)}-${21 + part(i, 4)}`,
    unknown: 'XXXX-XX',
  },
  year: { at: yearAt, extent: (i) => years(i, 1), timex: isoYear, edtf: isoYear, unknown: 'XXXX' },
  decade: {
    at: (d) => Math.floor(yearAt(d) / 10),
    extent: (i) => years(i * 10, 10),
    timex: (i) => prefix(i, 3),
    edtf: (i) => (i < 0 ? null : `${prefix(i, 3)}X`),
    unknown: 'XXX',
  },
  century: {
    at: (d) => Math.floor(yearAt(d) / 100),
    extent: (i) => years(i * 100, 100),
    timex: (i) => prefix(i, 2),
    edtf: (i) => (i < 0 ? null : `${prefix(i, 2)}XX`),
    unknown: 'XX',
  },
  millennium: {
    at: (d) => Math.floor(yearAt(d) / 1000),
    extent: (i) => years(i * 1000, 1000),
    timex: (i) => prefix(i, 1),
    edtf: (i) => (i < 0 ? null : `${prefix(i, 1)}XXX`),
    unknown: 'X',
  },
}

/** Whether `unit` names a unit with periods. */
export function isPeriodUnit(unit: string): unit is PeriodUnit {
  return Object.hasOwn(UNIT_RULES, unit)
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
