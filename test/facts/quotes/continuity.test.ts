/*
 * Whose pronoun it is beside a remark: the speaker before it goes on, over a paragraph break where a quotation follows,
 * and nobody says what names him.
 */
import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

function speakers(text: string): (string | null)[] {
  const { quotes } = extract({ id: 'test', text, date: '2021-06-08' }, { strip: false })
  return quotes.filter((quote) => quote.type === 'direct').map((quote) => quote.speaker?.name ?? null)
}

describe('what leads to a remark is none', () => {
  const remarks = (text: string): string[] =>
    extract({ id: 'test', text, date: '2021-06-08' }, { strip: false }).quotes.map((quote) => quote.text)
  test.each([
    [
      'Asked whether the tax would be cut, Mayor Jane Miller said: “Not this year.”',
      'a question of nobody named',
    ],
    ['Pressed on the tax, Mayor Jane Miller said: “Not this year.”', 'the same'],
    ['When she was young, Jane Miller said: “Not this year.”', 'a clause of time'],
  ])('%s (%s)', (text) => expect(remarks(text)).toEqual(['Not this year.']))
  test('but a question that somebody asks is one', () => {
    expect(remarks('Reporters asked whether the tax would be cut.')).toEqual(['whether the tax would be cut'])
  })
  test('and so are quoted words about a time', () => {
    expect(remarks('“When I was young,” said Jane Miller, “the sea was calm.”')[0]).toBe('When I was young')
  })
})

describe('pronouns beside remarks', () => {
  test.each<[string, (string | null)[], string]>([
    [
      'Tom Reed believes that Karl Weber’s plan will fail. “It is too late for it,” he said.',
      ['Tom Reed'],
      'a name inside of what is reported is not the speaker',
    ],
    [
      'Tom Reed warned that the dam could break.\n“It is too late to leave,” he said.',
      ['Tom Reed'],
      'over a paragraph break, where a quotation follows',
    ],
    [
      'Dora Hale sat in the hall.\n\nAnn Lund asked for mercy at Tom Reed’s trial, saying she had waited long. She added: “We must teach him.”',
      ['Ann Lund'],
      'he whose name stands between is not she',
    ],
    [
      'Karl Weber had left the room. Tom Reed drew a dark picture. “Karl Weber sees nothing of this,” he said.',
      ['Tom Reed'],
      'nobody speaks of himself by name',
    ],
    [
      'Tom Lund spoke in Leeds. A reporter followed him. “You were late,” he told Lund.',
      [null],
      'who is told it does not say it',
    ],
    [
      'Tom Lund spoke in Leeds with Carl Berg. “You were late,” he told Berg.',
      ['Tom Lund'],
      'somebody else is told it',
    ],
    [
      'Secretary of State Tom Reed said that the vote was poor. “It was late,” he said.',
      ['Tom Reed'],
      'a secretary of state speaks for himself',
    ],
    [
      'The secretary of Tom Reed came to the door. “It was late,” he said.',
      [null],
      'a secretary of somebody',
    ],
    [
      'Mayor Anna Holt opened the hall. The deputy mayor said the roof leaked. “It drips,” she said.',
      [null],
      'somebody without a name speaks in between',
    ],
    [
      'Explorer Edmund Carew left no will. Her nephew said she loved flowers. “It was a snowdrop,” he said.',
      [null],
      'a nephew without a name',
    ],
    [
      'Mayor Anna Holt opened the hall. The company said the roof leaked. “It drips,” she said.',
      ['Anna Holt'],
      'a firm is no she',
    ],
    [
      'Mayor Anna Holt opened the hall. A man said the roof leaked. “It drips,” she said.',
      ['Anna Holt'],
      'a man is no she',
    ],
    [
      'Judge Linda Moss heard the plea. Lawyer R. Cole said notices were late. The magistrate frowned. “Why?” she asked.',
      [null],
      'who frowns is about to speak',
    ],
    [
      'Singer Tamsin Vale is engaged. Publicist Lottie Greaves said no date was set. The singer hinted that it would be soon. “I’ve told him,” she joked.',
      ['Tamsin Vale'],
      'who hints is known by her role',
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))

  test.each([
    [
      'Anna Berg warned that the dam could break. “It is too late to leave,” he said.',
      'Anna Berg',
      'another gender',
    ],
    [
      'Tom Reed warned that the dam could break. Then Karl Weber rose. “It is too late to leave,” he said.',
      'Tom Reed',
      'another person is named in between',
    ],
    [
      'Karl Weber said the pier was old. “Karl Weber sees nothing of this,” he said.',
      'Karl Weber',
      'nobody speaks of himself by name, even who spoke before',
    ],
  ])('%s is not %s (%s)', (text, name) => expect(speakers(text)).not.toContain(name))
})

test('the wife of Weiss is not Weiss, whose name ends with s', () => {
  const text =
    'Karl Weiss was held. Weiss’ wife, Clara, said he was “a broken man.” Weiss’s wife said “it is over now.”'
  const { quotes } = extract({ id: 'test', text }, { strip: false })
  expect(quotes.map(({ speaker }) => speaker?.name)).not.toContain('Karl Weiss')
  expect(quotes.length).toBeGreaterThan(2)
})

describe('words that stand twice', () => {
  const page = (blockquote: string): string =>
    `<article><h1>The dam</h1><p>The dam of Leeds is old, and the town has no money to build another one this year.</p><blockquote>${blockquote}</blockquote><p>“It will not hold another winter like this one,” said Tom Reed, who has lived below it for thirty years.</p></article>`
  const speakersOf = (html: string): (string | undefined)[] =>
    extract({ id: 'test', html }, { strip: false }).quotes.map(({ speaker }) => speaker?.name ?? undefined)
  test('are of the same person', () => {
    expect(speakersOf(page('“It will not hold another winter like this one.”'))).toEqual([
      'Tom Reed',
      'Tom Reed',
    ])
  })
  test('but of nobody where two have said them', () => {
    const words = '“It will not hold another winter like this one.”'
    const html = page(words).replace(
      '</article>',
      `<p>${words.replace('.”', ',”')} said Ann Lund.</p></article>`,
    )
    expect(speakersOf(html)).toEqual([undefined, 'Tom Reed', 'Ann Lund'])
  })
  test('and other words are nobody’s', () => {
    expect(speakersOf(page('“We shall leave before the snow comes down.”'))).toEqual([undefined, 'Tom Reed'])
  })
})

describe('a quotation without a cue of its own', () => {
  test.each([
    [
      'Tom Reed said the dam was old.\n\n“Without the ferry there is no island for any of us.”\nJane Doe, teacher',
      ['Jane Doe'],
      'a line of a name behind the words wins over who spoke before',
    ],
    [
      'Tom Reed said the dam was old. Karl Weber warned that it could break at any hour.\n\n“It will not hold another winter like this one.”',
      ['Karl Weber'],
      'who spoke last, not who spoke first',
    ],
    [
      'Tom Reed said the dam was old.\n\n“We will not stay another winter in this house.”\nJane Doe, teacher\n\n“The roof leaks and nobody comes to mend it for us.”',
      ['Jane Doe', 'Jane Doe'],
      'who spoke without a cue goes on too',
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))
})
