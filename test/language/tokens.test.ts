/*
 * Tokens: borders in the table, spans in order in every text, linear time on hostile strings.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize, tokenText } from '../../src/language/tokens.ts'

function words(text: string): string[] {
  const tokens = tokenize(text, [{ start: 0, end: text.length }])
  return Array.from({ length: tokens.count }, (_, i) => tokenText(text, tokens, i))
}

describe('beyond the last token', () => {
  test.each([
    ['the pier', 'a few words'],
    ['.!'.repeat(2000), 'more tokens than there was room for at first'],
    ['', 'none'],
  ])('%j: an entry unlike any word (%s)', (text) => {
    const { count, lower, shape } = tokenize(text, [{ start: 0, end: text.length }])
    const beyond = tokenize('', []).lower[0]!
    expect([lower[count], shape[count]]).toEqual([beyond, beyond])
    expect(lower.subarray(0, count)).not.toContain(beyond)
  })
})

describe('tokenize', () => {
  test.each([
    ["O'Brien’s dog", ["O'Brien", '’s', 'dog'], 'an apostrophe in a name stays, the possessive goes'],
    ["don't can’t", ['do', "n't", 'ca', 'n’t'], 'negations as in the Penn Treebank'],
    ['we’ll I’m they’ve', ['we', '’ll', 'I', '’m', 'they', '’ve'], 'clitics'],
    ['Mr. Smith went', ['Mr.', 'Smith', 'went'], 'a title keeps its full stop'],
    ['J.P. Morgan', ['J.P.', 'Morgan'], 'initials'],
    [
      'the U.S. army at 5 a.m. today',
      ['the', 'U.S.', 'army', 'at', '5', 'a.m.', 'today'],
      'letters with full stops',
    ],
    ['on Jan. 5', ['on', 'Jan.', '5'], 'a month cut short'],
    ['a 20-year-old man', ['a', '20-year-old', 'man'], 'hyphens join'],
    ['1,000.50 10:15 01/31/20 6-3', ['1,000.50', '10:15', '01/31/20', '6-3'], 'numbers with marks inside'],
    ['1990s 3rd 10am', ['1990s', '3rd', '10am'], 'letters on numbers'],
    ['AT&T R&D', ['AT&T', 'R&D'], 'an ampersand without spaces joins'],
    [
      'see www.example.com/a?b=1, or a@b.org.',
      ['see', 'www.example.com/a?b=1', ',', 'or', 'a@b.org', '.'],
      'addresses',
    ],
    ['@handle and #tag', ['@handle', 'and', '#tag'], 'handles and tags'],
    ["''quoted''", ["''", 'quoted', "''"], 'two apostrophes are one mark'],
    ['wait... no--yes', ['wait', '...', 'no', '--', 'yes'], 'runs of full stops and hyphens'],
    ['Санкт-Петербург', ['Санкт-Петербург'], 'letters of any alphabet'],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  test.each([
    ['end of sentence.', ['end', 'of', 'sentence', '.'], 'a word does not keep the full stop'],
    ['and/or', ['and', '/', 'or'], 'a slash does not join words'],
    ['rock & roll', ['rock', '&', 'roll'], 'an ampersand with spaces does not join'],
    ['2010–12', ['2010', '–', '12'], 'a dash is no hyphen'],
    ['$5m', ['$', '5m'], 'a currency sign stands alone'],
    ["the boys' room", ['the', 'boys', "'", 'room'], 'an apostrophe behind s is a token of its own'],
    ['-5 - 3', ['-', '5', '-', '3'], 'a lone hyphen joins nothing'],
    ['No. He left', ['No', '.', 'He', 'left'], 'no abbreviation'],
  ])('%s stays apart', (text, expected) => expect(words(text)).toEqual(expected))

  test('tokens hold every character that is no space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(words(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['one word', 'a'],
    ['hyphens', '-'],
    ['letters and hyphens', 'a-'],
    ['letters and full stops', 'a.'],
    ['apostrophes', "'"],
    ['n-apostrophe', "n'"],
    ['slashes', 'http://'],
    ['at signs', 'a@'],
    ['full stops', '.'],
    ['digits and colons', '1:'],
    ['combining marks', 'e\u0301'],
    ['surrogates', '\ud83d'],
  ])('%s, 100 KB, are read in linear time', (_, piece) => {
    const cost = (size: number): number => {
      const text = piece.repeat(size / piece.length)
      const began = process.cpuUsage()
      tokenize(text, [{ start: 0, end: text.length }])
      return process.cpuUsage(began).user
    }
    cost(50_000)
    expect(cost(400_000)).toBeLessThan(2_000_000)
  })
})
