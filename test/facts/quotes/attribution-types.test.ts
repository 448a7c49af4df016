/*
 * What is said and what is not: by default only what somebody said or wrote is listed. Half of the rows are thoughts, plans,
 * knowledge, acts, names in marks and plain facts.
 */
import { describe, expect, test } from 'vitest'
import type { QuoteFact } from '../../../src/document/schema.ts'
import type { Piece } from '../../../src/facts/quotes/pieces.ts'
import { SAYING_FORMS } from '../../../src/facts/quotes/types/plainly-said.ts'
import { reporters } from '../../../src/facts/quotes/within.ts'
import { extract } from '../../../src/pipeline.ts'
import { textSpan } from '../../../src/text/span.ts'

function quotesOf(text: string, attributions: 'assertion' | 'all' = 'assertion'): readonly QuoteFact[] {
  return extract({ id: 'test', text, date: '2021-06-08' }, { strip: false, attributions }).quotes
}

describe('what is listed as a remark', () => {
  test.each([
    ['Ina Berg said the mill would close.', 'the mill would close', 'saying'],
    ['The report by the county says that the dam is old.', 'that the dam is old', 'a paper says it'],
    ['Ina Berg accused the bank of fraud.', 'the bank of fraud', 'an accusation is spoken'],
    ['The dam is old, according to Ina Berg.', 'The dam is old', 'a source behind'],
    [
      'Ina Berg admitted losing the key.',
      'losing the key',
      'a gerund behind a verb of saying is what was said',
    ],
    ['“So what?” said Ina Berg.', 'So what?', 'few words beside a plain verb of saying'],
  ])('%s', (text, words) => expect(quotesOf(text).map((quote) => quote.text)).toContain(words))

  test.each([
    ['Ina Berg believes the mill will close.', 'a thought'],
    ['Ina Berg hopes that the mill will stay.', 'a hope'],
    ['Ina Berg wants to sell the mill.', 'a plan'],
    ['The council voted to close the mill.', 'an act'],
    ['Three boys were named by police.', 'whom they named is no remark'],
    ['The play, called “The Long Night”, is free.', 'a title'],
    ['A man who goes by the name “Stumpy” ran away.', 'a nickname'],
    ['Her novel “A House of Salt” came out in May.', 'a work stands before its title'],
  ])('%s (%s)', (text) => expect(quotesOf(text)).toEqual([]))

  test.each(SAYING_FORMS.map(({ name, example }) => [name, example] as const))('form %s: %s', (_, example) =>
    expect(quotesOf(example.replace(/[[\]]/g, '')).map((quote) => quote.text)).toContain(
      /\[(.*)\]/.exec(example)?.[1],
    ),
  )

  test.each([
    ['Ina Berg would have confirmed on Monday that it had lost a boat.', 'nobody confirmed it'],
    ['Ina Berg was told to call for help.', 'an infinitive reports no deed'],
    ['The plan calls for cuts of a fifth in the north.', 'a plan speaks to nobody'],
    ['Ina Berg called him a taxi.', 'what she sent for'],
    ['The court denied Lund a new trial in May.', 'what is refused is not denied'],
    ['The storm threatened to flood the lower town.', 'a storm promises nothing'],
    ['Tests revealed that the water was clean.', 'what was found out'],
  ])('%s (%s)', (text) => expect(quotesOf(text)).toEqual([]))

  test('attributions of other types are there when all are asked for', () => {
    const text = 'Ina Berg believes the mill will close.'
    expect(quotesOf(text, 'all').map((quote) => quote.attribution)).toEqual(['belief'])
  })
})

describe('whole words', () => {
  test.each([
    [
      'Ina Berg said heavy rain and a broken gate led to the flood.',
      'heavy rain and a broken gate led to the flood',
    ],
    ['The town argued for decades that it was poor.', 'that it was poor'],
    ['Ina Berg called the plan “a bad joke”.', 'the plan “a bad joke”'],
    ['‘The miners’ houses are ours,’ Ina Berg said.', 'The miners’ houses are ours'],
    ['Residents complained of noise and say that the works are late.', 'noise'],
  ])('%s', (text, words) => expect(quotesOf(text).map((quote) => quote.text)).toContain(words))
})

describe('who speaks', () => {
  const speakers = (text: string): string[] =>
    quotesOf(text).map(({ text: words, speaker }) => `${speaker?.name ?? `~${speaker?.text}`}: ${words}`)

  test.each([
    [
      'Mary Poole, whom Olav Hamm sacked in May, told the Post: “I was right.”',
      'Mary Poole: I was right.',
      'who sacked her does not speak',
    ],
    [
      'Ina Berg, whose book Olav Hamm had dismissed as “dull”, said: “I was right.”',
      'Ina Berg: I was right.',
      'a cue that runs over a mark',
    ],
    [
      'The officer who arrested Olav Hamm, Ina Berg, said: “He came quietly.”',
      'Ina Berg: He came quietly.',
      'whom she arrested does not speak',
    ],
    [
      'The man whom Olav Hamm hit, Tom Moe, said: “I forgive him.”',
      'Tom Moe: I forgive him.',
      'who hit him does not speak',
    ],
    [
      'A party member who supports Ina Berg said: “I would want answers.”',
      '~A party member who supports Ina Berg: I would want answers.',
      'whom somebody supports does not speak',
    ],
    [
      'Olav Hamm met Ina Berg, whose lawyer, Tom Moe, said: “It is over.”',
      'Tom Moe: It is over.',
      'the lawyer speaks in a clause of his own',
    ],
    [
      'Ina Berg — whose father built the mill in Leeds — said: “It is ours.”',
      'Ina Berg: It is ours.',
      'a clause between dashes',
    ],
    [
      'Ina Berg told Olav Hamm: “You were late again.”',
      'Ina Berg: You were late again.',
      'who is told does not say it',
    ],
    [
      '“It is done,” said Ina Berg outside the town hall.',
      'Ina Berg: It is done',
      'where it was said is no part of the name',
    ],
    [
      'Ina Berg, whose house was lost, called it “a crime”.',
      'Ina Berg: it “a crime”',
      'a relative clause between',
    ],
    [
      'Olav Hamm said: “I ran.” “That is a lie,” Ina Berg said.',
      'Olav Hamm: I ran.',
      'two quotations meet: the first',
    ],
    [
      'Olav Hamm said: “I ran.” “That is a lie,” Ina Berg said.',
      'Ina Berg: That is a lie',
      'two quotations meet: the second',
    ],
    [
      '“The ship,” Ina Berg said, looking at the quay, “is all we have.”',
      'Ina Berg: is all we have.',
      'a broken quotation',
    ],
    ['“Shame on you all!” read a banner in the crowd.', '~a banner: Shame on you all!', 'a banner reads'],
    [
      'The owner, Ina Berg, is proud of her mill. “It is the best in the land.”',
      'Ina Berg: It is the best in the land.',
      'named in the sentence before',
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toContain(expected))

  test.each([
    [
      'Olav Hamm, the judge’s son, was held. “I am sad,” the judge said.',
      'Olav Hamm: I am sad',
      'a relative holds no role',
    ],
    [
      'Vice President Olav Hamm flew home. The president said the talks failed.',
      'Olav Hamm: the talks failed',
      'a deputy is not the holder',
    ],
    [
      'A lawyer for Ina Berg spoke. “We will wait and see,” he said.',
      'Ina Berg: We will wait and see',
      'who speaks for her is not she',
    ],
    [
      'The mill is old and dark. “It is the best in the land.”',
      'The mill: It is the best in the land.',
      'a mill does not speak',
    ],
  ])('not: %s', (text, wrong) => expect(speakers(text)).not.toContain(wrong))

  test('nobody said it: the subject negates', () => {
    const [quote] = quotesOf('Neither Ina Berg nor Olav Hamm said that the mill was safe.')
    expect(quote?.negated).toBe(true)
  })
})

describe('remarks inside remarks', () => {
  const text = 'Police said Hamm told a guard to run and Berg said so.'
  const span = (words: string) => textSpan(text, text.indexOf(words), text.indexOf(words) + words.length)
  const piece = (cue: string, words: string): Piece => ({
    content: span(words),
    type: 'indirect',
    cue: span(cue),
    source: null,
    addressee: null,
    venue: null,
    rule: 'test',
  })
  const outer = piece('Police said', 'Hamm told a guard to run')

  test.each([
    ['its cue is among the words of the other', piece('told', 'to run'), 0],
    ['a fragment of the same remark has the same cue', piece('Police said', 'to run'), -1],
    ['its cue is outside', piece('Berg said', 'to run'), -1],
  ])('%s', (_, inner, expected) => expect(reporters([outer, inner])).toEqual([-1, expected]))
})
