/*
 * Reading a page as a whole: precedence of dates and titles, --no-strip, offsets, reasons, odd input.
 */
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/page/article.ts'
import { MOST_BLOCKS } from '../../src/page/page-block.ts'
import { readArticle } from '../../src/page/read-article.ts'

const STORY = [
  'Town buys new ferry for the northern route',
  'By Lena Ortiz | 3 February 2020',
  'The town council decided on Monday to buy a new ferry, which will serve the northern route from next summer on.',
  'The old ferry, built in 1978, broke down eleven times last year, and repairs cost more than a million euros.',
  'Passengers had complained for years. “I was late for work every week,” said Tom Hale, who lives on the island.',
].join('\n\n')

const slices = (article: Article) =>
  article.blocks.filter((b) => b.kept).map((b) => article.text.slice(b.start, b.end))

describe('publication date', () => {
  test('the option wins over record and page', () => {
    const article = readArticle({ id: 'a', text: STORY, date: '2021-01-01' }, { published: '2022-02-02' })
    expect(article.published).toEqual({ date: '2022-02-02', source: 'option' })
  })
  test('the record wins over the page', () => {
    expect(readArticle({ id: 'a', text: STORY, date: '2021-01-01' }).published).toEqual({
      date: '2021-01-01',
      source: 'record',
    })
  })
  test('the byline has its span in the text', () => {
    const { published } = readArticle({ id: 'a', text: STORY })
    expect(published?.source).toBe('byline')
    expect(STORY.slice(published?.start, published?.end)).toBe('3 February 2020')
  })
  test('the address is asked last', () => {
    const html = `<h1>Town buys new ferry</h1>${STORY.split('\n\n')
      .slice(2)
      .map((p) => `<p>${p}</p>`)
      .join('')}`
    expect(readArticle({ id: 'a', html, url: 'https://x.example/2020/02/04/ferry' }).published?.date).toBe(
      '2020-02-04',
    )
    expect(readArticle({ id: 'a', html }).published).toBeNull()
  })
  test('a slashed date that could be either is marked', () => {
    const { published } = readArticle({ id: 'a', text: STORY.replace('3 February 2020', '03/04/2020') })
    expect(published).toMatchObject({ date: '2020-03-04', alternatives: ['2020-04-03'] })
  })
  test('another date on the page settles it', () => {
    const { published } = readArticle({
      id: 'a',
      text: `${STORY.replace('3 February 2020', '03/04/2020')}\n\nSee also the report of 28/03/2020.`,
    })
    expect(published?.date).toBe('2020-04-03')
    expect(published?.alternatives).toBeUndefined()
  })
})

describe('body', () => {
  test('a record’s title wins', () =>
    expect(readArticle({ id: 'a', text: STORY, title: 'Ferry' }).title).toBe('Ferry'))
  test('the story is kept without its byline', () => {
    const lines = STORY.split('\n\n')
    expect(slices(readArticle({ id: 'a', text: STORY }))).toEqual([lines[0], ...lines.slice(2)])
  })
  test('with strip: false every line is body and offsets index the input', () => {
    const text = `Home\nNews\n\n${STORY}\n\nRead more`
    const article = readArticle({ id: 'a', text }, { strip: false })
    expect(article.text).toBe(text)
    expect(slices(article).join('\n')).toBe(text.replace(/\n+/g, '\n'))
  })
  test('blocks are in order and do not overlap', () => {
    for (const strip of [true, false]) {
      const { blocks, text } = readArticle({ id: 'a', text: STORY }, { strip })
      let last = 0
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(last)
        expect(block.end).toBeGreaterThan(block.start)
        last = block.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }
  })
  test('every block has a rule; evidence only when asked for', () => {
    expect(
      readArticle({ id: 'a', text: STORY }).blocks.every((b) => b.rule && b.evidence === undefined),
    ).toBe(true)
    expect(readArticle({ id: 'a', text: STORY }, { explain: true }).blocks.every((b) => b.evidence)).toBe(
      true,
    )
  })
})

describe('pages that are no article', () => {
  test('empty', () =>
    expect(readArticle({ id: 'a', text: ' \n' }).warnings.map((w) => w.code)).toEqual(['empty']))
  test('links only', () => {
    const html = '<ul><li><a href="/a">Harbour wall</a></li><li><a href="/b">Ferry line</a></li></ul>'
    const article = readArticle({ id: 'a', html })
    expect(slices(article)).toEqual([])
    expect(article.warnings.map((w) => w.code)).toContain('no-article')
  })
  test('negative: one short sentence is a story', () => {
    expect(readArticle({ id: 'a', text: 'The mayor met Tom Hale on Monday.' }).warnings).toEqual([])
  })
})

describe('pages of very many lines', () => {
  const codes = (raw: { text: string } | { html: string }) => {
    const { blocks, text, warnings } = readArticle({ id: 'a', ...raw })
    const last = blocks.at(-1)!
    return { count: blocks.length, rest: text.slice(last.end).trim(), codes: warnings.map((w) => w.code) }
  }
  const many = MOST_BLOCKS + 50_000
  const pages: readonly (readonly [string, { text: string } | { html: string }])[] = [
    ['text', { text: 'One more line\n\n'.repeat(many) }],
    ['HTML', { html: '<p>One more line</p>'.repeat(many) }],
  ]
  for (const [reason, raw] of pages) {
    test(`${reason}: the last ones are put together, none is lost`, () => {
      const { count, rest, codes: warned } = codes(raw)
      expect(count).toBeGreaterThan(MOST_BLOCKS)
      expect(count).toBeLessThan(MOST_BLOCKS + 1_000)
      expect(rest).toBe('')
      expect(warned).toContain('many-lines')
    })
  }
  test('negative: a page with as many lines as may be', () => {
    const { count, codes: warned } = codes({ text: 'One more line\n\n'.repeat(MOST_BLOCKS) })
    expect(count).toBe(MOST_BLOCKS)
    expect(warned).not.toContain('many-lines')
  })
})
