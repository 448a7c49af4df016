/*
 * Containers that look alike side by side, and pictures: what the classifier sees of templates.
 */
import { describe, expect, test } from 'vitest'
import { siblingsOf } from '../../src/page/classify/features/siblings.ts'
import { renderHtml } from '../../src/page/read/html-blocks.ts'

/** For each line the number of siblings of its container, and of the widest row of siblings around its container. */
function twinRows(html: string): string[] {
  const page = renderHtml(html)
  const { size, nth, widest } = siblingsOf(page, new Float64Array(page.parents.length))
  return page.blocks.map(({ node }) => {
    const item = widest[page.parents[node]!]!
    return `${size[node]} ${size[item]} ${nth[item]}`
  })
}

describe('siblingsOf', () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    ['paragraphs of a story', '<div><p>a</p><p>b</p></div>', ['2 1 0', '2 1 0']],
    ['items of a feed', '<p>a</p><ul><li><p>b</p></li><li><p>c</p></li></ul>', ['1 1 0', '1 2 0', '1 2 1']],
    [
      'numbered classes look alike',
      '<div class="c-1"><p>a</p></div><div class="c-2"><p>b</p></div>',
      ['1 2 0', '1 2 1'],
    ],
    [
      'negative: other classes',
      '<div class="a"><p>a</p></div><div class="b"><p>b</p></div>',
      ['1 1 0', '1 1 0'],
    ],
    ['negative: other tags', '<div><p>a</p></div><section><p>b</p></section>', ['1 1 0', '1 1 0']],
    [
      'negative: alike, but not side by side',
      '<div><b>a</b></div><main><div>b</div></main>',
      ['1 1 0', '1 1 0'],
    ],
  ]
  for (const [reason, html, expected] of CASES) test(reason, () => expect(twinRows(html)).toEqual(expected))
})

describe('pictures', () => {
  const CASES: readonly (readonly [string, string, readonly number[]])[] = [
    ['before a line', '<p>a</p><img src="x"><p>b</p><p>c</p>', [0, 1, 0]],
    ['in a line', '<p>a <img src="x"> b</p><p>c</p>', [1, 0]],
    ['frames and videos', '<iframe></iframe><video></video><p>a</p>', [2]],
    ['negative: in what is not shown', '<noscript><img src="x"></noscript><p>a</p>', [0]],
    ['negative: icons', '<svg><path></path></svg><p>a</p>', [0]],
  ]
  for (const [reason, html, expected] of CASES)
    test(reason, () => expect(renderHtml(html).blocks.map((block) => block.pictures)).toEqual(expected))
})
