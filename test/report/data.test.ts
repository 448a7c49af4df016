/*
 * What the page of a report is made from, without a browser: days in words, the histogram, marks, filters and addresses.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardsOf } from '../../src/output/report/data/cards.ts'
import { castByName } from '../../src/output/report/data/cast.ts'
import { daysInWords, precisionOf } from '../../src/output/report/data/days.ts'
import { eventsByYear, statementEvents } from '../../src/output/report/data/events.ts'
import {
  addressOf,
  cardFilter,
  type Filter,
  isPeriods,
  NO_FILTER,
  readAddress,
} from '../../src/output/report/data/filter.ts'
import { type Mark, marksByRange, piecesOf } from '../../src/output/report/data/marks.ts'
import type { ReportDocument } from '../../src/output/report/data/report-document.ts'
import { reviewFile } from '../../src/output/report/data/review.ts'
import { slotsOf } from '../../src/output/report/data/slots.ts'
import { reportEntry } from '../../src/output/report/report-entry.ts'
import { extract } from '../../src/pipeline.ts'

function documentOf(text: string, id = 'a.txt', date = '2021-05-06'): ReportDocument {
  const document = extract({ id, text, date }, { strip: false, withText: true })
  const entry = reportEntry({ document, explanation: null })
  if ('error' in entry) throw new Error(entry.error)
  return entry
}

describe('days in words', () => {
  test.each([
    ['a day', '2020-02-01', '2020-02-01', '1 Feb 2020', 'day'],
    ['a month', '2020-02-01', '2020-02-29', 'Feb 2020', 'month'],
    ['February of no leap year', '2021-02-01', '2021-02-28', 'Feb 2021', 'month'],
    ['nearly a month', '2020-02-01', '2020-02-28', '1–28 Feb 2020', 'range'],
    ['a year', '1993-01-01', '1993-12-31', '1993', 'year'],
    ['years', '1990-01-01', '1999-12-31', '1990–1999', 'range'],
    ['over the end of a month', '2020-01-29', '2020-02-02', '29 Jan – 2 Feb 2020', 'range'],
    ['over New Year', '2019-12-12', '2020-01-03', '12 Dec 2019 – 3 Jan 2020', 'range'],
    ['no end', '2020-02-03', null, 'since 3 Feb 2020', 'open'],
    ['no begin', null, '2020-02-03', 'until 3 Feb 2020', 'open'],
    ['nothing', null, null, '', 'none'],
    ['long ago', '0044-03-15', '0044-03-15', '15 Mar 44', 'day'],
  ])('%s', (_, from, to, words, precision) => {
    expect(daysInWords({ from, to })).toBe(words)
    expect(precisionOf({ from, to })).toBe(precision)
  })
})

describe('the histogram', () => {
  const day = (value: string) => ({ from: value, to: value })
  test('few days are days; what is less exact stands apart; a gap is said', () => {
    const slots = slotsOf([
      day('2020-02-01'),
      day('2020-02-01'),
      day('2020-02-02'),
      { from: '2020-02-01', to: '2020-02-29' },
      day('2020-03-09'),
    ])
    expect(slots.map(({ label, count, isVague, isAfterGap }) => [label, count, isVague, isAfterGap])).toEqual(
      [
        ['Feb 2020', 1, true, false],
        ['1 Feb 2020', 2, false, false],
        ['2 Feb 2020', 1, false, false],
        ['9 Mar 2020', 1, false, true],
      ],
    )
  })
  test('what is open on one side, or longer than a year, stands at its begin and is not exact', () => {
    expect(
      slotsOf([
        { from: '2020-03-05', to: null },
        { from: '1990-01-01', to: '1999-12-31' },
      ]),
    ).toMatchObject([
      { label: '1990s', isVague: true },
      { label: '2020', isVague: true },
    ])
  })
  test('nothing dated has no slots', () => {
    expect(slotsOf([])).toEqual([])
    expect(slotsOf([{ from: null, to: null }])).toEqual([])
  })
  test('however many days, there are not too many bars, and none is lost', () => {
    const pad = (value: number, width: number): string => String(value).padStart(width, '0')
    const anyDay = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 200 }), (days) => {
        const slots = slotsOf(
          days.map(([year, month, date]) => day(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`)),
        )
        expect(slots.length).toBeLessThanOrEqual(100)
        expect(slots.reduce((sum, { count }) => sum + count, 0)).toBe(days.length)
      }),
      { numRuns: 50 },
    )
  })
})

describe('marks', () => {
  const mark = (start: number, end: number, fact: string): Mark => ({
    start,
    end,
    fact,
    look: 'date',
    weak: false,
  })
  test('marks that cross are cut where each begins and ends', () => {
    const pieces = piecesOf({ start: 0, end: 10 }, [mark(2, 6, 'a'), mark(4, 8, 'b')])
    expect(
      pieces.map(({ start, end, marks }) => [start, end, marks.map(({ fact }) => fact).join('')]),
    ).toEqual([
      [0, 2, ''],
      [2, 4, 'a'],
      [4, 6, 'ab'],
      [6, 8, 'b'],
      [8, 10, ''],
    ])
    expect(pieces.map(({ starts, ends }) => [starts.length, ends.length])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ])
  })
  test('a mark over several blocks is in each, and begins only in the first', () => {
    const ranges = [
      { start: 0, end: 5 },
      { start: 7, end: 9 },
      { start: 9, end: 12 },
    ]
    const found = marksByRange(ranges, [mark(3, 8, 'a'), mark(5, 7, 'between')])
    expect(found.map((marks) => marks.map(({ fact }) => fact))).toEqual([['a'], ['a'], []])
    expect(piecesOf(ranges[1]!, found[1]!)[0]).toMatchObject({ start: 7, end: 8, starts: [] })
  })
  test('pieces hold all of the text, each once, under just the marks that cover it', () => {
    const anyMark = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => mark(start, start + length, `${start}`))
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 30 }), (marks) => {
        const pieces = piecesOf({ start: 10, end: 50 }, marks)
        expect(pieces[0]!.start).toBe(10)
        expect(pieces.at(-1)!.end).toBe(50)
        for (const [i, piece] of pieces.entries()) {
          expect(piece.end).toBe(pieces[i + 1]?.start ?? 50)
          const covering = marks.filter((each) => each.start <= piece.start && piece.end <= each.end)
          expect(piece.marks).toHaveLength(covering.length)
        }
      }),
    )
  })
})

describe('filters', () => {
  const document = documentOf(
    'Mayor Jane Miller said on 3 May 2021 that the bridge “will open again soon enough”. Tom Okafor opened the port in March 2020.',
  )
  const cards = cardsOf(document, 0)
  const idsBy = (change: Partial<Filter>): string => {
    const isShown = cardFilter({ ...NO_FILTER, ...change }, [document])
    return cards
      .filter(isShown)
      .map(({ kind }) => kind[0])
      .sort()
      .join('')
  }
  test.each<readonly [string, Partial<Filter>, string]>([
    ['nothing asked for: all', {}, 'ddppqqss'],
    ['one kind', { kinds: ['person'] }, 'pp'],
    ['a person: what she says and is in', { person: 'Jane Miller' }, 'dpqqs'],
    ['a name that is only a part', { person: 'Jane' }, ''],
    ['a month', { from: '2020-03', to: '2020-03' }, 'dps'],
    ['a year has its months', { from: '2020', to: '2020' }, 'dps'],
    ['since a day', { from: '2021-05-03' }, 'dpqqs'],
    ['before all', { to: '2019' }, ''],
    ['words, in any order and case', { words: 'OPEN bridge' }, 'qs'],
    ['words that stand nowhere together', { words: 'bridge march' }, ''],
    ['another document', { document: 'b.txt' }, ''],
    ['sure facts', { least: 1 }, ''],
  ])('%s', (_, change, kinds) => expect(idsBy(change)).toBe(kinds))

  test('an address gives back what was written into it', () => {
    const filter: Filter = {
      words: 'a b&c',
      person: 'Jané #1',
      document: 'x/ü:1.txt',
      from: '2020',
      to: '2020-02-03',
      kinds: ['quote', 'date'],
      least: 0.7,
    }
    expect(readAddress(`#${addressOf(filter, 'q3:a&b.txt')}`)).toEqual({ filter, focus: 'q3:a&b.txt' })
    expect(addressOf(NO_FILTER, null)).toBe('')
  })
  test.each(['#', '', '#timeline', '#from=soon&to=2020-1&min=7&kinds=all', '#%', '#min=-1&min=x'])(
    '%s asks for nothing',
    (address) => expect(readAddress(address)).toEqual({ filter: NO_FILTER, focus: null }),
  )
})

test('events stand under year and month, those of a whole year before its months, those without a day last', () => {
  const document = documentOf(
    'The mill closed in 2019. It burned on 5 March 2019. It was sold in March 2019. A tree fell on 2 January 2018. One day it will open, in 20 years or on some Tuesday in an unknown spring.',
  )
  const years = eventsByYear(statementEvents([document]))
  const all = years.map(({ year, months }) => [
    year,
    months.map(({ month, events }) => [month, events.length]),
  ])
  expect(all.slice(0, 2)).toEqual([
    ['2018', [['2018-01', 1]]],
    [
      '2019',
      [
        [null, 1],
        ['2019-03', 2],
      ],
    ],
  ])
  expect(all.slice(2).every(([year]) => year === null || String(year) > '2019')).toBe(true)
})

test('the cast puts together equal full names alone', () => {
  const cast = castByName([
    documentOf('Jane Miller, the mayor, said: “No.” Jane Miller left.', 'a'),
    documentOf('Jane Miller, a doctor, came. Miller slept.', 'b'),
    documentOf('John Miller came too.', 'c'),
  ])
  expect(cast.map(({ name, members, remarks }) => [name, members.length, remarks.length])).toEqual([
    ['Jane Miller', 2, 1],
    ['John Miller', 1, 0],
  ])
})

test('places in the page count UTF-16 units: signs beyond the first plane move nothing', () => {
  const text = '😀😀 Mayor Jane Miller said on 3 May 2021: “We are done 😀 here.”'
  const { dates, quotes, people, text: held } = documentOf(text)
  const words = [...dates, ...quotes].map(({ start, end }) => held.slice(start, end))
  expect(words).toEqual(['3 May 2021', 'We are done 😀 here.'])
  expect(people[0]!.mentions.map(({ start, end }) => held.slice(start, end))[0]).toBe('Jane Miller')
})

test('without an explanation, as of earlier output, what lies between the blocks of the body was left out', () => {
  const text = 'Menu\n\nThe story begins here, and it goes on.\n\nShare\n\nIt ends here, after all of that.\n'
  const document = extract({ id: 'a', text }, { strip: false, withText: true })
  const body = [/The story.*/, /It ends.*/].map((line) => {
    const start = text.search(line)
    return { start, end: start + line.exec(text)![0].length, kind: 'paragraph' as const }
  })
  const entry = reportEntry({ document: { ...document, body }, explanation: null })
  const blocks = 'error' in entry ? [] : entry.blocks
  expect(blocks.map(({ start, end, kept }) => [text.slice(start, end).trim(), kept])).toEqual([
    ['Menu', false],
    ['The story begins here, and it goes on.', true],
    ['Share', false],
    ['It ends here, after all of that.', true],
  ])
})

test.each([
  ['2020', true],
  ['2020-02', true],
  ['2020-02-03/2020-03', true],
  ['', false],
  ['2020/2021/2022', false],
  ['soon', false],
  ['2020-2', false],
])('%s are days for a decision: %s', (text, isRight) => expect(isPeriods(text)).toBe(isRight))

test('decisions make a file of the agreed shape', () => {
  const decision = {
    document: 'a"b.txt',
    id: 'q1',
    digest: '0123456789ab',
    decision: 'speaker',
    value: 'Jane\n',
  } as const
  expect(JSON.parse(reviewFile([decision]))).toEqual({ version: 1, decisions: [decision] })
  expect(JSON.parse(reviewFile([]))).toEqual({ version: 1, decisions: [] })
})
