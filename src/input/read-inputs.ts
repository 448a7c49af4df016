/*
 * All inputs of a run, one document at a time and in order; the only stage that touches the file system.
 */
import { createReadStream } from 'node:fs'
import { type FailedInput, problem } from '../document/problems.ts'
import { contentKind, LOOK_LENGTH } from './bytes/content-kind.ts'
import { asUtf8, peek } from './bytes/peek.ts'
import type { Source } from './find/sources.ts'
import type { RawDocument } from './raw-document.ts'
import {
  type ByteStream,
  gunzipped,
  type InputKind,
  kindOfName,
  readDocument,
  streamProblem,
} from './read-file.ts'

/** What reading depends on besides the sources. */
export interface InputOptions {
  readonly kind: InputKind | null
  /** The largest single document in bytes. */
  readonly maxSize: number
  readonly stdin: ByteStream
  /** What the document on standard input is called. */
  readonly stdinDocument: { readonly id: string; readonly url: string | null }
  /** Told of each piece that was read of a file, as it lies on the disk. */
  readonly onBytes?: (count: number) => void
}

const RECORDS_NAME = /\.(?:jsonl|ndjson)(?:\.gz)?$/i

/** The documents of `sources`; each is answered before the next is read. */
export async function* readInputs(
  sources: readonly Source[],
  options: InputOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  for (const source of sources) {
    if ('passedOver' in source) continue
    if ('error' in source) yield source
    else if (source.isStdin) yield* readStdin(options)
    else {
      const { path } = source
      const stream = bytesOf(path, options.onBytes)
      const kind = options.kind ?? (RECORDS_NAME.test(path) ? 'jsonl' : kindOfName(path))
      yield* readStream(path, /\.gz$/i.test(path) ? gunzipped(stream) : stream, kind, options)
    }
  }
}

/** The bytes of a file, opened when the first is asked for: before, nobody would hear that it cannot be opened. */
async function* bytesOf(path: string, onBytes: InputOptions['onBytes']): ByteStream {
  for await (const chunk of createReadStream(path)) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

/** What a stream holds: of the `kind` that its name or the user says, else what its first bytes look like. */
async function* readStream(
  name: string,
  stream: ByteStream,
  kind: InputKind | null,
  options: InputOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  if (kind === 'text' || kind === 'html') {
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
  const looks = contentKind(head)
  const isNamed = kind === 'jsonl'
  if (isNamed || looks === 'lines' || looks === 'values')
    yield* records(name, asUtf8(head, whole), looks === 'values' ? 'values' : 'lines', options)
  else if (typeof looks !== 'string')
    yield { id: name, error: problem('no-page', `this looks like ${looks.looksLike}`) }
  else yield await readDocument(name, whole, looks, options.maxSize)
}

/** Records, whose schema library is loaded only when there are some. */
async function* records(
  name: string,
  stream: ByteStream,
  form: 'lines' | 'values',
  options: InputOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  const { readRecords } = await import('./records.ts')
  yield* readRecords(name, stream, form, options.maxSize)
}

/** Standard input; a document there is called what the user says. */
async function* readStdin(options: InputOptions): AsyncGenerator<RawDocument | FailedInput> {
  const { id, url } = options.stdinDocument
  for await (const document of readStream('-', unpacked(options.stdin), options.kind, options)) {
    const isDocument = !('error' in document) && document.id === '-'
    yield isDocument ? { ...document, id, ...(url === null ? {} : { url }) } : document
  }
}

/** A stream that has no name to say so is known for a gzip archive by its first two bytes. */
async function* unpacked(stream: ByteStream): ByteStream {
  const [head, whole] = await peek(stream, 2)
  yield* head[0] === 0x1f && head[1] === 0x8b ? gunzipped(whole) : whole
}
