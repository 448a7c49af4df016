/*
 * What holds for every text: facts fit the schema, spans are slices in order without overlap, intervals run forward,
 * EDTF is valid, and nothing depends on the machine's zone.
 */
import { parse } from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateSchema } from '../../../src/document/schema/date-schema.ts'
import { datesIn } from './reading.ts'

const WORDS =
  'January May Sept. 3 31 30 1990 2020 99 1,000,000 44 BC the a last next this early late mid - – of in , . every two several million half quarter third fiscal year years month weeks day days decade century ago later earlier before after Tuesday weekend summer noon 10:35 p.m. EST ’98 1990s 20th Easter Christmas now until since will met and to from through 2010-12 03/04/2020 2020-02-30 9/11 2020-01-27T10:05:00Z twice each old couple end'.split(
    ' ',
  )

const texts = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '))
const published = fc.constantFrom(null, '2020-01-31', '2020-02-29', '1999-12-31', '2000-01-01')

test('facts fit the schema and the text', () => {
  fc.assert(
    fc.property(texts, published, (text, date) => {
      let end = 0
      for (const fact of datesIn(text, date)) {
        dateSchema.parse(fact)
        expect(text.slice(fact.start, fact.end)).toBe(fact.text)
        expect(fact.start).toBeGreaterThanOrEqual(end)
        expect(fact.value).not.toMatch(/NaN|undefined|Infinity|e\+/)
        expect((fact.from ?? '') <= (fact.to ?? '9999')).toBe(true)
        if (fact.edtf) parse(fact.edtf)
        end = fact.end
      }
    }),
    { numRuns: 1500, seed: 1 },
  )
})

test('nothing hangs on publication in a text without a date', () => {
  fc.assert(
    fc.property(texts, (text) => datesIn(text).every((fact) => fact.anchor !== 'published')),
    { numRuns: 1000, seed: 2 },
  )
})

const TEXT = 'They met on Tuesday at noon; it began on 2020-01-27T23:59:00Z and lasted until last week.'

test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('the same in %s', (zone) => {
  const before = process.env['TZ']
  process.env['TZ'] = zone
  const found = datesIn(TEXT, '2020-01-31').map((date) => date.value)
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
  expect(found).toEqual(['2020-01-28', '2020-01-28T12:00', '2020-01-27T23:59', '2020-W04'])
})

const EXTRAS: readonly (readonly [why: string, text: string, expected: object])[] = [
  ['early', 'It began in early 2015.', { mod: 'START' }],
  ['late', 'It began in late 2015.', { mod: 'END' }],
  ['mid', 'It began in mid-2015.', { mod: 'MID' }],
  ['start', 'It began at the beginning of 2015.', { mod: 'START', from: '2015-01-01', to: '2015-01-01' }],
  ['end', 'It ended at the end of 2015.', { mod: 'END' }],
  ['after', 'The post-1959 politics changed.', { mod: 'AFTER', value: '1959' }],
  ['more', 'It took more than four hours.', { mod: 'MORE_THAN', value: 'PT4H' }],
  ['less', 'It took nearly two years.', { mod: 'LESS_THAN', value: 'P2Y' }],
  ['at least', 'It took at least 20 days.', { mod: 'EQUAL_OR_MORE', value: 'P20D' }],
  ['at most', 'It took up to 180 days.', { mod: 'EQUAL_OR_LESS', value: 'P180D' }],
  ['about, outside of the span', 'It took about two weeks.', { mod: 'APPROX', text: 'two weeks' }],
  ['circa', 'It was built circa 1850.', { mod: 'APPROX', edtf: '1850~' }],
  ['quant', 'They meet every Tuesday.', { quant: 'EVERY' }],
  ['freq', 'They meet twice a month.', { freq: '2X', value: 'P1M' }],
  ['freq of a number', 'They meet three times a week.', { freq: '3X', value: 'P1W' }],
  ['one of two days in EDTF', 'It closed on 03/04/2020.', { edtf: '[2020-03-04,2020-04-03]' }],
  ['a week in EDTF', 'It fell last week.', { edtf: '2020-01-20/2020-01-26' }],
  ['a quarter in EDTF', 'In the third quarter of 1989 it rose.', { edtf: '1989-35' }],
  ['a season in EDTF', 'In the summer of 2012 it rose.', { edtf: '2012-22' }],
  ['a decade in EDTF', 'In the 1990s it rose.', { edtf: '199X' }],
  ['years before Christ in EDTF', 'He died in 44 BC.', { edtf: '-0043' }],
  ['a zone in EDTF', 'It began at 10:35 p.m. EST on May 3, 1990.', { edtf: '1990-05-03T22:35:00-05:00' }],
  ['too long ago to be written', 'They lived two million years ago.', { value: 'PAST_REF', from: null }],
  ['evidence', 'It fell last month.', { evidence: 'published 2020-01-31: month of publication - 1' }],
  ['evidence of a stated date', 'It fell in 1990.', { evidence: 'stated as written' }],
]

test.each(EXTRAS)('%s: %s', (_why, text, expected) => {
  expect(datesIn(text, '2020-01-31')[0]).toMatchObject(expected)
})

test('evidence of a narrative names its anchor', () => {
  const dates = datesIn('He was shot on May 3, 1990. The next day he died.', '2020-01-31')
  expect(dates[1]).toMatchObject({
    evidence: 'hangs on “May 3, 1990”: day of “May 3, 1990” + 1',
    anchorSpan: { start: 15 },
  })
})
