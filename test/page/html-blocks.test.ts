/*
 * Rendering of HTML: what becomes text, what does not, and hostile pages in linear time.
 */
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/page/read/html-blocks.ts'

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['inline elements do not break a line', '<p>One <b>two</b> <a href="x">three</a>.</p>', ['One two three.']],
  ['blocks break lines', '<div>One<p>two</p>three</div>', ['One', 'two', 'three']],
  ['line breaks are borders', 'One<br>two<br/>three', ['One', 'two', 'three']],
  ['a break in a headline is none', '<h1>One<br>two</h1>', ['One two']],
  [
    'unclosed paragraphs and items',
    '<p>One<p>two<ul><li>three<li>four</ul>',
    ['One', 'two', 'three', 'four'],
  ],
  ['entities and spaces', '<p>&ldquo;A&amp;B&rdquo;&nbsp;&#8211;\n\t C</p>', ['“A&B” – C']],
  ['soft hyphens and direction marks go', '<p>har&shy;bour\u200f wall</p>', ['harbour wall']],
  [
    'negative: scripts, styles, templates',
    '<script>a()</script><style>b{}</style><template><p>c</p></template><p>d</p>',
    ['d'],
  ],
  [
    'negative: hidden by attribute or style',
    '<p hidden>a</p><p style="display : none">b</p><div class="sr-only">c</div><p>d</p>',
    ['d'],
  ],
  [
    'negative: what opens under the mouse',
    '<p>Nia <span class="rollover"><a>Holm</a><span class="rollover-block">more of Holm</span></span> won.</p><i class="tooltip-text">a</i>',
    ['Nia Holm won.'],
  ],
  [
    'negative: what opens on a click',
    '<div class="modal fade">a</div><ul class="dropdown-menu"><li>b</ul><div class="collapse">c</div><p>d</p>',
    ['d'],
  ],
  [
    'names that only sound like it',
    '<div class="collapse show">a</div><p class="popup-culture">b</p><div class="tooltips">c</div>',
    ['a', 'b', 'c'],
  ],
  [
    'negative: frames and fallbacks',
    '<iframe>a</iframe><noscript>b</noscript><object>c</object><p>d</p>',
    ['d'],
  ],
  ['negative: comments and declarations', '<!-- <p>a</p> --><!doctype html><p>b</p>', ['b']],
  ['negative: empty elements', '<p> </p><div>&nbsp;</div><li></li>', []],
  ['a skipped element that is never closed swallows nothing', '<svg><p>One</p>', ['One']],
  ['a stray inline end tag closes no block', '<div><p>One</span> two</div></p> three', ['One two', 'three']],
  ['a script tag in an attribute is no script', '<p title="<script>">One</p>', ['One']],
]

describe('renderHtml', () => {
  for (const [reason, html, lines] of CASES) {
    test(reason, () => {
      const { text, blocks } = renderHtml(html)
      expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(lines)
    })
  }

  const HOSTILE: readonly (readonly [string, string])[] = [
    ['nested blocks', '<div>'.repeat(100_000)],
    ['nested blocks with text', '<div>a'.repeat(100_000)],
    ['nested inline elements', '<b>'.repeat(100_000)],
    ['stray end tags', `${'<div>'.repeat(50_000)}${'</span>'.repeat(50_000)}`],
    ['paragraphs in inline elements', '<p><b>'.repeat(50_000)],
    ['nested lists', '<ul><li>'.repeat(50_000)],
    ['unclosed skipped elements', '<select>'.repeat(100_000)],
    ['open angle brackets', '<'.repeat(500_000)],
    ['one attribute without end', `<p title="${'a '.repeat(300_000)}`],
  ]
  for (const [reason, html] of HOSTILE) {
    test(`linear time: ${reason}`, () => {
      const before = process.cpuUsage().user
      renderHtml(html)
      expect(process.cpuUsage().user - before).toBeLessThan(2_000_000)
    })
  }
})
