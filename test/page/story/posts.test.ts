/*
 * Posts of networks in a story about what people posted: each is the remark of whoever signed it.
 */
import { expect, test } from 'vitest'
import type { FactDocument } from '../../../src/document/schema.ts'
import { extract } from '../../../src/pipeline.ts'

const LEAD =
  '<p>The lamp of the lighthouse of Sandholm was lit on Sunday for the first time in thirty years, and the island had an opinion.</p>'
const post = (words: string, name: string): string =>
  `<blockquote class="twitter-tweet"><p>${words}</p>&mdash; ${name} February 2, 2020</blockquote>`
const POSTS = [
  post('My hens have laid twice today.', 'Leo Falk (@leofalk)'),
  post('The light is too bright for me.', 'Ada Maas (@adamaas)'),
  post('My father would have found the harbour.', 'Jon Roth (@jonroth)'),
  post('Two votes were against it.', 'Tom Weir (@tomweir)'),
]

const SIGNED = [
  ['My hens have laid twice today.', 'Leo Falk (@leofalk) February 2, 2020'],
  ['The light is too bright for me.', 'Ada Maas (@adamaas) February 2, 2020'],
  ['My father would have found the harbour.', 'Jon Roth (@jonroth) February 2, 2020'],
  ['Two votes were against it.', 'Tom Weir (@tomweir) February 2, 2020'],
] as const
const HEAD =
  'What islanders say about the lamp\n\nThe lamp of the lighthouse of Sandholm was lit on Sunday for the first time in thirty years, and the island had an opinion.\n\n'
const text = (posts: typeof SIGNED | readonly (typeof SIGNED)[number][], between: string, dash = '— ') =>
  HEAD + posts.map(([words, name]) => words + between + dash + name).join('\n\n')

function read(posts: readonly string[]): FactDocument {
  const html = `<html lang="en"><article><h1>What islanders say about the lamp</h1>${LEAD}${posts.join('<p>Others did not agree with that at all, as the day went on.</p>')}</article></html>`
  return extract({ id: 'test', html, date: '2020-02-03' }, { strip: true })
}

// biome-ignore format: a row a line
test.each([
  [POSTS, ['Leo Falk: My hens have laid twice today.', 'Ada Maas: The light is too bright for me.', 'Jon Roth: My father would have found the harbour.', 'Tom Weir: Two votes were against it.'], 'a story about posts'],
  [POSTS.slice(0, 1), [], 'a story that shows one is not about it'],
  [POSTS.map((words) => words.replaceAll('blockquote', 'div')), [], 'boxes that are no quotations'],
])('the remarks of %j are %j (%s)', (posts, remarks) => {
  expect(read(posts).quotes.map(({ speaker, text }) => `${speaker?.text}: ${text}`)).toEqual(remarks)
})

const ALL = SIGNED.map(([words, name]) => `${name.split(' (')[0]}: ${words}`)

// biome-ignore format: a row a line
test.each([
  ['each post and its signature', text(SIGNED, '\n\n'), true, ALL],
  ['without empty lines', text(SIGNED, '\n').replaceAll('\n\n', '\n'), true, ALL],
  ['two dashes', text(SIGNED, '\n\n', '-- '), true, ALL],
  ['the whole text is the story', text(SIGNED, '\n\n'), false, ALL],
  ['text behind a post is nobody’s', `${text(SIGNED, '\n\n')}\n\nThe lamp will be lit again next Sunday, the council wrote on its door.`, true, ALL],
  ['negative: three are not what the story is about', text(SIGNED.slice(0, 3), '\n\n'), true, []],
  ['negative: names with handles and no dash', text(SIGNED, '\n\n', ''), true, []],
  ['negative: no handles', text(SIGNED, '\n\n').replace(/ \(@\w+\)/g, ''), true, []],
  ['negative: no day', text(SIGNED, '\n\n').replaceAll(' February 2, 2020', ''), true, []],
  ['negative: a sentence with a handle', text(SIGNED, ' ').replaceAll('2020', '2020 wrote that.'), true, []],
])('posts in a text: %s', (_, page, strip, remarks) => {
  const { quotes, published, authors } = extract({ id: 'test', text: page }, { strip })
  const said = quotes.filter(({ rule }) => rule === 'set-off-quotation')
  expect(said.map((quote) => `${quote.speaker?.text}: ${quote.text}`)).toEqual(remarks)
  if (remarks.length > 0) expect([published, authors]).toEqual([null, []])
})

test('a text of posts has the kinds of blocks that the page has', () => {
  const { body } = extract({ id: 'test', text: text(SIGNED, '\n\n') }, { strip: true })
  expect(body.map(({ kind }) => kind)).toEqual([
    'title',
    'paragraph',
    ...SIGNED.flatMap(() => ['quote', 'quote']),
  ])
})
