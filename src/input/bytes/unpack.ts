/*
 * Gzip and deflate as they come in pieces: what was whole before a break is given out before the break is said, and what
 * stands behind the packed bytes is left for who reads on.
 */
import { once } from 'node:events'
import type { Transform } from 'node:stream'
import type { ByteStream } from '../read-file.ts'
import { peek } from './peek.ts'

/** So much is unpacked at once: a thousand times as much can come of it, and what comes of a broken piece is lost. */
const PIECE = 4 * 1024
/** What comes of a piece of text in one go: with zlib's own size it took four, and half as long again. */
const UNPACKED = 64 * 1024

/** The decompressed bytes of a gzip stream, as they come. Throws where the data is broken or cut off, after all before it. */
export async function* gunzipped(stream: ByteStream): ByteStream {
  const { createGunzip } = await import('node:zlib')
  const unpacker = openUnpacker(createGunzip({ chunkSize: UNPACKED }))
  try {
    for await (const chunk of stream)
      for (let at = 0; at < chunk.length; at += PIECE) {
        await unpacker.feed(chunk.subarray(at, at + PIECE))
        yield* unpacker.taken()
      }
    await unpacker.end()
    yield* unpacker.taken()
  } finally {
    unpacker.close()
  }
}

/** A stream whose name does not say so is known for gzip by its first two bytes. */
export async function* unpacked(stream: ByteStream): ByteStream {
  const [head, whole] = await peek(stream, 2)
  yield* head[0] === 0x1f && head[1] === 0x8b ? gunzipped(whole) : whole
}

/** A decompressor that is fed by hand. */
export interface Unpacker {
  /** Takes a piece; resolves when it is unpacked. */
  readonly feed: (piece: Uint8Array) => Promise<void>
  readonly end: () => Promise<void>
  /** What was unpacked since the last call; throws the error that came behind it. */
  readonly taken: () => Generator<Uint8Array>
  readonly isEnded: () => boolean
  readonly close: () => void
}

/** Feeds `transform`, one of zlib's decompressors. */
export function openUnpacker(transform: Transform): Unpacker {
  let parts: Uint8Array[] = []
  let failure: Error | null = null
  let isEnded = false
  transform.on('data', (part: Uint8Array) => parts.push(part))
  transform.on('end', () => {
    isEnded = true
  })
  transform.on('error', (error: Error) => {
    failure = error
  })
  const closed = once(transform, 'close').catch(() => [])
  return {
    feed: async (piece) => {
      if (failure !== null || isEnded) return
      const isDone = new Promise<void>((resolve) => transform.write(piece, () => resolve()))
      await Promise.race([isDone, closed])
    },
    end: async () => {
      if (failure !== null || isEnded) return
      transform.end()
      await closed
    },
    *taken() {
      const all = parts
      parts = []
      yield* all
      if (failure !== null) throw failure
    },
    isEnded: () => isEnded,
    close: () => void transform.destroy(),
  }
}
