/*
 * Values, intervals and spans, as TIMEX3 and conventions.md define them. All texts are read as published on
 * 2020-01-31, a Friday. Rows: why, text, the expression, type, value, first and last day.
 */
import { expect, test } from 'vitest'
import { datesIn } from './reading.ts'

type Row = readonly [
  why: string,
  text: string,
  expression: string,
  type: string,
  value: string,
  from: string | null,
  to: string | null,
]

// biome-ignore format: a row a line
const ROWS: readonly Row[] = [
  // days
  ['weekday, month, day, year', 'It ended on Friday, January 31, 2020.', 'Friday, January 31, 2020', 'DATE', '2020-01-31', '2020-01-31', '2020-01-31'],
  ['day first', 'Born on 3 April 1978 in Leeds.', '3 April 1978', 'DATE', '1978-04-03', '1978-04-03', '1978-04-03'],
  ['ordinal', 'They met on the 5th of May, 1999.', '5th of May, 1999', 'DATE', '1999-05-05', '1999-05-05', '1999-05-05'],
  ['ordinal in words', 'It opens on March twenty-first, 2021.', 'March twenty-first, 2021', 'DATE', '2021-03-21', '2021-03-21', '2021-03-21'],
  ['abbreviation', 'It closed on Sept. 29, 1989.', 'Sept. 29, 1989', 'DATE', '1989-09-29', '1989-09-29', '1989-09-29'],
  ['leap day', 'He was born on February 29, 2016.', 'February 29, 2016', 'DATE', '2016-02-29', '2016-02-29', '2016-02-29'],
  ['ISO', 'The log of 2019-12-24 is lost.', '2019-12-24', 'DATE', '2019-12-24', '2019-12-24', '2019-12-24'],
  ['dots are day first', 'Signed on 03.04.2019 in Bern.', '03.04.2019', 'DATE', '2019-04-03', '2019-04-03', '2019-04-03'],
  ['thirteen is no month', 'Signed on 13/04/2019 in Leeds.', '13/04/2019', 'DATE', '2019-04-13', '2019-04-13', '2019-04-13'],
  ['known by its day', 'Security changed after 9/11.', '9/11', 'DATE', '2001-09-11', '2001-09-11', '2001-09-11'],
  ['month and year', 'It opened in July 2005.', 'July 2005', 'DATE', '2005-07', '2005-07-01', '2005-07-31'],
  ['month, comma, year', 'It opened in May, 1750.', 'May, 1750', 'DATE', '1750-05', '1750-05-01', '1750-05-31'],
  ['ISO month', 'The figures for 2019-02 are out.', '2019-02', 'DATE', '2019-02', '2019-02-01', '2019-02-28'],
  // years and longer
  ['bare year', 'It was founded in 1987.', '1987', 'DATE', '1987', '1987-01-01', '1987-12-31'],
  ['the year of', 'The mill was sold in the year of 1994.', 'the year of 1994', 'DATE', '1994', '1994-01-01', '1994-12-31'],
  ['year in words', 'She left in nineteen ninety-six.', 'nineteen ninety-six', 'DATE', '1996', '1996-01-01', '1996-12-31'],
  ['the past decade is up to now', 'Over the past decade it shrank.', 'the past decade', 'DURATION', 'P10Y', '2010-01-31', '2020-01-31'],
  ['last decade is that of the calendar', 'It shrank last decade.', 'last decade', 'DATE', '201', '2010-01-01', '2019-12-31'],
  ['early in a year', 'It began in early 2015.', 'early 2015', 'DATE', '2015', '2015-01-01', '2015-06-30'],
  ['late in a month', 'It began in late July 2005.', 'late July 2005', 'DATE', '2005-07', '2005-07-16', '2005-07-31'],
  ['middle of a month', 'It began in mid-November 2015.', 'mid-November 2015', 'DATE', '2015-11', '2015-11-08', '2015-11-23'],
  ['end of a year', 'It closed by the end of 2015.', 'the end of 2015', 'DATE', '2015', '2015-12-31', '2015-12-31'],
  ['decade', 'In the 1990s it grew.', 'the 1990s', 'DATE', '199', '1990-01-01', '1999-12-31'],
  ['late decade', 'In the late 1970s it grew.', 'the late 1970s', 'DATE', '197', '1975-01-01', '1979-12-31'],
  ['early decade', 'The early 2000s were good.', 'The early 2000s', 'DATE', '200', '2000-01-01', '2004-12-31'],
  ['short decade', 'He sang in the ’80s.', 'the ’80s', 'DATE', '198', '1980-01-01', '1989-12-31'],
  ['decade in words', 'He sang in the sixties.', 'the sixties', 'DATE', '196', '1960-01-01', '1969-12-31'],
  ['century', 'A chapel of the 12th century.', 'the 12th century', 'DATE', '11', '1100-01-01', '1199-12-31'],
  ['century in words', 'A tower of the nineteenth century.', 'the nineteenth century', 'DATE', '18', '1800-01-01', '1899-12-31'],
  ['before Christ', 'Caesar died in 44 BC.', '44 BC', 'DATE', 'BC0044', null, null],
  ['years with a hyphen', 'The war of 1914-18 ended.', '1914-18', 'DATE', '1914/1918', '1914-01-01', '1918-12-31'],
  ['years with a hyphen', 'The years 2011-2014 were dry.', '2011-2014', 'DATE', '2011/2014', '2011-01-01', '2014-12-31'],
  ['short second year', 'She led it in 1920 – 21.', '21', 'DATE', '1921', '1921-01-01', '1921-12-31'],
  ['a century in digits', 'The mills of the 1800s are gone.', 'the 1800s', 'DATE', '18', '1800-01-01', '1899-12-31'],
  ['no century', 'The 2000s were good.', 'The 2000s', 'DATE', '200', '2000-01-01', '2009-12-31'],
  // parts of years
  ['short quarter', 'It fell in Q3 2018.', 'Q3 2018', 'DATE', '2018-Q3', '2018-07-01', '2018-09-30'],
  ['short quarter without a year', 'It fell in Q3.', 'Q3', 'DATE', '2019-Q3', '2019-07-01', '2019-09-30'],
  ['from now', 'It opens two weeks from now.', 'two weeks from now', 'DATE', '2020-W07', '2020-02-10', '2020-02-16'],
  ['four digits and a zone', 'It struck at 1830 GMT on Sunday.', '1830 GMT on Sunday', 'TIME', '2020-01-26T18:30', '2020-01-26', '2020-01-26'],
  ['quarter by its last month', 'It rose in the December quarter.', 'the December quarter', 'DATE', '2019-Q4', '2019-10-01', '2019-12-31'],
  ['quarter that goes on', 'It rose in the March quarter.', 'the March quarter', 'DATE', '2019-Q1', '2019-01-01', '2019-03-31'],
  ['quarter to come', 'It will rise in the March quarter.', 'the March quarter', 'DATE', '2020-Q1', '2020-01-01', '2020-03-31'],
  ['month before a quarter and a year', 'It rose in the June quarter of 2018.', 'the June quarter of 2018', 'DATE', '2018-Q2', '2018-04-01', '2018-06-30'],
  ['quarter of a year', 'In the third quarter of 1989 it rose.', 'the third quarter of 1989', 'DATE', '1989-Q3', '1989-07-01', '1989-09-30'],
  ['quarter without a year', 'It lost money in the fourth quarter.', 'the fourth quarter', 'DATE', '2019-Q4', '2019-10-01', '2019-12-31'],
  ['half of a year', 'In the second half of 2012 it fell.', 'the second half of 2012', 'DATE', '2012-H2', '2012-07-01', '2012-12-31'],
  ['fiscal year', 'Sales in fiscal 2018 were flat.', 'fiscal 2018', 'DATE', '2018', '2018-01-01', '2018-12-31'],
  ['season of a year', 'In the summer of 2012 he came.', 'the summer of 2012', 'DATE', '2012-SU', '2012-06-01', '2012-08-31'],
  ['winter runs into the next year', 'The winter of 1994 was cold.', 'The winter of 1994', 'DATE', '1994-WI', '1994-12-01', '1995-02-28'],
  ['last season', 'It rained last summer.', 'last summer', 'DATE', '2019-SU', '2019-06-01', '2019-08-31'],
  // seen from publication
  ['yesterday', 'He resigned yesterday.', 'yesterday', 'DATE', '2020-01-30', '2020-01-30', '2020-01-30'],
  ['the day before yesterday', 'He came the day before yesterday.', 'the day before yesterday', 'DATE', '2020-01-29', '2020-01-29', '2020-01-29'],
  ['tomorrow', 'They vote tomorrow.', 'tomorrow', 'DATE', '2020-02-01', '2020-02-01', '2020-02-01'],
  ['tonight', 'They play tonight.', 'tonight', 'TIME', '2020-01-31TNI', '2020-01-31', '2020-01-31'],
  ['last night', 'They played last night.', 'last night', 'TIME', '2020-01-30TNI', '2020-01-30', '2020-01-30'],
  ['this morning', 'He was held this morning.', 'this morning', 'TIME', '2020-01-31TMO', '2020-01-31', '2020-01-31'],
  ['last week', 'It fell last week.', 'last week', 'DATE', '2020-W04', '2020-01-20', '2020-01-26'],
  ['next month', 'It opens next month.', 'next month', 'DATE', '2020-02', '2020-02-01', '2020-02-29'],
  ['this year', 'It will open this year.', 'this year', 'DATE', '2020', '2020-01-01', '2020-12-31'],
  ['last year', 'It opened last year.', 'last year', 'DATE', '2019', '2019-01-01', '2019-12-31'],
  ['month of last year', 'It fell in June last year.', 'June last year', 'DATE', '2019-06', '2019-06-01', '2019-06-30'],
  ['the weekend behind', 'Fans met over the weekend.', 'the weekend', 'DATE', '2020-W04-WE', '2020-01-25', '2020-01-26'],
  ['the weekend ahead', 'Fans will meet this weekend.', 'this weekend', 'DATE', '2020-W05-WE', '2020-02-01', '2020-02-02'],
  ['years ago', 'It closed two years ago.', 'two years ago', 'DATE', '2018', '2018-01-01', '2018-12-31'],
  ['days ago', 'It closed 10 days ago.', '10 days ago', 'DATE', '2020-01-21', '2020-01-21', '2020-01-21'],
  ['months ago', 'It closed five months ago.', 'five months ago', 'DATE', '2019-08', '2019-08-01', '2019-08-31'],
  ['a decade ago', 'It closed a decade ago.', 'a decade ago', 'DATE', '2010', '2010-01-01', '2010-12-31'],
  ['year end', 'It should close by year-end.', 'year-end', 'DATE', '2020-12-31', '2020-12-31', '2020-12-31'],
  ['week of a day', 'A hearing in the week of March 2, 2020.', 'the week of March 2, 2020', 'DATE', '2020-W10', '2020-03-02', '2020-03-08'],
  // named days
  ['fixed holiday', 'They sang on Christmas Day 2018.', 'Christmas Day 2018', 'DATE', '2018-12-25', '2018-12-25', '2018-12-25'],
  ['Easter', 'They sang on Easter Sunday 2019.', 'Easter Sunday 2019', 'DATE', '2019-04-21', '2019-04-21', '2019-04-21'],
  ['days counted from Easter', 'They fasted on Good Friday 2019.', 'Good Friday 2019', 'DATE', '2019-04-19', '2019-04-19', '2019-04-19'],
  ['fourth Thursday', 'He was found last Thanksgiving.', 'last Thanksgiving', 'DATE', '2019-11-28', '2019-11-28', '2019-11-28'],
  ['Tuesday after the first Monday', 'They voted on Election Day 2016.', 'Election Day 2016', 'DATE', '2016-11-08', '2016-11-08', '2016-11-08'],
  ['last Monday', 'They rested on Memorial Day 2019.', 'Memorial Day 2019', 'DATE', '2019-05-27', '2019-05-27', '2019-05-27'],
  ['by table', 'They fasted in Ramadan 2019.', 'Ramadan 2019', 'DATE', '2019-05-06', '2019-05-06', '2019-06-03'],
  // clock times
  ['clock, zone, weekday', 'It began at 10:35 p.m. EST on Wednesday.', '10:35 p.m. EST on Wednesday', 'TIME', '2020-01-29T22:35', '2020-01-29', '2020-01-29'],
  ['clock of 24 hours', 'Polls closed at 22:30 on Wednesday.', '22:30 on Wednesday', 'TIME', '2020-01-29T22:30', '2020-01-29', '2020-01-29'],
  ['noon', 'He had until noon Saturday.', 'noon Saturday', 'TIME', '2020-02-01T12:00', '2020-02-01', '2020-02-01'],
  ['midnight', 'It expires at midnight tomorrow.', 'midnight tomorrow', 'TIME', '2020-02-01T24:00', '2020-02-01', '2020-02-01'],
  ['hour in the morning', 'He left at 4 in the morning.', '4 in the morning', 'TIME', '2020-01-31T04:00', '2020-01-31', '2020-01-31'],
  ['part of a weekday', 'Talks resumed on Tuesday night.', 'Tuesday night', 'TIME', '2020-01-28TNI', '2020-01-28', '2020-01-28'],
  ['timestamp, by chrono', 'Logged at 2020-01-27T10:05:00Z there.', '2020-01-27T10:05:00Z', 'TIME', '2020-01-27T10:05', '2020-01-27', '2020-01-27'],
  // lengths
  ['months', 'The strike lasted three months.', 'three months', 'DURATION', 'P3M', null, null],
  ['one of a unit', 'The talks took a week.', 'a week', 'DURATION', 'P1W', null, null],
  ['mixed number', 'They lived there for 2 1/2 years.', '2 1/2 years', 'DURATION', 'P2Y6M', null, null],
  ['and a half', 'They spoke for two and a half hours.', 'two and a half hours', 'DURATION', 'PT2H30M', null, null],
  ['minutes', 'It took 90 minutes.', '90 minutes', 'DURATION', 'PT90M', null, null],
  ['unknown number', 'It took several months.', 'several months', 'DURATION', 'PXM', null, null],
  ['a couple', 'It took a couple of years.', 'a couple of years', 'DURATION', 'P2Y', null, null],
  ['bare plural', 'They waited for weeks.', 'weeks', 'DURATION', 'PXW', null, null],
  ['decades', 'It took two decades.', 'two decades', 'DURATION', 'P20Y', null, null],
  ['adjective', 'She made a four-day visit.', 'four-day', 'DURATION', 'P4D', null, null],
  ['adjective', 'A year-long inquiry ended.', 'year-long', 'DURATION', 'P1Y', null, null],
  ['age of a thing', 'The 20-year-old dispute is over.', '20-year-old', 'DURATION', 'P20Y', null, null],
  ['window behind', 'It rained in the past five years.', 'the past five years', 'DURATION', 'P5Y', '2015-01-31', '2020-01-31'],
  ['window ahead', 'It will rain in the next 30 days.', 'the next 30 days', 'DURATION', 'P30D', '2020-02-01', '2020-03-01'],
  ['reporting months', 'In the first nine months, profit rose.', 'the first nine months', 'DURATION', 'P9M', null, null],
  // sets
  ['every weekday', 'The council meets every Tuesday.', 'every Tuesday', 'SET', 'XXXX-WXX-2', null, null],
  ['each month of a name', 'It floods each July.', 'each July', 'SET', 'XXXX-07', null, null],
  ['each year', 'Many come each year.', 'each year', 'SET', 'P1Y', null, null],
  ['weekly', 'It is printed weekly.', 'weekly', 'SET', 'P1W', null, null],
  ['quarterly', 'The board meets quarterly.', 'quarterly', 'SET', 'P3M', null, null],
  ['times a unit', 'The choir meets twice a month.', 'twice a month', 'SET', 'P1M', null, null],
  ['every second unit', 'Ships call every two weeks.', 'every two weeks', 'SET', 'P2W', null, null],
  ['every other', 'Ships call every other day.', 'every other day', 'SET', 'P2D', null, null],
  ['plural with a part', 'They sing Tuesday nights.', 'Tuesday nights', 'SET', 'XXXX-WXX-2TNI', null, null],
  // references
  ['now', 'The house is now empty.', 'now', 'DATE', 'PRESENT_REF', null, null],
  ['recently', 'She recently moved.', 'recently', 'DATE', 'PAST_REF', null, null],
  ['the future', 'They plan for the future.', 'the future', 'DATE', 'FUTURE_REF', null, null],
]

test.each(ROWS)('%s: %s', (_why, text, expression, type, value, from, to) => {
  const found = datesIn(text, '2020-01-31').map((date) => [
    date.text,
    date.type,
    date.value,
    date.from,
    date.to,
  ])
  expect(found).toContainEqual([expression, type, value, from, to])
})

test.each([
  ['The final ended on May 7-5.', 'a score behind a month is no range backwards'],
  ['Offices close from May 7-7.', 'nor one of a single day'],
])('no range: %s (%s)', (text) => {
  expect(datesIn(text).filter(({ value }) => value.includes('/'))).toEqual([])
})
