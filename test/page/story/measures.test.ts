/*
 * Lists of quantities that go on with a story, and blocks that hold all of it a second time.
 */
import { describe, expect, test } from 'vitest'
import { pageStats } from '../../../src/page/classify/block-features.ts'
import { readTextBlocks } from '../../../src/page/read/text-blocks.ts'
import { continueMeasures } from '../../../src/page/story/refine/continue-measures.ts'
import { dropCopies } from '../../../src/page/story/refine/drop-copies.ts'
import { type Story, storyOf } from '../../../src/page/story/story.ts'

const STORY = 'The keepers of the lighthouse of Amrum ate the same soup every Friday from 1911 to 1994.'
const LIST = [
  '2 cups barley',
  '500 g leeks',
  'For the broth',
  '1 tsp. salt',
  '3 slices of ham',
  '½ cup cream',
]

function refined(lines: readonly string[], model: string, apply: (story: Story) => void): string {
  const page = readTextBlocks(lines.join('\n\n'))
  const kept = [...model].map((mark) => mark === '+')
  const decisions = { kept, odds: new Float64Array(kept.length) }
  const story = storyOf(
    page,
    pageStats(page),
    kept.map(() => null),
    decisions,
  )
  apply(story)
  return story.kept.map((one) => (one ? '+' : '-')).join('')
}

describe('measures', () => {
  test.each([
    ['a recipe below the story', [STORY, ...LIST, 'Menu'], '+-------', '+++++++-'],
    ['with a heading and a serving', [STORY, 'The soup', 'Serves four', ...LIST], '+--------', '+++++++++'],
    ['of which the model kept some', [STORY, ...LIST, STORY], '++--++-+', '++++++++'],
    ['negative: four measures', [STORY, ...LIST.slice(0, 5)], '+-----', '+-----'],
    [
      'negative: a menu is between',
      [STORY, 'Home', 'Sport', 'Culture', 'Ferry', 'Weather', 'Letters', ...LIST],
      '+------------',
      '+------------',
    ],
    ['negative: prices of a shop', [STORY, ...LIST.map((line) => `${line} $4.50`)], '+------', '+------'],
    [
      'negative: other numbers',
      [STORY, '2 lamps', '500 gulls', '3 keepers', '4 storms', '7 boats', '9 men'],
      '+------',
      '+------',
    ],
    ['negative: without a story', LIST, '------', '------'],
  ])('%s', (_, lines, model, expected) => expect(refined(lines, model, continueMeasures)).toBe(expected))
})

describe('the story in one block', () => {
  const paragraphs = [1911, 1923, 1934, 1956, 1978].map(
    (year) =>
      `In the winter of ${year} the keepers of the lighthouse had no coal, and so they burned ${'the boats, the oars, the nets, '.repeat(6)}and at last the stairs.`,
  )
  const whole = paragraphs.join(' ')
  const others = paragraphs.map((line) => line.replaceAll('winter', 'summer'))
  test.each([
    ['a summary of a widget', [...paragraphs, whole], '+++++-'],
    ['above the story', [whole, ...paragraphs], '-+++++'],
    ['negative: it says something else', [...others, whole], '++++++'],
    ['negative: two of five paragraphs', [...paragraphs.slice(0, 2), whole], '+++'],
    ['negative: nothing but it', [whole], '+'],
  ])('%s', (_, lines, expected) =>
    expect(refined(lines, '+'.repeat(lines.length), dropCopies)).toBe(expected),
  )
})
