/*
 * Folders packed by tar and zip: which entries are read and what they are called, and archives that are broken or hostile.
 */
import zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { documentsOf, inShort, pageOf, TAR_END, tarEntry, ZIP_END, zipEntry } from './make-archives.ts'

const PAGE = pageOf('The ferry sails.')
const zip = (...entries: Parameters<typeof zipEntry>[0][]): Buffer =>
  Buffer.concat([...entries.map(zipEntry), ZIP_END])

// biome-ignore format: a row a line
const NAMES: readonly (readonly [why: string, name: string, id: string | null])[] = [
  ['a page', 'a.html', 'a.html'], ['in a folder', 'news/2020/a.html', 'news/2020/a.html'],
  ['behind a dot', './a.html', 'a.html'], ['a name without an ending', 'a', 'a'],
  ['out of the archive', '../../etc/a.html', 'etc/a.html'], ['from the root', '/etc/a.html', 'etc/a.html'],
  ['negative: hidden', '.a.html', null], ['negative: in a hidden folder', '.git/a.html', null],
  ['negative: a picture', 'a.jpg', null], ['negative: notes of a system', '__MACOSX/a.html', null],
  ['negative: a folder', 'news/', null], ['negative: nothing', '..', null],
  ['negative: an archive', 'b.zip', null], ['negative: a crawl', 'b.warc.gz', null], ['negative: a table', 'b.csv', null],
]

describe.each(['tar', 'zip'] as const)('%s', (kind) => {
  const packed = (name: string, content: string | Uint8Array): Buffer =>
    kind === 'tar' ? Buffer.concat([tarEntry(name, content), TAR_END]) : zip({ name, content })

  test.each(NAMES)('%s: %s', async (_, name, id) =>
    expect((await documentsOf(kind, packed(name, PAGE))).map((document) => document.id)).toEqual(
      id === null ? [] : [`a!/${id}`],
    ),
  )

  test('records, packed pages and saved mail in it are read', async () => {
    const records = '{"id":"r","text":"One."}\n{"text":"Two."}\n'
    expect(inShort(await documentsOf(kind, packed('r.jsonl', records)))).toEqual([
      'r One.',
      'a!/r.jsonl:2 Two.',
    ])
    expect(inShort(await documentsOf(kind, packed('a.txt.gz', zlib.gzipSync('One.'))))).toEqual([
      'a!/a.txt.gz One.',
    ])
    const mail = 'Subject: x\r\nContent-Type: text/plain\r\n\r\nOne.'
    expect(inShort(await documentsOf(kind, packed('a.eml', mail)))).toEqual(['a!/a.eml One.'])
  })

  test('negative: an entry over the limit, whether it is packed well or not', async () => {
    for (const content of [Buffer.alloc(5_000_000), Buffer.from('<p>x</p>'.repeat(20_000))])
      expect(inShort(await documentsOf(kind, packed('a.html', content)))).toEqual(['a!/a.html too-large'])
    const bomb = packed('a.html.gz', zlib.gzipSync(Buffer.alloc(5_000_000)))
    expect(inShort(await documentsOf(kind, bomb))).toEqual(['a!/a.html.gz too-large'])
  })

  test('cut off at any place: what was whole is kept', async () => {
    const one = kind === 'tar' ? tarEntry('one.html', PAGE) : zipEntry({ name: 'one.html', content: PAGE })
    const two = kind === 'tar' ? tarEntry('two.html', PAGE) : zipEntry({ name: 'two.html', content: PAGE })
    for (const length of [0, 1, 20, 60, 80]) {
      const documents = await documentsOf(kind, Buffer.concat([one, two.subarray(0, length)]))
      expect(inShort(documents)).toEqual(['a!/one.html The ferry sails.', 'a broken-archive'])
      expect(documents[1]).toMatchObject({
        error: { message: expect.stringMatching(/cut off.*; 1 document before/) },
      })
    }
  })

  test.each([
    ['text', 'Hello. '.repeat(200)],
    ['bytes', '\xff'.repeat(5000)],
  ])('negative: %s', async (_, content) =>
    expect(inShort(await documentsOf(kind, Buffer.from(content)))).toEqual(['a broken-archive']),
  )
})

describe('tar alone', () => {
  const long = `${'folder/'.repeat(20)}a.html`
  test.each([
    [
      'a long name of GNU',
      Buffer.concat([tarEntry('././@LongLink', `${long}\0`, 'L'), tarEntry('cut', PAGE)]),
    ],
    [
      'a long name of POSIX',
      Buffer.concat([tarEntry('x', `158 path=${long}\n`, 'x'), tarEntry('cut', PAGE)]),
    ],
    [
      'a long link beside it',
      Buffer.concat([tarEntry('L', `${long}\0`, 'L'), tarEntry('K', 'to\0', 'K'), tarEntry('cut', PAGE)]),
    ],
  ])('%s', async (_, bytes) =>
    expect(inShort(await documentsOf('tar', Buffer.concat([bytes, TAR_END])))).toEqual([
      `a!/${long} The ferry sails.`,
    ]),
  )

  test.each([
    ['a symbolic link', '2'],
    ['a link', '1'],
    ['a device', '3'],
    ['a folder', '5'],
    ['a pipe', '6'],
  ])('negative: %s', async (_, type) => {
    const bytes = Buffer.concat([
      tarEntry('a.html', '', type, '/etc/passwd'),
      tarEntry('b.html', PAGE),
      TAR_END,
    ])
    expect(inShort(await documentsOf('tar', bytes))).toEqual(['a!/b.html The ferry sails.'])
  })

  test('negative: a head whose sum is wrong', async () => {
    const two = tarEntry('two.html', PAGE)
    two[3] = 1
    const documents = await documentsOf('tar', Buffer.concat([tarEntry('one.html', PAGE), two, TAR_END]))
    expect(inShort(documents)).toEqual(['a!/one.html The ferry sails.', 'a broken-archive'])
  })
})

describe('zip alone', () => {
  const next = { name: 'next.html', content: PAGE }
  const rest = 'a!/next.html The ferry sails.'
  test.each([
    ['not packed', { name: 'b.html', content: PAGE, method: 0 }, ['a!/b.html The ferry sails.', rest]],
    [
      'its length behind it',
      { name: 'b.html', content: PAGE, open: true },
      ['a!/b.html The ferry sails.', rest],
    ],
    [
      'a long page, its length behind it',
      { name: 'b.html', content: PAGE + 'x '.repeat(40_000), open: true },
      ['a!/b.html The ferry sails.x x ', rest],
    ],
    ['a folder, its length behind it', { name: 'b/', content: '', method: 0, open: true }, [rest]],
    [
      'negative: a bomb, its length behind it',
      { name: 'b.html', content: Buffer.alloc(5_000_000), open: true },
      ['a!/b.html too-large', rest],
    ],
    [
      'negative: a picture, its length behind it',
      { name: 'b.png', content: 'x'.repeat(9000), open: true },
      [rest],
    ],
    [
      'negative: encrypted',
      { name: 'b.html', content: PAGE, encrypted: true },
      ['a!/b.html encrypted', rest],
    ],
    [
      'negative: packed in a rare way',
      { name: 'b.html', content: PAGE, method: 14 },
      ['a!/b.html broken-archive', rest],
    ],
    ['negative: a wrong sum', { name: 'b.html', content: PAGE, sum: 1 }, ['a!/b.html broken-archive', rest]],
    [
      'negative: a wrong sum behind it',
      { name: 'b.html', content: PAGE, sum: 1, open: true },
      ['a broken-archive'],
    ],
    [
      'negative: not packed, its length behind it',
      { name: 'b.html', content: PAGE, method: 0, open: true },
      ['a broken-archive'],
    ],
  ])('%s', async (_, entry, expected) => {
    for (const size of [11, 100_000])
      expect(inShort(await documentsOf('zip', zip(entry, next), {}, size))).toEqual(expected)
  })
})
