/*
 * Streams that may be packed by gzip, as plain ones.
 */
import type { ByteStream } from '../read-file.ts'
import { BrokenGzip } from './broken-gzip.ts'
import { peek } from './peek.ts'

/** The unpacked bytes of a gzip stream. Throws where it breaks, after all that was whole before. */
export function gunzipped(stream: ByteStream): ByteStream {
  return untilBreak(members(stream))
}

/** As `gunzipped`; a stream whose name does not say so is known for gzip by its first two bytes. */
export function unpacked(stream: ByteStream): ByteStream {
  return untilBreak(unpackedMembers(stream))
}

/** As `unpacked`, for who can go on behind an error: what is asked for next is of the next member that is whole. */
export function unpackedOverBreaks(stream: ByteStream): ByteStream {
  const parts = unpackedMembers(stream)
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const { done, value } = await parts.next()
    if (done) return { done, value: undefined }
    if (value instanceof BrokenGzip) throw value
    return { done: false, value }
  }
  const end = async (): Promise<IteratorResult<Uint8Array>> => {
    await parts.return(undefined)
    return { done: true, value: undefined }
  }
  return { [Symbol.asyncIterator]: () => ({ next, return: end }) }
}

async function* untilBreak(parts: AsyncGenerator<Uint8Array | BrokenGzip>): ByteStream {
  for await (const part of parts) {
    if (part instanceof BrokenGzip) throw part
    yield part
  }
}

async function* unpackedMembers(stream: ByteStream): AsyncGenerator<Uint8Array | BrokenGzip> {
  const [head, whole] = await peek(stream, 2)
  if (head[0] === 0x1f && head[1] === 0x8b) yield* members(whole)
  else yield* whole
}

/** Loaded only for what is packed. */
async function* members(stream: ByteStream): AsyncGenerator<Uint8Array | BrokenGzip> {
  const { gzipMembers } = await import('./gzip-members.ts')
  yield* gzipMembers(stream)
}
