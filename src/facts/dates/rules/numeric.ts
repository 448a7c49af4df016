/*
 * Dates in digits: ISO dates, 27.01.2020, 03/04/2020, timestamps, 9/11. Which number is the month is decided only by
 * the numbers themselves or by other numeric dates of the document; else both readings are listed.
 */
import { type CivilDate, isPossible, twoDigits } from '../../../text/calendar.ts'
import type { Captures } from '../grammar/captures.ts'
import { dateMeaning, type Meaning, NO_INTERVAL } from '../meaning/meaning.ts'
import { orderOf } from '../meaning/numeric-order.ts'
import { periodOf } from '../meaning/period.ts'
import { readTimestamp } from '../meaning/timestamp.ts'
import { fullYear, writtenDay } from '../meaning/written-date.ts'
import type { DateRule } from '../rule.ts'
import type { Scene } from '../scene.ts'

/** Reference for two-digit years where nothing else is known. */
const SHORT_YEAR_REFERENCE = 2000

function readIso(captures: Captures): Meaning {
  const [year, month, day] = captures.words('date').split(/[-/.]/).map(Number)
  return writtenDay({ year: year!, month: month!, day: day! }, 'explicit')
}

/** "2020-01" is a month; "2010-12" is a range of years, as its second part goes on from the first. */
function readIsoMonth(captures: Captures): Meaning {
  const [year, month] = captures.words('date').split('-').map(Number)
  const isRange = month! > year! % 100
  if (!isRange) return dateMeaning(periodOf(year!, month!), 'explicit')
  const last = year! - (year! % 100) + month!
  const interval = {
    from: dateMeaning(periodOf(year!), 'explicit').interval.from,
    to: dateMeaning(periodOf(last), 'explicit').interval.to,
  }
  return { type: 'DATE', value: `${year}/${last}`, interval, anchor: 'explicit', edtf: `${year}/${last}` }
}

function readNumeric(captures: Captures, scene: Scene): Meaning | null {
  const [first, second, last] = captures.words('date').split(/[/.-]/)
  const year = last!.length === 4 ? Number(last) : fullYear(Number(last), yearOf(scene))
  const monthFirst = { year, month: Number(first), day: Number(second) }
  const dayFirst = { year, month: Number(second), day: Number(first) }
  const order = captures.words('date').includes('.')
    ? 'day'
    : (orderOf(Number(first), Number(second)) ?? scene.numericOrder())
  if (order === 'day') return writtenDay(dayFirst, 'explicit')
  if (order === 'month') return writtenDay(monthFirst, 'explicit')
  return ambiguous(monthFirst, dayFirst)
}

function yearOf(scene: Scene): number {
  return Number(scene.reading.article.published?.date.slice(0, 4) ?? SHORT_YEAR_REFERENCE)
}

function ambiguous(monthFirst: CivilDate, dayFirst: CivilDate): Meaning | null {
  const readings = [monthFirst, dayFirst].filter(isPossible).map(iso)
  if (readings.length === 0) return null
  if (readings[0] === readings[1]) return writtenDay(monthFirst, 'explicit')
  return {
    type: 'DATE',
    value: `${monthFirst.year}-XX-XX`,
    interval: NO_INTERVAL,
    anchor: 'explicit',
    alternatives: readings,
    edtf: `[${readings.join(',')}]`,
    warning: 'day and month cannot be told apart',
  }
}

function iso({ year, month, day }: CivilDate): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

export const NUMERIC_RULES: readonly DateRule[] = [
  { name: 'iso-date', example: 'The file is of 2020-01-27.', pattern: 'date:ISO_DATE', read: readIso },
  {
    name: 'iso-month',
    example: 'The figures for 2020-01 are out.',
    pattern: 'date:ISO_MONTH',
    read: readIsoMonth,
  },
  {
    name: 'numeric-date',
    example: 'It was signed on 31/01/2020.',
    pattern: 'date:NUMERIC_DATE',
    read: readNumeric,
  },
  {
    name: 'numeric-month',
    example: 'Residents first complained in 06/2005.',
    pattern: 'date:MONTH_YEAR',
    read: (captures) => {
      const [month, year] = captures.words('date').split('/').map(Number)
      return dateMeaning(periodOf(year!, month!), 'explicit')
    },
  },
  {
    name: 'september-11',
    example: 'Security changed after 9/11.',
    pattern: 'date:DAY_MONTH',
    read: (captures) =>
      captures.words('date') === '9/11' ? writtenDay({ year: 2001, month: 9, day: 11 }, 'explicit') : null,
  },
  {
    name: 'timestamp',
    example: 'Logged at 2020-01-27T10:05:00Z by the server.',
    pattern: 'stamp:(TIMESTAMP | WEEKDAY ,? DAYNUM MONTH YEAR CLOCK)',
    read: (captures) => readTimestamp(captures.words('stamp')),
  },
]
