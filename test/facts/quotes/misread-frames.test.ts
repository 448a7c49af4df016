/*
 * Frames that the taggers misread, and frames that are what they seem.
 */
import { expect, test } from 'vitest'
import type { Run } from '../../../src/facts/quotes/labels.ts'
import { FRAME_RULES } from '../../../src/facts/quotes/repair/frames/misread-frames.ts'
import { NO_REMARKS } from '../../../src/facts/quotes/repair/frames/no-remarks.ts'
import { extract } from '../../../src/pipeline.ts'
import { markedRemark } from './marked-remark.ts'

/** "speaker: words" for each remark of a text without boilerplate. */
function remarksIn(text: string): string[] {
  return extract({ id: 'test', text }, { strip: false }).quotes.map(
    ({ speaker, text: words }) => `${speaker?.text ?? '-'}: ${words}`,
  )
}

test.each([...FRAME_RULES, ...NO_REMARKS].map((rule) => [rule.name, ...rule.example, rule] as const))(
  'the rule %s: %s',
  (_, read, expected, { holds, mend }) => {
    const { view, remark } = markedRemark(read)
    expect(holds(view, remark)).toBe(true)
    const mended = mend(view, remark)
    const { text, tokens } = view.reading
    const words = ({ first, end }: Run): string => text.slice(tokens.start[first], tokens.end[end - 1])
    const source = mended?.source ? words(mended.source) : '-'
    expect(mended?.contents.map((run) => `${source}: ${words(run)}`) ?? []).toEqual(expected)
  },
)

// biome-ignore format: a row a line
test.each([
  [
    'Two of the ferries will be sold in May because nobody has used them for a year, said The Line’s newly named deputy chair Marco Clare in a letter to the crews which Aster has seen.',
    ['The Line’s newly named deputy chair Marco Clare: Two of the ferries will be sold in May because nobody has used them for a year'],
    'the speaker stands behind the verb',
  ],
  [
    'LEEDS (Aster) — The prosecutor is looking into the bank, according to people who work there.',
    ['people who work there: The prosecutor is looking into the bank'],
    'a dateline is no part of it',
  ],
  [
    'U.S. Attorney James Kern said in the release this case shows that the law protects nobody who threatens others.',
    ['U.S. Attorney James Kern: this case shows that the law protects nobody who threatens others'],
    'the clause begins before “that”',
  ],
  ['Two patients have recovered, the Morning Post reported, citing an unnamed hospital official.', [], 'who is cited is no remark'],
  ['The mayor closed the road on Monday, citing a report that the bridge was cracked.', ['The mayor: a report that the bridge was cracked'], 'what is cited is one'],
  ['The mayor closed two stations, citing a lack of police.', ['The mayor: a lack of police'], 'a reason that ends with who might be cited'],
  ['The mayor closed two stations, the Morning Post said, citing two people with knowledge of the plan.', ['the Morning Post: The mayor closed two stations'], 'who is cited, and what they know'],
  ['While the police raided the home of the lawyer to seize papers, a source said Ann Rosen was "not a target at all."', ['a source: Ann Rosen was "not a target at all."', 'a source: not a target at all.'], 'a mark that closes stays'],
  ['While the ferry is old, Ann Reed told reporters it would sail in May.', ['Ann Reed: it would sail in May'], 'who is told is no part of it'],
  ['Lund, who lobbied Norland and other countries to cut off aid, said the talks may fail.', ['Lund: the talks may fail'], 'whom somebody lobbied'],
  ['A Norwood man pleaded guilty to charges he threatened a judge, the District Attorney’s Office for the Eastern District of Norland announced Monday.', ['the District Attorney’s Office for the Eastern District of Norland: A Norwood man pleaded guilty to charges he threatened a judge'], 'the subject has a place in it'],
  ['While the police recently raided the home of the lawyer to seize documents, a source said Ann Rosen was not a target.', ['a source: Ann Rosen was not a target'], 'what is said stands behind the verb'],
  ['While the talks go on, the ferries will run, a source said.', ['a source: While the talks go on, the ferries will run'], 'an opening clause that is said too'],
  ['Trains stopped, according to two clerks, adding to a series of problems that have turned the firm into a pariah.', ['two clerks: Trains stopped'], 'what the news adds to'],
  ['The bridge, according to two clerks, is unsafe.', ['two clerks: The bridge', 'two clerks: is unsafe'], 'words on both sides of the cue'],
  ['The probe was built on a concept proposed by Tyvik Systems.', [], 'a thing that somebody proposed'],
  ['The rules recommend keeping a boat no longer than ten years.\n\n"We ask for little"\n\nIn a letter, the crews turned to the state.', ['The rules: keeping a boat no longer than ten years'], 'a heading in marks goes on with nobody'],
  ['Ann Lund runs the port. “Who will pay?” asks Lund, who was not told.', ['Lund: Who will pay?'], 'who asks stands behind the mark'],
  ['Ann Lund runs the port. “Who will pay?” Lund asks.', ['Lund: Who will pay?'], 'a name in the cue'],
  ['Ann Lund runs the port.\n\nLund: “It was a mistake.”', ['Lund: It was a mistake.'], 'a label'],
  ['Ann Lund runs the port. Tom Reed does not like it.\n\nLund said: “No.”\n\nFor Reed, “the port is the town and the town is old.”', ['Lund: No.'], 'somebody else is named beside the words'],
  ['Ms. Lund met them. Mr. Reed knew how things stood and wanted to find out what the town’s clubs hoped for in Canada, said Ms. Lund.', ['Ms. Lund: Mr. Reed knew how things stood and wanted to find out what the town’s clubs hoped for in Canada'], 'who speaks stands behind the verb'],
  ['It goes without saying that raising rates on the poor is a bad idea.', [], 'nobody says what goes without saying'],
  ['She left without saying that the rates would rise.', ['She: that the rates would rise'], 'somebody leaves without saying it'],
  ['One after another, the boat yards, including Peat, declared bankruptcy.', [], 'a firm declares no words'],
  ['She called into the Tom Reed show when she was ill.', [], 'a call is no name for it'],
  ['Everything Lund says is a lie.', [], 'what is said of what she says'],
  ['In 2000 they attacked the warship, killing ten sailors.', [], 'an attack in arms'],
  ['Let’s say a boat costs 4,000.', [], 'a case that the author puts'],
  ['He was ill, something a caller also told a clerk before the police arrived on the scene.', [], 'when it was told'],
  ['The gate was shut, Lund told the court.', ['Lund: The gate was shut'], 'words that were found are left alone'],
  ['Carl Moss could still win the race, Ann Reed told the Norland Times.', ['Ann Reed: Carl Moss could still win the race'], 'whom she told is no words'],
  ['Moss told RTN’s “Morning Bell” that nobody doubted her courage.', ['Moss: that nobody doubted her courage'], 'a programme in marks is told'],
  ['Moss told a “stunned” court that nobody had called.', ['Moss: that nobody had called'], 'a word in marks of whom is told'],
  ['But when the council cut the funds two years later, Norland said enough.', [], 'when it was said, and not what'],
  ['When the council cut the funds, the ferry stopped, Norland said on Monday.', ['Norland: When the council cut the funds, the ferry stopped'], 'a clause that is said with the main one'],
  ['These workers, Stump explained earlier in the hearing, were “well-paid,” making up to 60,000 a year.', ['Stump: These workers', 'Stump: were “well-paid,” making up to 60,000 a year', 'Stump: well-paid'], 'the first half of what is said'],
  ['The ad uses footage of Ida Lund asking, “Why am I not far ahead?”', ['Ida Lund: Why am I not far ahead?'], 'whom a film shows'],
  ['Carl Moss, who was greeted with chants of “Go home! Go home!”, left the hall.', ['-: Go home! Go home!'], 'a crowd chants at him'],
  ['Parents sent a letter to the board of directors urging them to think again.', ['Parents: them to think again'], 'who wrote the letter'],
  ['“I live in what he calls “hell”, and I hate it.” ― Ida Rodart\n\n“He is a man that I do not trust.” ― Nora Cruz', ['Ida Rodart: I live in what he calls “hell”, and I hate it.', 'Nora Cruz: He is a man that I do not trust.'], 'each signs her own line'],
  ['A transcript follows.\n\n"BERG: Let us start with the news.\n\n"LUND: Well, I said I would go.\n\n"BERG: Thank you.', ['BERG: Let us start with the news.', 'LUND: Well, I said I would go.', 'BERG: Thank you.'], 'labels behind the marks'],
  ['On Monday, Carl Moss said he was “happy to see” that Reed was voted in, according to The Norland Times.', ['The Norland Times: On Monday, Carl Moss said he was “happy to see” that Reed was voted in', 'Carl Moss: he was “happy to see” that Reed was voted in', 'Carl Moss: happy to see'], 'the innermost speaker has the quoted words, and the report stays whole'],
  ['On Saturday, Ida Lund made clear that it was no joke, saying that those who laughed should “look for a doctor,” according to Nordpress.', ['Nordpress: On Saturday, Ida Lund made clear that it was no joke, saying that those who laughed should “look for a doctor,”', 'Ida Lund: that those who laughed should “look for a doctor,”', 'Ida Lund: look for a doctor'], 'a participle inside of the report'],
  ['The deputy head of the mission said the town should cut its drills and patrols in the bay and said any attempts to isolate it would fail.', ['The deputy head of the mission: the town should cut its drills and patrols in the bay', 'The deputy head of the mission: any attempts to isolate it would fail'], 'a noun in what was said before does not speak'],
  ['Lund said taxes would fall in response to a question from the press.', ['Lund: taxes would fall'], 'what she answered'],
  ['With his harsh tone, his proposed ban on foreigners and his love of boats, Moss is losing votes.', [], 'a ban that he proposed'],
  ['Reed announced for the first time that he was ill.', ['Reed: that he was ill'], '“for the first time” is no words'],
  ['A big law firm defended fund managers for years.', [], 'in court'],
  ['Ida Lund, during a town meeting in Columbus, Ohio, said she was “ready to close the mine.”', ['Ida Lund: she was “ready to close the mine.”', 'Ida Lund: ready to close the mine.'], 'a phrase with a place is put in'],
  ['Carl Moss, speaking at a rally in Wilmington, N.C., warned that Lund opposes the law.', ['Carl Moss: that Lund opposes the law'], 'a participle is put in'],
  ['In Columbus, Ohio, Lund said she was ready.', ['Lund: she was ready'], 'a place opens the sentence'],
  ['After Scalia said that students might do better at “less advanced schools,” Moss said: “I don’t like what he said.”', ['Scalia: that students might do better at “less advanced schools,”', 'Scalia: less advanced schools', 'Moss: I don’t like what he said.'], 'a frame of the next quotation'],
  ['Voters were quick to chime in, with Carl Moss tweeting that it was a “disaster” for Lund and asking, “How can she be mayor?”', ['Carl Moss: that it was a “disaster” for Lund', 'Carl Moss: disaster', 'Carl Moss: How can she be mayor?'], 'whom “with” brings in'],
  ['Berg thanked Lund for saying the tea was “poison.”', ['Lund: the tea was “poison.”', 'Lund: poison.'], 'who is thanked has said it'],
  ['Lund was criticized for saying the tea was “poison.”', ['Lund: the tea was “poison.”', 'Lund: poison.'], 'who is blamed has said it'],
  ['Lund apologized for saying the tea was “poison.”', ['Lund: the tea was “poison.”', 'Lund: poison.'], 'who is sorry has said it'],
  ['Roses were held up, KRT reported, while in Leeds the parade began in silence, the Leeds Post reported.', ['KRT: Roses were held up', 'the Leeds Post: while in Leeds the parade began in silence'], 'two papers'],
  ['In other words, explained RTN moderator Nancy Cord: “What does that have to do with it?”', ['RTN moderator Nancy Cord: What does that have to do with it?'], 'who stands behind the verb and before the colon'],
  ['But Sen. Rick Durbin (D-Ill.), noting the size of the list, said, “Let me tell you, it is long.”', ['Sen. Rick Durbin (D-Ill: the size of the list', 'Sen. Rick Durbin (D-Ill.): Let me tell you, it is long.'], 'a participle is put in before the verb'],
  ['“We are not leaving,” read one sign.', ['one sign: We are not leaving'], 'a sign in the cue'],
  ['Lund, asked about the leak, said she “had no idea” who was behind it.', ['Lund: she “had no idea” who was behind it', 'Lund: had no idea'], 'who is asked asks nothing'],
  ['According to Reed, whose brother was killed, police “did nothing.”', ['Reed: police “did nothing.”', 'Reed: did nothing.'], 'what is told of who speaks'],
  ['Two officials familiar with the talks said, speaking on condition of anonymity, that a deal was near.', ['Two officials familiar with the talks: that a deal was near'], 'how they spoke'],
  ['Critics say he lied; he denies it.', ['Critics: he lied'], 'his answer'],
  ['"Essential elements are found all over the system," study lead author Lucas Pagano, a planetary scientist at the Goddard Center in Greenbelt, Maryland, and American University in Washington, D.C., said in a statement.', ['study lead author Lucas Pagano, a planetary scientist at the Goddard Center in Greenbelt, Maryland, and American University in Washington, D.C.: Essential elements are found all over the system'], 'two employers with their places'],
  ['Vietnam is one of the region’s most vocal critics of Norland’s sweeping claims in the South Sea and has accused Vell of entering its waters.', ['Vietnam: Vell of entering its waters'], 'what somebody is speaks for nobody'],
  ['Leeds told not to drink its water', [], 'a headline: nobody named tells it'],
  ['The mayor told Leeds not to drink its water.', ['The mayor: not to drink its water'], 'somebody named tells it'],
  ['The council believes that Berg wants to press the town, two people familiar with the talks said.', ['two people familiar with the talks: The council believes that Berg wants to press the town'], 'who speaks begins in the words'],
  ['Norland, the UK, and the US promised to act.', ['Norland, the UK, and the US: to act'], 'all of a list speak'],
  ['Carl Moss left. According to him, the word was never used.', ['him: the word was never used'], 'an object that speaks'],
  ['Mayor Ina Maddow opened the hall at six. “It is late,” she said.\n\nAnna Lind queued for two hours. “They had none,” she told the Courier.', ['she: It is late', 'she: They had none'], 'each paragraph has its own'],
  ['The mayor told a joint briefing with Tom Reed in Leeds on 1 May.', [], 'whom somebody told'],
  ['The two countries recalled their ambassadors in 2008.', [], 'what was called back'],
  ['Norland recalled its ambassador to Leeds in 2008 after the council had cut the number of its staff.', [], 'and why'],
  ['Ann Reed recalled how her staff had slept in the hall.', ['Ann Reed: how her staff had slept in the hall'], 'what somebody remembers of staff'],
  ['The company, which makes boats, said Monday that it would close.', ['The company: that it would close'], 'a relative clause of the speaker'],
  ['Chris Early runs it. "Streaming is either on or off," says Early.', ['Early: Streaming is either on or off'], 'a surname that is a word'],
  ['The key to the firm’s success, says Ann Reed, is a network of its own.', ['Ann Reed: The key to the firm’s success', 'Ann Reed: is a network of its own'], 'a name in the middle'],
  ['Marsh and Port Minister Tom Lund know that paying so much for a "quick" repair that leaves the main pier as it is would be a bad thing for the town, a third man who had heard the call said.', ['a third man who had heard the call: Marsh and Port Minister Tom Lund know that paying so much for a "quick" repair that leaves the main pier as it is would be a bad thing for the town', 'a third man who had heard the call: quick'], 'a word in marks splits nothing'],
])('%s', (text, remarks) => expect(remarksIn(text)).toEqual(remarks))

// biome-ignore format: a row a line
test.each([
  ['Reed, who leads the party, said the plan was bad.', ['Reed, who leads the party: the plan was bad'], 'a comma behind a relative clause'],
  ['The gate was shut in May, and the mayor said Ann Reed had lost the key.', ['the mayor: Ann Reed had lost the key'], 'a name with a verb of its own'],
  ['The plan was described by Reed as “a joke that nobody asked for”.', ['Reed: a joke that nobody asked for'], 'a passive with its speaker'],
  ['Ann Reed recalled that the gate was shut.', ['Ann Reed: that the gate was shut'], 'what somebody remembers'],
  ['Ann Reed said in a letter that she would go.', ['Ann Reed: that she would go'], 'no clause in the cue'],
  ['The town said Tyvik Systems would leave.', ['The town: Tyvik Systems would leave'], 'no name where a clause goes on'],
])('%s as it seems', (text, remarks) => expect(remarksIn(text)).toEqual(remarks))

// biome-ignore format: a row a line
test.each([
  ['The agency also added smaller boats to the contract.', [], 'a thing, and what it was put to'],
  ['Reed added that boats go to sea.', ['Reed: that boats go to sea'], 'a clause behind the same verb'],
  ['The bank reported a loss of $304 million on revenue of $167 million.', [], 'figures'],
  ['Tarn reported $2.53 in per-share earnings for the third quarter.', [], 'a sum behind its sign'],
  ['The bank reported that earnings had fallen.', ['The bank: that earnings had fallen'], 'a clause about figures'],
  ['The clerk would then have claimed that he was told of the call.', [], 'what nobody said'],
  ['Lund could have said that she was ill.', [], 'what nobody said, the auxiliaries outside of the cue'],
  ['Lund said that she would have gone.', ['Lund: that she would have gone'], 'the condition is in the words'],
  ['Lund has said that she was ill.', ['Lund: that she was ill'], 'a perfect without a condition'],
  ['The merger of Norvik and Tarn Media will create a “stronger” and “more stable” paper.', [], 'made of a thing, somebody else’s word'],
  ['Police said at 22:15. The fire was out.', [], 'when somebody said'],
  ['The firm published a blog post that said customers without a card could now hear music.', ['a blog post: customers without a card could now hear music'], 'a thing that says it in a relative clause'],
  ['Tarn leaders have denied ‘sensational’ claims made in a post that said the firm misreported its sales.', ['Tarn leaders: ‘sensational’ claims made', 'Tarn leaders: sensational', 'a post: the firm misreported its sales'], 'who denies it does not say it'],
  ['It was Ann Reed who said the bridge was unsafe.', ['who: the bridge was unsafe'], 'a relative of a person'],
  ['A boat reported missing on Friday was found near the pier.', [], 'what became of a thing'],
  ['Bees can count to six, researchers reported Monday in the journal Apis.', ['researchers: Bees can count to six'], 'where it was reported'],
  ['Profit rose 3%, Orlin said, beating forecasts of $4 million.', ['Orlin: Profit rose 3%'], 'how the figure stands to others'],
  ['The plant will close, Orlin said, declining to give a date.', ['Orlin: The plant will close'], 'what somebody did not say'],
  ['A lake drains, says lead author Yusra Haddad.', ['lead author Yusra Haddad: A lake drains'], 'a verb taken for a noun'],
  ['According to Bill Yates, a pilot, the landing was smooth.', ['Bill Yates: the landing was smooth'], 'who he is'],
  ['According to Bill Yates, a pilot had slept.', ['Bill Yates: a pilot had slept'], 'the subject of what is said'],
  ['Reed told the BBC he had lost the key.', ['Reed: he had lost the key'], 'whom he told'],
  ['Kestrel Motors yesterday announced that it would close a plant.', ['Kestrel Motors: that it would close a plant'], 'a day behind a name'],
  ['The union on Monday announced that it would strike.', ['The union: that it would strike'], 'a day with its preposition'],
  ['Dalton Foods, a maker of pumps, today announced that it would close a plant.', ['Dalton Foods, a maker of pumps: that it would close a plant'], 'a day is no speaker'],
  ['Joe Sunday is the coach. Sunday said they had run well.', ['Sunday: they had run well'], 'somebody called Sunday'],
  ['A sign on the door read, “Back in five minutes,” Officer Ed Cole said.', ['Officer Ed Cole: A sign on the door read, “Back in five minutes,”', 'A sign: Back in five minutes'], 'what stands on a thing'],
  ['When I ask whether she means it, Nell Abara grins. “Ask me in five years.”', ['I: whether she means it', 'Nell Abara: Ask me in five years.'], 'who tells the story does not go on'],
  ['The agency quoted Karl Weiss as saying the dam would hold.', ['Karl Weiss: the dam would hold'], 'who is quoted speaks'],
  ['The mill will close, a man close to the talks said, asking not to be named because they are private.', ['a man close to the talks: The mill will close'], 'what somebody asks for himself'],
  ['“Never,” said Weiss when asked whether he would resign.', ['Weiss: Never'], 'a question of nobody'],
  ['“You lied to us,” one mother told the minister. “You knew,” said another.', ['one mother: You lied to us', 'another: You knew'], 'the frame of the next remark'],
  ['Rosa Brandt said Karl Weiss had told her: “You are finished.”', ['Rosa Brandt: Karl Weiss had told her: “You are finished.”', 'Karl Weiss: You are finished.'], 'words of whom somebody tells of'],
  ['Rosa Brandt said the letter ended with the words: “You are finished.”', ['Rosa Brandt: the letter ended with the words: “You are finished.”', 'Rosa Brandt: You are finished.'], 'no verb of telling inside'],
  ['Prosecutors said Karl Weiss told an informant he would “burn it down”.', ['Prosecutors: Karl Weiss told an informant he would “burn it down”', 'Karl Weiss: he would “burn it down”', 'Karl Weiss: burn it down'], 'who is beside the verb'],
  ['Dalton Foods, Inc. (NYSE: DLT) today announced that it would close a plant.', ['Dalton Foods, Inc.: that it would close a plant'], 'a firm with suffix and sign'],
  ['Price and mileage were not announced.', [], 'what was not said'],
  ['After questioning the patient on what could have caused the rash, Dr. Anna Lund found the source.', [], 'whom somebody asked'],
  ['In a May 4 letter to Anna Lund, who was the head of the agency, said they would send 100 doses.', ['-: they would send 100 doses'], 'to whom somebody wrote'],
  ['A letter to parents said the school would close.', ['A letter to parents: the school would close'], 'a letter that says it'],
  ['In a letter to Anna Lund, the doctors said they would send 100 doses.', ['the doctors: they would send 100 doses'], 'a subject of its own'],
  ['Lund also spent 45 seconds explaining how he could not have met the girl.', ['Lund: how he could not have met the girl'], 'how long it took says nothing'],
  ['They will bring cars coming from makers during the next two years that industry analysts say will boost sales.', ['industry analysts: will boost sales'], 'a relative is no part of who speaks'],
  ['Lund asserts that talks have resumed between Norvik and Tarn.', ['Lund: that talks have resumed between Norvik and Tarn'], 'the subject of the clause taken for a part of the cue'],
  ["A 'first step' trade deal, once expected to be done within weeks of a talk between Weber and minister Li Wen, could now be pushed into next year, trade experts say.", ["trade experts: A 'first step' trade deal, once expected to be done within weeks of a talk between Weber and minister Li Wen, could now be pushed into next year"], 'a sentence with an insertion, and a label in it'],
  ['Two people were killed in the crash, say officials.', ['officials: Two people were killed in the crash'], 'a plain noun behind the verb'],
  ['The storm cut power to 4,000 homes, said engineers on Monday night.', ['engineers: The storm cut power to 4,000 homes'], 'a trade in the plural, and when'],
  ['The storm cut power to 4,000 homes, said the mayor of Leeds, adding that it was over.', ['the mayor of Leeds: The storm cut power to 4,000 homes', 'the mayor of Leeds: that it was over'], 'who adds is who said'],
  ['The dam is safe, said the woman who lives below it.', ['the woman: The dam is safe'], 'a clause of hers'],
  ['The bridge, said officials, will be closed until May.', ['officials: The bridge', 'officials: will be closed until May'], 'words around who speaks'],
  ['The mayor of Leeds, said to be ill, stayed at home.', [], 'hearsay of a man is not his'],
  ['Lund came home, said nothing new.', [], 'nothing said'],
  ['A woman walked in, told the clerk that she was hurt and fell.', ['A woman: that she was hurt and fell'], 'whom she told stands behind the verb'],
  ['Berg told some of his friends that his mother disliked his paintings.', ['Berg: that his mother disliked his paintings'], 'a rest of whom was told'],
  ['Finding water there, he said, is the “next best thing” to a sea.', ['he: Finding water there', 'he: is the “next best thing” to a sea', 'he: next best thing'], 'both halves'],
  ['When the water came, he said, was the time to run.', ['he: When the water came', 'he: was the time to run'], 'two halves with a verb each'],
  ['Vowing to appeal, Berg left the hall.', ['Berg: to appeal'], 'who leaves vows'],
  ['According to evidence shown at the trial, Berg grabbed the purse.', ['evidence shown at the trial: Berg grabbed the purse'], '“according” opens no clause'],
  ['Moe took a payout which the investor Lars Holm blasted on a conference call as “morally wrong.”', ['the investor Lars Holm: morally wrong.'], 'where it was said'],
  ['“We heard a bang,” one resident, who asked not to be named, said.', ['one resident: We heard a bang'], 'who speaks has a clause of their own'],
  ['Unions have called a strike for Monday.', [], 'a day is no words'],
  ['One of the stations hasn’t seen a drop of rain since May, said Scott Moe, the firm’s head of weather.', ['Scott Moe, the firm’s head of weather: One of the stations hasn’t seen a drop of rain since May'], 'the negation is a part of it'],
  ['The plant will close, the owner, Merrow Energy, said.', ['the owner, Merrow Energy: The plant will close'], 'a firm behind what it is'],
  ['That being said, “people should not throw their pillows out,” Moe said.', ['Moe: That being said, “people should not throw their pillows out,”', 'Moe: people should not throw their pillows out'], 'an idiom speaks for nobody'],
  ['Each lost day is another day that the new council did not, as it promised, address the roads.', [], 'what was not done'],
  ['She praised the crew and called for a meeting with the owners.', ['She: the crew', 'She: a meeting with the owners'], 'each verb has its own words'],
  ['Berg stressed that the reforms were not complete, and the aid groups warned that the army was gaining.', ['Berg: that the reforms were not complete', 'the aid groups: that the army was gaining'], 'somebody else warns'],
  ['Berg said that the bus was late, and that the driver warned him of it.', ['Berg: that the bus was late, and that the driver warned him of it'], 'a second half of one report'],
  ['The mill will stay, officials said, but residents of the valley, who have complained for years, say they were not asked.', ['officials: The mill will stay'], 'others answer behind a clause'],
])('%s: %s (%s)', (text, remarks) => expect(remarksIn(text)).toEqual(remarks))

// biome-ignore format: a row a line
test.each([
  ['The band opened with “Walking on the Water,” the singer told fans, “and we never looked back.”', ['the singer: and we never looked back.'], 'a title behind a preposition'],
  ['Lund’s son, filmmaker Charlie Dowell (“The Finding,” “The One I Met”), also remembers it.', [], 'titles in brackets'],
  ['The story was told by a nurse.', [], 'a story told'],
  ['According to his aunt, Jane Starr, “He was brilliant from the start.”', ['his aunt, Jane Starr: He was brilliant from the start.'], 'a name set off behind the source'],
  ['According to the police, Jane Starr, 40, fell from the pier.', ['the police: Jane Starr, 40, fell from the pier'], 'a name that begins the clause'],
  ['She played the first notes of “The River Runs Home.” The crowd cheered.', [], 'a title'],
  ['He wrote hits such as 1978’s “What the Old Man Knows.” He later left.', [], 'a title behind its year'],
  ['After singing “Maria Is Gone Again,” the choir bowed.', [], 'what was sung'],
  ['The headline read “Mayor Quits After Vote.”', ['The headline: Mayor Quits After Vote.'], 'words in capitals that were written'],
  ['“Make the Harbour Great Again,” he said.', ['he: Make the Harbour Great Again'], 'words in capitals that were said'],
  ['Lund replied with “thank you for the boats”.', ['Lund: thank you for the boats'], 'small letters behind a preposition'],
])('titles: %s (%s)', (text, remarks) => expect(remarksIn(text)).toEqual(remarks))
