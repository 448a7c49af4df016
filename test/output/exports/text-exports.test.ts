/*
 * Exports that are text, against what is documented of each: Markdown, Web Annotation, TimeML; and that all are whole.
 */
import { describe, expect, test } from 'vitest'
import { fileIri } from '../../../src/output/exports/file-iri.ts'
import type { Outcome } from '../../../src/output/format.ts'
import { hasModule, python } from './python.ts'
import { BRIDGE, FAILED, read, UNDATED, whole } from './whole.ts'

const ALL: readonly Outcome[] = [BRIDGE, FAILED, UNDATED]
const document = 'document' in BRIDGE ? BRIDGE.document : null

describe.each(['md', 'timelinejs', 'webannotation', 'timeml'] as const)('%s', (name) => {
  test('is whole with nothing, with a failed input alone, and with several documents', async () => {
    for (const outcomes of [[], [FAILED], ALL]) {
      const text = (await whole(name, outcomes)).toString()
      expect(text).not.toMatch(/undefined|\[object|NaN/)
      if (name === 'timelinejs' || name === 'webannotation') JSON.parse(text)
    }
  })
})

describe('Web Annotation', () => {
  test('items have an IRI each, a body, and selectors in code points that select the same', async () => {
    const page = JSON.parse((await whole('webannotation', ALL)).toString())
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(page.type).toBe('AnnotationPage')
    expect(page.id).toMatch(/^urn:extract-facts:annotations:[0-9a-f]{32}$/)
    const ids = page.items.map((item: { id: string }) => item.id)
    expect(new Set(ids).size).toBe(ids.length)
    const characters = [...(document?.text ?? '')]
    const ours = page.items.filter(
      (item: { target: { source: string } }) => item.target.source === document?.url,
    )
    expect(ours.length).toBeGreaterThan(10)
    for (const { id, type, motivation, body, target } of ours) {
      expect([id.slice(0, 29), type]).toEqual(['urn:extract-facts:annotation:', 'Annotation'])
      expect(['tagging', 'identifying']).toContain(motivation)
      expect(body[0]).toEqual({
        type: 'TextualBody',
        purpose: 'classifying',
        value: expect.any(String),
        format: 'text/plain',
      })
      const [quote, place] = target.selector
      expect([quote.type, place.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector'])
      expect(quote.exact).toBe(characters.slice(place.start, place.end).join(''))
      expect(quote.prefix).toBe(characters.slice(Math.max(0, place.start - 32), place.start).join(''))
      expect(quote.suffix).toBe(characters.slice(place.end, place.end + 32).join(''))
    }
  })
  test('a page has another name when another fact stands on it', async () => {
    const [one, two, same] = await Promise.all(
      [[BRIDGE], [UNDATED], [BRIDGE]].map(
        async (outcomes) => JSON.parse((await whole('webannotation', outcomes)).toString()).id,
      ),
    )
    expect(one).not.toBe(two)
    expect(one).toBe(same)
  })
  test.each([
    ['a path', 'news/a b.txt', 'news/a%20b.txt'],
    ['no scheme', 'facts.jsonl:12', 'facts.jsonl%3A12'],
    ['no query, no fragment', 'a?b#c', 'a%3Fb%23c'],
    ['no host', '//server/page.txt', '/.//server/page.txt'],
  ])('an id that is %s', (_, id, iri) => expect(fileIri(id)).toBe(iri))
})

describe('TimeML', () => {
  test('has the parts of TempEval-3 in their order, and the text again without its tags', async () => {
    const xml = (await whole('timeml', [BRIDGE])).toString()
    expect(xml.match(/<(?:DOCID|DCT|TITLE|TEXT)>/g)).toEqual(['<DOCID>', '<DCT>', '<TITLE>', '<TEXT>'])
    expect(xml).toContain('<DOCID>news/bridge &lt;1&gt;.txt</DOCID>')
    expect(xml).toContain(
      '<DCT><TIMEX3 tid="t0" type="DATE" value="2021-05-04" temporalFunction="false" functionInDocument="CREATION_TIME">2021-05-04</TIMEX3></DCT>',
    )
    expect(xml).toMatch(
      /<TIMEX3 tid="t\d+" type="DATE" value="2021-05-04" temporalFunction="true" functionInDocument="NONE" anchorTimeID="t0">Tuesday<\/TIMEX3>/,
    )
    const [, text = ''] = /<TEXT>\n([\s\S]*)\n<\/TEXT>/.exec(xml) ?? []
    const plain = text.replace(/<\/?TIMEX3[^>]*>/g, '')
    const signs = new Map([
      ['lt', '<'],
      ['gt', '>'],
      ['quot', '"'],
      ['amp', '&'],
    ])
    const characters = [...(document?.text ?? '')]
    const body = document?.body.map(({ start, end }) => characters.slice(start, end).join(''))
    expect(plain.replace(/&(\w+);/g, (_, name) => signs.get(name) ?? '?')).toBe(body?.join('\n\n'))
    expect(plain).not.toMatch(/[<>]/)
  })
  test('without a date of publication the DCT is empty', async () =>
    expect((await whole('timeml', [UNDATED])).toString()).toContain('<DCT></DCT>'))
  test.runIf(hasModule('xml.etree'))(
    'is well-formed XML for Python, each document by itself (skipped without python3)',
    async () => {
      const parts = (await whole('timeml', ALL)).toString().split('\f\n')
      expect(parts.length).toBe(2)
      for (const part of parts) {
        const [id, times] = python(
          'import sys, json, xml.etree.ElementTree as e\nr = e.fromstring(sys.argv[1].encode())\nprint(json.dumps([r.find("DOCID").text, [t.get("tid") for t in r.iter("TIMEX3")]]))',
          [part],
        ) as [string, string[]]
        expect(['news/bridge <1>.txt', 'b.txt']).toContain(id)
        expect(new Set(times).size).toBe(times.length)
      }
    },
  )
  test('characters that XML may not hold are replaced', async () => {
    const odd = read('Ann Lee said on 3 May 2021\u0001 that\ufffe it is over.')
    const xml = (await whole('timeml', [odd])).toString()
    expect(xml).not.toContain('\u0001')
    expect(xml).toContain('\ufffd')
  })
})

describe('Markdown', () => {
  test('nothing of a page formats or links', async () => {
    const text = (await whole('md', ALL)).toString()
    expect(text.startsWith('<!-- facts found by extract -->\n\n## ')).toBe(true)
    const own = text.replace('<!-- facts found by extract -->', '').replace(/\\[\\`*_{}[\]<>#|~$&]/g, '')
    expect(own).not.toMatch(/<script|\*bold|\[x\]/)
    expect(own).toMatch(/\[news\/bridge 1\.txt\]\(<https:\/\/paper\.example\/bridge\?a=1&b=2>\)/)
    expect(own).not.toMatch(/\]\(<?javascript/)
  })
  test('the speaker is set apart from cue and words', async () => {
    const [one] = [UNDATED]
    const text = (await whole('md', [one])).toString()
    const remarks = text.split('\n').filter((line) => /^- \*\*[^*]+\*\*\S/.test(line))
    for (const line of remarks) expect(line).toMatch(/\*\*: /)
  })
  test('says what stands where', async () => {
    const text = (await whole('md', [UNDATED])).toString()
    expect(text).toContain('\n- **? Tuesday** Ann Lee said on Tuesday')
    expect(text).toContain('\n- **Ann Lee** ')
    expect(text).toContain('no publication date · b.txt')
  })
})
