/*
 * Verbs, cues and ends of words that the taggers misread, whole sentences with their neighbours: who is judged, what a
 * relative clause swallows, where words are cut; and what kind a speaker without a name is.
 */
import { expect, test } from 'vitest'
import { kindByWords } from '../../../src/facts/quotes/speakers/speaker-kind.ts'
import { extract } from '../../../src/pipeline.ts'

/** "name or words of the speaker: words" for each remark of a text without boilerplate. */
function remarksIn(text: string): string[] {
  const { quotes } = extract({ id: 'test', text, date: '2021-05-06' }, { strip: false })
  return quotes.map(({ speaker, text: words }) => `${speaker?.name ?? speaker?.text ?? '-'}: ${words}`)
}

// biome-ignore format: a row a line
test.each([
  ['Tom Okafor, a Lund rival whom Mayor Jane Lund dismissed as harbour master a few weeks ago, said on RTN, where he is now a paid guest, that Reed should resign.', ['Tom Okafor: that Reed should resign'], 'who is dismissed speaks, and the guest is no part of it'],
  ['The suit states Norland, using couriers, would leak letters stolen from the port “at times when it would best suit the union.”', ['The suit: Norland, using couriers, would leak letters stolen from the port “at times when it would best suit the union.”', 'The suit: at times when it would best suit the union.'], 'a verb that looks like a plural'],
  ["The gate was left open, according to Mr. Lund's diaries.", ["Mr. Lund's diaries: The gate was left open"], 'a title belongs to the name'],
  ['The bridge will open, according to a radio report on Monday.', ['a radio report: The bridge will open'], 'the report, not the day'],
  ['The strike is over, according to a poll released on Monday.', ['a poll: The strike is over'], 'when it came out is no part of it'],
  ['A treaty condition Norland diplomats have said must be on the table was dropped.', ['Norland diplomats: must be on the table was dropped'], 'what is spoken of does not speak'],
  ['The chairmen of the three panels that requested the letters from the port office said late Thursday they were glad the diaries are public.', ['The chairmen of the three panels: the letters from the port office', 'The chairmen of the three panels that requested the letters from the port office: they were glad the diaries are public'], 'the main verb, and the day before its words'],
  ['The members that requested the letters are glad.', ['The members: the letters'], 'the main verb is no part of what they asked for'],
  ['Mayor Jane Lund said that the port was in talks with the union at “extremely high levels,” and that the council was looking at five sites.', ['Jane Lund: that the port was in talks with the union at “extremely high levels,” and that the council was looking at five sites', 'Jane Lund: extremely high levels'], 'a subject has its verb'],
  ['Jane Lund has repeatedly denied her firm colluded with the port and the union has denied meddling in the vote.', ['Jane Lund: her firm colluded with the port'], 'another denies it too'],
  ['Jane Lund, who added that as Reed ended the call, the mayor told her he was “doing well.”', ['Jane Lund: that as Reed ended the call, the mayor told her he was “doing well.”', 'the mayor: he was “doing well.”', 'the mayor: doing well.'], 'a clause of time is not all that she added'],
  ['Mayor Jane Lund said the closing of the port, the first in years, was in response to a plea.', ['Jane Lund: the closing of the port, the first in years, was in response to a plea'], 'nothing ends with its verb'],
  ['There were no talks with President Otis, Attorney General Lind, Secretary Carver, Andrew Bates or others, but “he began to,” they said.', ['they: There were no talks with President Otis, Attorney General Lind, Secretary Carver, Andrew Bates or others, but “he began to,”', 'they: he began to'], 'a list is not cut in two'],
  ["The mayor's office notified the chairs of at least six panels that it was providing the letters.", ["The mayor's office: that it was providing the letters"], 'whom it told is no part of it'],
  ['He will change, a source close to him said.', ['a source close to him: He will change'], 'who speaks is not cut in two'],
  ['He will change, she said to a friend of his.', ['she: He will change'], 'whom she told is no words'],
  ['The ferries will stop, Norland state media reported Saturday morning local time.', ['Norland state media: The ferries will stop'], 'when is not what'],
  ['The talks failed, Jane Lund says, and the town felt free to act.', ['Jane Lund: The talks failed', 'Jane Lund: and the town felt free to act'], 'both halves of what she says'],
  ['Harbour Chairman Bob Gough, R-Va.; Labour Chairman Trey Gowan, R-S.C.; and Budget Chairman Devin Nash, R-Calif., said in a joint statement that the mayor lied.', ['Bob Gough: that the mayor lied'], 'the first of a list'],
  ['“Thanks, Halm,” said master of ceremonies Asab Tabani, an engineer.', ['Asab Tabani: Thanks, Halm'], 'what he is master of is nobody'],
  ['Stig Onar was there. "Imagine a big boat. Think of all that mixed, "Onar, 29, told Norpress.', ['Stig Onar: Imagine a big boat. Think of all that mixed'], 'a mark that stands before who speaks closes'],
  ['Jane Lund left. Tom Reed stayed. He added, "She told me so." "Did he go?" Lund asked.', ['Tom Reed: She told me so.', 'Jane Lund: Did he go?'], 'the frame of the second quotation'],
  ['Passages are hard, as the novelist Jo Walden put it. “You see a tenth of the hill,” she said. “It is too hard for people.” When he left, she went on.', ['Jo Walden: You see a tenth of the hill', 'Jo Walden: It is too hard for people.'], 'the sentence behind a quotation'],
  ['John Ford was born in 1957. According to the mayor, Ida Berg, the town is poor.', ['Ida Berg: the town is poor'], 'her name is no part of it'],
  ['According to the harbour master, Ida Berg, the pier is old.', ['Ida Berg: the pier is old'], 'who she is, and her name'],
  ['Beth Mead is a clerk. Carl Starner is a cook. Beth Mead described it as “a spy’s tale.” The thing with Elise “bothered” Ford’s family, Starner said.', ['Beth Mead: it as “a spy’s tale.”', 'Beth Mead: a spy’s tale.', 'Carl Starner: The thing with Elise “bothered” Ford’s family', 'Carl Starner: bothered'], 'a sentence of another before, and words before who speaks'],
  ['RTN reports the man who took the child, Karl Webb, was sentenced to life in prison.', ['RTN: the man who took the child, Karl Webb, was sentenced to life in prison'], 'a name between subject and verb'],
  ['Steve Lund refused to blame the keeper Tim Oduya, whose slip led to the goal, saying: “He has won us ten points.”', ['Steve Lund: He has won us ten points.'], 'whose slip it was does not speak'],
  ['Tom Reed was sent off in the 61st minute for what he called “a very polite question”.', ['Tom Reed: a very polite question'], 'the verb, not the minute'],
  ['According to Norland prosecutors, however, one of the drivers had been hired by a firm in Marsh.', ['Norland prosecutors: one of the drivers had been hired by a firm in Marsh'], 'a turn is no part of the words'],
  ['Bob Hadley left. According to Hadley, an official at the Norland Department of Transportation assured him on Monday that it was late.', ['Bob Hadley: an official at the Norland Department of Transportation assured him on Monday that it was late'], 'who assured him is no part of his name'],
  ['Tom Mbeki is 19. Dean Hartley is 31. “I will play in goal,” Mbeki said. “I can.” Hartley was asked whether he was the best. “Ask me again,” he said.', ['Tom Mbeki: I will play in goal', 'Tom Mbeki: I can.', '-: whether he was the best', 'Dean Hartley: Ask me again'], 'who was asked since'],
  ['During public comment, which ran until almost ten, 63 people spoke.', [], 'they spoke, and nothing tells what'],
  ['Lena Mbeki, 19, had not played for months. “I rang my mum,” she said.\n\nThe town’s coach, Ann Garrick, was in no mood to laugh. “We were 2-1 up. That was bad defending,” she told the radio.', ['Lena Mbeki: I rang my mum', 'Ann Garrick: We were 2-1 up. That was bad defending'], 'of whom the paragraph begins to tell'],
  // neighbours
  ['Tom Reed, whose mother is ill, said it was late.', ['Tom Reed: it was late'], 'the verb of the sentence'],
  ['According to Norland prosecutors, too many drivers had been hired.', ['Norland prosecutors: too many drivers had been hired'], 'a word of the clause'],
  ['Lena Mbeki, 19, was out. “I rang my mum,” she said.\n\nThe town’s coach, Ann Garrick, was angry with Ida Moss. “It is late,” she said.', ['Lena Mbeki: I rang my mum', 'Ann Garrick: It is late'], 'the subject of two in the paragraph'],
  ['A preacher whom Jane Lund accuses of lying left the town.', ['Jane Lund: of lying left the town'], 'who accuses him speaks'],
  ['He shouted, "Reed said no!"', ['He: Reed said no!'], 'a mark that opens behind a comma'],
  ['“Yes,” said an aide of mayor Tom Reed.', ['an aide of mayor Tom Reed: Yes'], 'the aide speaks'],
  ['Jane Lund said the port was full and the town was empty.', ['Jane Lund: the port was full and the town was empty'], 'two things that she said'],
  ['Jane Lund said the gate was shut, and Reed has denied it.', ['Jane Lund: the gate was shut'], 'he denies it'],
  ['The council said Monday was a holiday.', ['The council: Monday was a holiday'], 'a day that is spoken of'],
  ['A group of union leaders said the talks were off.', ['A group of union leaders: the talks were off'], 'one noun phrase'],
  ['Prices rose by a tenth compared to May, Jane Lund said.', ['Jane Lund: Prices rose by a tenth compared to May'], 'what is compared in the words'],
  ['The firm claimed that the prize was theirs.', ['The firm: that the prize was theirs'], 'a claim about a prize'],
  ['The pier is shut. According to the police, Jane Lund, 40, of Leeds, fell from it on Monday.', ['the police: Jane Lund, 40, of Leeds, fell from it on Monday'], 'who fell'],
  ['Jane Lund praised the crew and called for a meeting.', ['Jane Lund: the crew', 'Jane Lund: a meeting'], 'two verbs of one subject'],
])('%s: %j (%s)', (text, expected) => expect(remarksIn(text)).toEqual(expected))

// biome-ignore format: a row a line
test.each([
  ['Jane Lund has been criticised for giving vague answers to the press.', 'others judge her'],
  ['Carl Moss is more experienced and lauded for his effectiveness.', 'others praise him'],
  ['Jane Lund received widespread (and bipartisan) criticism.', 'others criticise her'],
  ['Their smiles said a lot.', 'smiles say nothing'],
  ['Tom Reed was asked about their case during an interview on Monday.', 'a question of nobody'],
  ["Friday's announcement of a freeze on fees is sure to help.", 'a day announces nothing'],
  ['Jane Lund issued an explicit warning to the union as the town waits to see what comes.', 'what goes on is no warning'],
  ['Even if she leads by, say, ten points, it is over.', 'for instance'],
  ['Half of the voters want her to go on, compared to a third for the mayor.', 'a comparison'],
  ['Growing Up Slow, a story of intrigue, is told not by the diplomats and governors, but by their children.', 'who tells a story'],
  ['In his final years, Ford toiled away at a colossal work titled Aspects.', 'a title'],
  ['The family claimed Ford’s body and left town.', 'a body that is taken'],
  ['He wrote handbooks for the Gurps and Paranoia game systems.', 'what he wrote for'],
  ['Phillip reported from Oakland; Gearan, from Washington.', 'where from'],
])('%s: no remark (%s)', (text) => expect(remarksIn(text)).toEqual([]))

test.each([
  [
    'It was announced on Monday that the mayor had accepted the offer of the port.',
    ['-: that the mayor had accepted the offer of the port'],
    '“it” announces nothing',
  ],
  [
    'Jane Lund wrote songs. She has been described as “the best of her time”.',
    ['-: the best of her time'],
    'others describe her',
  ],
  [
    'Lund was quoted as saying the pier was old.',
    ['Lund: the pier was old'],
    'negative: who is quoted has said it',
  ],
])('%s: %j (%s)', (text, expected) => expect(remarksIn(text)).toEqual(expected))

test.each([
  ['the Norland mayor', true, 'role'],
  ['a former Norland agent', true, 'role'],
  ['the chairmen of the panels', false, 'group'],
  ['the Norland congressmen', true, 'group'],
  ['the announcement', false, 'document'],
  ['Lund’s diaries', true, 'document'],
  ['the agencies', false, 'organisation'],
  ['the town', false, 'organisation'],
  ['the Norland agency', true, 'organisation'],
  ['she', false, 'pronoun'],
])('%s (named: %s) is a %s', (text, isNamed, kind) => expect(kindByWords(text, isNamed)).toBe(kind))

test('a date in what was said before is not when the next thing was said', () => {
  const text =
    'The lawsuit alleged that Lund’s campaign “gladly took help” in the 2016 election and accuses it of being a “racket” for the port.'
  const { quotes } = extract({ id: 'test', text, date: '2021-05-06' }, { strip: false })
  expect(quotes.map(({ date }) => date)).toEqual([null, null, null, null])
})

test('all who speak together are there: the first, and the others of the list', () => {
  const text = 'Ann Lund, Carl Moss and Tom Reed said it was late.'
  const { quotes, people } = extract({ id: 'test', text }, { strip: false })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const [remark] = quotes
  expect([remark?.speaker?.name, ...(remark?.speaker?.others ?? []).map((id) => names.get(id))]).toEqual([
    'Ann Lund',
    'Carl Moss',
    'Tom Reed',
  ])
})
