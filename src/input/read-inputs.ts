/*
 * All inputs of a run, one document at a time and in order; the only stage that touches the file system.
 */
import { createReadStream } from 'node:fs'
import { type FailedInput, UsageError } from '../document/problems.ts'
import {
  type ArchiveKind,
  archiveOfHead,
  archiveOfName,
  HEAD_LENGTH,
  isArchiveKind,
} from './archives/archive-kinds.ts'
import { peek } from './bytes/peek.ts'
import { gunzipped, unpacked, unpackedOverBreaks } from './bytes/unpack.ts'
import type { Source } from './find/sources.ts'
import type { RawDocument } from './raw-document.ts'
import { type ContentOptions, contentOfName, readContent } from './read-content.ts'
import { type ByteStream, type InputKind, streamProblem } from './read-file.ts'

/** What an input may be said to be. */
export type AskedKind = InputKind | ArchiveKind

/** What reading depends on besides the sources. */
export interface InputOptions extends ContentOptions {
  readonly kind: AskedKind | null
  readonly stdin: ByteStream
  /** What the document on standard input is called. */
  readonly stdinDocument: { readonly id: string; readonly url: string | null }
  /** Told of each piece that was read of a file, as it lies on the disk. */
  readonly onBytes?: (count: number) => void
}

/** The documents of `sources`; each is answered before the next is read. */
export async function* readInputs(
  sources: readonly Source[],
  options: InputOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  for (const source of sources) {
    if ('passedOver' in source) continue
    if ('error' in source) yield source
    else if (source.isStdin) yield* readStdin(options)
    else yield* readFile(source.path, bytesOf(source.path, options.onBytes), options)
  }
}

/** Throws UsageError where a column is asked for that no table has: before the run, not in the midst of it. */
export async function checkTables(sources: readonly Source[], options: InputOptions): Promise<void> {
  const files = sources.filter((source) => 'path' in source)
  const tables = files.flatMap(({ path, isStdin }) => {
    const kind = options.kind ?? (isStdin ? null : archiveOfName(path))
    return kind === 'csv' || kind === 'tsv' ? [{ path, isStdin, kind }] : []
  })
  const [column] = Object.keys(options.columns ?? {})
  if (column !== undefined && files.length > 0 && tables.length === 0)
    throw new UsageError(`--${column}-column: no input is a table by its name; add --input csv or tsv`)
  for (const { path, isStdin, kind } of tables) {
    if (isStdin) continue
    const { checkTable } = await import('./tables/read-table.ts')
    await checkTable(path, unpacked(bytesOf(path, undefined)), kind, options)
  }
}

/** The documents of a file: of the kind that the user or its name says. */
async function* readFile(
  path: string,
  stream: ByteStream,
  options: InputOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  const kind = options.kind ?? archiveOfName(path) ?? contentOfName(path)
  if (isArchiveKind(kind)) yield* readArchive(path, stream, kind, options)
  else yield* readContent(path, /\.gz$/i.test(path) ? gunzipped(stream) : stream, kind, options)
}

/** The documents of an archive, whose reader is loaded only when there is one. */
async function* readArchive(
  name: string,
  stream: ByteStream,
  kind: ArchiveKind,
  options: InputOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  const { openArchive } = await import('./archives/open-archive.ts')
  const read = await openArchive(kind)
  yield* read(name, plainOf(kind, stream), options)
}

/** The bytes of an archive, unpacked; crawls are read on behind a break. */
function plainOf(kind: ArchiveKind, stream: ByteStream): ByteStream {
  if (kind === 'zip') return stream
  return kind === 'warc' ? unpackedOverBreaks(stream) : unpacked(stream)
}

/** The bytes of a file, opened when the first is asked for: before, nobody would hear that it cannot be opened. */
async function* bytesOf(path: string, onBytes: InputOptions['onBytes']): ByteStream {
  for await (const chunk of createReadStream(path)) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

/** Standard input, called what the user says: a document, or what holds documents. */
async function* readStdin(options: InputOptions): AsyncGenerator<RawDocument | FailedInput> {
  const { id, url } = options.stdinDocument
  for await (const document of stdinDocuments(id, options)) {
    const isDocument = !('error' in document) && document.id === id
    yield isDocument && url !== null ? { ...document, url } : document
  }
}

/** Standard input has no name to say what it holds: archives are known by their first bytes. */
async function* stdinDocuments(
  name: string,
  options: InputOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  const { kind } = options
  if (isArchiveKind(kind)) yield* readArchive(name, options.stdin, kind, options)
  else if (kind !== null) yield* readContent(name, unpacked(options.stdin), kind, options)
  else {
    let head: Uint8Array
    let whole: ByteStream
    try {
      ;[head, whole] = await peek(unpackedOverBreaks(options.stdin), HEAD_LENGTH)
    } catch (error) {
      yield { id: name, error: streamProblem(error) }
      return
    }
    const looks = archiveOfHead(head)
    if (looks === null) yield* readContent(name, whole, null, options)
    else yield* readArchive(name, whole, looks, options)
  }
}
