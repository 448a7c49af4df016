/*
 * Days and names of posts that a page shows, and of its pictures, are not the page's.
 */
import { expect, test } from 'vitest'
import type { RawDocument } from '../../../src/input/raw-document.ts'
import { readArticle } from '../../../src/page/read-article.ts'

const STORY = [
  'The council of Amrum voted on Monday to buy back the lighthouse that it had sold to a hotel in 1994.',
  'The hotel had closed in the spring, and its owner had looked for a buyer for almost a year without success.',
  'Fishermen had asked the council to act because the lamp had been dark for most of the winter, they said.',
]
const [FIRST = '', SECOND = '', THIRD = ''] = STORY.map((line) => `<p>${line}</p>`)
const SIGNATURE = 'Nia Holm (@niaholm) May 1, 2020'
const POST = `<blockquote class="twitter-tweet"><p>The lamp burns again.</p>&mdash; ${SIGNATURE}</blockquote>`
const SHARED =
  '<blockquote class="instagram-media"><p>A post shared by Nia Holm (@niaholm) on May 1, 2020</p></blockquote>'
const TIMED =
  '<blockquote class="twitter-tweet"><p>The lamp burns.</p><time itemprop="datePublished" datetime="2020-05-01">1 May</time></blockquote>'
const BYLINE = '<p>By Leo Falk | 3 May 2020</p>'

const html = (...parts: readonly string[]): RawDocument => {
  return { id: 'a', html: `<article><h1>Lighthouse bought back</h1>${parts.join('')}</article>` }
}
const text = (...lines: readonly string[]): RawDocument => {
  return { id: 'a', text: ['Lighthouse bought back', ...lines].join('\n\n') }
}

// biome-ignore format: a row a line
test.each<readonly [string, RawDocument, string | null, readonly string[]]>([
  ['one post', html(FIRST, POST, SECOND, THIRD), null, []],
  ['three posts', html(FIRST, POST, POST, SECOND, POST, THIRD), null, []],
  ['a post below the headline', html(POST, FIRST, SECOND, THIRD), null, []],
  ['a post of pictures', html(SHARED, FIRST, SECOND, THIRD), null, []],
  ['the time of a post', html(TIMED, FIRST, SECOND, THIRD), null, []],
  ['a quotation without a class', html(FIRST, POST.replace(/ class="[^"]*"/, ''), SECOND, THIRD), null, []],
  ['words and signature in one line', html(FIRST, `<div>The lamp of the old lighthouse on the rock burns again, and all of us are glad. — ${SIGNATURE}</div>`, SECOND, THIRD), null, []],
  ['a signature in a text', text(STORY[0]!, 'The lamp burns again.', `— ${SIGNATURE}`, STORY[1]!, STORY[2]!), null, []],
  ['a caption with its credit', text(STORY[0]!, 'The lamp in the evening, May 1, 2018. REUTERS/Nia Holm', STORY[1]!, STORY[2]!), null, []],
  ['negative: a byline above a post', html(BYLINE, POST, FIRST, SECOND, THIRD), '2020-05-03', ['Leo Falk']],
  ['negative: a byline below a post', html(POST, BYLINE, FIRST, SECOND, THIRD), '2020-05-03', ['Leo Falk']],
  ['negative: a byline with a handle', html('<p>By Leo Falk (@leofalk) May 3, 2020</p>', FIRST, SECOND, THIRD), '2020-05-03', ['Leo Falk']],
  ['negative: a name with a handle below the headline', html('<p>Leo Falk (@leofalk) May 3, 2020</p>', FIRST, SECOND, THIRD), '2020-05-03', []],
  ['negative: a byline of a text', text('By Leo Falk (@leofalk) May 3, 2020', ...STORY), '2020-05-03', ['Leo Falk']],
  ['negative: the time of the page', html('<time itemprop="datePublished" datetime="2020-05-03">3 May</time>', POST, FIRST, SECOND, THIRD), '2020-05-03', []],
  ['negative: a day with a dash before it', html('<p>Amrum — May 3, 2020</p>', FIRST, SECOND, THIRD), '2020-05-03', []],
  ['negative: the agency beside the day', text('May 3, 2020 (AP)', ...STORY), '2020-05-03', []],
  ['negative: a dateline', text(`AMRUM, May 3, 2020 — ${STORY[0]}`, STORY[1]!, STORY[2]!), '2020-05-03', []],
])('%s', (_, raw, day, authors) => {
  const article = readArticle(raw)
  expect([article.published?.date ?? null, article.authors]).toEqual([day, authors])
})
