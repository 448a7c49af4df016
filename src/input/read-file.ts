/*
 * One file as one document: bounded reading, decoding, and telling text from HTML.
 */
import { type FailedInput, type Problem, problem } from '../document/problems.ts'
import { BrokenGzip } from './bytes/broken-gzip.ts'
import { withoutHeaders } from './bytes/content-kind.ts'
import { decodeBytes } from './bytes/decode.ts'
import { digestOf } from './bytes/digest.ts'
import { readErrorInWords } from './find/sources.ts'
import type { RawDocument } from './raw-document.ts'
import { sizeInWords } from './size.ts'

/** What an input may be said to be. */
export type InputKind = 'text' | 'html' | 'jsonl'

/** Bytes from a file or from standard input. */
export type ByteStream = AsyncIterable<Uint8Array>

const HTML_NAME = /\.(?:html?|xhtml)(?:\.gz)?$/i
/** What the name of a file says of its kind. */
export function kindOfName(path: string): InputKind | null {
  return HTML_NAME.test(path) ? 'html' : null
}

/** Reads `stream` to its end as the document `id`. */
export async function readDocument(
  id: string,
  stream: ByteStream,
  kind: 'text' | 'html',
  maxSize: number,
): Promise<RawDocument | FailedInput> {
  const bytes = await readBounded(stream, maxSize)
  if ('code' in bytes) return { id, error: bytes }
  return toRawDocument(id, bytes, kind)
}

/**
 * The document in `bytes`; HTTP headers that were saved with a page are no part of it. `charset` is what a server or a
 * mail said of it.
 */
export function toRawDocument(
  id: string,
  bytes: Uint8Array,
  kind: 'text' | 'html',
  charset: string | null = null,
): RawDocument | FailedInput {
  const decoded = decodeBytes(bytes, kind === 'html', charset)
  if ('code' in decoded) return { id, error: decoded }
  const { text, warnings } = decoded
  const digest = digestOf(bytes)
  return kind === 'html'
    ? { id, html: withoutHeaders(text), digest, warnings }
    : { id, text, digest, warnings }
}

/** All bytes of `stream`, or why there are none. */
export async function readBounded(stream: ByteStream, maxSize: number): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > maxSize) return tooLarge(maxSize)
      chunks.push(chunk)
    }
  } catch (error) {
    return streamProblem(error)
  }
  return Buffer.concat(chunks)
}

/** The problem of a document over the limit. */
export function tooLarge(maxSize: number): Problem {
  return problem(
    'too-large',
    `larger than ${sizeInWords(maxSize)} in one document; raise the limit with --max-size`,
  )
}

/** What an error while reading means. */
export function streamProblem(error: unknown): Problem {
  if (error instanceof BrokenGzip) return problem('broken-gzip', error.message)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return problem(code === 'ENOENT' ? 'not-found' : 'unreadable', readErrorInWords(error))
}
