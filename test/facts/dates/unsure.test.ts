/*
 * What cannot be known: documents without a date, days that the calendar does not have, numbers that can be read twice.
 */
import { expect, test } from 'vitest'
import { datesIn } from './reading.ts'

const DATELESS: readonly (readonly [text: string, value: string, edtf: string | undefined])[] = [
  ['They met on Tuesday.', 'XXXX-WXX-2', undefined],
  ['They met on Tuesday night.', 'XXXX-WXX-2TNI', undefined],
  ['He resigned yesterday.', 'XXXX-XX-XX', undefined],
  ['They play tonight.', 'XXXX-XX-XXTNI', undefined],
  ['It fell last week.', 'XXXX-WXX', undefined],
  ['It fell last month.', 'XXXX-XX', undefined],
  ['It fell last year.', 'XXXX', undefined],
  ['It fell two years ago.', 'XXXX', undefined],
  ['They met over the weekend.', 'XXXX-WXX-WE', undefined],
  ['It closed in May.', 'XXXX-05', 'XXXX-05'],
  ['It closed on May 3.', 'XXXX-05-03', 'XXXX-05-03'],
  ['It closed last summer.', 'XXXX-SU', undefined],
  ['Profit rose in the third quarter.', 'XXXX-Q3', undefined],
  ['They sang at Christmas.', 'XXXX-12-25', undefined],
  ['They voted on Election Day.', 'XXXX-XX-XX', undefined],
  ['He began at 10:35 p.m. on Monday.', 'XXXX-WXX-1T22:35', undefined],
  ['The fair ran May 5-7.', 'XXXX-05-05/XXXX-05-07', undefined],
  ['It rained in the past five years.', 'P5Y', undefined],
]

test.each(DATELESS)('no publication date: %s', (text, value, edtf) => {
  const [date] = datesIn(text)
  expect([date?.value, date?.from, date?.to, date?.anchor, date?.edtf]).toEqual([
    value,
    null,
    null,
    'none',
    edtf,
  ])
})

test('a stated date needs no publication date, and anchors what follows', () => {
  const dates = datesIn('He was shot on May 3, 1990. The next day he died.')
  expect(dates.map((date) => date.value)).toEqual(['1990-05-03', '1990-05-04'])
})

test('the same text resolves with a publication date', () => {
  expect(datesIn('They met on Tuesday.', '2020-01-31')[0]).toMatchObject({
    value: '2020-01-28',
    anchor: 'published',
  })
})

const IMPOSSIBLE: readonly (readonly [why: string, text: string, value: string])[] = [
  ['February has no 30', 'It closed on February 30, 2019.', '2019-02-30'],
  ['June has no 31', 'It closed on 31 June 2019.', '2019-06-31'],
  ['no leap year', 'It closed on February 29, 2019.', '2019-02-29'],
  ['no leap century', 'It closed on 29 February 1900.', '1900-02-29'],
  ['ISO', 'It closed on 2019-11-31.', '2019-11-31'],
  ['digits', 'It closed on 31.11.2019.', '2019-11-31'],
]

test.each(IMPOSSIBLE)('impossible, %s: %s', (_why, text, value) => {
  const [date] = datesIn(text, '2020-01-31')
  expect([date?.value, date?.from, date?.to, date?.edtf]).toEqual([value, null, null, undefined])
  expect(date?.warning).toContain(value)
})

test('a wrong weekday is kept as written, with a warning', () => {
  const [date] = datesIn('It closed on Friday, February 4, 2020.', '2020-03-01')
  expect(date).toMatchObject({ value: '2020-02-04', from: '2020-02-04', to: '2020-02-04' })
  expect(date?.warning).toBe('2020-02-04 is a Tuesday, not a Friday')
})

test('day and month that cannot be told apart are both listed', () => {
  const [date] = datesIn('It closed on 03/04/2020.', '2020-05-01')
  expect(date).toMatchObject({
    value: '2020-XX-XX',
    from: null,
    to: null,
    alternatives: ['2020-03-04', '2020-04-03'],
  })
})

test('another date of the document settles the order', () => {
  expect(datesIn('It opened on 25/03/2020 and closed on 03/04/2020.', '2020-05-01').at(-1)?.value).toBe(
    '2020-04-03',
  )
  expect(datesIn('It opened on 03/25/2020 and closed on 03/04/2020.', '2020-05-01').at(-1)?.value).toBe(
    '2020-03-04',
  )
})

test('other dates that disagree settle nothing', () => {
  const dates = datesIn('Open 25/03/2020, 03/25/2020 and 03/04/2020.', '2020-05-01')
  expect(dates.at(-1)?.alternatives).toHaveLength(2)
})

test('the same number twice is not ambiguous', () => {
  expect(datesIn('It closed on 04/04/2020.', '2020-05-01')[0]).toMatchObject({ value: '2020-04-04' })
})
