/*
 * Rows of a table (RFC 4180) as a stream of bytes: a reader of our own, since a row over the limit or a quotation mark that
 * is not closed must cost that row alone, and cells of old spreadsheets are not UTF-8.
 */
import type { ByteStream } from '../read-file.ts'

/** A row: its cells as bytes, or why there are none. */
export interface CsvRow {
  /** The line on which it begins. */
  readonly line: number
  readonly cells: readonly Buffer[] | 'too-large' | 'not-closed'
}

const QUOTE = 0x22
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** No table of pages has more columns; more cells of a row are let go. */
const MOST_CELLS = 10_000

/** In a quotation, behind a mark that may end it, or outside. */
type Place = 'start' | 'plain' | 'quoted' | 'behind-mark'

/** The rows of `stream`, cells between bytes `delimiter`; rows over `maxSize` bytes are let go as they come. */
export async function* csvRows(
  stream: ByteStream,
  delimiter: number,
  maxSize: number,
): AsyncGenerator<CsvRow> {
  const row = openRow(maxSize)
  let place: Place = 'start'
  let line = 1
  for await (const chunk of stream) {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!
      if (byte === LINE_FEED) line++
      if (place === 'quoted') {
        if (byte !== QUOTE) continue
        row.add(chunk.subarray(from, at))
        from = at + 1
        place = 'behind-mark'
      } else if (byte === QUOTE && place === 'behind-mark') {
        from = at
        place = 'quoted'
      } else if (byte === QUOTE && place === 'start') {
        from = at + 1
        place = 'quoted'
      } else if (byte === delimiter || byte === LINE_FEED) {
        row.add(chunk.subarray(from, at))
        row.endCell()
        from = at + 1
        place = 'start'
        if (byte === LINE_FEED) yield row.end(line)
      } else place = 'plain'
    }
    row.add(chunk.subarray(from))
  }
  if (place === 'quoted') yield { ...row.end(line), cells: 'not-closed' }
  else if (row.size() > 0) {
    row.endCell()
    yield row.end(line)
  }
}

/** Collects the cells of one row after the other. */
function openRow(maxSize: number): {
  readonly add: (part: Uint8Array) => void
  readonly endCell: () => void
  readonly size: () => number
  readonly end: (next: number) => CsvRow
} {
  let cells: Buffer[] = []
  let parts: Uint8Array[] = []
  let size = 0
  let line = 1
  return {
    size: () => size,
    add: (part) => {
      size += part.length
      if (size > maxSize) {
        cells = []
        parts = []
      } else if (part.length > 0) parts.push(part)
    },
    endCell: () => {
      size++
      if (size <= maxSize && cells.length < MOST_CELLS) cells.push(Buffer.concat(parts))
      parts = []
    },
    end: (next) => {
      const last = cells.at(-1)
      if (last?.at(-1) === CARRIAGE_RETURN) cells[cells.length - 1] = last.subarray(0, -1)
      const row: CsvRow = { line, cells: size > maxSize ? 'too-large' : cells }
      cells = []
      parts = []
      size = 0
      line = next
      return row
    },
  }
}
