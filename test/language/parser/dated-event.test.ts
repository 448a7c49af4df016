/*
 * Which date of a sentence dates its main event: statements are filed under it, and the others are background.
 */
import { expect, test } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

/** First day of the statement that `text` is, or null; read as published on 2021-06-08, a Tuesday. */
function filedUnder(text: string): string | null {
  const { statements } = extract({ id: 'test', text, date: '2021-06-08' }, { strip: false })
  return statements[0]?.from ?? null
}

// biome-ignore format: a row a line
test.each([
  ['The bridge was closed on 3 May 2021.', '2021-05-03', 'the date of the verb'],
  ['Reed on Monday accused the council of waste.', '2021-06-07', 'a day between subject and verb'],
  ['LEEDS, England (AP) — Two men were charged Monday with theft.', '2021-06-07', 'behind a dateline'],
  ['Reed said on Monday that the plant had closed in May.', '2021-05-01', 'what is reported, not when'],
  ['Reed said on Monday that the plant was safe.', '2021-06-07', 'when it was reported, if nothing else'],
  ['The firm plans to open a shop in August.', '2021-08-01', 'what is planned'],
  ['Talks in Rome ended on Monday and will go on in July.', '2021-06-07', 'the more exact of two'],
  ['The firm ordered four rounds of cuts in April.', '2021-04-01', 'behind a noun at the end'],
  ['Reed was praised during Monday’s debate.', '2021-06-07', 'a day that owns an event'],
  ['A dozen owners were gathered in a shared room on Monday.', '2021-06-07', 'the only verb'],
  ['Reed wrote in a May 26 letter that he would go.', '2021-05-26', 'an occasion with a day'],
  ['Rain on Monday', '2021-06-07', 'a line without a verb'],
  ['Bank layoffs to begin today', '2021-06-08', 'a headline'],
  ['Some hundred nurses wearing blue surrounded the town hall on Monday to call for more pay.', '2021-06-07', 'a past tense that looks like a participle'],
  ['The council on Monday did grant a licence that lets them go on.', '2021-06-07', 'before an auxiliary'],
  ['Reed grabbed the bag as he and his sister were walking down the road on Monday.', '2021-06-07', 'a clause of time'],
  ['Chief Ann Reed told reporters at the station that officers began to get calls Monday about a fight.', '2021-06-07', 'what was told'],
  ['The find was made known in a paper published Monday by the club.', '2021-06-07', 'the day when it was made known'],
  ['A bomb exploded on 3 May and killed two people.', '2021-05-03', 'the only verb, read as a participle'],
  ['A bomb exploded on 11 May 2021 and killed nine people.', '2021-05-11', 'the same behind its subject'],
  ['Some women who own shops were gathered in a hall on Monday for a meal.', '2021-06-07', 'behind the second verb'],
])('%s is of %s (%s)', (text, day, _why) => expect(filedUnder(text)).toBe(day))

test.each([
  ['The contract signed in 2010 is void.', 'a participle behind a noun'],
  ['Reed, who led the council in 2015, is ill.', 'a relative clause'],
  ['The 2020 budget is short of money.', 'part of a name'],
  ['The winner of the 2018 race has left the club.', 'part of a noun phrase'],
  ['The gates have been shut since 2019.', 'a beginning'],
  ['The strike is one of many, including one last month that shut the port.', 'one more of them'],
  ['They fear raising 2016 prices.', 'a noun behind the year'],
  [
    'The club wants to end the fees on tickets imposed by the council on Monday.',
    'a participle far from its verb',
  ],
  ['They plan to end Saturday papers.', 'a day before a noun'],
  ['Reed met the man who stole the bag on Monday.', 'a relative clause behind the verb'],
  ['I think 2022 will bring more of them.', 'a year as the subject'],
  ['Although it was founded in 1990, the club owns nothing.', 'a clause that concedes'],
])('%s is of no day (%s)', (text) => expect(filedUnder(text)).toBeNull())
