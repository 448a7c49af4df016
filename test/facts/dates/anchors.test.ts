/*
 * Direction and anchoring: which Tuesday, which May, the day after what. Published on 2020-01-31, a Friday, unless
 * the row says otherwise.
 */
import { expect, test } from 'vitest'
import { findDates } from '../../../src/facts/dates/find-dates.ts'
import { datesIn, readingOf } from './reading.ts'

type Row = readonly [why: string, text: string, expression: string, value: string, anchor: string]

const DIRECTIONS: readonly Row[] = [
  ['a day last year', 'He drove home on 3 March last year.', '3 March last year', '2019-03-03', 'published'],
  ['a day this year', 'It opens on May 4 this year.', 'May 4 this year', '2020-05-04', 'published'],
  [
    'a day, and the year is something else',
    'It opened on May 4. This year it is shut.',
    'May 4',
    '2019-05-04',
    'published',
  ],
  ['a range of last year', 'It rained between March and June last year.', 'March', '2019-03', 'explicit'],
  ['months of no range', 'It will snow in March. June last year was dry.', 'March', '2020-03', 'published'],
  [
    'what was first planned',
    'The game, originally scheduled for October 5, is on.',
    'October 5',
    '2019-10-05',
    'published',
  ],
  ['what is planned', 'The game, scheduled for October 5, is on.', 'October 5', '2020-10-05', 'published'],
  [
    'a time of next Thursday',
    'Polls open at 7am next Thursday.',
    '7am next Thursday',
    '2020-02-06T07:00',
    'published',
  ],
  [
    'a time of last Thursday',
    'Polls shut at 7am last Thursday.',
    '7am last Thursday',
    '2020-01-30T07:00',
    'published',
  ],
  [
    'the end of days',
    'The pool will be shut from Monday to Thursday.',
    'Thursday',
    '2020-02-06',
    'published',
  ],
  [
    'the end of days that are over',
    'It snowed from Monday to Thursday.',
    'Thursday',
    '2020-01-30',
    'published',
  ],
  [
    'days in a row',
    'The band play Marsh on Sunday and Leeds on Friday.',
    'Friday',
    '2020-02-07',
    'published',
  ],
  [
    'days told in a row',
    'The band played Marsh on Sunday and Leeds on Friday.',
    'Friday',
    '2020-01-31',
    'published',
  ],
  ['no row', 'It will open on Sunday. The vote was on Friday.', 'Friday', '2020-01-31', 'published'],
  [
    'the first of two times',
    'It lasted between 2pm and 4pm on Sunday.',
    '2pm',
    '2020-01-26T14:00',
    'published',
  ],
  ['a time and a day apart', 'It began at 2pm and ended on Sunday.', '2pm', '2020-01-31T14:00', 'published'],
  ['noon of a day', 'Send it in by noon on 2 March.', 'noon on 2 March', '2020-03-02T12:00', 'published'],
  [
    'a time with weekday and day',
    'It fell at 10.45pm on Sunday, January 26.',
    '10.45pm on Sunday, January 26',
    '2020-01-26T22:45',
    'published',
  ],
  [
    'half a century later',
    'It closed in 1958. Half a century later it burned.',
    'Half a century later',
    '2008',
    'context',
  ],
  [
    'half a century from a decade',
    'It closed in the 1950s. Half a century later it burned.',
    'Half a century later',
    '200',
    'context',
  ],
  ['half a century from nothing', 'It burned half a century later.', 'half a century later', 'XXXX', 'none'],
  [
    'a minute and a half later',
    'It fell a minute and a half later.',
    'a minute and a half',
    'PT1M30S',
    'none',
  ],
  ['an hour later is a length', 'It fell on Monday. An hour later it burned.', 'An hour', 'PT1H', 'none'],
  [
    'a day later is a day',
    'It fell on Monday. A day later it burned.',
    'A day later',
    '2020-01-28',
    'context',
  ],
  ['a decade later', 'It closed in 1958. A decade later it burned.', 'A decade later', '1968', 'context'],
  [
    'the decade before',
    'It burned in 1958 and was rich in the decade before.',
    'the decade before',
    '194',
    'context',
  ],
  [
    'the current year behind another',
    'It lost more than in 2015. Sales of the current year fell.',
    'the current year',
    '2020',
    'published',
  ],
  ['past tense', 'They met on Tuesday.', 'Tuesday', '2020-01-28', 'published'],
  [
    'the next year, told of from a year long over',
    'The ship was turned away in 1939. Over the next year it sailed on.',
    'the next year',
    '1940',
    'context',
  ],
  [
    'the next year, of what is expected',
    'The ship was turned away in 1939. Some 10,000 people are expected over the next year.',
    'the next year',
    '2021',
    'published',
  ],
  [
    'a month to come',
    'That work needs to start within the next month.',
    'the next month',
    '2020-02',
    'published',
  ],
  ['the end of a month', 'They plan to have it done by month’s end.', 'month’s end', '2020-01', 'published'],
  [
    'that summer, behind a year told of',
    'He moved to Leeds 10 years ago. She wrote songs that summer and left.',
    'summer',
    '2010-SU',
    'context',
  ],
  [
    'a summer in a clause with that',
    'He moved to Leeds 10 years ago. He said that summer was over.',
    'summer',
    '2019-SU',
    'published',
  ],
  [
    'a season after a month of its year',
    'Lund lost in 1992. He came back in early June of that year and spoke in the summer.',
    'the summer',
    '1992-SU',
    'context',
  ],
  [
    'a year ago where no figures are told',
    'Her standing fell in the first quarter. She did not foresee a year ago that it would.',
    'a year ago',
    '2019',
    'published',
  ],
  [
    'a year ago of figures',
    'Sales fell 3% in the fourth quarter. A year ago they rose 2%.',
    'A year ago',
    '2018-Q4',
    'context',
  ],
  [
    'a plan of a thing',
    'The firm shelved its plans for a sale on October 3.',
    'October 3',
    '2019-10-03',
    'published',
  ],
  [
    'a plan to do something',
    'The firm has plans to sell it on October 3.',
    'October 3',
    '2020-10-03',
    'published',
  ],
  [
    'the time of the page',
    'They met on January 3. They updated the page: it was posted at 5:45 p.m. with a map.',
    '5:45 p.m.',
    '2020-01-31T17:45',
    'published',
  ],
  [
    'tomorrow’s weekday, nothing tells',
    'The bank reports earnings Saturday.',
    'Saturday',
    '2020-02-01',
    'published',
  ],
  ['the weekday of six days ago', 'They met on Saturday.', 'Saturday', '2020-01-25', 'published'],
  ['last January in January', 'It began last January.', 'last January', '2019-01', 'published'],
  ['last December in January', 'It began last December.', 'last December', '2019-12', 'published'],
  ['a list below its year', 'The Tour 2020 dates:\nJune 9 – Leeds', 'June 9', '2020-06-09', 'context'],
  [
    'a list below a year that is over',
    'Closed in 2019:\nJune 9 – Leeds',
    'June 9',
    '2019-06-09',
    'published',
  ],
  [
    'a list goes on',
    'It opens on June 9, 2020.\nDates:\nJune 9 – Leeds\nJuly 3 – Bath',
    'July 3',
    '2020-07-03',
    'context',
  ],
  ['a list that goes back', 'News:\nJanuary 9 – A\nDecember 3 – B', 'December 3', '2019-12-03', 'published'],
  ['modal of the future', 'They will meet on Tuesday.', 'Tuesday', '2020-02-04', 'published'],
  [
    'a reported day is at or before publication',
    'He was held, police said Friday.',
    'Friday',
    '2020-01-31',
    'published',
  ],
  ['a plan', 'The court is expected to rule Tuesday.', 'Tuesday', '2020-02-04', 'published'],
  [
    'a plan of the past',
    'The court had been expected to rule Tuesday.',
    'Tuesday',
    '2020-01-28',
    'published',
  ],
  ['said of the future', 'He said the talks would resume Tuesday.', 'Tuesday', '2020-02-04', 'published'],
  [
    'two clauses, two directions',
    'He said Wednesday that he will leave on Monday.',
    'Monday',
    '2020-02-03',
    'published',
  ],
  [
    'two clauses, two directions',
    'He said Wednesday that he will leave on Monday.',
    'Wednesday',
    '2020-01-29',
    'published',
  ],
  ['last', 'They met last Friday.', 'last Friday', '2020-01-24', 'published'],
  ['next', 'They meet next Friday.', 'next Friday', '2020-02-07', 'published'],
  ['this coming', 'They meet this coming Monday.', 'this coming Monday', '2020-02-03', 'published'],
  ['until', 'The deadline was extended until Monday.', 'Monday', '2020-02-03', 'published'],
  ['as early as', 'It could end as early as Monday.', 'Monday', '2020-02-03', 'published'],
  ['since', 'It has rained since Monday.', 'Monday', '2020-01-27', 'published'],
  ['owner of an event', 'They would appeal Wednesday’s ruling.', 'Wednesday', '2020-01-29', 'published'],
  ['verb behind', 'On Tuesday, the government announced a plan.', 'Tuesday', '2020-01-28', 'published'],
  ['month behind', 'The plant closed in May.', 'May', '2019-05', 'published'],
  ['month ahead', 'The plant will close in May.', 'May', '2020-05', 'published'],
  ['by a month', 'Talks are to end by May.', 'May', '2020-05', 'published'],
  ['since a month', 'It has been shut since May.', 'May', '2019-05', 'published'],
  ['last of a month', 'The plant closed last November.', 'last November', '2019-11', 'published'],
  ['day behind', 'The plant closed on Nov. 5.', 'Nov. 5', '2019-11-05', 'published'],
  ['day ahead', 'The plant will close on Nov. 5.', 'Nov. 5', '2020-11-05', 'published'],
  [
    'a deadline that was set lies ahead, not a year back',
    'The board set Feb. 10 as the deadline.',
    'Feb. 10',
    '2020-02-10',
    'published',
  ],
  [
    'a list goes on in its direction',
    'I will be in Rome in March, in Oslo in April, in Bern in May.',
    'May',
    '2020-05',
    'published',
  ],
  ['season ahead', 'They will march in the summer.', 'the summer', '2020-SU', 'published'],
  [
    'results of an ended quarter',
    'It expects to report fourth-quarter profit.',
    'fourth-quarter',
    '2019-Q4',
    'published',
  ],
  ['a year is stated', 'They met in May 1999.', 'May 1999', '1999-05', 'explicit'],
]

test.each(DIRECTIONS)('direction, %s: %s', (_why, text, expression, value, anchor) => {
  const found = datesIn(text, '2020-01-31').map((date) => [date.text, date.value, date.anchor])
  expect(found).toContainEqual([expression, value, anchor])
})

type ContextRow = readonly [...Row, anchoredTo: string | undefined]

const CONTEXTS: readonly ContextRow[] = [
  [
    'the next day',
    'He was shot on May 3, 1990. The next day he died.',
    'The next day',
    '1990-05-04',
    'context',
    'May 3, 1990',
  ],
  [
    'the day before',
    'He arrived on May 3, 1990; she had come the day before.',
    'the day before',
    '1990-05-02',
    'context',
    'May 3, 1990',
  ],
  [
    'days later',
    'He was shot on May 3, 1990, and died two days later.',
    'two days later',
    '1990-05-05',
    'context',
    'May 3, 1990',
  ],
  [
    'years later',
    'He left in 1990 and two years later retired.',
    'two years later',
    '1992',
    'context',
    '1990',
  ],
  [
    'a year earlier',
    'He left in 1990; a month earlier he had married in May 1989.',
    'a month earlier',
    'XXXX-XX',
    'none',
    undefined,
  ],
  [
    'a day after a mere month is not guessed',
    'In March 1916 she was laid up, and the next day a fire broke out.',
    'the next day',
    'XXXX-XX-XX',
    'none',
    undefined,
  ],
  ['that year', 'He came in 1920 and married that year.', 'that year', '1920', 'context', '1920'],
  ['the same year', 'He came in 1920 and married the same year.', 'the same year', '1920', 'context', '1920'],
  [
    'the following month',
    'He came in June 1920. The following month he left.',
    'The following month',
    '1920-07',
    'context',
    'June 1920',
  ],
  [
    'the next morning',
    'He was shot on May 3, 1990, and died the next morning.',
    'the next morning',
    '1990-05-04TMO',
    'context',
    'May 3, 1990',
  ],
  [
    'the previous Friday',
    'It fell on Monday, May 7, 1990, from the previous Friday.',
    'the previous Friday',
    '1990-05-04',
    'context',
    'Monday, May 7, 1990',
  ],
  [
    'a month of the year told of',
    'In 1781 he sailed. In March he was home.',
    'March',
    '1781-03',
    'context',
    '1781',
  ],
  [
    'the quarter',
    'In the third quarter of 2019 it grew. Sales in the quarter doubled.',
    'the quarter',
    '2019-Q3',
    'context',
    'the third quarter of 2019',
  ],
  [
    'a year earlier in a report',
    'In the third quarter of 2019 it earned $3 million, up from $2 million a year earlier.',
    'a year earlier',
    '2018-Q3',
    'context',
    'the third quarter of 2019',
  ],
  [
    'the year-earlier period',
    'In the third quarter of 2019 it beat the year-earlier period.',
    'the year-earlier period',
    '2018-Q3',
    'context',
    'the third quarter of 2019',
  ],
]

test.each(CONTEXTS)('context, %s: %s', (_why, text, expression, value, anchor, anchoredTo) => {
  const found = datesIn(text, '2020-01-31').map((date) => [
    date.text,
    date.value,
    date.anchor,
    date.anchorSpan?.text,
  ])
  expect(found).toContainEqual([expression, value, anchor, anchoredTo])
})

const UNTOLD: readonly (readonly [why: string, text: string, published: string | null, value: string])[] = [
  [
    'a story may have gone on to the next year',
    'He came in the summer of 1990. On January 3 he fled.',
    null,
    'XXXX-01-03',
  ],
  ['a story that goes on in its year', 'He came in May 1990. On July 3 he fled.', null, '1990-07-03'],
  [
    'without a publication date the nearest year',
    'He came in May 1990. On March 3 he had fled.',
    null,
    '1990-03-03',
  ],
  ['the present tells no story', 'He came in May 1990. Snow always falls in November.', null, 'XXXX-11'],
  [
    'news of an old year',
    'He came in 1990. On January 3 he fled, police said Friday.',
    '2020-01-31',
    '2020-01-03',
  ],
]

test.each(UNTOLD)('year of a story, %s: %s', (_why, text, published, value) => {
  expect(datesIn(text, published).map((date) => date.value)).toContain(value)
})

type RangeRow = readonly [
  why: string,
  text: string,
  ends: readonly (readonly [string | null, string | null])[],
]

const RANGES: readonly RangeRow[] = [
  ['days of one month', 'The fair ran January 27-29, 2019.', [['2019-01-27', '2019-01-29']]],
  ['day first', 'The fair ran 5-7 May 2019.', [['2019-05-05', '2019-05-07']]],
  ['from, to', 'The fair ran from May 5 to 7, 2019.', [['2019-05-05', '2019-05-07']]],
  ['through', 'The fair ran May 5 through 7.', [['2019-05-05', '2019-05-07']]],
  [
    'the year stands at the end',
    'Open January 27 - February 2, 2018.',
    [
      ['2018-01-27', '2018-01-27'],
      ['2018-02-02', '2018-02-02'],
    ],
  ],
  [
    'months of one year',
    'He came between May and July in 1981.',
    [
      ['1981-05-01', '1981-05-31'],
      ['1981-07-01', '1981-07-31'],
      ['1981-01-01', '1981-12-31'],
    ],
  ],
  [
    'years',
    'He reigned from 2011 to 2014.',
    [
      ['2011-01-01', '2011-12-31'],
      ['2014-01-01', '2014-12-31'],
    ],
  ],
  [
    'short year',
    'It ran in 2010–12.',
    [
      ['2010-01-01', '2010-12-31'],
      ['2012-01-01', '2012-12-31'],
    ],
  ],
  [
    'decades',
    'The 1990s and early 2000s were good.',
    [
      ['1990-01-01', '1999-12-31'],
      ['2000-01-01', '2004-12-31'],
    ],
  ],
  ['a day that the month has not', 'The fair ran June 29-31, 2019.', [[null, null]]],
]

test.each(RANGES)('range, %s: %s', (_why, text, ends) => {
  expect(datesIn(text, '2020-01-31').map((date) => [date.from, date.to])).toEqual(ends)
})

// Friday, 2020-01-31: Saturday is tomorrow
test.each([
  ['updated on that day', '2020-02-01', '2020-02-01'],
  ['updated on the day of publication', '2020-01-31', '2020-01-25'],
  ['updated weeks later', '2020-02-22', '2020-01-25'],
  ['never updated', null, '2020-01-25'],
])('a past weekday of a page that was %s', (_why, updated, expected) => {
  const reading = readingOf('They met on Saturday.', '2020-01-31')
  const article = {
    ...reading.article,
    updated: updated === null ? null : { date: updated, source: 'metadata' as const },
  }
  expect(findDates({ ...reading, article }).map(({ from }) => from)).toEqual([expected])
})
