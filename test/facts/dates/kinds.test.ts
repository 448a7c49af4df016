/*
 * Kinds of expressions that other tools are known to read wrongly, each inside a news text with weekdays, published on
 * Tuesday, 14 March 2023. Rows: kind, text, what is there, what must not be there (beginnings of first days).
 */
import { expect, test } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

const BEFORE = 'Rain fell on the harbour, the council said on Monday.\n\n'
const AFTER = '\n\nThe road along the coast is closed.'

/** First days of the dates in `text` inside a news text. */
function firstDays(text: string): string[] {
  const document = extract({ id: 'kinds', text: BEFORE + text + AFTER, date: '2023-03-14' }, { strip: false })
  return document.dates
    .filter(({ start }) => start > BEFORE.length - 1 && start < BEFORE.length + text.length)
    .map(({ from }) => from ?? '?')
}

// biome-ignore format: a row a line
const ROWS: readonly (readonly [kind: string, text: string, there: readonly string[], absent: readonly string[]])[] = [
  ['the year of a story goes on', 'In the spring of 2014 the mill was sold. By October it stood empty. In February, it burned.', ['2014-10', '2015-02'], ['2022']],
  ['the year of a story goes on', 'The school opened in 1987. In April, the first pupils came. In June the roof fell in.', ['1987-04', '1987-06'], ['2022']],
  ['a year in the background begins no story', 'The firm, founded in 1987, said in January it would close.', ['2023-01'], ['1987-01-03']],
  ['that year', 'The tunnel was begun in 2009 and flooded in November of that year.', ['2009-11'], ['2022']],
  ['the next year', 'Brandt was hired in August 2011 and dismissed in March of the next year.', ['2012-03'], ['2023']],
  ['what is on the calendar', 'The season starts on 5 August.', ['2023-08-05'], ['2022']],
  ['what is on the calendar, the verb taken for a noun', 'Voting ends on 1 October.', ['2023-10-01'], ['2022']],
  ['a quarter of a century', 'A quarter of a century ago the pier was built.', ['1998'], ['1923']],
  ['a second decade', 'In the 1970’s and 80’s the town grew.', ['197', '198'], []],
  ['a movement named after a day', 'The May Fourth Movement is taught in schools.', [], ['2023']],
  ['a flat', 'She lives in Apt 2010.', [], ['2010']],
  ['what is on the calendar', 'The deadline is on November 30.', ['2023-11-30'], ['2022']],
  ['the past stays past', 'The season started on 5 August.', ['2022-08-05'], ['2023']],
  ['a surname', 'Senator Ruth March spoke. March said the bill was dead.', [], ['20']],
  ['a surname', 'Coach Pete Winter resigned. Winter had lost ten games.', [], ['20']],
  ['a month beside a surname', 'Senator Ruth March spoke in March.', ['2023-03'], []],
  ['a paper', 'The Mail on Sunday and the Sunday Herald printed it.', [], ['20']],
  ['a club', 'The Tuesday Club met.', [], ['20']],
  ['no paper', 'Voters can return ballots by mail on Tuesday.', ['2023-03-1'], []],
  ['a capital at the start is no name', 'Next Tuesday the mayor speaks.', ['2023-03-21'], ['2023-03-14']],
  ['a capital at the start is no name', 'Next Year the fair opens.', ['2024-01-01'], []],
  ['a show', 'He said so on This Week and on “Next Year”.', [], ['20']],
  ['a month before letters is no person', 'January GDP fell.', ['2023-01-01'], []],
  ['a person', 'April Jones sang the anthem.', [], ['20']],
  ['a day of history', 'Riots broke out on Red Sunday in 1981.', ['1981'], ['2023']],
  ['a demonstration', 'The Farmers’ March drew thousands.', [], ['20']],
  ['attacks known by their day', 'Rules have changed since the Sept. 11 attacks.', [], ['20']],
  ['a part of a month', 'In the first week of January the lake froze.', ['2023-01-01'], ['2023-03']],
  ['a part of a year', 'In the first six months of 2021 prices doubled.', ['2021-01-01'], ['2022']],
  ['a weekday of a month', 'On the last Friday of April the shops close early.', ['2023-04-28'], ['2023-03']],
  ['a weekday of last week', 'She flew home on Monday last week.', ['2023-03-06'], ['2023-03-13']],
  ['a weekday of next week', 'The vote is set for Wednesday of next week.', ['2023-03-22'], ['2023-03-15']],
  ['a week from a weekday', 'The concert is two weeks on Friday.', ['2023-03-31'], ['2023-03-10']],
  ['the end of the week', 'The ferry stops at the end of the week.', ['2023-03-19'], []],
  ['the year before last', 'The store shut the year before last.', ['2021'], []],
  ['last June is not that of a year nearby', 'He was hurt in June 1999 and died last June.', ['1999-06', '2022-06'], []],
  ['a list of days', 'Courts sat on 2, 9 and 16 January.', ['2023-01-02', '2023-01-09', '2023-01-16'], []],
  ['a list of days behind the month', 'Games on March 3, 5 and 7 were called off.', ['2023-03-03', '2023-03-05', '2023-03-07'], []],
  ['a count behind a day', 'On March 3 and 4 people left.', ['2023-03-03'], ['2023-03-04']],
  ['a range over New Year', 'The sale lasted from 27 December to 9 January.', ['2022-12-27', '2023-01-09'], []],
  ['a range whose end has the year', 'The fair ran from 20 December to 6 January 2019.', ['2018-12-20', '2019-01-06'], []],
  ['half a decade', 'Half a decade ago the plant shut.', ['2018'], ['2013']],
  ['to the day', 'Ten years ago today she was born.', ['2013-03-14'], ['2023']],
  ['the season that follows', 'He quit in autumn 2018 and returned the following spring.', ['2018-09', '2019-03'], ['2022']],
  ['decades with an apostrophe', 'In the 1920’s jazz came; in the early 1960’s the docks closed.', ['1920', '1960'], []],
  ['a year that owns something', 'It was the year’s end, and 1970’s rain was forgotten.', ['1970'], []],
  ['a day of this month', 'The 14th of last month was a holiday.', ['2023-02-14'], []],
  ['twelve months to a month', 'In the year to June 2022 rents rose.', ['2021-07-01'], ['2022-01']],
  ['a clock without a colon', 'The alarm rang at 1915 hours.', [], ['1915']],
  ['a bill', 'The senate passed SB 1934 and HB 2001.', [], ['1934', '2001']],
  ['a count', 'Of the votes cast, 1128 were for Orr.', [], ['1128']],
  ['a month in digits', 'Complaints began in 11/2018.', ['2018-11'], []],
  ['years of our era', 'Rome was sacked in AD 410 and in 455 CE.', ['0410', '0455'], []],
  ['a stamp of a log', 'The entry is dated Wed Oct 26 15:50:06 2016.', ['2016-10-26'], ['2022']],
  ['days ahead', 'They will decide in three days.', ['2023-03-17'], []],
  ['a length', 'They built it in three days.', ['?'], ['2023']],
  ['said on a day', '“We signed it yesterday,” the firm said in a statement on Friday.', ['2023-03-09', '2023-03-10'], ['2023-03-13']],
  ['the day of a hearing that is called today’s', 'The panel held its hearing on Monday.\n\n“Today’s hearing is over,” Reed said.', ['2023-03-13'], ['2023-03-14']],
  ['today of a hearing without a day', 'The panel met on Monday.\n\n“Today’s hearing is over,” Reed said.', ['2023-03-13', '2023-03-14'], []],
  ['today’s challenges, of a talk on Monday', 'The bank spoke of challenges on Monday.\n\n“Today’s challenges are great,” Reed said.', ['2023-03-14'], []],
  ['the morning of the day told of', 'The panel met on 3 March. In the morning, it heard the envoy.', ['2023-03-03'], []],
  ['the morning after a night', 'They came on the night of 3 March. They left. In the morning, the street was empty.', ['2023-03-03'], ['2023-03-05']],
  ['a morning of every day', 'They met on 3 March. She takes tea in the morning.', ['2023-03-03'], ['2023-03-14']],
  ['a fall by its weather', 'A rainless fall has left brush dry.', ['2022-09'], []],
  ['a fall of prices, a spring of water', 'A sharp fall hurt farmers near a hot spring; a dry fall in sales came first.', [], ['20']],
  ['next spring is not this one', 'She will stand down next spring.', ['2024-03'], ['2023']],
  ['a week after a weekday', 'They travel to Selby on Friday week.', ['2023-03-24'], ['2023-03-17']],
  ['a weekday of every month', 'It shuts on the last Friday of every month.', [], ['20']],
  ['a quarter of a game', 'Orr scored nine points in the third quarter. He sat out the second half.', [], ['20']],
  ['a quarter of a firm', 'Profit fell in the fourth quarter.', ['2022-10-01'], []],
  ['the year before one that is named', 'It cost more in 2017 than in the previous year.', ['2017', '2016'], ['2018']],
  ['at least until a year', 'Nothing will change until at least 2031.', ['2031'], []],
  ['a line of a calendar', 'Rovers: Host the Lions on Friday.', ['2023-03-17'], ['2023-03-10']],
  ['yesterday outside of a quotation', 'The firm signed it yesterday, it said in a statement on Friday.', ['2023-03-13'], ['2023-03-09']],
]

test.each(ROWS)('%s: %s', (_kind, text, there, absent) => {
  const found = firstDays(text)
  for (const day of there)
    expect(
      found.some((from) => from.startsWith(day)),
      `${day} in ${found}`,
    ).toBe(true)
  for (const day of absent) expect(found.filter((from) => from.startsWith(day))).toEqual([])
})
