/*
 * Records: a stream of JSON objects, one a line or one after the other, answered one by one; a bad one is a failed input
 * and no more.
 */
import { type FailedInput, type Problem, problem } from '../document/problems.ts'
import { digestOf } from './bytes/digest.ts'
import { dayOfTimestamp } from './calendar-day.ts'
import { jsonValues } from './json-values.ts'
import type { RawDocument } from './raw-document.ts'
import { type ByteStream, streamProblem, tooLarge } from './read-file.ts'
import { recordProblem, recordSchema } from './record-schema.ts'

/** The records in `stream`; `NAME:NUMBER`, by lines or values, is their id where they have none. */
export async function* readRecords(
  name: string,
  stream: ByteStream,
  form: 'lines' | 'values',
  maxSize: number,
): AsyncGenerator<RawDocument | FailedInput> {
  let number = 0
  try {
    const pieces = form === 'lines' ? splitLines(stream, maxSize) : jsonValues(stream, maxSize)
    for await (const line of pieces) {
      number++
      if (line === null) yield { id: `${name}:${number}`, error: tooLarge(maxSize) }
      else if (line.trim() !== '') yield parseRecord(line, `${name}:${number}`)
    }
  } catch (error) {
    yield { id: number === 0 ? name : `${name}:${number + 1}`, error: streamProblem(error) }
  }
}

/** The document of one line. `place` is `FILE:LINE`. */
export function parseRecord(line: string, place: string): RawDocument | FailedInput {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // the engine's words differ from version to version, and quote the record
    return { id: place, error: problem('bad-json', 'not a JSON object; write one object a line') }
  }
  // where the record has no id, its place is its id
  const at = idOf(value) === null ? '' : `${place}: `
  const parsed = recordSchema.safeParse(value)
  if (!parsed.success)
    return {
      id: idOf(value) ?? place,
      error: problem('bad-record', `${at}${recordProblem(parsed.error)}`),
    }
  const { html, date, notAfter, url, title } = parsed.data
  // crawlers write both keys, the one that they do not fill as ''
  const text = html && !parsed.data.text?.trim() ? undefined : parsed.data.text
  const id = longNumber(value, line) ?? parsed.data.id
  if (text === undefined && html === undefined) {
    return {
      id: id ?? place,
      error: problem('no-text', `${at}the record has neither "text" nor "html"`),
    }
  }
  const warnings: Problem[] = []
  const day = dayIn(date, 'date', warnings)
  const last = dayIn(notAfter, 'notAfter', warnings)
  return {
    id: wellFormed(id ?? place),
    digest: digestOf(text ?? html ?? ''),
    ...content(text, html, warnings),
    ...(day ? { date: day } : {}),
    ...(last ? { notAfter: last } : {}),
    ...(url ? { url: wellFormed(url) } : {}),
    ...(title ? { title: wellFormed(title) } : {}),
    warnings,
  }
}

/** The day that a field of a record gives, or null; a warning where it gives none. */
function dayIn(written: string | undefined, field: string, warnings: Problem[]): string | null {
  if (!written) return null
  const day = dayOfTimestamp(written)
  if (day === null)
    warnings.push(
      problem('bad-date', `the record's ${field} "${shortened(written)}" is not YYYY-MM-DD; it was not used`),
    )
  return day
}

/** An id that is a whole number too long for a double, as written; null for any other id. */
function longNumber(value: unknown, line: string): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  if (typeof value.id !== 'number' || Number.isSafeInteger(value.id)) return null
  return LONG_ID.exec(line)?.[1] ?? null
}

const LONG_ID = /"id"\s*:\s*(-?\d{16,40})\s*[,}]/

function content(
  text: string | undefined,
  html: string | undefined,
  warnings: Problem[],
): { text: string } | { html: string } {
  const raw = wellFormed(text ?? html ?? '')
  const marked = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw
  const clean = marked.replaceAll('\0', '')
  if (clean.length < marked.length) {
    warnings.push(problem('nul-bytes', `${marked.length - clean.length} NUL bytes were dropped`))
  }
  return text === undefined ? { html: clean } : { text: clean }
}

/** Lone surrogates become U+FFFD, so that offsets mean the same everywhere. */
function wellFormed(text: string): string {
  return text.toWellFormed()
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : null
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

/** Lines as text; null for a line over the limit, whose bytes are let go as they come. */
export async function* splitLines(stream: ByteStream, maxSize: number): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      size += at - from
      // 300 million empty lines are 1.3 MB of gzip
      if (size === 0) yield ''
      else yield size > maxSize ? null : decodeLine([...parts, chunk.subarray(from, at)])
      parts = []
      size = 0
      from = at + 1
    }
    size += chunk.length - from
    if (size > maxSize) parts = []
    else parts.push(chunk.subarray(from))
  }
  if (size > 0) yield size > maxSize ? null : decodeLine(parts)
}

function decodeLine(parts: readonly Uint8Array[]): string {
  const line = Buffer.concat(parts).toString('utf8')
  return line.charCodeAt(0) === 0xfeff ? line.slice(1) : line
}
