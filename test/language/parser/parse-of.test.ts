/*
 * The parser with its weights, on sentences that any weights must get right, and how parses are kept.
 */
import { expect, test } from 'vitest'
import { objectOf, subjectOf } from '../../../src/language/parser/arguments.ts'
import { reportedClauseOf } from '../../../src/language/parser/clauses.ts'
import { appositionsOf, nounPhraseOf } from '../../../src/language/parser/noun-phrases.ts'
import { headOf, isPunctuation } from '../../../src/language/parser/parse.ts'
import { parseAround, parseOf } from '../../../src/language/parser/parse-of.ts'
import { type Reading, readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'
import { formOf, textOf, tokenOf } from './hand-parse.ts'

const SAID = 'Rebecca Hill said on Monday that the council had closed the bridge.'
const INVERTED = '“The bridge is closed,” Rebecca Hill said.'
const MAYOR = 'Rebecca Hill, the mayor of Hull, opened the bridge.'

function readingOf(text: string): Reading {
  return readLanguage(readArticle({ id: 'test', text }, { strip: false }))
}

test('subject, object and reported clause', () => {
  const parse = parseOf(readingOf(SAID), 0)
  const said = tokenOf(parse, 'said')
  const closed = tokenOf(parse, 'closed')
  expect(textOf(parse, nounPhraseOf(parse, subjectOf(parse, said)))).toBe('Rebecca Hill')
  expect(formOf(parse, subjectOf(parse, closed))).toBe('council')
  expect(formOf(parse, objectOf(parse, closed))).toBe('bridge')
  expect(textOf(parse, reportedClauseOf(parse, said))).toBe('that the council had closed the bridge')
})

test('a quotation before its verb', () => {
  const parse = parseOf(readingOf(INVERTED), 0)
  const said = tokenOf(parse, 'said')
  expect(textOf(parse, nounPhraseOf(parse, subjectOf(parse, said)))).toBe('Rebecca Hill')
  expect(textOf(parse, reportedClauseOf(parse, said))).toBe('The bridge is closed')
})

test('an apposition behind a name', () => {
  const parse = parseOf(readingOf(MAYOR), 0)
  expect(appositionsOf(parse, tokenOf(parse, 'Rebecca')).map((t) => formOf(parse, t))).toEqual(['mayor'])
})

test('a sentence is parsed once, whoever asks', () => {
  const reading = readingOf(`${MAYOR} ${SAID}`)
  const second = parseOf(reading, 1)
  expect(parseAround(reading, second.first)).toBe(second)
  expect(reading.parses.known.size).toBe(1)
})

test.each([
  ['marks alone', '...'],
  ['one word', 'Weather'],
  ['a list of a thousand words', 'red, green '.repeat(500)],
])('every word but the roots has a head in the sentence: %s', (_, text) => {
  const reading = readingOf(text)
  const parse = parseOf(reading, 0)
  for (let token = parse.first; token < parse.end; token++) {
    const head = headOf(parse, token)
    if (isPunctuation(parse, token)) expect(head).toBe(-1)
    expect(head).toBeLessThan(parse.end)
    expect(head).not.toBe(token)
  }
})

test.each([
  ['a participle behind the subject', 'The contract signed in 2010 is void.', 'contract', 'void'],
  ['the same before a passive', 'The deal reached in 2010 was dropped.', 'deal', 'dropped'],
  ['a verb in the past', 'The firm was sold in May.', 'firm', 'sold'],
  [
    'what somebody says before who does',
    'Engineers are to present their plans before May, the council said.',
    'council',
    'said',
  ],
])('who does it: %s', (_, text, subject, predicate) => {
  const parse = parseOf(readingOf(text), 0)
  expect(formOf(parse, subjectOf(parse, tokenOf(parse, predicate)))).toBe(subject)
})
