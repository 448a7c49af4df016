/*
 * What stands around the headline of a text page: trails that end with it, and authors who are named beside the day.
 */
import { describe, expect, test } from 'vitest'
import { knownNameLine, nameLine } from '../../../src/page/about/authors.ts'
import { mayBeTitle } from '../../../src/page/about/headline-lines.ts'
import { pageStats } from '../../../src/page/classify/block-features.ts'
import { readTextBlocks } from '../../../src/page/read/text-blocks.ts'
import { readArticle } from '../../../src/page/read-article.ts'

const STORY = [
  'The council of Amrum voted on Monday to buy back the lighthouse that it had sold to a hotel in 1994.',
  'The hotel had closed in the spring, and its owner had looked for a buyer for almost a year without success.',
  'Fishermen had asked the council to act because the lamp had been dark for most of the winter, they said.',
]
const TITLE = 'Amrum buys its lighthouse back'

describe('lines that may be the headline', () => {
  test.each([
    ['a step of a trail', `3. ${TITLE}`, [TITLE], false],
    ['a trail', `News » Islands » ${TITLE}`, [TITLE], false],
    ['a section glued to it', `Opinion|${TITLE}`, ['By Nia Holm', TITLE], false],
    ['names with their house', 'Nia Holm and Leo Falk, Harbour Post', [TITLE], false],
    ['the staff', 'Harbour Post Editorial Staff', [TITLE], false],
    ['a list that goes on', 'Harbour Post, Amrum,', [TITLE], false],
    ['a remark', '“The lamp must burn again before the winter.”', [TITLE], false],
    ['a byline in German', 'Von Tjorven Holm veröffentlicht am 3. Februar 2020', [TITLE], false],
    ['the credit of a picture', 'A lamp Image copyright Tjorven Holm', [TITLE], false],
    ['a line of a share panel', 'Share this with Messenger', [TITLE], false],
    ['negative: a headline about shares', 'Share of old lamps falls', [TITLE], true],
    ['negative: a headline about images', 'Image of the lamp found', [TITLE], true],
    ['negative: a headline in quotation marks', '“The lamp must burn again”', [TITLE], true],
    ['negative: a headline about a painter', 'Von Trapp house burns down', [TITLE], true],
    ['negative: a number that no other line repeats', `3. ${TITLE}`, ['4. Ferry sold'], true],
    ['negative: a bar in the headline', 'Lighthouse | Amrum buys back', [TITLE], true],
    ['negative: a list of places', 'Amrum, Föhr and Sylt, without a lamp', [TITLE], true],
    ['negative: the headline itself', TITLE, [`3. ${TITLE}`], true],
  ])('%s', (_, line, others, expected) => {
    const page = readTextBlocks([line, ...others, ...STORY].join('\n\n'))
    expect(mayBeTitle(page, pageStats(page), 0)).toBe(expected)
  })
})

test.each([
  ['a share panel between headline and story', 40, true],
  ['negative: no end of it', 200, false],
])('%s', (_, lines, isFound) => {
  const panel = Array.from({ length: lines }, (_, i) => (i % 2 ? 'Share this with Messenger' : 'Facebook'))
  const page = readArticle({ id: 'test', text: [TITLE, ...panel, ...STORY].join('\n\n') })
  expect(page.title === TITLE).toBe(isFound)
})

describe('lines of names', () => {
  test.each([
    ['a name that nobody knows', 'Tjorven Holm', ['Tjorven Holm']],
    ['with a paper', 'Tjorven Holm, Harbour Post', ['Tjorven Holm']],
    [
      'two with an agency',
      'Lena Ortiz and Tom Hale, Associated Press',
      ['Lena Ortiz', 'Tom Hale', 'Associated Press'],
    ],
    ['two that are known', 'Lena Ortiz, Tom Hale', ['Lena Ortiz', 'Tom Hale']],
    ['negative: a paper', 'Harbour Post', []],
    ['negative: a headline with a comma', 'Ferry Sold, Owner Says', []],
    ['negative: a sentence', 'Lena Ortiz, who kept the lamp, has died', []],
  ])('%s: %s', (_, line, names) => expect(nameLine(line)).toEqual(names))
  test.each([
    ['Lena Ortiz', ['Lena Ortiz']],
    ['Tjorven Husum', []],
    ['Read More', []],
  ])('known: %s', (line, names) => expect(knownNameLine(line)).toEqual(names))
})

describe('authors of a text page', () => {
  const authors = (...top: string[]) =>
    readArticle({ id: 'a', text: ['Home', ...top, ...STORY, 'Share on Facebook'].join('\n\n') }).authors
  test.each([
    [
      'above the headline, the day between',
      ['Lena Ortiz', 'Islands', '3 February 2020', TITLE],
      ['Lena Ortiz'],
    ],
    ['below a line that says "By"', [TITLE, 'By', 'Tjorven Holm', 'Islands'], ['Tjorven Holm']],
    ['above a stamp', [TITLE, 'Tjorven Holm', '1 day ago'], ['Tjorven Holm']],
    [
      'with a paper, above the day',
      [TITLE, 'Tjorven Holm, Harbour Post', '3 February 2020'],
      ['Tjorven Holm'],
    ],
    ['negative: a name above the headline without a day', ['Lena Ortiz', 'Islands', TITLE], []],
    ['negative: a button above the headline', ['Read More', '3 February 2020', TITLE], []],
    ['negative: a line of capitals that no stamp follows', [TITLE, 'Tjorven Holm', 'Islands'], []],
  ])('%s', (_, top, names) => expect(authors(...top)).toEqual(names))
})
