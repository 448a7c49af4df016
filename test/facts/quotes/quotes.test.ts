/*
 * Remarks in single sentences: what is a remark, of which type, whose, and by which cue. Half of the rows are no remarks
 * or words that must stay outside of one.
 */
import { describe, expect, test } from 'vitest'
import type { QuoteFact } from '../../../src/document/schema.ts'
import { extract } from '../../../src/pipeline.ts'

function quotesOf(text: string): readonly QuoteFact[] {
  return extract({ id: 'test', text, date: '2021-06-08' }, { strip: false, attributions: 'all' }).quotes
}

function inWords(quote: QuoteFact): string {
  return `${quote.type} | ${quote.speaker?.text ?? '-'} | ${quote.cue?.text ?? '-'} | ${quote.text}`
}

describe('direct remarks', () => {
  test.each([
    [
      '“We are ready for the winter,” said Jane Miller.',
      ['direct | Jane Miller | said | We are ready for the winter'],
      'cue after, inverted',
    ],
    [
      '“We are ready for the winter,” Jane Miller said.',
      ['direct | Jane Miller | said | We are ready for the winter'],
      'cue after',
    ],
    [
      'Jane Miller said: “We are ready for the winter.”',
      ['direct | Jane Miller | said | We are ready for the winter.'],
      'cue before, colon',
    ],
    [
      '"We are ready for the winter," Jane Miller said.',
      ['direct | Jane Miller | said | We are ready for the winter'],
      'straight marks',
    ],
    [
      '‘We are ready for the winter,’ Jane Miller said.',
      ['direct | Jane Miller | said | We are ready for the winter'],
      'single marks',
    ],
    [
      "''We are ready for the winter,'' Jane Miller said.",
      ['direct | Jane Miller | said | We are ready for the winter'],
      'doubled apostrophes',
    ],
    [
      '“We are ready,” Jane Miller said, “and we have coal.”',
      ['direct | Jane Miller | said | We are ready', 'direct | Jane Miller | said | and we have coal.'],
      'broken by its cue: the pieces share cue and speaker',
    ],
    [
      '“We are ready,” Jane Miller said. “We have coal.”',
      ['direct | Jane Miller | said | We are ready', 'direct | Jane Miller | said | We have coal.'],
      'a floating quotation behind it',
    ],
    [
      '“The road is closed until spring.” — Jane Miller',
      ['direct | Jane Miller | — | The road is closed until spring.'],
      'signed with a dash',
    ],
  ])('%s', (text, expected) => expect(quotesOf(text).map(inWords)).toEqual(expected))
})

describe('reported speech', () => {
  test.each([
    [
      'Jane Miller said that the road was closed.',
      ['indirect | Jane Miller | said | that the road was closed'],
      'with that',
    ],
    [
      'Jane Miller said the road was closed.',
      ['indirect | Jane Miller | said | the road was closed'],
      'without that',
    ],
    [
      'The road was closed, according to Jane Miller.',
      ['indirect | Jane Miller | according to | The road was closed'],
      'according to',
    ],
    [
      'Officials said the road was closed.',
      ['indirect | Officials | said | the road was closed'],
      'a group without a name',
    ],
  ])('%s', (text, expected) =>
    expect(
      quotesOf(text)
        .map(inWords)
        .map((words) => words.replace(/\.$/, '')),
    ).toEqual(expected),
  )
})

describe('what is no remark, or not part of one', () => {
  test.each([
    ['The so-called “silent tour” was sold out.', 'scare quotes'],
    ['The film “Paper Boats” was shown twice.', 'the title of a work'],
    ['The road was closed for nine days.', 'plain narrative'],
    ['Jane Miller said nothing.', 'silence is an event'],
    ['She wore a 5" heel and a 6\' scarf.', 'inches and feet'],
    ["The workers' bus left at nine and the boss's car at ten.", 'possessives'],
    ['Roberto “Hands” Duran walked home.', 'a nickname'],
    ['The word “harbour” has seven letters.', 'a word as a word'],
    ['It rained on Monday and snowed on Friday.', 'nobody speaks'],
    ['', 'nothing'],
  ])('%s has no direct remark (%s)', (text) => {
    expect(quotesOf(text).filter((quote) => quote.type === 'direct')).toEqual([])
  })

  test('the cue and the speaker are outside of the words', () => {
    for (const { text } of quotesOf('“We are ready,” Jane Miller said, “and we have coal.”'))
      expect(text).not.toMatch(/Miller|said/)
  })

  test('a quotation has one owner, not each cue around it', () => {
    const text = 'He added that there was a plan to build a bridge. “It will come,” Jane Miller said.'
    expect(quotesOf(text).filter((quote) => quote.text === 'It will come')).toHaveLength(1)
  })

  test('a stray mark changes nothing in the next paragraph', () => {
    const text = 'The road ” was closed.\n“We are ready for the winter,” said Jane Miller.'
    expect(quotesOf(text).map(inWords)).toContain('direct | Jane Miller | said | We are ready for the winter')
  })
})

describe('the speaker', () => {
  const personOf = (text: string): string | null =>
    quotesOf(text).find((quote) => quote.type === 'direct')?.speaker?.name ?? null
  test.each([
    [
      'Jane Miller came late. “We are ready for the winter,” she said.',
      'Jane Miller',
      'a pronoun leads to its person',
    ],
    [
      '“We are ready for the winter,” said Jane Miller, who leads the council.',
      'Jane Miller',
      'a clause behind the name',
    ],
    ['“We are ready for the winter,” said the mayor, Jane Miller.', 'Jane Miller', 'a role before the name'],
    [
      '“We are ready for the winter,” said Jane Miller’s lawyer, Simon Hale.',
      'Simon Hale',
      'the possessor does not speak',
    ],
  ])('%s', (text, name) => expect(personOf(text)).toBe(name))

  test.each([
    ['“We are ready for the winter,” said a spokesman for Mayor Ida Stern.', 'a spokesman without a name'],
    ['“We are ready for the winter,” said a lawyer of Jane Miller.', 'of'],
    ['“We are ready for the winter,” the Miller campaign said.', 'a campaign is nobody'],
    ['“We are ready for the winter,” the report said.', 'a document'],
  ])('%s is nobody known (%s)', (text) => expect(personOf(text)).toBeNull())

  test.each([
    ['“We are ready for the winter,” officials said.', 'group'],
    ['“We are ready for the winter,” the report said.', 'document'],
    ['“We are ready for the winter,” the ministry said.', 'organisation'],
    ['“We are ready for the winter,” Jane Miller said.', 'name'],
  ])('%s: kind %s', (text, kind) => {
    expect(quotesOf(text).find((quote) => quote.type === 'direct')?.speaker?.kind).toBe(kind)
  })
})

describe('around the remark', () => {
  test.each([
    ['Jane Miller denied that the road was closed.', 'denies', 'its own stance'],
    ['Jane Miller warned that the road was closed.', 'warns', 'its own stance'],
    ['Jane Miller said that the road was closed.', 'says', 'none in particular'],
    ['Jane Miller called for “a winter without lorries” on the bridge.', 'urges', 'called for'],
    ['Jane Miller called on the council to close the road.', 'urges', 'called on'],
    [
      'Jane Miller called the closure “a gift to the valley.”',
      'says',
      'negative: a name for it urges nothing',
    ],
  ])('the stance of the cue: %s → %s (%s)', (text, stance) => expect(quotesOf(text)[0]?.stance).toBe(stance))

  test('when it was said', () => {
    const document = extract(
      {
        id: 'test',
        text: 'Jane Miller said on Monday that the road would open again on 3 July.',
        date: '2021-06-08',
      },
      { strip: false },
    )
    const date = document.dates.find(({ id }) => id === document.quotes[0]?.date)
    expect(date?.value).toBe('2021-06-07')
  })
})

describe('to whom it was said', () => {
  const addressee = (text: string): string | null => quotesOf(text)[0]?.addressee?.text ?? null
  test.each([
    ['Jane Miller told reporters that the road was closed.', 'reporters', 'told'],
    ['Jane Miller told the Harbour Post that the road was closed.', 'the Harbour Post', 'a newspaper'],
    [
      '“We are ready for the winter,” she told the city council on Monday.',
      'the city council',
      'told after it',
    ],
    ['“We are ready for the winter,” she told him.', 'him', 'a pronoun'],
  ])('%s → %s (%s)', (text, expected) => expect(addressee(text)).toBe(expected))
  test.each([
    ['Jane Miller said that the road was closed.', 'said has no object'],
    ['Jane Miller said in March that the road was closed.', 'a month is no venue'],
    ['“We are ready for the winter,” Jane Miller said on Monday.', 'a day is no venue'],
    ['According to Jane Miller, the road was closed in May.', 'she speaks'],
    ['The road was closed in May, according to the city council.', 'the council speaks'],
    ['“We are ready for the winter,” Jane Miller wrote on Twitter.', 'a network is a venue'],
  ])('%s → nobody (%s)', (text) => expect(addressee(text)).toBeNull())

  const venue = (text: string): string | null => quotesOf(text)[0]?.venue?.text ?? null
  test.each([
    ['“We are ready for the winter,” Jane Miller wrote on Twitter.', 'Twitter', 'a network'],
    ['“We are ready for the winter,” Jane Miller said in a statement.', 'a statement', 'a document'],
    [
      '“We are ready for the winter,” she said in an interview with the Post.',
      'an interview with the Post',
      'with whom',
    ],
    ['“We are ready for the winter,” she told the city council.', null, 'a group is an addressee'],
    ['“We are ready for the winter,” Jane Miller said on Monday.', null, 'a day is no venue'],
  ])('%s in %s (%s)', (text, expected, _why) => expect(venue(text)).toBe(expected))

  test('who is told is no part of what is told', () => {
    const [quote] = quotesOf('Jane Miller told the works council that the road was closed.')
    expect(quote?.text).toMatch(/^that the road/)
  })
})

describe('borders', () => {
  test.each([
    [
      '“Suddenly there was wind,” said the miner Ivo Marek, “and then a hand.”',
      [
        'direct | the miner Ivo Marek | said | Suddenly there was wind',
        'direct | the miner Ivo Marek | said | and then a hand.',
      ],
      'the speaker between the pieces is no content',
    ],
    [
      'The owners had planned to talk for an hour.',
      ['indirect | The owners | had planned | to talk for an hour'],
      'the subject before the auxiliary speaks, and is no content',
    ],
    [
      'Residents were warned that the river could rise again.',
      ['indirect | - | were warned | that the river could rise again'],
      'who is warned does not warn',
    ],
    [
      'The guests were asked to leave the hall.',
      ['indirect | - | were asked | to leave the hall'],
      'who is asked does not ask',
    ],
    [
      'According to Jane Miller, the road is closed until spring.',
      ['indirect | Jane Miller | According to | the road is closed until spring'],
      'the source ends at the comma, the cue before it',
    ],
  ])('%s', (text, expected) => expect(quotesOf(text).map(inWords)).toEqual(expected))

  test.each([
    ['Jane Miller declined to comment on the road.', 'declined'],
    ['The minister has so far refused to answer questions.', 'refused'],
  ])('%s is an event, no remark (%s)', (text) => expect(quotesOf(text)).toEqual([]))

  test('a headline does not run into the first paragraph', () => {
    const text =
      'Ferry town fears for its boats\n\nThe ferry has crossed the sound since 1911, in every weather.'
    for (const quote of quotesOf(text)) expect(quote.text).not.toContain('\n')
  })
})

describe('who speaks together, who goes on, and why nobody is known', () => {
  const evidenceOf = (text: string): string =>
    extract({ id: 'test', text }, { strip: false, explain: true }).quotes[0]?.evidence ?? ''

  test('joint speakers', () => {
    const document = extract(
      { id: 'test', text: '“We are ready for the winter,” said Jane Miller and Tom Reed.' },
      { strip: false },
    )
    const names = new Map(document.people.map(({ id, name }) => [id, name]))
    const speaker = document.quotes[0]?.speaker
    expect(speaker?.name).toBe('Jane Miller')
    expect(speaker?.others?.map((id) => names.get(id))).toEqual(['Tom Reed'])
  })

  test('a single speaker has no others', () => {
    const [quote] = quotesOf('“We are ready for the winter,” said Jane Miller, the sister of Tom Reed.')
    expect(quote?.speaker?.others).toBeUndefined()
  })

  test('a pronoun goes on with the speaker before it', () => {
    const text =
      'Ada Stone runs the farm. Her neighbour, Tomas Irwin, said that it was late. “A sprayer costs as much as a house,” he said.'
    expect(quotesOf(text).find(({ type }) => type === 'direct')?.speaker?.name).toBe('Tomas Irwin')
  })

  test('who is only named in the remark does not say it', () => {
    const text = 'Jane Miller was late. “Tom Reed is later than anybody,” she said.'
    expect(quotesOf(text).find(({ type }) => type === 'direct')?.speaker?.name).not.toBe('Tom Reed')
  })

  test.each([
    ['“We are ready for the winter,” said Jane Miller.', /name of Jane Miller/, 'resolved'],
    [
      '“We are ready for the winter,” said a lawyer of Jane Miller.',
      /only describes who speaks/,
      'a modifier',
    ],
    ['“We are ready for the winter,” officials said.', /no single person/, 'a group'],
    ['“We are ready for the winter and for the spring.”', /nobody is named/, 'no cue'],
  ])('%s says why: %s (%s)', (text, expected) => expect(evidenceOf(text)).toMatch(expected))

  test('no evidence unless it is asked for', () => {
    expect(quotesOf('“We are ready for the winter,” said Jane Miller.')[0]?.evidence).toBeUndefined()
  })
})

describe('dialogue with dashes', () => {
  const turns = (text: string): string[] =>
    quotesOf(text)
      .filter(({ rule }) => rule === 'dialogue-dash')
      .map(inWords)
  test.each([
    ['— We are late, said Anna Berg.', ['direct | Anna Berg | said | We are late'], 'verb first'],
    ['– Are you coming? she asked.', ['direct | she | asked | Are you coming?'], 'pronoun first'],
    [
      '— We are late, said Anna. — Nobody waits for us.',
      ['direct | Anna | said | We are late', 'direct | Anna | said | Nobody waits for us.'],
      'goes on behind another dash',
    ],
  ])('%s', (text, expected) => expect(turns(text)).toEqual(expected))
  test.each([
    ['— Two tickets to the museum, 14 euros.', 'a list'],
    ['The road — it was late, said Anna — was closed.', 'dashes inside of a sentence'],
  ])('%s is none (%s)', (text) => expect(turns(text)).toEqual([]))
})

describe('signed remarks', () => {
  test.each([
    ['“Get well, Ada!” — Lena Voss', 'Lena Voss', 'three words are enough with a name'],
    ['“Get well!”', 'nobody', 'without a name they are none'],
  ])('%s by %s (%s)', (text, name) => expect(quotesOf(text)[0]?.speaker?.text ?? 'nobody').toBe(name))
})

describe('hostile input', () => {
  const MOST_SECONDS = 20
  const LENGTH = 100_000
  test.each([
    ['“said ', 'opening marks'],
    ['he said that ', 'cues in one sentence'],
    ['A: b.\n', 'turns'],
  ])('100 KB of %j take seconds (%s)', (unit) => {
    const text = `${unit.repeat(LENGTH / unit.length)}.`
    const before = process.cpuUsage()
    quotesOf(text)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(MOST_SECONDS)
  })
})

describe('transcripts', () => {
  const interview =
    'Reader: When will it be repaired?\n\nBrandt: In July, if the parts arrive.\n\nReader: Who pays for it?\n\nBrandt: The insurance does.'
  test('the name before the colon speaks', () => {
    expect(quotesOf(interview).map(inWords)).toEqual([
      'direct | Reader | : | When will it be repaired?',
      'direct | Brandt | : | In July, if the parts arrive.',
      'direct | Reader | : | Who pays for it?',
      'direct | Brandt | : | The insurance does.',
    ])
  })
  test.each([
    ['Note: The road is closed.\n\nNote: The bridge is open.', 'notes'],
    [
      'Boxes: 1 green, 2 red.\n\nFry the onions.\n\nBoxes: 1 purple.\n\nServe it cold.\n\nBoxes: 2 blue.\n\nBoxes: 1 red.',
      'a list',
    ],
    [
      'DEAR MOLLY: Is that fair?\n\nDEAR STUCK: It is not. Tell him so.\n\nDEAR MOLLY: She never pays.',
      'whom a letter is to',
    ],
    ['Tickets: 20 euros at the door.\n\nTickets: 15 euros online.', 'service lines'],
  ])('%s is no transcript', (text) =>
    expect(quotesOf(text).filter((q) => q.rule === 'transcript-turn')).toEqual([]),
  )
})
