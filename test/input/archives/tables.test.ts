/*
 * Tables of pages: rows as spreadsheets and programs write them, columns by name, and rows that are broken.
 */
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../../src/document/problems.ts'
import { csvRows } from '../../../src/input/tables/csv-rows.ts'
import { documentsOf, inShort } from './make-archives.ts'

async function rowsOf(text: string, size: number): Promise<unknown[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const rows: unknown[] = []
  for await (const { line, cells } of csvRows(chunks(), 0x2c, 100))
    rows.push([line, ...(typeof cells === 'string' ? [cells] : cells.map(String))])
  return rows
}

const ROWS: readonly (readonly [why: string, text: string, rows: unknown[]])[] = [
  [
    'rows',
    'a,b\nc,d\n',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  [
    'ends of Windows',
    'a,b\r\nc,d\r\n',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  [
    'no end at the end',
    'a,b\nc',
    [
      [1, 'a', 'b'],
      [2, 'c'],
    ],
  ],
  ['empty cells', ',a,\n', [[1, '', 'a', '']]],
  [
    'a comma, a mark and a line in quotation marks',
    '"a,""b""\nc",d\ne\n',
    [
      [1, 'a,"b"\nc', 'd'],
      [3, 'e'],
    ],
  ],
  ['an empty quotation', '"",b\n', [[1, '', 'b']]],
  ['a mark inside a cell stands for itself', 'the "a" and b,c\n', [[1, 'the "a" and b', 'c']]],
  ['words behind a quotation are kept', '"a" b,c\n', [[1, 'a b', 'c']]],
  [
    'negative: not closed',
    'a\n"b,c\nd\n',
    [
      [1, 'a'],
      [2, 'not-closed'],
    ],
  ],
  [
    'negative: over the limit',
    `a\n${'b,'.repeat(200)}\nc\n`,
    [
      [1, 'a'],
      [2, 'too-large'],
      [3, 'c'],
    ],
  ],
  ['negative: nothing', '', []],
]

describe('csvRows', () => {
  for (const size of [1, 5, 1000])
    test.each(ROWS)(`%s, in chunks of ${size}`, async (_, text, rows) =>
      expect(await rowsOf(text, size)).toEqual(rows),
    )
})

const read = (text: string | Uint8Array, columns = {}) => documentsOf('csv', Buffer.from(text), { columns })

describe('tables', () => {
  test('columns by their usual names', async () => {
    const [document] = await read('id,Text,date,url,title\nx,It sails.,2020-02-03,http://a.example/,Ferry\n')
    expect(document).toMatchObject({
      id: 'x',
      text: 'It sails.',
      date: '2020-02-03',
      url: 'http://a.example/',
      title: 'Ferry',
    })
  })
  test('columns that the user names; HTML is known', async () => {
    const columns = { text: 'story', date: 'day', id: 'no' }
    const [document] = await read('no,day,story\n7,2020-02-03,<p>It <b>sails.</b></p>\n', columns)
    expect(document).toMatchObject({ id: '7', html: '<p>It <b>sails.</b></p>', date: '2020-02-03' })
  })
  test.each([
    ['without an id: the line', 'text\nOne.\n\nTwo.\n', ['a:2 One.', 'a:4 Two.']],
    ['semicolons', 'id;text\nx;"One; two."\n', ['x One; two.']],
    ['a byte-order mark', '\ufeffid,text\nx,One.\n', ['x One.']],
    ['UTF-16', Buffer.from('\ufeffid,text\nx,Münster.\n', 'utf16le'), ['x Münster.']],
    ['an old spreadsheet', Buffer.from('id,text\nx,M\xfcnster.\n', 'latin1'), ['x Münster.']],
    ['negative: a row without a text', 'id,text\nx\ny,One.\n', ['x no-text', 'y One.']],
    ['negative: a quotation that is not closed', 'id,text\nx,One.\ny,"Two.\n', ['x One.', 'a:3 bad-row']],
    ['negative: what extract wrote', 'kind,document,text\nquote,a,One.\n', ['a own-output']],
    ['negative: bytes', 'id,text\nx,%PDF-1.4\n', ['x binary']],
    ['negative: nothing', '', []],
  ])('%s', async (_, text, expected) => expect(inShort(await read(text))).toEqual(expected))

  test('tabs', async () =>
    expect(inShort(await documentsOf('tsv', Buffer.from('id\ttext\nx\tOne, two.\n')))).toEqual([
      'x One, two.',
    ]))

  test('negative: a day that is none is a warning', async () =>
    expect((await read('text,date\nOne.,3/2/20\n'))[0]).toMatchObject({ warnings: [{ code: 'bad-date' }] }))

  test.each([
    ['no column holds the pages', {}, /say which .* --text-column: no, day, story/],
    [
      'a column that is not there',
      { text: 'words' },
      /--text-column words: a has no such column; it has no, day, story/,
    ],
    ['nor this', { text: 'story', date: 'when' }, /--date-column when/],
  ])('negative: %s', async (_, columns, message) => {
    const error = await read('no,day,story\n1,2,3\n', columns).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toMatch(message)
  })
})
