/*
 * Tables of pages (CSV, TSV): a row a record, streamed. The first row names the columns.
 */
import { type FailedInput, problem } from '../../document/problems.ts'
import type { ArchiveReader } from '../archives/archive-reader.ts'
import { contentKind } from '../bytes/content-kind.ts'
import { decodeBytes } from '../bytes/decode.ts'
import { asUtf8, peek } from '../bytes/peek.ts'
import type { RawDocument } from '../raw-document.ts'
import type { ContentOptions } from '../read-content.ts'
import { type ByteStream, streamProblem, tooLarge } from '../read-file.ts'
import { parseRecord } from '../records.ts'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { type Columns, columnsOf } from './table-columns.ts'

/** The pages of a table with commas, or with semicolons where spreadsheets write these. */
export const readCsv: ArchiveReader = (name, stream, options) => readRows(name, stream, ',', options)

/** The pages of a table with tabs. */
export const readTsv: ArchiveReader = (name, stream, options) => readRows(name, stream, '\t', options)

/** Throws UsageError where the table at the beginning of `stream` lacks a column that is asked for. */
export async function checkTable(
  name: string,
  stream: ByteStream,
  kind: 'csv' | 'tsv',
  options: ContentOptions,
): Promise<void> {
  const { rows } = await openTable(name, stream, kind === 'csv' ? ',' : '\t', options)
  await rows.return(undefined)
}

async function* readRows(
  name: string,
  stream: ByteStream,
  usual: ',' | '\t',
  options: ContentOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  const { rows, columns } = await openTable(name, stream, usual, options)
  if (columns === 'own') {
    yield { id: name, error: problem('own-output', OWN_OUTPUT) }
    return
  }
  if (columns !== null && 'cells' in columns) {
    yield { id: name, error: columns.cells === 'too-large' ? tooLarge(options.maxSize) : NOT_CLOSED }
    return
  }
  let line = 0
  try {
    for await (const row of rows) {
      line = row.line
      const document =
        columns === null ? null : documentOf(row, columns, `${name}:${row.line}`, options.maxSize)
      if (document !== null) yield document
    }
  } catch (error) {
    yield { id: line === 0 ? name : `${name}:${line}`, error: streamProblem(error) }
  }
}

const OWN_OUTPUT = 'this is a table that extract wrote, not input; name the pages that it was made from'
const NOT_CLOSED = problem(
  'bad-row',
  'a quotation mark that opens here is not closed before the end of the table; the rows behind it are lost',
)

interface Table {
  readonly rows: AsyncGenerator<CsvRow>
  /** A first row that cannot be read; null for a table without one, or whose bytes cannot be had: reading on says why. */
  readonly columns: Columns | CsvRow | 'own' | null
}

/** The rows behind the first, and the columns that it names. */
async function openTable(
  name: string,
  stream: ByteStream,
  usual: ',' | '\t',
  options: ContentOptions,
): Promise<Table> {
  const start = beginning(stream, usual, options.maxSize)
  let first: IteratorResult<CsvRow>
  try {
    first = await start.next()
  } catch (error) {
    return { rows: failing(error), columns: null }
  }
  if (first.done) return { rows: start, columns: null }
  if (typeof first.value.cells === 'string') return { rows: start, columns: first.value }
  const header = first.value.cells.map((cell) => textOf(cell).trim())
  if (header[0] === 'kind' && header[1] === 'document') return { rows: start, columns: 'own' }
  return { rows: start, columns: columnsOf(name, header, options.columns ?? {}) }
}

// biome-ignore lint/correctness/useYield: it stands for rows that cannot be had
async function* failing(error: unknown): AsyncGenerator<CsvRow> {
  throw error
}

/** A first line without the usual delimiter has another. */
const FIRST_LINE = 4096

async function* beginning(stream: ByteStream, usual: ',' | '\t', maxSize: number): AsyncGenerator<CsvRow> {
  const [head, whole] = await peek(stream, FIRST_LINE)
  const utf8 = asUtf8(head, whole)
  const line = Buffer.from(head).toString('utf8').replaceAll('\0', '').split('\n')[0]!
  const other = [';', '\t', '|'].find((sign) => line.includes(sign))
  const delimiter = usual === ',' && !line.includes(',') ? (other ?? usual) : usual
  yield* csvRows(utf8, delimiter.charCodeAt(0), maxSize)
}

/** The document of a row; null for a row without anything. */
function documentOf(
  { cells }: CsvRow,
  columns: Columns,
  place: string,
  maxSize: number,
): RawDocument | FailedInput | null {
  if (cells === 'too-large') return { id: place, error: tooLarge(maxSize) }
  if (cells === 'not-closed') return { id: place, error: NOT_CLOSED }
  if (cells.every((cell) => cell.length === 0)) return null
  const cellOf = (column: number | null): string =>
    column === null ? '' : textOf(cells[column] ?? Buffer.alloc(0))
  const page = cells[columns.text]
  const decoded = page === undefined || page.length === 0 ? null : decodeBytes(page, false)
  if (decoded !== null && 'code' in decoded) return { id: cellOf(columns.id) || place, error: decoded }
  const isHtml = page !== undefined && contentKind(page) === 'html'
  const record = parseRecord(
    JSON.stringify({
      ...(decoded === null ? {} : { [isHtml ? 'html' : 'text']: decoded.text }),
      ...Object.fromEntries(
        (['id', 'date', 'url', 'title'] as const).map((field) => [field, cellOf(columns[field]).trim()]),
      ),
    }),
    place,
  )
  if (decoded === null || 'error' in record) return record
  return { ...record, warnings: [...decoded.warnings, ...(record.warnings ?? [])] }
}

function textOf(cell: Uint8Array): string {
  const decoded = decodeBytes(cell, false)
  return 'code' in decoded ? '' : decoded.text
}
