/*
 * Borders of sources and of reported words: the rules on their examples, and whole sentences with neighbours that must stay.
 */
import { describe, expect, test } from 'vitest'
import type { Run } from '../../../src/facts/quotes/labels.ts'
import { BORDER_RULES } from '../../../src/facts/quotes/repair/clauses/clause-borders.ts'
import { frameOf } from '../../../src/facts/quotes/repair/clauses/clause-frame.ts'
import { CONTENT_ENDS } from '../../../src/facts/quotes/repair/clauses/content-ends.ts'
import { withoutPhrase } from '../../../src/facts/quotes/repair/cue-borders.ts'
import { SOURCE_BORDERS, soundSource } from '../../../src/facts/quotes/repair/source-borders.ts'
import type { Attribution } from '../../../src/facts/quotes/tagging/relate.ts'
import type { QuoteView } from '../../../src/facts/quotes/view.ts'
import { extract } from '../../../src/pipeline.ts'
import { wordHash } from '../../../src/text/hash.ts'
import { markedRemark } from './marked-remark.ts'

function words({ reading: { text, tokens } }: QuoteView, { first, end }: Run): string {
  return text.slice(tokens.start[first], tokens.end[end - 1])
}

test.each(SOURCE_BORDERS.map(({ name, example, cut }) => [name, ...example, cut] as const))(
  'the rule %s: %s',
  (_, read, left, cut) => {
    const { view, remark } = markedRemark(read)
    expect(words(view, cut(view, remark.source!, remark.cue))).toBe(left)
  },
)

test.each(CONTENT_ENDS.map(({ name, example, cut }) => [name, ...example, cut] as const))(
  'the rule %s: %s',
  (_, read, left, cut) => {
    const { view, remark } = markedRemark(read)
    expect(cut(view, remark.cue).map((run) => words(view, run))).toEqual(left)
  },
)

/** The remark of a second verb, "say", in the words of the first. */
function joinedTo(view: QuoteView, remark: Attribution): Attribution[] {
  const say = view.lower.indexOf(wordHash('say'), remark.contents[0]!.first)
  const isInside = say > 0 && say < remark.contents[0]!.end
  return isInside ? [{ ...remark, cue: { ...remark.cue, first: say, end: say + 1 } }] : []
}

test.each(BORDER_RULES.map(({ name, example, mend }) => [name, ...example, mend] as const))(
  'the rule %s: %s',
  (_, read, mended, mend) => {
    const { view, remark } = markedRemark(read)
    const [found] = remark.contents
    const run = mend(frameOf(view, [remark, ...joinedTo(view, remark)], 0)(found!))
    expect(run && words(view, run)).toBe(mended)
  },
)

test.each([
  ['“It works,” |said| {the mayor as well as the council}.', 'two who speak'],
  ['{Twelve towns, including Leeds}, |said| it was late.', 'who they are'],
  ['{The mayor, Ida Jensen}, |said| it was late.', 'an apposition'],
  ['{About four in ten voters} |said| it was late.', 'a number with a preposition'],
  ['“It works,” |said| {a man who left when he could}.', 'a clause of his own'],
])('%s stays whole (%s)', (read) => {
  const { view, remark } = markedRemark(read)
  expect(soundSource(view, remark.source!, remark.cue)).toEqual(remark.source)
})

test.each([
  ['{The firm} |announced over| the weekend [that it would close].', 'announced', 'when it was announced'],
  ['{Lund} |wrote in| the book [that she would go].', 'wrote', 'where she wrote it'],
  ['{The town} |argued for| decades [that it was poor].', 'argued', 'how long it argued'],
  ['{The town} |argued for| [the plan that Reed had dropped].', 'argued for', 'what it argued for'],
  ['{The town} |called for| a plan [that would work].', 'called for', 'a clause about the plan'],
  ['{Reed} |called for| [that plan to be dropped].', 'called for', 'a determiner'],
])('the cue of %s is %s (%s)', (read, cue) => {
  const { view, remark } = markedRemark(read)
  expect(words(view, withoutPhrase(view, remark).cue)).toBe(cue)
})

/** "speaker: words" for each remark that is not in marks. */
function reportedIn(text: string): string[] {
  return extract({ id: 'test', text }, { strip: false })
    .quotes.filter(({ type }) => type !== 'mixed')
    .map(({ speaker, text: said }) => `${speaker?.text ?? '-'}: ${said}`)
}

describe('sources', () => {
  // biome-ignore format: a row a line
  test.each([
    ['In May, Dora Kelm visited the U.S.-Canada border near Leeds, Ohio, and argued that the county needs boats.', ['Dora Kelm: that the county needs boats'], 'two verbs with one subject'],
    ['Ann Voss also spent ten minutes explaining how she could not have been on the pier.', ['Ann Voss: how she could not have been on the pier'], 'how long it took speaks for nobody'],
    ['The paper, citing an unnamed official, reported that the boats were late.', ['The paper: that the boats were late'], 'whom it cites is not who reports'],
    ['(Nordline on Tuesday announced that it had become the owner of the ferry.)', ['Nordline: that it had become the owner of the ferry'], 'a day between'],
    ['Chris Early runs the line. The town has few buses, but Early still says the boats are wanted.', ['Early: the boats are wanted'], 'a surname that is an adverb'],
    ['Chris Early runs the line. Early also said the boats were wanted.', ['Early: the boats were wanted'], 'a surname that is an adverb begins the sentence'],
    ['Boats are late. Early also said the boats were wanted.', ['-: the boats were wanted'], 'nobody of that name'],
    ['“It is bad,” said shopkeeper Nina Moe. “They were quiet people.”', ['shopkeeper Nina Moe: It is bad', 'shopkeeper Nina Moe: They were quiet people.'], 'a trade that the tagger does not know'],
    ['“It is bad,” said again Nina Moe. “They were quiet people.”', ['Nina Moe: It is bad', 'Nina Moe: They were quiet people.'], 'an adverb is no part of who speaks'],
    ['LEEDS -- The Ferry Agency says putting boats to sleep could save money.', ['The Ferry Agency: putting boats to sleep could save money'], 'a dateline'],
    ['Lena Brandt runs the line.\n\n“The people of this island are tired” of waiting, Brandt said at a meeting last week.\n\nThe ferry left.', ['Brandt: The people of this island are tired'], 'words of the sentence between'],
    ['Nord Depot (ticker: ND) said $2.53 a share was a good figure.', ['Nord Depot: $2.53 a share was a good figure'], 'the sign of the exchange, and that of the money'],
    ['“It works,” said CEO Craig Mehr in the firm’s news release.', ['CEO Craig Mehr: It works'], 'where it was said'],
    ['You can only cut costs so far, says certified planner Eric Robert.', ['certified planner Eric Robert: You can only cut costs so far'], 'the speaker stands behind the verb'],
    ['Eric Robert gives advice. It helps to earn more, he and his wife Kari explained on an episode of their podcast.', ['he and his wife Kari: It helps to earn more'], 'where it was said is not what'],
    ['Tom Reed heard Anna Lund say: “I am done.”', ['Anna Lund: I am done.'], 'who is heard'],
    ['The lawyer representing Anna Lund said she was innocent.', ['The lawyer representing Anna Lund: she was innocent'], 'the whole subject'],
    ['Karl Weiss was told by Rosa Brandt: “Leave now.”', ['Rosa Brandt: Leave now.'], 'who told him'],
    ['“We are not afraid,” Ann Lund said. “Hands off our harbour,” said one of the placards.', ['Ann Lund: We are not afraid', 'one of the placards: Hands off our harbour'], 'a placard of several'],
    ['Graffiti on the wall read “Go home”.', ['Graffiti: Go home'], 'a sign before its words'],
    ['The vote left many voters, her friends among them, wondering what she really believes.', ['many voters: what she really believes'], 'whom it left wondering'],
    ['A campaign ad released Thursday accuses Reed of buying votes.', ['A campaign ad: Reed of buying votes'], 'when it came out is no part of it'],
    ['Katie Holm was in the news in May, advising Leeds College graduates in 2007 to “join the club of those who work.”', ['Katie Holm: join the club of those who work.'], 'who advises, not whom'],
    ['Tuesday at a hall in Berea, OH, after winning, Gov. Tom Reed (R-OH), said, “I am getting ready to rent a wagon.”', ['Gov. Tom Reed (R-OH): I am getting ready to rent a wagon.'], 'a state before a phrase, and a party'],
    ['It is a plan which industry analysts say will cost much more.', ['industry analysts: will cost much more'], 'a relative before who speaks'],
    ['Later, Bill Maher stated that the report was bad. Adding, “Now, what they do is never that bad.”', ['Bill Maher: that the report was bad', 'Bill Maher: Now, what they do is never that bad.'], 'who adds in a sentence without subject'],
    ['“We need law,” Reed says in the spot, warning against cuts, pledging to end them.', ['Reed: We need law', 'Reed: cuts', 'Reed: to end them'], 'a participle behind who spoke'],
    ['Dropping the tax allowed Moss to claim that Leeds was rich again.', ['Moss: that Leeds was rich again'], 'who was allowed to'],
    ['The scandal forced Lund to admit that he had lied.', ['Lund: that he had lied'], 'who was forced to'],
    ['Lund used the debate to admit that he had lied.', ['Lund: that he had lied'], 'nobody was made to'],
    ['A memo to staff said the office would move.', ['A memo to staff: the office would move'], 'a paper, not whom it was written to'],
    // neighbours
    ['In a memo to staff, Reed said the office would move.', ['Reed: the office would move'], 'who wrote the paper'],
    ['An aide to Reed said the office would move.', ['An aide to Reed: the office would move'], 'no paper'],
    ['Karl Weiss was told that Rosa Brandt would leave.', ['-: that Rosa Brandt would leave'], 'nobody is named who told him'],
    ['Rep. Ann Lund (D-Ohio) said the pier was old.', ['Rep. Ann Lund (D-Ohio): the pier was old'], 'a party stays'],
    ['The mayor, Ida Jensen, said the pier was old.', ['The mayor, Ida Jensen: the pier was old'], 'an apposition stays'],
    ['Twelve towns, including Leeds and York, said the pier was old.', ['Twelve towns, including Leeds and York: the pier was old'], 'who they are stays'],
    ['An aide to Ann Voss said the pier was old.', ['An aide to Ann Voss: the pier was old'], 'the aide speaks'],
    ['Ann Voss told Tom Reed she would go.', ['Ann Voss: she would go'], 'whom somebody told'],
  ])('%s', (text, remarks) => expect(reportedIn(text)).toEqual(remarks))
})

describe('reported words', () => {
  // biome-ignore format: a row a line
  test.each([
    ['The firm said that sales rose, while rivals complained of falling prices.', ['The firm: that sales rose', 'rivals: falling prices'], 'others complain'],
    ['The town said it is bound by the pact, while the port’s police deny the claims.', ['The town: it is bound by the pact', 'the port’s police: the claims'], 'others deny, in a verb that is tagged as a noun'],
    ['Tom Berger promised to protect the fund and hammered Pike on his plan for cuts.', ['Tom Berger: to protect the fund'], 'a deed behind what was promised'],
    ['He said, she said', [], 'an idiom'],
    ['(The boat was sold, according to Nordpress.)', ['Nordpress: The boat was sold'], 'a bracket around it all'],
    ['Ann Lund said the boat (a ferry) was sold.', ['Ann Lund: the boat (a ferry) was sold'], 'a bracket inside'],
    ['When Lund spoke of the fire and said he would “keep the old pier,” the crowd applauded loudly.', ['Lund: he would “keep the old pier,”'], 'a crowd that applauds says nothing'],
    ['Berg reminded Lund he would have to win ten votes to get in.', ['Berg: he would have to win ten votes to get in'], 'whom somebody reminded'],
    ['The papers called it a stunt, but protesting nurses made their point.', ['The papers: it a stunt'], 'nurses who protest say nothing'],
    ['Berg apologized the next day.', [], 'a day is no words'],
    ['A ferry merger announced Monday would close two plants.', [], 'the verb behind the day is that of the merger'],
    ['The mayor announced Monday that two plants would close.', ['The mayor: that two plants would close'], 'who announced it'],
    ['Pier plan’s high costs assailed.', [], 'a headline without who did it'],
    ['We’ll start by noting that the best figures are of 2018.', [], 'a step of the author'],
    ['Lund began by noting that the best figures are of 2018.', ['Lund: that the best figures are of 2018'], 'a step of somebody'],
    ['The bank reported a loss of 3 million euros in the quarter ended in May.', [], 'a figure with its time'],
    ['The bank reported losses were rising.', ['The bank: losses were rising'], 'a clause about figures'],
    ['His bold assertion that he does not know the woman is as hard to believe as Berg’s.', ['His: that he does not know the woman'], 'the verb of the noun'],
    ['The firm’s announcement that it would close the plant shocked the town.', ['The firm’s: that it would close the plant'], 'a verb of the noun in the past'],
    ['Lund insisted in an interview that Berg was wrong to say he had left.', ['Lund: that Berg was wrong to say he had left'], 'a verb before the noun'],
    ['The firm’s announcement that it would close when the ferry left came late.', ['The firm’s: that it would close when the ferry left came late'], 'a clause inside: left whole'],
    ['Tom Berger promised to build a school and cut the ribbon himself.', ['Tom Berger: to build a school and cut the ribbon himself'], 'a verb that is an infinitive too'],
    ['Tom Berger promised to help those who came and stayed.', ['Tom Berger: to help those who came and stayed'], 'verbs of a clause inside'],
    ['Ann Lund said that the boats could go north, warning: “They are ready to sail.”', ['Ann Lund: that the boats could go north', 'Ann Lund: They are ready to sail.'], 'a quotation of its own'],
    ['That said, the two towns would have made a good pair.', [], 'an idiom'],
    ['That is less than the $53 million figure Kelm cited, but it is close enough.', [], 'a figure that somebody cited'],
    ['That is smaller than what Kelm said, but her number is a fair guess.', [], 'the author’s own sum'],
    ['Yet the bid was far from the $20 allegedly wanted by Ann Voss, who then held most of the shares.', [], 'a thing somebody wanted'],
    ['We should also note that the price of a ticket is for adults.', [], 'a step of the author'],
    ['The stock added more than 2% in May.', [], 'a number that was added'],
    ['Tom Reed added 25 points in his old hall, and Nils Noel had 15.', [], 'points that were added'],
    ['They sold half of it, a sale that was announced in the first days of May.', [], 'nobody is named who announced what'],
    ['In his book “Ferry Freedom: A Proven Path to All the Boats You Will Ever Need,” Tom Reed tells of the sea.', [], 'a long title'],
    ['They sang “Happy Birthday” and “Auld Lang Syne”.', [], 'songs'],
    ['The group calls itself “Friends of the River”.', [], 'what a group calls itself'],
    ['The paper reported for the first time from Leeds.', [], 'where it reported from'],
    ['Ann Lund told her story to a packed hall.', [], 'a story that was told'],
    // neighbours
    ['The paper reported from Leeds that the gate was shut.', ['The paper: that the gate was shut'], 'where from, and what'],
    ['Tom Reed said he would resign, while the council said nothing.', ['Tom Reed: he would resign'], 'nothing was said of it'],
    ['Karl Weiss said nothing had changed.', ['Karl Weiss: nothing had changed'], 'nothing as a subject'],
    ['Karl Weiss said nothing of the letter.', [], 'nothing was said'],
    ['Tom Reed added two boats were lost.', ['Tom Reed: two boats were lost'], 'a clause that begins with a number'],
    ['The rates are what analysts described as a trick to win time.', ['analysts: as a trick to win time'], 'words behind the cue'],
    ['Here is what Kelm said: “The figure is wrong and so is the town.”', ['Kelm: The figure is wrong and so is the town.'], 'words in marks'],
    ['We urge the mayor to resign, the letter said.', ['the letter: We urge the mayor to resign'], 'we inside of what is said'],
    ['Ann Lund said the pier was old, while the ferry was new.', ['Ann Lund: the pier was old, while the ferry was new'], 'her own comparison'],
    ['Ann Lund said the pier was old, but she said nothing of the ferry.', ['Ann Lund: the pier was old'], 'her own silence'],
    ['Ann Lund said the pilot was well.', ['Ann Lund: the pilot was well'], 'a word of health'],
    ['Ann Lund said the price included all that one could wish for.', ['Ann Lund: the price included all that one could wish for'], 'a preposition may end a clause'],
  ])('%s', (text, remarks) => expect(reportedIn(text)).toEqual(remarks))
})
