/*
 * Which text is kept: texts without boilerplate stay whole, titles of empty boxes go, subheadings and
 * lists that are the body stay.
 */
import { describe, expect, test } from 'vitest'
import { pageStats } from '../../src/page/classify/block-features.ts'
import { readTextBlocks } from '../../src/page/read/text-blocks.ts'
import { readArticle } from '../../src/page/read-article.ts'
import { dropRepeats } from '../../src/page/story/refine/drop-steps.ts'
import { storyOf } from '../../src/page/story/story.ts'

const keptText = (text: string) => {
  const { blocks } = readArticle({ id: 'a', text })
  return blocks.filter((block) => block.kept).map((block) => text.slice(block.start, block.end))
}
const keptHtml = (html: string) => {
  const { blocks, text } = readArticle({ id: 'a', html })
  return blocks.filter((block) => block.kept).map((block) => text.slice(block.start, block.end))
}

const P = [
  'The council of Amrum voted on Monday to buy back the lighthouse that it had sold to a hotel in 1994.',
  'The hotel had closed in the spring, and its owner had looked for a buyer for almost a year without success.',
  'Fishermen had asked the council to act because the lamp had been dark for most of the winter, they said.',
  'The price was not made public, but two members of the council spoke of about three million crowns.',
]

describe('texts without boilerplate stay whole', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['a single paragraph', [P[0]!]],
    ['a headline and one sentence', ['Lighthouse sold', 'The council sold the lighthouse on Monday.']],
    [
      'turns of a transcript',
      ['The keeper answered our questions.', 'Reader: Is it dark?', 'Keeper: Not yet.'],
    ],
    [
      'remarks with signatures',
      ['We asked people.', '“It is too dark.” — Nia Holm', '“I like it.” — Leo Falk'],
    ],
  ]
  for (const [reason, lines] of CASES) test(reason, () => expect(keptText(lines.join('\n\n'))).toEqual(lines))

  const NEGATIVES: readonly (readonly [string, readonly string[]])[] = [
    ['a menu line shows a page', ['Home', ...P]],
    ['a share line shows a page', [...P, 'Share on Facebook']],
    ['labels without sentences are a list', ['Lighthouse', 'Harbour', 'Ferry line', 'Town hall', 'Library']],
  ]
  for (const [reason, lines] of NEGATIVES)
    test(`negative: ${reason}`, () => expect(keptText(lines.join('\n\n'))).not.toEqual(lines))
})

describe('subheadings between paragraphs', () => {
  const between = (line: string) => keptText([...P.slice(0, 2), line, ...P.slice(2)].join('\n\n'))
  for (const [reason, line] of [
    ['a short one', 'A dark winter'],
    ['a question', 'What will the lamp cost?'],
    ['a long one with a colon', 'Ferry sold: the island of Föhr fears for its only school'],
    ['a sentence with a colon', 'They said one thing: that the lamp must burn again before the next winter.'],
  ] as const)
    test(`${reason} stays`, () => expect(between(line)).toContain(line))
  test('negative: a line that announces another story goes', () => {
    expect(between('Read more: Ferry sold to the mainland')).not.toContain(
      'Read more: Ferry sold to the mainland',
    )
  })
})

describe('boxes and tables of HTML pages', () => {
  const page = (inside: string) =>
    `<article><h1>Lighthouse bought back</h1>${P.map((p) => `<p>${p}</p>`).join('')}${inside}</article>`
  test('the title of a box whose content goes, goes too', () => {
    const box =
      '<aside class="newsletter"><h3>First light</h3><p>Our morning letter, free. <a href="/s">Sign up</a></p></aside>'
    expect(keptHtml(page(box))).not.toContain('First light')
  })
  test('negative: a subheading before a paragraph stays', () => {
    expect(keptHtml(page(`<h3>First light</h3><p>${P[1]!.replace('hotel', 'inn')}</p>`))).toContain(
      'First light',
    )
  })
  test('a table of results behind the last paragraph stays', () => {
    const rows = [
      '1 Holm 38 112',
      '2 Falk 35 98',
      '3 Brandt 31 90',
      '4 Maas 30 84',
      '5 Engel 22 71',
      '6 Roth 20 66',
    ]
    const cells = rows.map(
      (row) =>
        `<tr>${row
          .split(' ')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    const kept = keptHtml(page(`<table>${cells.join('')}</table>`))
    for (const row of rows) expect(kept).toContain(row)
  })
})

describe('lines that come again', () => {
  const QUESTION = 'What would you do with the lighthouse if it were yours?'
  const page = readTextBlocks([QUESTION, P[0]!, QUESTION, P[1]!].join('\n\n'))
  const CASES: readonly (readonly [string, number, readonly boolean[]])[] = [
    ['go where the model is not sure', 1, [true, true, false, true]],
    ['stay where it is: a question to several people', 3, [true, true, true, true]],
  ]
  for (const [reason, odds, expected] of CASES) {
    test(reason, () => {
      const decisions = { kept: [true, true, true, true], odds: new Float64Array(4).fill(odds) }
      const story = storyOf(page, pageStats(page), [null, null, null, null], decisions)
      dropRepeats(story)
      expect(story.kept).toEqual(expected)
    })
  }
})

describe('prose', () => {
  const proseOf = (text: string) => pageStats(readTextBlocks(text))[0]!.prose
  test('a paragraph whose last sentence is not closed', () =>
    expect(proseOf(P.join(' ').slice(0, -1))).toBeGreaterThan(0))
  test('negative: a line that is not closed', () => expect(proseOf(P[0]!.slice(0, -1))).toBe(0))
  test('negative: many words without a sentence', () =>
    expect(proseOf('lamp and harbour '.repeat(30))).toBe(0))
})
