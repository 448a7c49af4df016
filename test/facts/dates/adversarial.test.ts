/*
 * Long hostile strings: 50 KB of each must be read in time that grows with the length, not with its square. The bound
 * is many times what a quiet machine needs; a quadratic pattern would take minutes.
 */
import { expect, test } from 'vitest'
import { findDates } from '../../../src/facts/dates/find-dates.ts'
import { readingOf } from './reading.ts'

const LENGTH = 50_000
const MILLISECONDS = 1_500

const UNITS: readonly string[] = [
  'January ',
  'January 1',
  'May 5, ',
  'May ',
  '1990 ',
  '1990-',
  '1990–',
  '1 ',
  '12/',
  '12/12/2012',
  '01/02/2020 ',
  'on 3/4/05, ',
  '12:34 ',
  '12:34:',
  'the ',
  'the early ',
  'the end of ',
  'a ',
  'two hundred ',
  'twenty-',
  'nineteen ninety ',
  'two years ',
  'two years ago ',
  'a year earlier ',
  'the next day ',
  'the third quarter ',
  'the quarter ',
  'Tuesday ',
  'Tuesday, ',
  'Tuesday morning. ',
  'every Tuesday night ',
  'last week ',
  'last last ',
  '’80s ',
  "'",
  '-',
  'mid-',
  '20-year-old ',
  '20-year-',
  'from May 5 to ',
  '10 p.m. ',
  '44 BC ',
  'a',
  '9',
  '\n',
  'x-y-z-',
  'will was will was Tuesday ',
]

test('there are at least 30 of them', () => {
  expect(UNITS.length).toBeGreaterThanOrEqual(30)
})

test.each(UNITS)('%j repeated', (unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)
  const reading = readingOf(text, '2020-01-31')
  const began = process.cpuUsage()
  const dates = findDates(reading)
  const { user, system } = process.cpuUsage(began)
  expect(dates.every((date) => text.slice(date.start, date.end) === date.text)).toBe(true)
  expect((user + system) / 1000).toBeLessThan(MILLISECONDS)
})

test('a long text of quotations that say yesterday is read in time that grows with it', () => {
  const unit = '“We met yesterday about it,” he said. The town met again on Monday.\n\n'
  const reading = readingOf(unit.repeat(4000), '2020-01-31')
  const began = process.cpuUsage()
  findDates(reading)
  const { user, system } = process.cpuUsage(began)
  expect((user + system) / 1000).toBeLessThan(3 * MILLISECONDS)
})
