/*
 * CSV that people write by hand (RFC 4180, also with bare line feeds), as rows by header with their lines. What is wrong is
 * a UsageError that names line and column.
 */
import { UsageError } from '../document/problems.ts'

/** A row by header, and the line where it begins. */
export interface CsvRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** A cell with what ends it: in quotation marks, where two stand for one, or plain. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y

interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of `text`, which stands in `file`; its header must name columns of `columns` alone, and all of `needed`. */
export function csvRows(
  file: string,
  text: string,
  { columns, needed }: { readonly columns: readonly string[]; readonly needed: readonly string[] },
): CsvRow[] {
  const [head, ...lines] = linesOf(file, text.replace(/^\ufeff/, ''))
  const headers = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase())
  const wrong = headers.find((header) => !columns.includes(header))
  const missing = needed.find((header) => !headers.includes(header))
  if (wrong !== undefined)
    throw new UsageError(`${file}: line 1: ${wrong}: no such column; give ${columns.join(', ')}`)
  if (missing !== undefined) throw new UsageError(`${file}: line 1: ${missing}: this column is missing`)
  return lines.map(({ line, cells }) => {
    if (cells.length > headers.length)
      throw new UsageError(`${file}: line ${line}: ${cells.length} cells under ${headers.length} headers`)
    return { line, cells: Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? ''])) }
  })
}

function linesOf(file: string, text: string): Line[] {
  const lines: Line[] = []
  let [at, line, start] = [0, 1, 1]
  let cells: string[] = []
  while (at < text.length) {
    CELL.lastIndex = at
    const match = CELL.exec(text)
    if (match === null)
      throw new UsageError(`${file}: line ${line}: a quotation mark is not closed or misplaced`)
    const [whole, quoted, plain = '', end = ''] = match
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0
    at += whole.length
    if (end === ',' && at < text.length) continue
    if (end === ',') cells.push('')
    // a blank line is no row
    if (cells.length > 1 || cells[0] !== '') lines.push({ line: start, cells })
    cells = []
    start = line
  }
  return lines
}
