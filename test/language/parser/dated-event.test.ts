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
  ['According to a 2018 survey, the rule has been to close mills.', 'the year of a source'],
  ['Reed is studying what was seized in books on the 1967 war.', 'a war that books are on'],
  [
    'The rally was the biggest protest amid a wave of strikes over the past two years.',
    'what went on beside it',
  ],
  ['Nobody is safe in today’s world.', 'no occasion'],
  ['Some shops fail in today’s booming merger market.', 'a market of these days'],
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
  ['Although it was founded in 1990, the club owns nothing.', 'a clause that concedes'],
])('%s is of no day (%s)', (text) => expect(filedUnder(text)).toBeNull())

// biome-ignore format: a row a line
test.each([
  ['During the 2016 presidential campaign, Reed opened a shop.', '2016-01-01', 'during a campaign'],
  ['In the 2008 financial crisis the bank shut ten branches.', '2008-01-01', 'in a crisis'],
  ['At the 2010 World Cup, the team reached the final.', '2010-01-01', 'at a contest'],
  ['In a 2009 letter, Lund asked the king for help.', '2009-01-01', 'in what somebody wrote'],
  ['A 2011 speech on pensions won her a following.', '2011-01-01', 'an act as the subject'],
  ['An April survey showed that most of them opposed the bridge.', '2021-04-01', 'a survey of a month'],
  ['The party lost the 2017 election.', '2017-01-01', 'a contest as the object'],
  ['Analysts say 2022 and 2023 will bring more closures.', '2022-01-01', 'two years as the subject'],
  ['She left the firm in 2012 after the board voted against her.', '2012-01-01', 'before the clause of time'],
  ['Reed resigned after the club closed in 2012.', '2012-01-01', 'a clause of time of a verb of the past'],
  ['The speaker has resigned after protests began on Monday.', '2021-06-07', 'the same of the perfect tense'],
  ['Reed will testify before a Senate panel on Friday.', '2021-06-11', 'before persons'],
  ['He left the party before the vote on Monday.', '2021-06-07', 'before an event that is over'],
  ['As Reed said on Monday, the ferry is safe.', '2021-06-07', 'who said so'],
  ['The bridge, which was built by a firm from Leeds, collapsed on Monday.', '2021-06-07', 'the main verb behind a relative clause'],
  ['The town opened a shelter on Sunday after two others were flooded last week.', '2021-06-06', 'the day before the clause of time'],
  ['Long seen as weak, the Rovers last month were finally named for the prize.', '2021-05-01', 'a month between subject and verb'],
  ['Reed learned little in today’s so-called ‘open’ hearing.', '2021-06-08', 'an occasion of the day with marks between'],
  ['Norland seized the islands in the 1967 war.', '1967-01-01', 'a war that something was taken in'],
  ['Norland seized the islands, seen as key parts of the state, in the 1967 war.', '1967-01-01', 'a war behind what stands between'],
  ['Two were killed in shelling on Monday, officials said, in the worst breach of a truce that took effect on 3 May.', '2021-06-07', 'a relative clause behind an insertion'],
  ['Last year, Norland warned that fees imposed by the state on 3 May 2019 would hurt.', '2020-01-01', 'a participle before the verb of its clause'],
  ['Norland said that the state imposed the fees on 3 May 2019.', '2019-05-03', 'a verb of its own'],
  ['Speaking in Leeds on Monday, Ann Lund said the talks were over.', '2021-06-07', 'when it was said'],
  ['Asked on 3 May 2019 whether he was sorry, Reed said no.', '2019-05-03', 'when somebody was asked'],
  ['As of Monday, twenty mills were shut.', '2021-06-07', 'how things stood, if nothing else'],
  ['The plan is named in a letter published on Monday.', '2021-06-07', 'what is so made known'],
  ['The club said the guard left on Monday.', '2021-06-07', 'a clause that is reported'],
  ['More than ninety ferries sank in 2012.', '2012-01-01', 'more than a number'],
  ['He expects more talks before the end of June.', '2021-06-30', 'within a month'],
  ['Her remarks came the day after Reed left on Monday.', '2021-06-07', 'one day is near enough'],
])('%s is of %s (%s)', (text, day, _why) => expect(filedUnder(text)).toBe(day))

// biome-ignore format: a row a line
test.each([
  ['Berg denied any meddling in the 2016 election.', 'an event inside of a noun phrase'],
  ['They are looking at how money was spent in the 2016 campaign.', 'an event in a question'],
  ['A 2018 report on display in the library is wet.', 'an act that does nothing'],
  ['Asked about his fees in the 2016 race, Reed said nothing.', 'what somebody was asked about'],
  ['The union fears a truce that took effect on 3 May.', 'a relative clause'],
  ['The 1998 treaty says so.', 'what is known already'],
  ['The strike comes as the council prepares to vote next week.', 'a plan beside what is so now'],
  ['Reed is running again after losing in 2016.', 'what was before a verb of now'],
  ['The firm wants a decision before next week’s meeting.', 'before a day'],
  ['The party needs a new leader before the vote in July.', 'before an event to come'],
  ['They hope to have the harvest in before Christmas.', 'a limit'],
  ['The city is looking for helpers ahead of the marathon on Sunday.', 'ahead of an event'],
  ['Two years after she left the party in 2015, Lund founded her own.', 'counted from the year'],
  ['The debate came 15 days before the vote on 1 June.', 'counted back from the day'],
  ['The union opposes the cuts in the ferry service announced on Monday.', 'a participle that looks like a verb'],
  ['Norland wants Berg to drop the duties on half of its goods imposed on 1 June.', 'the same of a verb below another'],
  ['This is the third summit of the two, including one in Leeds in May 2017.', 'one of those that are counted'],
  ['Her rallies are bigger than anything that Reed saw in 2012.', 'what is compared'],
])('%s is of no day (%s)', (text) => expect(filedUnder(text)).toBeNull())
