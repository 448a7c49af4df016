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
  ['By early September, a team focused on the cup must have its boats.', '2021-09', 'a participle behind its noun'],
])('%s: %s (%s)', (text, expected) => {
  expect(values(text).filter((value) => !/SP$/.test(value)).join()).toBe(expected)
})
