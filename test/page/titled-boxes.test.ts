/*
 * Boxes whose title says that they hold no story: which of a page's blocks are boilerplate with them.
 */
import { describe, expect, test } from 'vitest'
import { clearBoilerplate } from '../../src/page/boilerplate/clear-boilerplate.ts'
import { TITLED_BOX } from '../../src/page/boilerplate/titled-boxes.ts'
import { renderHtml } from '../../src/page/read/html-blocks.ts'

const LAMP =
  'The council of Amrum voted on Monday to buy back the lighthouse that it had sold to a hotel in 1994, and to light the lamp again before the first storms of autumn.'
const STORY = `<h1>Lighthouse bought back</h1><p>${LAMP}</p><p>${LAMP.replace('Amrum', 'Husum')}</p>`
const OTHER = `<p>${LAMP.replace('Amrum', 'Kiel')}</p>`

const CASES: readonly (readonly [string, string, string])[] = [
  [
    'stories under "Recommended for you"',
    `<div>${STORY}</div><div><h3>Recommended for you</h3>${OTHER}</div>`,
    '---++',
  ],
  [
    'the box in the container of the story',
    `<div>${STORY}<section><h2>12 comments</h2>${OTHER}${OTHER}</section></div>`,
    '---+++',
  ],
  [
    'a title that has a wrapper of its own',
    `<div>${STORY}<div><div><h3>You may also like</h3></div><div>${OTHER}</div></div></div>`,
    '---++',
  ],
  ['a title that is a boilerplate line already', `${STORY}<div><h3>Lire aussi</h3>${OTHER}</div>`, '---x+'],
  [
    'what follows the box is not in it',
    `<div><div>${STORY}</div><div><h3>Most read</h3>${OTHER}</div>${OTHER}</div>`,
    '---++-',
  ],
  [
    'negative: the box begins with something else',
    `${STORY}<div>${OTHER}<h3>Recommended for you</h3>${OTHER}</div>`,
    '------',
  ],
  ['negative: a title of the story', `${STORY}<div><h3>What the lamp costs</h3>${OTHER}</div>`, '-----'],
  ['negative: no heading', `${STORY}<div><p>Recommended for you</p>${OTHER}</div>`, '-----'],
  ['negative: before the story', `<div><h2>Latest news</h2>${STORY.replace('<h1>', '<h2>')}</div>`, '----'],
  [
    'negative: the headline stands in the box',
    `${OTHER}${OTHER}<div><h2>Latest news</h2>${STORY}</div>`,
    '------',
  ],
]

describe('titled boxes', () => {
  for (const [reason, html, expected] of CASES) {
    test(reason, () => {
      const rules = clearBoilerplate(renderHtml(`<body>${html}</body>`))
      expect(rules.map((rule) => (rule === TITLED_BOX ? '+' : rule ? 'x' : '-')).join('')).toBe(expected)
    })
  }

  test('linear time: a title in every box', () => {
    const html = `${STORY}${'<div><div><h3>Recommended for you</h3>'.repeat(20_000)}`
    const page = renderHtml(html)
    const before = process.cpuUsage().user
    clearBoilerplate(page)
    expect(process.cpuUsage().user - before).toBeLessThan(2_000_000)
  })
})
