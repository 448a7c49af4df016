/*
 * The heads of the records of a crawl: `WARC/1.1`, then a field a line, then as many bytes as Content-Length says.
 */
import type { ByteCursor } from '../../bytes/byte-cursor.ts'
import { BrokenArchive } from '../broken.ts'

/** The head of a record. */
export interface WarcHead {
  readonly type: string
  readonly target: string | null
  readonly date: string | null
  readonly contentType: string | null
  readonly length: number
  /** The crawler stopped before the end of the page. */
  readonly isCutOff: boolean
}

/** Longest line of a head; addresses are long, but not so. */
const LINE = 64 * 1024
const MOST_LINES = 1000

/** The next head, null at the end of the stream, and whether bytes that are none stand before it. */
export async function nextHead(
  cursor: ByteCursor,
): Promise<{ readonly head: WarcHead | null; readonly isGarbled: boolean }> {
  let isGarbled = false
  for (let line = await cursor.line(LINE); line !== null; line = await cursor.line(LINE)) {
    if (line.trim() === '') continue
    const head = /^WARC\/\d/.test(line) ? headOf(await fieldsOf(cursor)) : null
    if (head !== null) return { head, isGarbled }
    isGarbled = true
  }
  return { head: null, isGarbled }
}

/** Fields up to the blank line, by their names in small letters. Throws BrokenArchive at the end of the stream. */
async function fieldsOf(cursor: ByteCursor): Promise<Map<string, string>> {
  const fields = new Map<string, string>()
  for (let count = 0; count < MOST_LINES; count++) {
    const line = await cursor.line(LINE)
    if (line === null) throw new BrokenArchive('the crawl is cut off inside the head of a record')
    if (line === '') break
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

function headOf(fields: ReadonlyMap<string, string>): WarcHead | null {
  const length = fields.get('content-length') ?? ''
  const type = fields.get('warc-type')
  if (!/^\d{1,15}$/.test(length) || type === undefined) return null
  return {
    type: type.toLowerCase(),
    target: fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null,
    date: fields.get('warc-date') ?? null,
    contentType: fields.get('content-type') ?? null,
    length: Number(length),
    isCutOff: fields.has('warc-truncated'),
  }
}
