/*
 * JSON for TimelineJS, against what it does with it: an event without a numeric year is dropped, text is read as HTML; and
 * the words for dates that it would show too exactly.
 */
import { describe, expect, test } from 'vitest'
import { daysInWords } from '../../../src/output/exports/days-in-words.ts'
import { timelineDates } from '../../../src/output/exports/timeline-dates.ts'
import { BRIDGE, FAILED, UNDATED, whole } from './whole.ts'

describe('days in words', () => {
  test.each([
    ['a day', '2020-02-03', '2020-02-03', '3 February 2020'],
    ['days of a month', '2020-01-01', '2020-01-15', '1–15 January 2020'],
    ['a month, in a leap year', '2020-02-01', '2020-02-29', 'February 2020'],
    ['not the whole month, in a leap year', '2020-02-01', '2020-02-28', '1–28 February 2020'],
    ['months', '2020-03-01', '2020-05-31', 'March – May 2020'],
    ['a winter', '2019-12-01', '2020-02-29', 'December 2019 – February 2020'],
    ['a year', '1993-01-01', '1993-12-31', '1993'],
    ['a decade', '1990-01-01', '1999-12-31', '1990–1999'],
    ['two months', '2020-01-31', '2020-02-02', '31 January – 2 February 2020'],
    ['New Year', '2019-12-30', '2020-01-02', '30 December 2019 – 2 January 2020'],
    ['no start', null, '2020-01-02', 'until 2 January 2020'],
    ['no end', '2020-01-02', null, 'from 2 January 2020'],
    ['nothing', null, null, ''],
    ['no day of the calendar', '2020-13-40', null, ''],
  ])('%s', (_, from, to, words) => expect(daysInWords(from, to)).toBe(words))
})

describe('dates of TimelineJS', () => {
  test.each([
    [
      'a day has no wording of ours',
      '2020-02-03',
      '2020-02-03',
      { start_date: { year: 2020, month: 2, day: 3 } },
    ],
    [
      'a month has no day',
      '2020-02-01',
      '2020-02-29',
      { start_date: { year: 2020, month: 2 }, display_date: 'February 2020' },
    ],
    ['a year has no month', '1993-01-01', '1993-12-31', { start_date: { year: 1993 }, display_date: '1993' }],
    [
      'a range',
      '2020-01-30',
      '2020-02-02',
      {
        start_date: { year: 2020, month: 1, day: 30 },
        end_date: { year: 2020, month: 2, day: 2 },
        display_date: '30 January – 2 February 2020',
      },
    ],
    [
      'an end alone is where it stands',
      null,
      '2020-02-02',
      { start_date: { year: 2020, month: 2, day: 2 }, display_date: 'until 2 February 2020' },
    ],
    ['no day: no event, for it would be dropped', null, null, null],
  ])('%s', (_, from, to, dates) => expect(timelineDates(from, to)).toEqual(dates))
})

test('TimelineJS: every event has a numeric year, a name of its own, no links of its own, and no markup of the page', async () => {
  const { events, scale } = JSON.parse((await whole('timelinejs', [BRIDGE, FAILED, UNDATED])).toString())
  expect(scale).toBe('human')
  expect(events.length).toBeGreaterThanOrEqual(4)
  for (const event of events) {
    expect(event.start_date.year).toBeTypeOf('number')
    expect(event.autolink).toBe(false)
    expect(event.unique_id).toMatch(/^event-[0-9a-f]{12}$/)
    expect(event.text.headline).not.toMatch(/[<>]/)
    // paragraphs and the link to the source are ours
    expect(
      event.text.text.replace(/<\/?p>|<a href="https:\/\/paper\.example[^"<>]*">|<\/a>/g, ''),
    ).not.toMatch(/[<>]/)
    expect(event.text.text).not.toContain('href="javascript')
  }
  expect(new Set(events.map((event: { unique_id: string }) => event.unique_id)).size).toBe(events.length)
  expect(JSON.stringify(events)).not.toContain('Ann Lee')
})
