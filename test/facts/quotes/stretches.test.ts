/*
 * A long document in stretches of paragraphs: where one may end, and that what comes of them is what comes of the whole.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { attributions } from '../../../src/facts/quotes/attribute.ts'
import { stretchesOf } from '../../../src/facts/quotes/stretches.ts'
import { quoteModels } from '../../../src/facts/quotes/tagging/models.ts'
import { type QuoteView, viewOf } from '../../../src/facts/quotes/view.ts'
import { readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'
import { root } from '../../golden.ts'

function view(text: string): QuoteView {
  const reading = readLanguage(readArticle({ id: 'test', text }, { strip: false }))
  return viewOf(reading, quoteModels().traits)
}

/** Numbers of paragraphs of each stretch that ends as soon as it may once it has `most` cues. */
function lengths(text: string, most: number): number[] {
  const read = view(text)
  return stretchesOf(read, quoteModels().propose(read), most).map(({ first, end }) => end - first)
}

const SAID = 'The mayor said the ferry was late.'

describe('stretches', () => {
  test.each([
    [[SAID, SAID, SAID], 1, [1, 1, 1], 'each paragraph has a cue'],
    [[SAID, SAID, SAID], 2, [2, 1], 'two cues are enough'],
    [
      ['It rained.', 'It snowed.', SAID, 'It rained.'],
      1,
      [3, 1],
      'paragraphs without cues go with the next that has one',
    ],
    [[`${SAID} “We sail at noon.”`, SAID], 1, [1, 1], 'marks that are closed before the end'],
  ])('%j with %i cues: %j (%s)', (paragraphs, most, expected) =>
    expect(lengths(paragraphs.join('\n\n'), most)).toEqual(expected),
  )

  test.each([
    [['The mayor said:', '“We sail at noon.”'], 1, 'a colon leads on to the words'],
    [['The captain, she said,', 'would sail at noon.'], 1, 'so does a comma'],
    [
      ['She said no.', '“We sail at noon,” she said.'],
      1,
      'the next paragraph begins with words that may be hers',
    ],
    [[SAID, SAID], 3, 'fewer cues than are enough'],
    [['It rained.', 'It snowed.'], 1, 'no cue at all'],
  ])('one stretch: %j with %i cues (%s)', (paragraphs, most) =>
    expect(lengths(paragraphs.join('\n\n'), most)).toHaveLength(1),
  )

  const seeds = path.join(root, 'seeds')
  test.each(fs.readdirSync(seeds).filter((name) => name.endsWith('.txt')))('%s: the same remarks', (name) => {
    const read = view(fs.readFileSync(path.join(seeds, name), 'utf8'))
    const whole = attributions([read], quoteModels())
    expect(whole[0]!.length).toBeGreaterThan(0)
    expect(attributions([read], quoteModels(), 1)).toEqual(whole)
  })
})
