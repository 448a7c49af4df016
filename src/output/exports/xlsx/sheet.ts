/*
 * A sheet of the workbook, packed as its rows come: a frozen header with a filter, and widths by what a column holds.
 * A table that is longer than a sheet may be goes on in another one.
 */
import type { Cell, TableRow } from '../../tables/table.ts'
import { cellXml, columnName, STYLE, textCell } from './cells.ts'
import { openPart, type ZipPacker, type ZipPart } from './zip.ts'

/** A sheet as the workbook lists it. */
export interface Sheet {
  readonly title: string
  /** `A1:F20`, the cells that can be filtered. */
  readonly range: string
  readonly part: ZipPart
}

/** A sheet that is being written. */
interface OpenSheet {
  readonly title: string
  readonly part: ZipPacker
  rows: number
  characters: number
}

/** A table that is being written: one sheet, or several. */
export interface SheetWriter {
  readonly add: (row: TableRow) => void
  readonly end: () => Sheet[]
}

/** What a sheet holds at most: rows, as spreadsheets say, and characters, so that its size fits into the archive. */
export interface SheetLimits {
  readonly rows: number
  readonly characters: number
}

export const SHEET_LIMITS: SheetLimits = { rows: 1_048_576, characters: 500_000_000 }

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** Columns that hold a calendar day. */
const DATE_COLUMN = /^(?:published|updated|first|last|date_(?:from|to|said))$/
/** Widths in characters: of sentences, of days, of other columns. */
const WIDTHS: readonly (readonly [column: RegExp, width: number])[] = [
  [/^(?:text|sentence|message)$/, 80],
  [/^(?:document|title|name|speaker|people|link|path)$/, 30],
  [DATE_COLUMN, 12],
]
const WIDTH = 14

/** The sheets of the table `name`; `number` is the first that is free for the file of a sheet. */
export function openSheets(
  name: string,
  headers: readonly string[],
  numberOf: () => number,
  limits: SheetLimits = SHEET_LIMITS,
): SheetWriter {
  const done: Sheet[] = []
  const next = (): OpenSheet => begun(sheetTitle(name, done.length), headers, numberOf())
  let sheet = next()
  return {
    add: (row) => {
      if (sheet.rows >= limits.rows || sheet.characters >= limits.characters) {
        done.push(ended(sheet, headers))
        sheet = next()
      }
      sheet.rows++
      const cells = headers.map((header, i) => cellAt(row[header] ?? null, i, sheet.rows, header))
      const xml = `<row r="${sheet.rows}">${cells.join('')}</row>`
      sheet.characters += xml.length
      sheet.part.write(xml)
    },
    end: () => [...done, ended(sheet, headers)],
  }
}

function sheetTitle(name: string, before: number): string {
  return before === 0 ? name : `${name} ${before + 1}`
}

function cellAt(value: Cell, column: number, row: number, header: string): string {
  return cellXml(value, `${columnName(column)}${row}`, { isDate: DATE_COLUMN.test(header) })
}

function begun(title: string, headers: readonly string[], number: number): OpenSheet {
  const part = openPart(`xl/worksheets/sheet${number}.xml`)
  const columns = headers.map(
    (header, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(header)}" customWidth="1"/>`,
  )
  const cells = headers.map((header, i) => textCell(header, `${columnName(i)}1`, STYLE.header))
  part.write(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData><row r="1">${cells.join('')}</row>`,
  )
  return { title, part, rows: 1, characters: 0 }
}

function ended({ title, part, rows }: OpenSheet, headers: readonly string[]): Sheet {
  const range = `A1:${columnName(headers.length - 1)}${rows}`
  part.write(`</sheetData><autoFilter ref="${range}"/></worksheet>`)
  return { title, range, part: part.end() }
}

function widthOf(header: string): number {
  return WIDTHS.find(([column]) => column.test(header))?.[1] ?? WIDTH
}
