/*
 * Dates that the clause around them puts before or behind publication, and the neighbours of each kind that must stay as they
 * are. Every row says when its page was published.
 */
import { expect, test } from 'vitest'
import { PHRASES } from '../../../src/facts/dates/meaning/direction/looking-ahead.ts'
import { datesIn } from './reading.ts'

type Row = readonly [why: string, published: string, text: string, expression: string, from: string]

// biome-ignore format: a row a line
const AHEAD: readonly Row[] = [
  // tasks
  ['a task by a day', '2022-11-21', 'The minister directed crews to clear the pass by March 31.', 'March 31', '2023-03-31'],
  ['a task before a day', '2024-10-09', 'The board asked shops to reply before January 15.', 'January 15', '2025-01-15'],
  ['an appointment', '2024-01-12', 'The divers were told to return on Monday.', 'Monday', '2024-01-15'],
  ['what had been asked is over', '2024-10-09', 'The town had been asked to pay by March 31.', 'March 31', '2024-03-31'],
  ['an order, not an appointment', '2024-01-12', 'The divers were told to leave on Monday.', 'Monday', '2024-01-08'],
  ['no order', '2024-10-09', 'They cleared the pass by March 31.', 'March 31', '2024-03-31'],
  ['the day of the order', '2024-01-12', 'He asked the court on Monday to stop the sale.', 'Monday', '2024-01-08'],
  ['an order of an old year', '2024-10-09', 'In 2012 they were told to leave by March 31.', 'March 31', '2012-03-31'],
  // upheavals
  ['an attack known by its day', '2024-08-17', 'The October 7 attack changed the town.', 'October 7', '2023-10-07'],
  ['since a day of ten months ago', '2024-08-17', 'Since October 7, 900 have fled.', 'October 7', '2023-10-07'],
  ['an occasion of that day', '2024-08-17', 'The October 7 game is sold out.', 'October 7', '2024-10-07'],
  ['by a day', '2024-08-17', 'By October 7, 900 will have fled.', 'October 7', '2024-10-07'],
  // wishes
  ['an outcome with its object', '2024-10-09', 'She hopes to have the old pier mended by March.', 'March', '2025-03-01'],
  ['an outcome without', '2024-10-09', 'She expects to have mended it by March.', 'March', '2025-03-01'],
  ['a belief is no wish', '2024-10-09', 'He is believed to have sold it in March.', 'March', '2024-03-01'],
  // chances
  ['could', '2024-01-10', 'Boats could be held up on Sunday, the port warned.', 'Sunday', '2024-01-14'],
  ['can', '2024-01-10', 'If you can leave the island Sunday, do so.', 'Sunday', '2024-01-14'],
  ['possible', '2024-01-10', 'Hail is possible Sunday.', 'Sunday', '2024-01-14'],
  ['could, this weekend', '2024-01-10', 'The river could rise this weekend.', 'this weekend', '2024-01-13'],
  ['could not', '2024-01-10', 'He could not be reached on Sunday.', 'Sunday', '2024-01-07'],
  ['neither could', '2024-01-10', 'Neither of them could be traced Sunday.', 'Sunday', '2024-01-07'],
  ['could have', '2024-01-10', 'He could have left on Sunday.', 'Sunday', '2024-01-07'],
  ['an ability', '2024-01-10', 'They could see the coast on Sunday.', 'Sunday', '2024-01-07'],
  ['possible then', '2024-01-10', 'No landing was possible Sunday.', 'Sunday', '2024-01-07'],
  // orders and duties
  ['an order', '2024-01-10', '“Stay indoors Saturday night,” said Ann Lund.', 'Saturday night', '2024-01-13'],
  ['a duty', '2024-01-10', 'Those who have to go out on Saturday should walk.', 'Saturday', '2024-01-13'],
  ['a duty of the past', '2024-01-10', 'They did not have to go out on Saturday.', 'Saturday', '2024-01-06'],
  // the calendar
  ['is published', '2024-07-06', 'Her third novel is published on Thursday.', 'Thursday', '2024-07-11'],
  ['is listed', '2023-06-08', 'The case is listed for hearing on Wednesday.', 'Wednesday', '2023-06-14'],
  ['was published', '2024-07-06', 'Her third novel was published on Thursday.', 'Thursday', '2024-07-04'],
  ['is accused', '2024-07-06', 'He is accused of a theft on Thursday.', 'Thursday', '2024-07-04'],
  ['people who listed themselves', '2024-07-06', 'She met people who listed themselves as nurses in June.', 'June', '2024-06-01'],
  ['is coming', '2025-09-10', 'A smaller model is coming in the first quarter.', 'the first quarter', '2026-01-01'],
  ['is opening, the last one over', '2025-09-10', 'The mill is opening in the second quarter.', 'the second quarter', '2026-04-01'],
  ['results are still to come', '2025-07-10', 'It will report a loss in the second quarter.', 'the second quarter', '2025-04-01'],
  ['fell', '2025-09-10', 'Sales fell in the second quarter.', 'the second quarter', '2025-04-01'],
  ['is coming off', '2024-01-10', 'She is coming off a win on Saturday.', 'Saturday', '2024-01-06'],
  // plans
  ['a plan begun', '2024-03-14', 'Members had begun planning a march over the weekend.', 'the weekend', '2024-03-09'],
  ['a plan', '2024-03-14', 'Members are planning a march over the weekend.', 'the weekend', '2024-03-16'],
  // ahead of
  ['ahead of a month', '2018-04-20', 'Both sides are raising money ahead of a key vote in September.', 'September', '2018-09-01'],
  ['ahead of a weekday', '2018-04-20', 'Lund pulled out ahead of Sunday’s race.', 'Sunday', '2018-04-22'],
  ['ahead of what is just over', '2018-04-23', 'Lund pulled out ahead of Sunday’s race.', 'Sunday', '2018-04-22'],
  ['ahead of, in an old year', '2018-04-20', 'In 1994 Lund pulled out ahead of the race in July.', 'July', '1994-07-01'],
  ['before what is over', '2018-04-20', 'Lund scored twice in the win before Sunday’s match.', 'Sunday', '2018-04-15'],
  ['who is ahead', '2018-04-20', 'Lund was ahead on Sunday.', 'Sunday', '2018-04-15'],
  // counted in weeks
  ['a fortnight ago', '2019-11-20', 'The fair closed a fortnight ago.', 'a fortnight ago', '2019-11-06'],
  ['two weeks ago', '2019-11-20', 'The fair closed two weeks ago.', 'two weeks ago', '2019-11-04'],
  ['in a fortnight', '2019-11-20', 'The fair will open in a fortnight.', 'a fortnight', '2019-12-04'],
  ['a week ago and a weekday', '2019-11-20', 'The fair closed a week ago Tuesday.', 'a week ago Tuesday', '2019-11-12'],
  ['a week ago and another sentence', '2019-11-20', 'The fair closed a week ago. Tuesday was quiet.', 'a week ago', '2019-11-11'],
  ['Wednesday week on a Tuesday', '2019-11-19', 'The court sits Wednesday week.', 'Wednesday week', '2019-11-27'],
  ['Wednesday week on a Wednesday', '2019-11-20', 'The court sits Wednesday week.', 'Wednesday week', '2019-11-27'],
  ['Wednesday week on a Thursday', '2019-11-21', 'The court sits Wednesday week.', 'Wednesday week', '2019-12-04'],
  // weekends
  ['a weekend with something after it', '2019-11-20', 'He was hurt over the weekend after a fall.', 'the weekend', '2019-11-16'],
  // reports
  ['a report behind a comma', '2024-01-12', 'A storm is expected to bury the pass under two feet of snow this weekend, guides warned Friday.', 'this weekend', '2024-01-13'],
  ['what is said behind a colon', '2016-06-09', 'Mr. Holt spoke his mind on a local radio show on Tuesday: you can argue with rain.', 'Tuesday', '2016-06-07'],
  // clocks
  ['a clock of the past', '2025-05-08', 'Ferries will stay shut until Saturday.\n\nA crane fell at 2pm, police said.', '2pm', '2025-05-08'],
  ['a clock to come', '2025-05-08', 'The fair will open on Saturday. It will begin at 2pm.', '2pm', '2025-05-10'],
  ['a clock of its sentence', '2025-05-08', 'The fair that will open on Saturday was moved to 2pm.', '2pm', '2025-05-10'],
  ['a clock behind the end of a quarter', '2025-07-24', 'Sales fell by 2% in the three months to June 30. Its shares were down at 10:40 a.m.', '10:40 a.m.', '2025-07-24'],
  ['a clock of a day that is over', '2025-05-08', 'The fire began on Tuesday. It was out by 9 a.m.', '9 a.m.', '2025-05-06'],
]

test.each(AHEAD)('%s (%s): %s', (_why, published, text, expression, from) => {
  const found = datesIn(text, published).map((date) => [date.text, date.from])
  expect(found).toContainEqual([expression, from])
})

test.each(
  PHRASES.filter(({ direction }) => direction > 0).map(({ name, example }) => [name, example] as const),
)('the example of %s looks ahead: %s', (_name, example) => {
  expect((datesIn(example, '2024-03-13')[0]?.from ?? '') > '2024-03-13').toBe(true)
})

type SpanRow = readonly [why: string, published: string, text: string, spans: readonly string[]]

// biome-ignore format: a row a line
const SPANS: readonly SpanRow[] = [
  ['a modal behind a day', '2024-06-09', 'Those who come after July 9 may need a pass.', ['July 9 2024-07-09..2024-07-09']],
  ['a modal behind a number', '2024-06-09', 'Of the boats, 14 may be sold.', []],
  ['a month in small letters', '2024-06-09', 'it opens on 9 may', ['9 may 2024-05-09..2024-05-09']],
  ['a range with abbreviated months', '2024-06-09', 'It ran Aug. 30-Sept. 2, 2019, in Bath.', ['Aug. 30 2019-08-30..2019-08-30', 'Sept. 2, 2019 2019-09-02..2019-09-02']],
  ['a month that ends its sentence', '2024-06-09', 'It ran Aug. 30. It shut in 2019.', ['Aug. 30 2023-08-30..2023-08-30', '2019 2019-01-01..2019-12-31']],
  ['a fortnight', '2024-11-14', 'It closed a fortnight ago.', ['a fortnight ago 2024-10-31..2024-10-31']],
  ['a week', '2024-11-14', 'It closed a week ago.', ['a week ago 2024-11-04..2024-11-10']],
  ['the following month', '2024-06-09', 'They met in October 2022 and wed the following May.', ['October 2022 2022-10-01..2022-10-31', 'the following May 2023-05-01..2023-05-31']],
  ['the previous month', '2024-06-09', 'They wed in May 2022. They had met the previous October.', ['May 2022 2022-05-01..2022-05-31', 'the previous October 2021-10-01..2021-10-31']],
  ['months to a month', '2025-08-08', 'Sales rose in the three months to June.', ['the three months to June 2025-04-01..2025-06-30']],
  ['months to the end of one', '2025-08-08', 'Sales rose in the six months to the end of June.', ['the six months to the end of June 2025-01-01..2025-06-30']],
  ['months to a day', '2025-08-08', 'Sales rose in the year to June 29.', ['the year to June 29 2024-06-30..2025-06-29']],
  ['months from a month', '2025-08-08', 'It rained for three months from June.', ['three months null..null', 'June 2025-06-01..2025-06-30']],
  ['the end of the month', '2025-08-08', 'He will pay by month-end.', ['month-end 2025-08-31..2025-08-31']],
  ['until the new year', '2024-11-10', 'She will be out until the new year.', ['the new year 2025-01-01..2025-01-01']],
  ['since the new year', '2024-02-10', 'It has rained since the new year.', ['the new year 2024-01-01..2024-06-30']],
  ['the feast', '2024-02-10', 'They met at the New Year’s party.', []],
  ['a clock and a comma', '2025-05-08', 'By 2:30 p.m., she was gone.', ['2:30 p.m. 2025-05-08..2025-05-08']],
  ['a clock, a comma and its day', '2025-05-08', 'It fell at 2:30 p.m., Tuesday.', ['2:30 p.m., Tuesday 2025-05-06..2025-05-06']],
  ['seasons as adjectives', '2025-08-08', 'The shop held a spring sale and a winter storm hit it.', []],
  ['a season before a noun, with its preposition', '2025-08-08', 'In spring prices fell.', ['spring 2025-03-01..2025-05-31']],
]

test.each(SPANS)('%s (%s): %s', (_why, published, text, spans) => {
  expect(datesIn(text, published).map((date) => `${date.text} ${date.from}..${date.to}`)).toEqual(spans)
})
