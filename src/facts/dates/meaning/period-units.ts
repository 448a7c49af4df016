/*
 * Units of the calendar: how the periods of each are numbered, how TIMEX3 and EDTF write them, and which days they hold.
 */
import { civilOf, type Day, dayOf, isoDay, isoYear, twoDigits } from '../../../text/calendar.ts'

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
/** The remainder that is never negative. */
export const modulo = (value: number, by: number): number => ((value % by) + by) % by
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
