/*
 * What one stream holds: a page, or records. The user or the name says which, else the first bytes do. Archives have been
 * opened before.
 */
import { type FailedInput, problem } from '../document/problems.ts'
import { contentKind, LOOK_LENGTH } from './bytes/content-kind.ts'
import { asUtf8, peek } from './bytes/peek.ts'
import { isOwnOutput } from './find/own-output.ts'
import type { RawDocument } from './raw-document.ts'
import { type ByteStream, type InputKind, kindOfName, readDocument, streamProblem } from './read-file.ts'

/** What reading a stream depends on. */
export interface ContentOptions {
  /** The largest single document in bytes. */
  readonly maxSize: number
  /** Columns of tables. */
  readonly columns?: TableColumns
  /** Told of each record of a crawl that holds no page: a request, a redirect, a picture. */
  readonly onPassedOver?: () => void
}

/** The columns of a table that the user names; the others have the names of the fields of a record. */
export interface TableColumns {
  readonly text?: string
  readonly date?: string
  readonly id?: string
}

const RECORDS_NAME = /\.(?:jsonl|ndjson)(?:\.gz)?$/i

/** The kind of content that the name of a file says. */
export function contentOfName(path: string): InputKind | null {
  return RECORDS_NAME.test(path) ? 'jsonl' : kindOfName(path)
}

/** The documents of a stream: of the `kind` that its name or the user says, else what its first bytes look like. */
export async function* readContent(
  name: string,
  stream: ByteStream,
  kind: InputKind | null,
  options: ContentOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  // only the user says so
  if (kind === 'text') {
    yield await readDocument(name, stream, kind, options.maxSize)
    return
  }
  let head: Uint8Array
  let whole: ByteStream
  try {
    ;[head, whole] = await peek(stream, LOOK_LENGTH)
  } catch (error) {
    yield { id: name, error: streamProblem(error) }
    return
  }
  if (isOwnOutput(asText(head))) {
    yield { id: name, error: problem('own-output', OWN_OUTPUT) }
    return
  }
  if (kind === 'html') {
    yield await readDocument(name, whole, kind, options.maxSize)
    return
  }
  const looks = contentKind(head)
  const isNamed = kind === 'jsonl'
  if (isNamed || looks === 'lines' || looks === 'values')
    yield* records(name, asUtf8(head, whole), looks === 'values' ? 'values' : 'lines', options)
  else if (typeof looks !== 'string')
    yield { id: name, error: problem('no-page', `this looks like ${looks.looksLike}`) }
  else yield await readDocument(name, whole, looks, options.maxSize)
}

const OWN_OUTPUT = 'this is output of extract, not input; name the pages that it was made from'

function asText(head: Uint8Array): string {
  return Buffer.from(head.buffer, head.byteOffset, head.length).toString()
}

/** Records, whose schema library is loaded only when there are some. */
async function* records(
  name: string,
  stream: ByteStream,
  form: 'lines' | 'values',
  options: ContentOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  const { readRecords } = await import('./records.ts')
  yield* readRecords(name, stream, form, options.maxSize)
}
