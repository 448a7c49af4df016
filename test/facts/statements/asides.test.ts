/*
 * Dates that stand beside the main event of their sentence, and those that only look so. Published on 2023-06-08, a Thursday.
 */
import { expect, test } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

function intervalsOf(text: string): string[] {
  const { statements } = extract({ id: 'test', text, date: '2023-06-08' }, { strip: false })
  return statements.map(({ from, to }) => (from === to ? `${from}` : `${from}..${to}`))
}

// biome-ignore format: a row a line
test.each([
  ['Since its founding in 1998, the club has won four cups.', 'null', 'a beginning with its possessor'],
  ['Since the creation of the park in 1967, wolves have come back.', 'null', 'a beginning of something'],
  ['At its founding in 1998 the club had ten members.', '1998-01-01..1998-12-31', 'a beginning that is told of'],
  ['There were 91 fires in May, up from 60 in April.', '2023-05-01..2023-05-31', 'what is compared'],
  ['There were 312 falls involving such bikes in 2022, up from 268 in 2021.', '2022-01-01..2022-12-31', 'the same behind a participle'],
  ['Prices rose from 60 in April to 91 in May.', '2023-05-01..2023-05-31', 'from a number to a number'],
  ['Revenue for Q4 2022 was $5 million, down from $6 million in the same period a year earlier.', '2022-10-01..2022-12-31', 'revenue of a quarter'],
  ['It sold 900 boats in May.', '2023-05-01..2023-05-31', 'a number that is compared with nothing'],
  ['Anna Berg moved from Leeds in April.', '2023-04-01..2023-04-30', 'from a place'],
  ['The case comes up for hearing on Wednesday.', '2023-06-14', 'a hearing that looks like a verb'],
  ['She was fined for speeding on Wednesday.', 'null', 'a reason is no occasion'],
  ['The lift was last checked in 2014.', '2014-01-01..2014-12-31', 'last, before a participle'],
  ['The lift was checked in 2014.', '2014-01-01..2014-12-31', 'the same without'],
  ['She hopes to have the boat fixed by August.', '2023-08-01..2023-08-31', 'what one has done'],
  ['The hall, whose east wing was opened in 2007, has closed.', 'null', 'a relative clause with an owner'],
  ['The hall that was opened in 2007 closed in 2021.', '2021-01-01..2021-12-31', 'a relative clause, then the main one'],
  ['Berg beat Reed in a state Weber won by 30 points in 2016.', 'null', 'a relative clause without a pronoun'],
  ['Berg told the court Reed left in 2016.', '2016-01-01..2016-12-31', 'a reported clause without “that”'],
  ['Ten people fell when the ferry Anneke ran aground off Port Calder on May 3.', '2023-05-03', 'a name behind its noun'],
  ['Berg beat Reed in a state in 2016.', '2016-01-01..2016-12-31', 'no clause'],
  ['The following April it closed.', '2024-04-01..2024-04-30', 'a month before its subject'],
  ['The talks in April were a failure.', 'null', 'a month inside of its subject'],
  ['The fair runs July 28 to August 1 at the mill.', '2023-07-28..2023-08-01', 'a range with to'],
  ['The fair runs from Monday to Thursday.', '2023-06-12..2023-06-15', 'a range of weekdays'],
  ['The fair was moved from July 28 to August 1.', '2023-08-01', 'from a day to another'],
  ['The body was found on the morning of May 3.', '2023-05-03', 'the part of a day'],
  ['Two men were held in the early hours of Sunday.', '2023-06-04', 'the hours of a day'],
  ['They dropped the plans of May 3.', 'null', 'what is of a day and no part of it'],
  ['The fair ran May 30-June 2, 2021.', '2021-05-30..2021-06-02', 'a range with a hyphen'],
  ['Ann Lund was a painter (3 May 1900 – 4 June 1970).', '1900-05-03', 'a life is no event of seventy years'],
  ['Prices are up 12% from a year ago.', 'null', 'what prices are compared with'],
  ['Prices went up 12% in May.', '2023-05-01..2023-05-31', 'when they rose'],
  ['Sales rose 3% in May compared with April.', '2023-05-01..2023-05-31', 'what a month is compared with'],
  ['They gave a fifth of all gifts, compared with just 1 percent in 2010.', 'null', 'what now is compared with'],
  ['She has lost votes compared with her first race, in 2008.', 'null', 'a comparison with its year behind a comma'],
  ['Reed compared the ferries in 2008.', '2008-01-01..2008-12-31', 'who compares'],
  ['Since announcing in October that he would not run, Reed has been calm.', 'null', 'since somebody did something'],
  ['In October Reed announced that he would not run.', '2022-10-01..2022-10-31', 'when somebody did it'],
  ['The numbers you see today are wrong.', 'null', 'a clause inside the subject'],
  ['The numbers are wrong today.', '2023-06-08', 'no clause'],
  ['She sang from the film “Boats,” which will be released Sept. 9.', 'null', 'a relative clause behind a closing quotation mark'],
  ['The film “Boats,” which was made in Leeds, will be released Sept. 9.', '2023-09-09', 'the main clause behind one'],
  ['She recalled the ship of sailors driven away from Marsh in 1939.', 'null', 'a participle behind its noun, with a place'],
  ['The ship of sailors was turned away from Marsh in 1939.', '1939-01-01..1939-12-31', 'the same as a verb'],
  ['The Marsh Post reports the mayor met with the harbour chief over Easter weekend.', '2023-04-08..2023-04-09', 'what is reported without “that”'],
  ['There are more bakers working today than ever.', '2023-06-08', 'what there is'],
  ['The port grew in May, the town reported on Friday.', '2023-06-02', 'who reports is no participle'],
  ['It would sell today’s handful of firms to the state.', 'null', 'what is of these days'],
  ['They put off today’s vote.', '2023-06-08', 'what is of this day'],
  ['At times last year, people close to her said, the mere mention of it could make her fume.', '2022-01-01..2022-12-31', 'a phrase at the head'],
  ['In the class of 2012, nobody sang.', 'null', 'of what something is'],
  ['The site set a trap that was old — and this month he finally fell for it.', '2023-06-01..2023-06-30', 'at the head of a second clause'],
  ['On the morning of Feb. 28 Reed jumped onto his boat — as he so often does — and rowed to a bay that he knew.', '2023-02-28', 'a phrase at the head without a comma'],
  ['They gave less in 2010, the year the town lost its bank, than ever.', '2010-01-01..2010-12-31', 'a time that is told of with a clause'],
])('%s is of %s (%s)', (text, interval) => expect(intervalsOf(text)).toEqual([interval]))
