/*
 * The taggers of remarks learn from sentences and quoted regions as they were when their weights were made.
 */
import { describe, expect, test } from 'vitest'
import { earlierReading } from '../../../scripts/train/texts/earlier-reading.ts'
import { type Reading, readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'

const SENTENCES: readonly (readonly [text: string, first: string, reason: string])[] = [
  ['RENO, Nev. (AP) The ferry sank.', 'RENO , Nev.', 'an abbreviation before a bracket'],
  ['The ferry of Norvik Inc. (NOR) sank.', 'The ferry of Norvik Inc.', 'the sign of a firm'],
  [
    'The ferry of Dr. (Ida) Lund sank.',
    'The ferry of Dr. ( Ida ) Lund sank .',
    'a title never ends a sentence',
  ],
  ['The ferry (NOR) sank.', 'The ferry ( NOR ) sank .', 'no abbreviation'],
  ['Ida J. (Ice) Lund sank.', 'Ida J. ( Ice ) Lund sank .', 'an initial'],
]

const REGIONS: readonly (readonly [text: string, words: string, reason: string])[] = [
  [
    'It raised a “question’’ that was moot. He left.',
    'question’’ that was moot.',
    'two single marks did not close',
  ],
  ['It raised a “question” that was moot. He left.', 'question', 'a double mark did'],
]

function read(text: string): Reading {
  return earlierReading(readLanguage(readArticle({ id: 'a', text }, { strip: false })))
}

function words({ text, tokens }: Reading, first: number, end: number): string {
  const forms = Array.from({ length: end - first }, (_, k) =>
    text.slice(tokens.start[first + k], tokens.end[first + k]),
  )
  return forms.join(' ')
}

describe('earlierReading', () => {
  test.each(SENTENCES)('%s', (text, first, reason) => {
    const reading = read(text)
    expect(words(reading, 0, reading.sentences.start[1]!), reason).toBe(first)
  })

  test('all that counts sentences agrees', () => {
    const { blocks, sentences, tokens } = read(
      'RENO, Nev. (AP) The ferry sank.\n\nA bay, N.H. (AP) Ida left. Ole too.',
    )
    expect(blocks.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual([
      [0, 2],
      [2, 5],
    ])
    expect(sentences.count).toBe(5)
    expect(sentences.start).toHaveLength(6)
    expect(sentences.start[5]).toBe(tokens.count)
    expect([...sentences.of].at(-1)).toBe(4)
  })

  test.each(REGIONS)('%s', (text, region, reason) => {
    const [found] = read(text).quoted
    expect(text.slice(found?.start, found?.end), reason).toBe(region)
  })
})
