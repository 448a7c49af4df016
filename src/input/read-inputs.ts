/*
 * All inputs of a run, one document at a time and in order; the only stage that touches the file system.
 */
import { createReadStream } from 'node:fs'
import type { FailedInput } from '../document/problems.ts'
import type { RawDocument } from './raw-document.ts'
import { type ByteStream, gunzipped, type InputKind, kindOfName, readDocument } from './read-file.ts'
import type { Source } from './sources.ts'

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
/** The first line of records: an object that has a text or html field not too far in. */
const RECORD_START = /^\ufeff?\s*\{\s*"[^"\n]{1,60}"\s*:/

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
      if (options.kind === 'jsonl' || (options.kind === null && RECORDS_NAME.test(path)))
        yield* records(path, path.endsWith('.gz') ? gunzipped(stream) : stream, options)
      else yield await readDocument(path, stream, options.kind ?? kindOfName(path), options.maxSize)
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

/** Records, whose schema library is loaded only when there are some. */
async function* records(
  name: string,
  stream: ByteStream,
  options: InputOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  const { readRecords } = await import('./records.ts')
  yield* readRecords(name, stream, options.maxSize)
}

/** Standard input: what the user says it is, else what its first bytes look like. */
async function* readStdin(options: InputOptions): AsyncGenerator<RawDocument | FailedInput> {
  const [head, stream] = await peek(options.stdin)
  const isRecords =
    options.kind === 'jsonl' ||
    (options.kind === null && RECORD_START.test(Buffer.from(head).toString('latin1')))
  if (isRecords) yield* records('-', stream, options)
  else {
    const { id, url } = options.stdinDocument
    const document = await readDocument(id, stream, options.kind, options.maxSize)
    yield url === null || 'error' in document ? document : { ...document, url }
  }
}

/** The first chunk of a stream, and the stream with that chunk still in it. */
async function peek(stream: ByteStream): Promise<readonly [Uint8Array, ByteStream]> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  const head = first.done ? new Uint8Array(0) : first.value
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return [head, whole()]
}
