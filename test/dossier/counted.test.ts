/*
 * Numbers in sentences: what counts something and what does not, and which counts of one event exclude one another.
 */
import { describe, expect, test } from 'vitest'
import { countedIn } from '../../src/dossier/disagreements/counted.ts'
import { numberValue } from '../../src/dossier/disagreements/number-value.ts'
import { dossierOfTexts } from './made-documents.ts'

test.each([
  ['12', 12],
  ['12,700', 12_700],
  ['2.5 million', 2_500_000],
  ['1.2m', 1_200_000],
  ['three hundred and four', 304],
  ['twenty-one', 21],
  ['half a million', 500_000],
  ['a dozen', 12],
  ['two dozen', 24],
  ['no number', null],
])('%s is %s', (written, value) => {
  expect(numberValue(written)).toBe(value)
})

test.each([
  ['At least twelve people were hurt.', '12..Infinity people', 'a lower bound'],
  ['More than 13,000 people marched.', '13001.3..Infinity people', 'more than'],
  ['Some 40 guests came.', '36..44 guests', 'about'],
  ['Fewer than 30 houses stand.', '0..29.997 houses', 'an upper bound'],
  ['It cost $3 million to build.', '3000000..3000000 money', 'money'],
])('%s counts %s: %s', (text, expected) => {
  const [first] = countedIn(text)
  expect(`${first?.least}..${first?.most} ${first?.noun.split(' ')[0]}`).toBe(expected)
})

test.each([
  ['The bridge opened on 4 May 2019.', 'a day'],
  ['In 1998 the dam broke.', 'a year'],
  ['The 34-year-old was not hurt.', 'an age'],
  ['It began at 10:30.', 'a time of day'],
  ['He was the 3rd mayor.', 'a rank'],
  ['She lives on Highway 61.', 'a name'],
])('%s counts nothing: %s', (text) => {
  expect(countedIn(text)).toEqual([])
})

describe('counts of one event', () => {
  const kinds = (a: string, b: string): string[] =>
    dossierOfTexts([a, b]).disagreements.map(({ kind }) => kind)
  test.each([
    ['Three officials resigned on 3 May.', 'Four officials resigned on 3 May.', ['number'], 'words'],
    [
      'Police counted 12,700 marchers in Porto on 3 May.',
      'More than 13,000 marchers were counted in Porto on 3 May.',
      ['number'],
      'a figure below a lower bound',
    ],
    [
      'Police counted 12,700 marchers in Porto on 3 May.',
      'More than 12,000 marchers were counted in Porto on 3 May.',
      [],
      'a figure that the bound allows',
    ],
    [
      'In the fire in Porto on 3 May 12 people were killed.',
      'In the fire in Porto on 3 May 30 people were injured.',
      [],
      'counts of two things',
    ],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(kinds(a, b)).toEqual(expected)
  })
  test('dates of one event that exclude one another', () => {
    expect(
      kinds(
        'Ana Lima sued Hugo Vale in Porto on 3 May over the mill.',
        'On 2 May Hugo Vale was sued in Porto by Ana Lima over the mill.',
      ),
    ).toEqual(['date'])
  })
  test('ranks of one office at one time', () => {
    expect(
      kinds(
        'The deputy mayor, Ana Lima, opened the bridge on 3 May.',
        'The mayor, Ana Lima, opened the bridge on 3 May.',
      ),
    ).toEqual(['role'])
  })
})

test('a line of numbers takes no long time', () => {
  const began = performance.now()
  countedIn('1,1,1,1,'.repeat(2_000))
  countedIn('one hundred and '.repeat(500))
  expect(performance.now() - began).toBeLessThan(5_000)
})
