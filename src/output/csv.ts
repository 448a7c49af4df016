/*
 * Tables for spreadsheets and databases: CSV (RFC 4180, CRLF) and TSV (a line a row, no quoting), a row a fact. Failed
 * inputs are on stderr only. A cell that a spreadsheet would run as a formula is prefixed with an apostrophe.
 */
import { stringify } from 'csv-stringify/sync'
import type { Dossier } from '../document/schema.ts'
import { DOSSIER_TABLES } from './dossier/dossier-tables.ts'
import type { Format, FormatOptions, Writer } from './format.ts'
import { gathered } from './gathered.ts'
import type { Cell } from './tables/table.ts'
import { rowSource } from './tables/tables.ts'

/** csv-stringify by itself quotes only cells that hold the whole record delimiter, not a lone line feed or return. */
const CSV_OPTIONS = { record_delimiter: '\r\n', quoted_match: /[\r\n]/ } as const
/** Signs that begin a formula, among them the full-width ones that some spreadsheets read alike. */
const FORMULA_START = /^[=@+\-\t\r＝＠＋－]./s
const BYTE_ORDER_MARK = '\ufeff'

/** CSV. */
export const csv: Format = {
  open: (options) => tableWriter(options, csvLine),
  openDossier: (options, dossier) => dossierWriter(options, dossier, csvLine),
}

function csvLine(cells: readonly Cell[]): string {
  return stringify([cells.map(asText)], CSV_OPTIONS)
}

/** TSV: tabs and line ends in cells become spaces, so that `cut` and `awk` can be trusted. */
export const tsv: Format = {
  open: (options) => tableWriter(options, tsvLine),
  openDossier: (options, dossier) => dossierWriter(options, dossier, tsvLine),
}

function tsvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => asText(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`
}

/** One table of the dossier; the documents themselves are not shown. */
function dossierWriter(
  options: FormatOptions,
  dossier: Dossier,
  line: (cells: readonly Cell[]) => string,
): Writer {
  const { headers, rows } = DOSSIER_TABLES[options.dossierTable ?? 'timeline']
  const cellOf = options.rawCells ? (cell: Cell) => cell : safeCell
  return {
    begin: () => `${options.byteOrderMark ? BYTE_ORDER_MARK : ''}${line(headers)}`,
    outcome: () => '',
    line: () => '',
    separator: '',
    end: () =>
      rows(dossier)
        .map((row) => line(headers.map((header) => cellOf(row[header] ?? null))))
        .join(''),
  }
}

function tableWriter(options: FormatOptions, line: (cells: readonly Cell[]) => string): Writer {
  const { headers, rows } = rowSource(options.table)
  const cellOf = options.rawCells ? (cell: Cell) => cell : safeCell
  return {
    begin: () => `${options.byteOrderMark ? BYTE_ORDER_MARK : ''}${line(headers)}`,
    outcome: (outcome) =>
      'document' in outcome
        ? gathered(
            rows(outcome.document).map((row) => line(headers.map((header) => cellOf(row[header] ?? null)))),
          )
        : '',
    separator: '',
    end: () => '',
  }
}

function asText(cell: Cell): string {
  return cell === null ? '' : String(cell)
}

function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell
}
