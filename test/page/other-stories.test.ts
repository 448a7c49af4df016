/*
 * Other stories inside of a story, and the names of papers in titles: labels, cards that are one link, and neighbours.
 */
import { describe, expect, test } from 'vitest'
import { ownTitle } from '../../src/page/about/own-title.ts'
import { extract } from '../../src/pipeline.ts'

const BEFORE = [
  'The bridge to Sandholm has been shut since a barge hit one of its piers on Tuesday night, the port said.',
  'Ferries will take people to the island every hour. Lorries have to go by way of Kolvik, which is longer.',
]
const AFTER = [
  'The barge was carrying gravel from a quarry up the fjord. Its captain told the police that the steering failed.',
  'The town council meets on Thursday to decide who will pay for the repair of the pier and the loss of trade.',
]

/** Whether `inset` stays between the paragraphs of a page. */
function keeps(inset: string, isHtml: boolean): boolean {
  const wrap = (line: string): string => (isHtml ? `<p>${line}</p>` : line)
  const lines = [...BEFORE.map(wrap), inset, ...AFTER.map(wrap)]
  const page = isHtml
    ? { html: `<html><body><article><h1>Bridge shut</h1>${lines.join('\n')}</article></body></html>` }
    : { text: `Bridge shut after a crash\n\n${lines.join('\n\n')}` }
  const { body, text = '' } = extract({ id: 'test', ...page }, { withText: true })
  return body.some(({ start, end }) => text.slice(start, end).includes('cannery'))
}

describe('other stories', () => {
  test.each([
    ['More on this story: Fire destroys the old cannery', false, 'a label in front'],
    ['Recommended: Fire destroys the old cannery in Kolvik', false, 'another label'],
    ['In case you missed it: Fire destroys the old cannery', false, 'a label of five words'],
    [
      'Recommended by doctors, the baths beside the old cannery are full.',
      true,
      'a sentence begins like a label',
    ],
    ['More on this is known at the cannery, where the crew was held on Monday.', true, 'another sentence'],
  ])('%s', (line, stays) => expect(keeps(line, false)).toBe(stays))

  test.each([
    [
      '<a class="card" href="/1"><h4>Fire destroys the cannery</h4><p>The blaze began on Monday.</p></a>',
      false,
      'one link',
    ],
    [
      '<h4>Fire at the cannery</h4><p>The blaze at the cannery began on Monday, and it burned until the morning of the next day, the chief of the brigade said.</p>',
      true,
      'a heading of the story',
    ],
    [
      '<p><a href="/c">The cannery</a> in Kolvik has taken the lorries in, and it will go on to do so until the bridge is open.</p>',
      true,
      'a link in a paragraph',
    ],
  ])('%s', (inset, stays) => expect(keeps(inset, true)).toBe(stays))
})

test.each([
  [
    'The Fjord Times - Bridge to the island shut after a barge hits it',
    'Bridge to the island shut after a barge hits it',
  ],
  ['The Kolvik Post – Council meets on Thursday to decide', 'Council meets on Thursday to decide'],
  ['Hard Times - Bridge shut', 'Hard Times - Bridge shut'],
  ['Bridge shut - what we know', 'Bridge shut - what we know'],
])('title %s', (title, own) => expect(ownTitle(title, [])).toBe(own))
