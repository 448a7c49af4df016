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
