/*
 * What pages say of themselves that no golden page holds: each name of metadata, evidence for the order of day and
 * month, pages of teasers, titles among boilerplate.
 */
import { describe, expect, test } from 'vitest'
import { pageStats } from '../../../src/page/classify/block-features.ts'
import { renderHtml } from '../../../src/page/read/html-blocks.ts'
import { readArticle } from '../../../src/page/read-article.ts'
import { fillContainer } from '../../../src/page/story/refine/fill-container.ts'
import { storyOf } from '../../../src/page/story/story.ts'

const P = [
  'The council of Amrum voted on Monday to buy back the lighthouse that it had sold to a hotel in 1994.',
  'The hotel had closed in the spring, and its owner had looked for a buyer for almost a year without success.',
  'Fishermen had asked the council to act because the lamp had been dark for most of the winter, they said.',
]
const page = (head: string, before = '') =>
  `<html><head>${head}</head><body><main><h1>Lighthouse bought back</h1>${before}${P.map((p) => `<p>${p}</p>`).join('')}</main></body></html>`

describe('dates by metadata', () => {
  const NAMES: readonly (readonly [name: string, side: 'published' | 'updated'])[] = [
    ['article:published_time', 'published'],
    ['parsely-pub-date', 'published'],
    ['dc.date.issued', 'published'],
    ['article:modified_time', 'updated'],
    ['og:updated_time', 'updated'],
    ['last-modified', 'updated'],
  ]
  test.each(NAMES)('%s', (name, side) => {
    const article = readArticle({ id: 'a', html: page(`<meta property="${name}" content="2021-05-04">`) })
    expect(article[side]?.date).toBe('2021-05-04')
    expect(article[side === 'updated' ? 'published' : 'updated']).toBeNull()
  })
})

describe('order of day and month', () => {
  const dateOf = (url: string) =>
    readArticle({ id: 'a', url, html: page('', '<p class="date">05/04/2021</p>') }).published?.date
  test.each([
    ['a site of the United Kingdom', 'https://x.co.uk/a', '2021-04-05'],
    ['a site of the United States', 'https://x.gov/a', '2021-05-04'],
    ['negative: a site that could be of either', 'https://x.example/a', '2021-05-04'],
  ])('%s', (_reason, url, date) => expect(dateOf(url)).toBe(date))
})

test.each([
  ['https://x.example/a', ['ambiguous-date'], 'nothing says which comes first'],
  ['https://x.co.uk/a', [], 'the site says it'],
])('a day that can be read in two ways on %s: %j (%s)', (url, codes) =>
  expect(
    readArticle({ id: 'a', url, html: page('', '<p class="date">05/04/2021</p>') }).warnings.map(
      ({ code }) => code,
    ),
  ).toEqual(codes),
)

test('a front page of teasers is no article', () => {
  const teasers = ['Ferry', 'Inn', 'School', 'Market', 'Harbour', 'Library'].map(
    (name) =>
      `${name} news\n\nThe ${name.toLowerCase()} of Amrum will close in May, the council said on Monday evening.\n\n2 hours ago`,
  )
  const { warnings, blocks } = readArticle({ id: 'a', text: `Home\n\n${teasers.join('\n\n')}\n\nContact us` })
  expect(warnings.map((w) => w.message).join()).toMatch(/no article/)
  expect(blocks.some((block) => block.kept)).toBe(false)
})

describe('between two paragraphs of the story', () => {
  const keptBetween = (box: string) => {
    const rendered = renderHtml(`<main><p>${P[0]}</p>${box}<p>${P[1]}</p></main>`)
    const decisions = { kept: [true, false, true], odds: new Float64Array(3) }
    const story = storyOf(rendered, pageStats(rendered), [null, null, null], decisions)
    fillContainer(story)
    return story.kept[1]
  }
  test.each([
    ['a plain box is the story', '<div class="facts">a new lamp</div>', true],
    ['negative: by its class', '<div class="related">a new lamp</div>', false],
    ['negative: by its element', '<aside>a new lamp</aside>', false],
    ['negative: by its words', '<div>Share on Facebook</div>', false],
  ])('%s', (_reason, box, kept) => expect(keptBetween(box)).toBe(kept))
})

test('of two lines with the words of the title the one that is no boilerplate shows it', () => {
  const title = '<title>Lighthouse bought back by the council</title>'
  const html = `<html><head>${title}</head><body><p>Share: Lighthouse bought back by the council</p><p>Lighthouse bought back by the council</p>${P.map((p) => `<p>${p}</p>`).join('')}</body></html>`
  expect(readArticle({ id: 'a', html }).title).toBe('Lighthouse bought back by the council')
})

describe('the day above the headline', () => {
  const story =
    'Refinery fire leaves four hurt\nBy Ida Holm\n\nFour workers were hurt on Wednesday when a fire broke out at the refinery in Thornby, the police said. The mayor visited the site on Thursday and said the plant would stay closed.\n\n“We had warned them,” she said. She wrote to the owners in July, and nobody answered her letter for weeks.\n'
  test.each<[head: string, date: string | undefined, reason: string]>([
    ['The Thornby Echo\nFriday, November 8, 2024\n', '2024-11-08', 'below the name of the paper'],
    ['Friday, November 8, 2024\n', '2024-11-08', 'first of all'],
    [
      'Home\nNews\nSport\nWeather\nContact\nFriday, November 8, 2024\n',
      undefined,
      'below a menu it is the day of the visit',
    ],
    ['© Friday, November 8, 2024\n', undefined, 'a line of rights'],
    ['The Thornby Echo\nOpen Monday to Friday\n', undefined, 'no day'],
  ])('%j: %s (%s)', (head, date) =>
    expect(readArticle({ id: 'a', text: `${head}${story}` }).published?.date).toBe(date),
  )

  test('is read as the site writes days', () => {
    const url = 'https://x.co.uk/a'
    expect(
      readArticle({ id: 'a', url, text: `The Thornby Echo\n05/04/2021\n${story}` }).published?.date,
    ).toBe('2021-04-05')
  })
})
