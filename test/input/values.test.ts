/*
 * Values that users and records give: days, time stamps, sizes.
 */
import { describe, expect, test } from 'vitest'
import { dayOfTimestamp, isCalendarDay } from '../../src/input/calendar-day.ts'
import { DEFAULT_MAX_SIZE, parseSize, sizeInWords } from '../../src/input/size.ts'

describe('isCalendarDay', () => {
  test.each<readonly [string, string | number | boolean | null, string]>([
    ['2020-02-29', true, 'leap year'],
    ['2000-02-29', true, 'leap century'],
    ['1900-02-29', false, 'no leap century'],
    ['2021-02-29', false, 'no leap year'],
    ['2020-13-01', false, 'no such month'],
    ['2020-04-31', false, 'no such day'],
    ['2020-00-10', false, 'month zero'],
    ['2020-1-1', false, 'digits missing'],
    ['0000-01-01', false, 'year zero'],
    ['today', false, 'a word'],
  ])('%s: %s (%s)', (value, is) => expect(isCalendarDay(value)).toBe(is))
})

describe('dayOfTimestamp', () => {
  test.each<readonly [string, string | number | boolean | null, string]>([
    ['2020-02-01', '2020-02-01', 'a day'],
    ['2020-02-01T23:59:00-08:00', '2020-02-01', 'the day that is written, whatever the offset'],
    ['2020-02-01 08:00:00Z', '2020-02-01', 'a space between'],
    ['2020-02-01T08:00:00.123+0200', '2020-02-01', 'fractions, offset without colon'],
    ['01/02/2020', null, 'ambiguous'],
    ['2020-02-30T00:00:00Z', null, 'no such day'],
    ['2020-02-01 or so', null, 'words behind it'],
    ['', null, 'nothing'],
  ])('%s', (value, day) => expect(dayOfTimestamp(value)).toBe(day))
})

describe('parseSize', () => {
  test.each<readonly [string, string | number | boolean | null, string]>([
    ['500k', 500_000, 'thousands'],
    ['20MB', 20_000_000, 'with a unit'],
    ['1.5 G', 1_500_000_000, 'a fraction and a space'],
    ['123', 123, 'bytes'],
    ['0', null, 'nothing could be read'],
    ['-5M', null, 'negative'],
    ['large', null, 'a word'],
    ['10 apples', null, 'another unit'],
    ['', null, 'empty'],
  ])('%s', (value, bytes) => expect(parseSize(value)).toBe(bytes))
  test('the default in words is what the help says', () =>
    expect(sizeInWords(DEFAULT_MAX_SIZE)).toBe('100 MB'))
})
