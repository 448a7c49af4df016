/*
 * Excerpts of other stories in a row, captions of agencies and posts: which lines are boilerplate before the classifier
 * sees them, and the lines of stories that look like them.
 */
import { describe, expect, test } from 'vitest'
import { clearBoilerplate } from '../../../src/page/boilerplate/clear-boilerplate.ts'
import { renderHtml } from '../../../src/page/read/html-blocks.ts'
import { readTextBlocks } from '../../../src/page/read/text-blocks.ts'

const STORY = 'The council of Amrum voted on Monday to buy back the lighthouse that it had sold to a hotel.'
const CUT = [
  'The ferry to Husum was sold on Tuesday to a firm from the mainland that may soon...',
  'A storm has taken the roof off the school of Wittdün, and the lessons will be in the…',
  'Three fishermen were fined for landing more plaice than the quota of the year [...]',
]
const GLUED = [
  'Ferry to Husum SoldThe ferry was sold on Tuesday to a firm from the mainland.',
  'School Loses Its Roof in StormThe lessons will be in the town hall until May.',
  'Who Pays for the Plaice?Three fishermen were fined for landing too much of it.',
]
const TITLE = 'Ferry to Husum sold'

/** The rules of the lines of a text: + for an excerpt, - for what is left to the classifier, x for other rules. */
function marks(lines: readonly string[]): string {
  const rules = clearBoilerplate(readTextBlocks(lines.join('\n\n')))
  return rules.map((rule) => (rule === null ? '-' : rule === 'excerpt' ? '+' : 'x')).join('')
}

describe('excerpts', () => {
  test.each([
    ['three paragraphs that break off', [STORY, ...CUT], '-+++'],
    ['with their headlines between them', [STORY, CUT[0]!, TITLE, CUT[1]!, TITLE, CUT[2]!, STORY], '-+++++-'],
    ['headlines glued to their paragraphs', [STORY, ...GLUED], '-+++'],
    ['all in one line', [STORY, CUT.map((line) => line.replace(' [...]', '...')).join(' '), STORY], '-+-'],
    ['negative: two may be the story’s', [STORY, CUT[0]!, CUT[1]!, STORY], '----'],
    ['negative: a paragraph stands between', [CUT[0]!, STORY, CUT[1]!, STORY, CUT[2]!, STORY], '------'],
    [
      'negative: a speaker trails off',
      CUT.map((line) => `“${line.replace(/ ?\[?(?:\.\.\.|…)\]?$/, '')} ...”`),
      '---',
    ],
    ['negative: short lines', ['More...', 'Read on...', 'Next…'], '---'],
    [
      'negative: names with capitals inside',
      [STORY, ...GLUED.map((line) => line.replace(/([a-z?])The/, '$1. The'))],
      '----',
    ],
    [
      'negative: sentences with such names',
      [
        STORY,
        'NordLight and the McAllister yard built the lamp in 1994, and both are sold.',
        'MacLeod and the DeVries firm bid for the lamp in 1994, and neither got it.',
        'Only the LaCour yard and the O’Neill yard were left in 1995, and both are shut.',
      ],
      '----',
    ],
  ])('%s', (_, lines, expected) => expect(marks(lines)).toBe(expected))
})

describe('captions', () => {
  test.each([
    ['In this Monday, May 4, 2020, file photo, a ferry lies in the harbour of Amrum.', 'x'],
    ['FILE PHOTO: A ferry lies in the harbour of Amrum, Germany, May 4, 2020.', 'x'],
    ['FILE - The lamp of the lighthouse burns for the first time since 1994.', 'x'],
    ['In this picture issued by the coast guard, the lamp is dark.', 'x'],
    ['Mayor Nia Holm, left, and Captain Leo Falk shake hands below the lamp.', 'x'],
    ['Mayor Nia Holm, second from right, speaks to fishermen in the harbour on Monday.', 'x'],
    ['In this town nobody has a photo of the lamp, and nobody wants one.', '-'],
    ['In this picture the painter shows the lamp as he saw it when he was a child.', '-'],
    ['Files of the council from 1994 show that the lamp was sold for one crown.', '-'],
    ['The ferry turned right, left, and then right again before it ran aground.', '-'],
    ['The mayor, left alone with the bill, and the council will meet on Monday.', '-'],
  ])('%s', (line, expected) => expect(marks([line])).toBe(expected))
})

describe('posts', () => {
  const post = (name: string) => [
    `Who would have thought that of Amrum? https://t.example/${name}`,
    `— ${name} (@${name.toLowerCase()}) May 4, 2020`,
  ]
  const NAMES = ['Holm', 'Falk', 'Brandt', 'Maas']
  const html = (names: readonly string[]) =>
    `<p>${STORY}</p>${names.map((name) => `<blockquote class="twitter-tweet"><p>${post(name)[0]}</p>${post(name)[1]}</blockquote>`).join('')}`
  const isLeft = (rules: readonly (string | null)[]) => rules.every((rule) => rule === null)
  test('of a story about four posts they are left to the classifier', () => {
    expect(isLeft(clearBoilerplate(readTextBlocks([STORY, ...NAMES.flatMap(post)].join('\n\n'))))).toBe(true)
    expect(isLeft(clearBoilerplate(renderHtml(html(NAMES))))).toBe(true)
  })
  test('negative: three are embedded in it', () => {
    const rules = clearBoilerplate(readTextBlocks([STORY, ...NAMES.slice(1).flatMap(post)].join('\n\n')))
    expect(rules.filter((rule) => rule === 'embedded-post')).toHaveLength(6)
    expect(clearBoilerplate(renderHtml(html(NAMES.slice(1)))).slice(1)).not.toContain(null)
  })
})
