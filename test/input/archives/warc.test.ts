/*
 * Crawls: which records are pages, how their bodies are unpacked, and what is kept of a crawl that breaks.
 */
import zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { documentsOf, inShort, pageOf, response, warcRecord } from './make-archives.ts'

const A = 'http://news.example/a'
const PAGE = pageOf('The ferry sails.')
const HTML = 'Content-Type: text/html'
const chunked = (...parts: string[]): string =>
  `${parts.map((part) => `${Buffer.byteLength(part).toString(16)};x=1\r\n${part}\r\n`).join('')}0\r\n\r\n`

// biome-ignore format: a row a line
const RECORDS: readonly (readonly [why: string, record: Buffer, expected: string[]])[] = [
  ['a page', response(A, PAGE), [`${A} The ferry sails.`]],
  ['an address in brackets', response(`<${A}>`, PAGE), [`${A} The ferry sails.`]],
  ['XHTML', response(A, PAGE, { headers: ['content-type: application/xhtml+xml; charset=utf-8'] }), [`${A} The ferry sails.`]],
  ['a page without a type', response(A, PAGE, { headers: ['Server: x'] }), [`${A} The ferry sails.`]],
  ['chunks', response(A, chunked(PAGE.slice(0, 40), PAGE.slice(40)), { headers: [HTML, 'Transfer-Encoding: chunked'] }), [`${A} The ferry sails.`]],
  ['chunks that the crawler put together', response(A, PAGE, { headers: [HTML, 'Transfer-Encoding: chunked'] }), [`${A} The ferry sails.`]],
  ['gzip', response(A, zlib.gzipSync(PAGE), { headers: [HTML, 'Content-Encoding: gzip'] }), [`${A} The ferry sails.`]],
  ['brotli', response(A, zlib.brotliCompressSync(PAGE), { headers: [HTML, 'Content-Encoding: br'] }), [`${A} The ferry sails.`]],
  ['deflate', response(A, zlib.deflateSync(PAGE), { headers: [HTML, 'Content-Encoding: deflate'] }), [`${A} The ferry sails.`]],
  ['deflate without its head', response(A, zlib.deflateRawSync(PAGE), { headers: [HTML, 'Content-Encoding: deflate'] }), [`${A} The ferry sails.`]],
  ['gzip that the crawler unpacked', response(A, PAGE, { headers: [HTML, 'Content-Encoding: gzip'] }), [`${A} The ferry sails.`]],
  ['gzip that was cut off keeps what there is', response(A, zlib.gzipSync(PAGE).subarray(0, -9), { headers: [HTML, 'Content-Encoding: gzip'] }), [`${A} The ferry sails.`]],
  ['the text of a WET file', warcRecord('conversion', { 'WARC-Target-URI': A, 'Content-Type': 'text/plain' }, 'It sails.\n'), [`${A} It sails.`]],
  ['negative: gzip that is none', response(A, 'no gzip', { headers: [HTML, 'Content-Encoding: gzip'] }), [`${A} broken-body`]],
  ['negative: a bomb', response(A, zlib.gzipSync(Buffer.alloc(5_000_000)), { headers: [HTML, 'Content-Encoding: gzip'] }), [`${A} too-large`]],
  ['negative: larger than the limit', response(A, `<html>${'x'.repeat(300_000)}`), [`${A} too-large`]],
  ['negative: bytes that are no text', response(A, '%PDF-1.4'), [`${A} binary`]],
  ['negative: not found', response(A, PAGE, { status: '404 Not Found' }), []],
  ['negative: moved', response(A, PAGE, { status: '301 Moved' }), []],
  ['negative: a picture', response(A, 'GIF89a', { headers: ['Content-Type: image/gif'] }), []],
  ['negative: data without a type', response(A, '{"a": 1}', { headers: ['Server: x'] }), []],
  ['negative: no HTTP', warcRecord('response', { 'WARC-Target-URI': A }, 'ns1.example 300'), []],
  ['negative: a request', warcRecord('request', { 'WARC-Target-URI': A }, `GET /a HTTP/1.1\r\n\r\n${PAGE}`), []],
  ['negative: a page seen before', warcRecord('revisit', { 'WARC-Target-URI': A }, 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), []],
  ['negative: links in a WAT file', warcRecord('metadata', { 'WARC-Target-URI': A, 'Content-Type': 'application/json' }, '{}'), []],
]

describe('records', () => {
  test.each(RECORDS)('%s', async (_, record, expected) => {
    const next = response('http://news.example/next', pageOf('Next.'))
    const rest = ['http://news.example/next Next.']
    for (const size of [7, 100_000])
      expect(inShort(await documentsOf('warc', Buffer.concat([record, next]), {}, size))).toEqual([
        ...expected,
        ...rest,
      ])
  })

  test('the address, and the day of the crawl as a bound', async () => {
    const [document] = await documentsOf(
      'warc',
      response(A, PAGE, { fields: { 'WARC-Date': '2020-02-03T10:00:01Z' } }),
    )
    // on 3 February at 10:00 UTC it was 4 February on the islands that are first
    expect(document).toMatchObject({ id: A, url: A, notAfter: '2020-02-04' })
    expect(document).not.toHaveProperty('date')
  })

  test.each([
    ['the server names the charset', 'text/html; charset=windows-1251', '\xcc\xe8\xed\xf1\xea', 'Минск'],
    [
      'the server is wrong, the bytes are UTF-8',
      'text/html; charset=iso-8859-1',
      'M\xc3\xbcnster',
      'Münster',
    ],
    ['negative: a charset that nobody knows', 'text/html; charset=martian', 'M\xfcnster', 'Münster'],
  ])('%s', async (_, type, bytes, words) => {
    const body = Buffer.from(`<html><p>${bytes}</p>`, 'latin1')
    const [document] = await documentsOf('warc', response(A, body, { headers: [`Content-Type: ${type}`] }))
    expect(document).toMatchObject({ html: `<html><p>${words}</p>` })
  })

  test('a page that the crawler cut off says so', async () => {
    const [document] = await documentsOf(
      'warc',
      response(A, PAGE, { fields: { 'WARC-Truncated': 'length' } }),
    )
    expect(document).toMatchObject({ warnings: [{ code: 'cut-off' }] })
  })
})

describe('crawls that break', () => {
  const pages = ['a', 'b', 'c'].map((name) => response(`http://news.example/${name}`, pageOf(name)))
  const all = Buffer.concat(pages)
  const wholeIds = ['http://news.example/a a', 'http://news.example/b b']

  test('cut off inside a record: what was whole is kept, and counted', async () => {
    const documents = await documentsOf('warc', all.subarray(0, -50))
    expect(inShort(documents)).toEqual([...wholeIds, 'a broken-archive'])
    expect(documents.at(-1)).toMatchObject({
      error: { message: expect.stringMatching(/cut off .*\/c; 2 documents/) },
    })
  })

  test('cut off inside a head: said so, not that no record begins', async () => {
    const documents = await documentsOf('warc', Buffer.concat([all, pages[0]!.subarray(0, 40)]))
    expect(inShort(documents)).toEqual([...wholeIds, 'http://news.example/c c', 'a broken-archive'])
    expect(documents.at(-1)).toMatchObject({
      error: { message: expect.stringMatching(/cut off inside the head .*; 3 documents/) },
    })
  })

  test('a broken head costs one record', async () => {
    const broken = Buffer.from(
      'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nnothing\r\n\r\n',
    )
    const documents = await documentsOf('warc', Buffer.concat([pages[0]!, broken, pages[1]!]))
    expect(inShort(documents)).toEqual([wholeIds[0], 'a:2 broken-archive', wholeIds[1]])
  })

  test.each([
    ['negative: no crawl at all', 'Hello.\n'.repeat(1000), ['a:1 broken-archive']],
    ['negative: bytes without a line', '\xff'.repeat(500_000), ['a:1 broken-archive']],
    ['negative: an empty file, as an empty zip', '', ['a broken-archive']],
  ])('%s', async (_, content, expected) =>
    expect(inShort(await documentsOf('warc', Buffer.from(content)))).toEqual(expected),
  )
})
