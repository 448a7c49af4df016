/*
 * Crawls, packed folders, tables and saved mail on the command line: by name, in folders, on standard input, and broken.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { pageOf, response, TAR_END, tarEntry, ZIP_END, zipEntry } from '../input/archives/make-archives.ts'
import { runCli } from './run.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-archives-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const WORDS = 'The ferry to Port Ellory was cancelled on 3 May 2021, Mayor Jane Renn told reporters.'
const ADDRESS = 'http://news.example/ferry'
const CRAWL = Buffer.concat([
  zlib.gzipSync(response(ADDRESS, pageOf(WORDS))),
  zlib.gzipSync(response(`${ADDRESS}/2`, pageOf(WORDS))),
])
const TAR = Buffer.concat([tarEntry('a.html', pageOf(WORDS)), TAR_END])
const ZIP = Buffer.concat([zipEntry({ name: 'a.html', content: pageOf(WORDS) }), ZIP_END])
const CSV = `no,story\r\n7,"${WORDS}"\r\n`

function put(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, content)
  return file
}

/** Ids of documents and codes of errors, without the folder. */
async function idsOf(args: readonly string[], stdin?: Uint8Array): Promise<{ code: number; ids: string[] }> {
  const { code, stdout } = await runCli([...args, '--format', 'jsonl'], stdin === undefined ? {} : { stdin })
  const documents: { id: string; error?: { code: string } }[] = stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  const ids = documents.map(
    ({ id, error }) => `${id.replace(`${folder}/`, '')}${error ? ` ${error.code}` : ''}`,
  )
  return { code, ids }
}

// biome-ignore format: a row a line
const FILES: readonly (readonly [name: string, content: string | Uint8Array, ids: string[]])[] = [
  ['crawl.warc.gz', CRAWL, [ADDRESS, `${ADDRESS}/2`]],
  ['crawl.warc', response(ADDRESS, pageOf(WORDS)), [ADDRESS]],
  ['pages.tar', TAR, ['pages.tar!/a.html']],
  ['pages.tar.gz', zlib.gzipSync(TAR), ['pages.tar.gz!/a.html']],
  ['pages.tgz', zlib.gzipSync(TAR), ['pages.tgz!/a.html']],
  ['pages.zip', ZIP, ['pages.zip!/a.html']],
  ['page.eml', `Subject: x\n\n${WORDS}`, ['page.eml']],
]

describe('files', () => {
  test.each(FILES)('%s: alone and in a folder', async (name, content, ids) => {
    const file = put(name, content)
    expect(await idsOf([file])).toEqual({ code: 0, ids })
    const inFolder = put(`in-${name}/${name}`, content)
    const expected = ids.map((id) => (id.startsWith('http') ? id : `in-${name}/${id}`))
    expect(await idsOf([path.dirname(inFolder)])).toEqual({ code: 0, ids: expected })
  })

  test('a table: named, or in a folder with --text-column; else it is no page', async () => {
    const file = put('table/pages.csv', CSV)
    const asked = ['--text-column', 'story', '--id-column', 'no']
    expect(await idsOf([file, ...asked])).toEqual({ code: 0, ids: ['7'] })
    expect(await idsOf([path.dirname(file), ...asked])).toEqual({ code: 0, ids: ['7'] })
    expect((await runCli([path.dirname(file)])).code).toBe(2)
  })

  test('a column that is not there: wrong usage before anything is written', async () => {
    const run = await runCli([put('a.txt', WORDS), put('columns.csv', CSV), '--text-column', 'words'])
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(/--text-column words: .*columns\.csv has no such column; it has no, story/)
  })

  test.each([
    ['a PDF', 'paper.pdf', '%PDF-1.4', /pdftotext/],
    ['an office document', 'paper.docx', 'PK\x03\x04', /pandoc/],
    ['rich text', 'paper.rtf', '{\\rtf1\\ansi}', /pandoc/],
  ])('negative: %s names what converts it', async (_, name, content, way) => {
    const { code, stderr } = await runCli([put(name, content)])
    expect([code, stderr]).toEqual([1, expect.stringMatching(way)])
  })

  test('a crawl whose gzip is cut off: what was whole, an error with its count, exit 1', async () => {
    const file = put('cut.warc.gz', CRAWL.subarray(0, -20))
    expect(await idsOf([file])).toEqual({ code: 1, ids: [ADDRESS, 'cut.warc.gz broken-gzip'] })
    expect((await runCli([file])).stderr).toMatch(/broken or cut off.*; 1 document before it was read/)
  })

  const JUNK = Buffer.from('junk\n')
  const damaged = Buffer.from(CRAWL)
  damaged.fill(0xff, 20, 60)
  test.each([
    [
      'junk behind the last',
      Buffer.concat([CRAWL, JUNK]),
      [ADDRESS, `${ADDRESS}/2`, 'x.warc.gz:3 broken-gzip'],
    ],
    [
      'junk between two',
      Buffer.concat([CRAWL, JUNK, CRAWL]),
      [ADDRESS, `${ADDRESS}/2`, 'x.warc.gz:3 broken-gzip', ADDRESS, `${ADDRESS}/2`],
    ],
    ['a damaged record', damaged, ['x.warc.gz:1 broken-gzip', `${ADDRESS}/2`]],
    ['nothing', Buffer.alloc(0), ['x.warc.gz broken-archive']],
  ])('a crawl with %s: all whole records, exit 1, by name and on standard input', async (_, bytes, ids) => {
    expect(await idsOf([put('x.warc.gz', bytes)])).toEqual({ code: 1, ids })
    const named = ['-', '--input', 'warc', '--id', 'x.warc.gz']
    expect(await idsOf(named, bytes)).toEqual({ code: 1, ids })
  })

  test('negative: an archive that is not there', async () =>
    expect(await idsOf([path.join(folder, 'none.zip')])).toEqual({ code: 1, ids: ['none.zip not-found'] }))

  test('facts of a crawl are verified against it', async () => {
    const file = put('verified.warc.gz', CRAWL)
    const facts = path.join(folder, 'verified.jsonl')
    await runCli([file, '-o', facts])
    expect((await runCli(['verify', facts, '--against', file])).code).toBe(0)
    const packed = put('verified.zip', ZIP)
    await runCli([packed, '-o', facts])
    expect((await runCli(['verify', facts])).code).toBe(0)
  })
})

describe('standard input', () => {
  test.each([
    ['a crawl', CRAWL, [], [ADDRESS, `${ADDRESS}/2`]],
    ['tar', zlib.gzipSync(TAR), [], ['-!/a.html']],
    ['zip', ZIP, [], ['-!/a.html']],
    ['zip with a name', ZIP, ['--id', 'pages.zip'], ['pages.zip!/a.html']],
    ['a table', Buffer.from(CSV), ['--input', 'csv', '--text-column', 'story'], ['-:2']],
    ['negative: a text about WARC', Buffer.from('The WARC/1.0 format is old.'), [], ['-']],
    ['negative: said to be text', response(ADDRESS, pageOf(WORDS)), ['--input', 'text'], ['-']],
  ])('%s', async (_, bytes, args, ids) =>
    expect(await idsOf(['-', ...args], bytes)).toEqual({ code: 0, ids }),
  )
})

test('--text-column without a table is wrong usage that names --input csv', async () => {
  const asked = ['--text-column', 'story']
  for (const run of [
    await runCli(['-', ...asked], { stdin: Buffer.from(CSV) }),
    await runCli([put('no-table.txt', WORDS), ...asked]),
  ])
    expect([run.code, run.stdout, run.stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/--text-column: .*--input csv/),
    ])
  // beside a table other pages may stand
  const both = [put('no-table.txt', WORDS), put('a-table.csv', CSV), ...asked]
  expect(await idsOf(both)).toEqual({ code: 0, ids: ['no-table.txt', 'a-table.csv:2'] })
})

describe('the day of the crawl', () => {
  const crawled = async (head: string, address = ADDRESS): Promise<unknown> => {
    const page = `<html><head>${head}</head><body><h1>Ferry</h1><p>${WORDS}</p></body></html>`
    // crawled on 3 February 2020
    const { stdout } = await runCli([put('day.warc', response(address, page)), '--format', 'jsonl'])
    return JSON.parse(stdout).published?.date ?? null
  }
  const meta = (day: string): string => `<meta property="article:published_time" content="${day}">`
  test.each([
    ['before it', meta('2020-02-01'), '2020-02-01'],
    ['on it', meta('2020-02-03'), '2020-02-03'],
    ['the first that is not after it', meta('2031-01-01') + meta('2020-02-02'), '2020-02-02'],
    ['negative: after it', meta('2020-02-09'), null],
    ['negative: never the day of the crawl itself', '', null],
  ])('%s', async (_, head, day) => expect(await crawled(head)).toBe(day))
  test('an address with a later day', async () =>
    expect(await crawled('', 'http://news.example/2024/05/06/ferry')).toBeNull())
})
