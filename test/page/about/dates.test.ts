/*
 * Dates as pages print them, and the lines that are no dates.
 */
import { describe, expect, test } from 'vitest'
import { findPageDates, parseMetadataDate } from '../../../src/page/about/page-date.ts'

const LINES: readonly (readonly [string, string, string])[] = [
  ['day first, month in words', 'By A. Writer | 3 February 2020', '2020-02-03'],
  ['month first', 'Jan. 31, 2020', '2020-01-31'],
  ['two-digit year, day above 12', '01/31/20', '2020-01-31'],
  ['clock and zone before the day', 'Published 10:15 AM EST, Fri January 31, 2020', '2020-01-31 10:15 EST'],
  ['clock behind', 'Nov. 19, 2019 8:03 am ET', '2019-11-19 08:03 ET'],
  ['midnight in twelve hours', 'May 5, 2021 12:07 a.m.', '2021-05-05 00:07'],
  ['dots are day first', '05.11.2019', '2019-11-05'],
  ['slashes without evidence keep both readings', '03/04/2021', '2021-03-04 or 2021-04-03'],
  ['ISO with offset keeps the written day', '2021-03-24T23:30:00-05:00', '2021-03-24 23:30:00 -05:00'],
  ['ordinal', '1st of June, 2018', '2018-06-01'],
  ['ordinal with a dot', 'Dienstag, 8. March 2022', '2022-03-08'],
  ['ordinal with a dot, short month', '8. Mar. 2022', '2022-03-08'],
  ['negative: an item of a list', '8. May I ask 2022 times', ''],
  ['leap day', '29 February 2020', '2020-02-29'],
  ['negative: no such leap day', '29 February 2019', ''],
  ['negative: no such month', '13/13/2020', ''],
  ['negative: a score', 'won 6-4, 7-6', ''],
  ['negative: a telephone number', 'Call 555-01-2020-11', ''],
  ['negative: a version', 'Version 10.2.3.2020', ''],
  ['negative: a day without a year', 'on Tuesday, March 3', ''],
  ['negative: a range of years', '2019-2020', ''],
  ['negative: a price', '$12.50', ''],
  ['negative: a month as a verb', 'They may 12, or 2020 times', ''],
]

describe('findPageDates', () => {
  for (const [reason, line, expected] of LINES) {
    test(`${reason}: ${line}`, () => {
      const found = findPageDates(line).map((d) =>
        [d.date, d.time, d.offset, d.other && `or ${d.other}`].filter(Boolean).join(' '),
      )
      expect(found.join('; ')).toBe(expected)
    })
  }

  test('evidence decides between day and month', () => {
    expect(findPageDates('03/04/2021', true)[0]?.date).toBe('2021-04-03')
    expect(findPageDates('03/04/2021', false)[0]?.date).toBe('2021-03-04')
  })

  test('spans are the ink of the date', () => {
    const line = 'Posted on 3 February 2020 by us'
    const [date] = findPageDates(line)
    expect(line.slice(date!.start, date!.end)).toBe('3 February 2020')
  })

  test('long strings of digits and months take linear time', () => {
    for (const piece of ['1/', 'jan ', '10:15 am, ', '2020-', '12 ']) {
      const before = process.cpuUsage().user
      findPageDates(piece.repeat(100_000 / piece.length))
      expect(process.cpuUsage().user - before).toBeLessThan(1_000_000)
    }
  })
})

describe('parseMetadataDate', () => {
  const VALUES: readonly (readonly [string, string, string | null])[] = [
    ['compact', '20200131T101500', '2020-01-31'],
    ['RFC 2822', 'Fri, 31 Jan 2020 10:15:00 GMT', '2020-01-31'],
    ['offset across midnight', '2020-01-31T23:59:59+14:00', '2020-01-31'],
    ['negative: empty', '', null],
    ['seconds since 1970', '1580428800', '2020-01-31'],
    ['milliseconds since 1970', '1580428800000', '2020-01-31'],
    ['negative: a number of a record', '9580428', null],
    ['negative: seconds of the last century', '0580428800', null],
    ['negative: words', 'yesterday', null],
  ]
  for (const [reason, value, expected] of VALUES) {
    test(`${reason}: ${value}`, () => expect(parseMetadataDate(value)?.date ?? null).toBe(expected))
  }
})
