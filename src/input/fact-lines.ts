/*
 * Earlier output of extract, read again: documents a line, from JSON Lines or from the JSON that holds them a line each.
 */
import { createReadStream } from 'node:fs'
import { type FailedInput, problem } from '../document/problems.ts'
import { gunzipped } from './bytes/unpack.ts'
import { type ByteStream, streamProblem, tooLarge } from './read-file.ts'
import { splitLines } from './records.ts'

/** A document as a line of JSON. */
export interface FactLine {
  readonly id: string
  readonly line: string
}

const NOT_OURS =
  "not a document that extract wrote with --format jsonl or json; jq -c '.documents[]' makes lines of JSON"

/** The documents in `file`; what is none is a failed input named by file and line: the first, with a count of the others. */
export async function* readFactLines(
  file: string,
  stdin: ByteStream,
  maxSize: number,
): AsyncGenerator<FactLine | FailedInput> {
  const bytes: ByteStream = file === '-' ? stdin : createReadStream(file)
  let number = 0
  let other: string | null = null
  let others = 0
  try {
    for await (const line of splitLines(/\.gz$/i.test(file) ? gunzipped(bytes) : bytes, maxSize)) {
      number++
      if (number === 1 && line !== null && /^\s*[[{]\s*$/.test(line)) {
        // JSON that was laid out anew: each of its lines would be said to be none
        yield { id: file, error: problem('no-facts', NOT_OURS) }
        return
      }
      if (line === null) yield { id: `${file}:${number}`, error: tooLarge(maxSize) }
      // the keys of a dossier follow the documents; they are made anew
      else if (/^\]/.test(line)) break
      else if (line.trim() !== '' && !isHead(line)) {
        const document = factLine(line)
        if (document !== null) yield document
        else {
          other ??= `${file}:${number}`
          others++
        }
      }
    }
  } catch (error) {
    yield { id: number === 0 ? file : `${file}:${number + 1}`, error: streamProblem(error) }
  }
  if (other !== null) yield { id: other, error: problem('no-facts', notOurs(others)) }
}

function notOurs(lines: number): string {
  return lines === 1 ? NOT_OURS : `${NOT_OURS} (and ${lines - 1} more ${lines === 2 ? 'line' : 'lines'})`
}

/** The first line of the JSON format. */
function isHead(line: string): boolean {
  return /^\{"schema":"[^"]*","documents":\[\s*$/.test(line)
}

/** The document on a line; null where it is none of ours. */
function factLine(written: string): FactLine | null {
  const trimmed = written.trimEnd()
  const line = trimmed.endsWith(',') ? trimmed.slice(0, -1) : trimmed
  try {
    const value: unknown = JSON.parse(line)
    if (isDocument(value)) return { id: value.id, line: `${line}\n` }
  } catch {
    // said at the end of the file
  }
  return null
}

/** Whether all lists that a dossier reads are there. */
function isDocument(value: unknown): value is { readonly id: string } {
  if (typeof value !== 'object' || value === null) return false
  const document: Readonly<Record<string, unknown>> = { ...value }
  const lists = ['dates', 'people', 'quotes', 'statements']
  return typeof document['id'] === 'string' && lists.every((list) => Array.isArray(document[list]))
}
