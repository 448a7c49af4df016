/*
 * JSON-LD: slips of templates are mended, and of several article nodes those of the page count.
 */
import { describe, expect, test } from 'vitest'
import { linkedNodes, strings } from '../../../src/page/read/linked-data/json-ld.ts'
import { jsonValuesIn } from '../../../src/page/read/linked-data/json-source.ts'
import { pageNodes } from '../../../src/page/read/linked-data/page-nodes.ts'

const SCRIPTS: readonly (readonly [reason: string, script: string, values: readonly unknown[]])[] = [
  ['as it should be', '{"a": [1, 2]}', [{ a: [1, 2] }]],
  ['a trailing comma in an object', '{"a": 1, }', [{ a: 1 }]],
  ['a trailing comma in a list', '{"a": [1, 2,\n]}', [{ a: [1, 2] }]],
  ['CDATA behind comments', '//<![CDATA[\n{"a": 1}\n//]]>', [{ a: 1 }]],
  ['a comment of a page', '<!-- {"a": 1} -->', [{ a: 1 }]],
  ['comments inside', '{/* the first */ "a": 1, // and last\n "b": 2}', [{ a: 1, b: 2 }]],
  ['entities for quotation marks', '{&quot;a&quot;: &quot;b &amp; c&quot;}', [{ a: 'b & c' }]],
  ['two objects', '{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
  ['a semicolon behind it', '{"a": 1};', [{ a: 1 }]],
  ['a line break and a wrong escape in a string', '{"a": "x\ny\\q"}', [{ a: 'x yq' }]],
  ['what looks like a slip in a string is none', '{"a": "x, } // y", }', [{ a: 'x, } // y' }]],
  ['negative: cut off', '{"a": "b', []],
  ['negative: no JSON', 'window.x = 1', []],
  ['negative: nothing', '', []],
]

describe('jsonValuesIn', () => {
  test.each(SCRIPTS)('%s', (_reason, script, values) => expect(jsonValuesIn(script)).toEqual(values))
  test('long broken scripts take linear time', () => {
    for (const piece of ['/*', '{"a":[', '},', '"', '{"a":1,},', '//', '<!--']) {
      const before = process.cpuUsage().user
      jsonValuesIn(piece.repeat(200_000 / piece.length))
      expect(process.cpuUsage().user - before).toBeLessThan(1_500_000)
    }
  })
})

describe('strings', () => {
  const CASES: readonly (readonly [reason: string, value: unknown, found: readonly string[]])[] = [
    ['the name of an entity', { '@type': 'Person', name: 'Nia Holm' }, ['Nia Holm']],
    ['a name in two parts', { givenName: 'Nia', familyName: 'Holm' }, ['Nia Holm']],
    ['a list of both', ['Leo Falk', { name: 'Nia Holm' }], ['Leo Falk', 'Nia Holm']],
    ['a number, as seconds', 1580428800, ['1580428800']],
    ['negative: nothing', null, []],
  ]
  test.each(CASES)('%s', (_reason, value, found) => expect(strings(value)).toEqual(found))
  test('negative: what is nested without end is given up', () => {
    let value: unknown = 'deep'
    for (let i = 0; i < 100_000; i++) value = { name: value }
    expect(strings(value)).toEqual([])
  })
})

describe('pageNodes', () => {
  const article = (headline: string, url?: string) => ({
    '@type': 'NewsArticle',
    headline,
    ...(url ? { url } : {}),
  })
  const LAMP = 'Lighthouse bought back'
  const FERRY = 'Ferry sold to the mainland'
  const own = 'https://x.example/lamp'
  const list = (item: object) => ({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item }] })
  const CASES: readonly (readonly [
    reason: string,
    nodes: readonly object[],
    headlines: readonly string[],
  ])[] = [
    ['by its address', [article(FERRY, 'https://x.example/ferry'), article('Lamp', `${own}/?a=b`)], ['Lamp']],
    ['by its headline', [article(FERRY), article(LAMP)], [LAMP]],
    [
      'by the page that it is the main entity of',
      [{ ...article('Lamp'), mainEntityOfPage: { '@id': own } }],
      ['Lamp'],
    ],
    ['a headline in other words, alone', [article('A lamp is sold')], ['A lamp is sold']],
    ['negative: one of a list', [list(article(FERRY, 'https://x.example/ferry'))], []],
    ['negative: another address and another headline', [article(FERRY, 'https://x.example/ferry')], []],
    [
      'negative: what the story has as a part',
      [{ ...article(LAMP, own), hasPart: [article(FERRY)] }],
      [LAMP],
    ],
    ['negative: no article', [{ '@type': 'WebPage', name: LAMP, url: own }], []],
  ]
  test.each(CASES)('%s', (_reason, values, headlines) => {
    const nodes = linkedNodes(values.map((value) => JSON.stringify(value)))
    const found = pageNodes(nodes, { addresses: [own], titles: [`${LAMP} | Courier`] })
    expect(found.map((node) => node['headline'])).toEqual(headlines)
  })
  test('an author given by reference', () => {
    const script = JSON.stringify({
      '@graph': [
        { ...article(LAMP, own), author: { '@id': '#nia' } },
        { '@type': 'Person', '@id': '#nia', name: 'Nia Holm' },
      ],
    })
    const [node] = pageNodes(linkedNodes([script]), { addresses: [own], titles: [] })
    expect(strings(node?.['author'])).toEqual(['Nia Holm'])
  })
})
