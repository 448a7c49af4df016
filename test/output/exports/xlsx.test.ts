/*
 * The workbook, against ECMA-376 by its parts, and read by openpyxl where it is there.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellXml, columnName, MOST_CHARACTERS } from '../../../src/output/exports/xlsx/cells.ts'
import { openSheets } from '../../../src/output/exports/xlsx/sheet.ts'
import { workbookParts } from '../../../src/output/exports/xlsx/workbook.ts'
import { zipOf } from '../../../src/output/exports/xlsx/zip.ts'
import { hasModule, python } from './python.ts'
import { BRIDGE, FAILED, HOSTILE, UNDATED, whole } from './whole.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-xlsx-'))
const file = path.join(folder, 'facts.xlsx')
let parts: Readonly<Record<string, Uint8Array>> = {}
const partText = (name: string): string => Buffer.from(parts[name] ?? []).toString()

beforeAll(async () => {
  fs.writeFileSync(file, await whole('xlsx', [BRIDGE, FAILED, UNDATED]))
  parts = unzipSync(fs.readFileSync(file))
})
afterAll(() => fs.rmSync(folder, { recursive: true }))

describe('cells', () => {
  const isDate = { isDate: true }
  test.each([
    ['a day is a number with the format of days', '2020-02-03', isDate, '<c r="B2" s="1"><v>43864</v></c>'],
    ['the first day that spreadsheets count rightly', '1900-03-01', isDate, '<c r="B2" s="1"><v>61</v></c>'],
    ['an earlier one is text', '1871-01-01', isDate, '>1871-01-01</t>'],
    ['a day in a column of words is text', '2020-02-03', { isDate: false }, '>2020-02-03</t>'],
    ['a number', 0.5, isDate, '<c r="B2"><v>0.5</v></c>'],
    ['a truth value', true, isDate, '<c r="B2" t="b"><v>1</v></c>'],
    [
      'a formula is text',
      '=1+1',
      isDate,
      '<c r="B2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
    ],
    ['what would be read as a sign', '_x000D_ x_y', isDate, '>_x005F_x000D_ x_y</t>'],
    ['markup', '<&>', isDate, '>&lt;&amp;&gt;</t>'],
    ['a control character', 'a\u0007b', isDate, '>a\ufffdb</t>'],
  ])('%s', (_, value, column, xml) => expect(cellXml(value, 'B2', column)).toContain(xml))
  test.each([null, ''])('%j is no cell', (value) => expect(cellXml(value, 'A1', isDate)).toBe(''))
  test('no cell is longer than it may be, and no character is torn', () => {
    const text = (value: string): string =>
      /preserve">(.*)<\/t>/.exec(cellXml(value, 'A1', isDate))?.[1] ?? ''
    expect(text('x'.repeat(MOST_CHARACTERS))).toHaveLength(MOST_CHARACTERS)
    expect(text('x'.repeat(MOST_CHARACTERS + 1))).toBe(`${'x'.repeat(MOST_CHARACTERS - 1)}…`)
    expect(text('😀'.repeat(MOST_CHARACTERS)).isWellFormed()).toBe(true)
  })
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => expect(columnName(index)).toBe(name))
})

describe('the workbook', () => {
  test('has the parts that every reader asks for first, in an archive without a clock', async () => {
    expect(Object.keys(parts).slice(0, 5)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
    ])
    expect(await whole('xlsx', [BRIDGE, FAILED, UNDATED])).toEqual(fs.readFileSync(file))
  })
  test('lists a sheet a table, each with a frozen header and a filter over all its rows', () => {
    const titles = [...partText('xl/workbook.xml').matchAll(/<sheet name="(\w+)"/g)].map((match) => match[1])
    expect(titles).toEqual(['documents', 'statements', 'people', 'quotes', 'dates', 'mentions'])
    for (const [i] of titles.entries()) {
      const sheet = partText(`xl/worksheets/sheet${i + 1}.xml`)
      expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
      const rows = sheet.match(/<row /g)?.length
      expect(sheet).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows}"/>`))
      expect(sheet).not.toContain('<f>')
    }
  })
  test('a table that is longer than a sheet goes on in another', () => {
    let number = 0
    const writer = openSheets('quotes', ['text'], () => ++number, { rows: 3, characters: 1_000 })
    for (const text of ['a', 'b', 'c']) writer.add({ text })
    const sheets = writer.end()
    expect(sheets.map(({ title, range }) => [title, range])).toEqual([
      ['quotes', 'A1:A3'],
      ['quotes 2', 'A1:A2'],
    ])
    const archive = unzipSync(Buffer.concat([...zipOf(workbookParts(sheets))]))
    expect(Buffer.from(archive['xl/worksheets/sheet2.xml'] ?? []).toString()).toContain('>c<')
  })
  test.runIf(hasModule('openpyxl'))(
    'opens in openpyxl with dates as dates (skipped without openpyxl; PYTHON names a Python that has it)',
    () => {
      const script = `import sys, json, openpyxl
w = openpyxl.load_workbook(sys.argv[1])
s = w["statements"]
head = [c.value for c in s[1]]
at = lambda name: [r[head.index(name)] for r in s.iter_rows(min_row=2)]
print(json.dumps({"sheets": w.sheetnames, "frozen": [x.freeze_panes for x in w], "filters": [x.auto_filter.ref.split(":")[0] for x in w],
  "days": [[c.is_date, str(c.value)] for c in at("date_from")], "title": at("title")[0].value, "types": [c.data_type for c in at("text")]}))`
      expect(python(script, [file])).toEqual({
        sheets: ['documents', 'statements', 'people', 'quotes', 'dates', 'mentions'],
        frozen: Array(6).fill('A2'),
        filters: Array(6).fill('A1'),
        days: expect.arrayContaining([
          [true, '2021-05-03 00:00:00'],
          [false, '1871-01-01'],
          [false, 'None'],
        ]),
        // openpyxl leaves the sign that spreadsheets take away
        title: HOSTILE.replace('_x', '_x005F_x'),
        types: expect.not.arrayContaining(['f']),
      })
    },
  )
})
