/*
 * Cases in which words at hand tell which way a date looks. All texts are read as published on 2021-06-08, a Tuesday.
 */
import { expect, test } from 'vitest'
import { DIRECTION_CASES } from '../../../src/facts/dates/meaning/direction/direction-cases.ts'
import { datesIn } from './reading.ts'

const values = (text: string): string[] => datesIn(text, '2021-06-08').map(({ value }) => value)

test('each case decides its own example', () => {
  const read = DIRECTION_CASES.map(({ name, example }) => `${name}: ${values(example)}`)
  expect(read).toEqual([
    'coming-near: 2021-12-25',
    'since-doing: 2020-10',
    'set-for: 2021-11',
    'promise: 2021-09',
    'after-doing: 2021-06-11,2021-06-07',
    'appeal: 2021-06-04',
    'taking-effect: 2021-08-01',
    'out-on: 2021-08',
    'extended: 2021-11',
    'fixture-of-day: 2021-06-10',
    'subject-to-come: 2021-H2',
    'occasion-to-come: 2021-11',
  ])
})

// biome-ignore format: a row a line
test.each([
  ['Voters will have a chance to make their voice known on Friday.', '2021-06-11', 'what is to come of a verb ahead'],
  ['Voters made their voice known on Friday.', '2021-06-04', 'what came of it'],
  ['The school will stay shut on Monday.', '2021-06-14', 'a state to come'],
  ['The school stayed shut on Monday.', '2021-06-07', 'a state that was'],
  ['The car, which has two seats, goes on sale in the winter.', '2021-WI', 'what is sold then'],
  ['The car went on sale in the winter.', '2020-WI', 'what was sold then'],
  ['In July, the firm sold its ships.', '2020-07', 'a deed that is done, eleven months ago'],
  ['But in July, the firm quietly sold its ships.', '2020-07', 'the same behind a conjunction'],
  ['In July, the firm was to sell its ships.', '2021-07', 'what was to be done'],
  ['In July, the firm sells its ships.', '2021-07', 'a verb of now'],
  ['The firm set a vote in July.', '2021-07', 'a verb before the month may tell of a plan'],
  ['With Christmas approaching, shops are hiring.', '2021-12-25', 'near at hand'],
  ['As Christmas approached, shops were hiring.', '2020-12-25', 'near at hand then'],
  ['Since opening in August, the museum has drawn crowds.', '2020-08', 'since it opened'],
  ['The museum, open since spring, will close in August.', '2021-08', 'what will be, beside since'],
  ['Lund has until October to respond.', '2021-10', 'a deadline to come'],
  ['The vote, set for October, divides the town.', '2021-10', 'set for a month'],
  ['The vote was set for April, but nobody came.', '2021-04', 'was set for a month that is over'],
  ['Berg has vowed to stay in the race until the congress of her party in Marsh in July.', '2021-07', 'a vow'],
  ['Berg agreed to sell the mill in September.', '2021-09', 'an agreement'],
  ['Berg agreed in September to sell the mill.', '2020-09', 'when she agreed'],
  ['Berg declined to sell the mill in September.', '2020-09', 'what was not to be'],
  ['The yard promised six more boats by Thursday.', '2021-06-10', 'a promise and its end'],
  ['In 2015 Berg promised to sell the mill in September.', '2015,2015-09', 'a promise of an old story'],
  ['The party aims to spend $9 million before the November elections.', '2021-11', 'an aim'],
  ['Lund is campaigning for the November election.', '2021-11', 'what she works for'],
  ['Lund is the favourite in the November race.', '2021-11', 'a race that goes on'],
  ['Lund resigned after the November election.', '2020-11', 'after it'],
  ['Lund resigned before the November election.', '2020-11', 'before it, told in the past'],
  ['The November elections left the party divided.', '2020-11', 'what it did'],
  ['Lund has a scar from the November flood.', '2020-11', 'no occasion of the calendar'],
  ['An October 11 talk to owners indicated jobs would be cut.', '2020-10-11', 'a verb behind its noun'],
  ['Lund will appear in court on Monday after being held on Saturday.', '2021-06-14,2021-06-05', 'after doing, beside what is to come'],
  ['Lund was held after a vote on Saturday.', '2021-06-05', 'after a thing'],
  ['Lund will speak after the vote on Saturday.', '2021-06-12', 'after a thing to come'],
  ['Anyone in the area on Saturday is asked to call the police.', '2021-06-05', 'witnesses'],
  ['Anyone who sails on Saturday should wear a vest.', '2021-06-12', 'no witnesses'],
  ['Anyone should call the police on Saturday.', '2021-06-12', 'when to call'],
  ['Lund warned that Friday would be wet.', '2021-06-11', 'a day that is the subject'],
  ['A man held on Friday will appear in court.', '2021-06-04', 'another subject'],
  ['The ban, effective from August 1, covers the coast.', '2021-08-01', 'what takes effect'],
  ['The ban became effective October 1 and ended soon.', '2020-10-01', 'what took effect'],
  ['The cure was effective in August.', '2020-08', 'what worked'],
  ['Her third album, out on Friday, was made in a barn.', '2021-06-11', 'what comes out'],
  ['Her third album was out on Friday.', '2021-06-04', 'what came out'],
  ['They found out on Friday that it had sunk.', '2021-06-04', 'no coming out'],
  ['The truce was extended through Sunday.', '2021-06-13', 'what was made longer'],
  ['The fire burned through Sunday.', '2021-06-06', 'what lasted'],
  ['The union will ballot its members before Friday’s deadline.', '2021-06-11', 'a deadline to come'],
  ['The union balloted its members before Friday’s deadline.', '2021-06-04', 'a deadline that is over'],
  ['Berg will play in Sunday’s final.', '2021-06-13', 'a match to come'],
  ['Sunday’s final will be her last.', '2021-06-13', 'what will be'],
  ['Sunday’s final was her last.', '2021-06-06', 'what was'],
  ['Berg will appeal Monday’s ruling.', '2021-06-07', 'no occasion of the calendar'],
  ['In September, a week before the hundredth birthday of the oldest boat yard of the whole coast of Marsh, the firm sold its ships.', '2020-09,P1W', 'a deed that is done, behind a long front'],
  ['The dividend is payable on August 2.', '2021-08-02', 'what is to be paid'],
  ['The dividend was payable on October 2.', '2020-10-02', 'what was to be paid'],
  ['The start is at 3pm on Saturday.', '2021-06-12T15:00', 'a time of the calendar'],
  ['The start was at 3pm on Saturday.', '2021-06-05T15:00', 'a time that was'],
  ['Doors open at 7pm on Friday.', '2021-06-11T19:00', 'doors to be opened'],
  ['The open doors let in snow on Friday.', '2021-06-04', 'doors that stood open'],
  ['The match kicks off at 7pm on Friday.', '2021-06-11T19:00', 'a verb taken for a noun'],
  ['The club host Leeds on Sunday.', '2021-06-13', 'a club is many'],
  ['The quiz host Leeds met on Sunday is back.', '2021-06-06', 'a noun before a name'],
  ['Rovers face Athletic on Saturday after losing at home on Friday.', '2021-06-12,2021-06-04', 'what was before the match'],
  ['The school play Sunday drew a crowd.', '2021-06-06', 'a noun before its day'],
  ['By early September, a team focused on the cup must have its boats.', '2021-09', 'a participle behind its noun'],
])('%s: %s (%s)', (text, expected) => {
  expect(values(text).filter((value) => !/SP$/.test(value)).join()).toBe(expected)
})
