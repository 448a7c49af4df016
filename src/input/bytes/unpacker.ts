/*
 * A zlib decompressor that is fed piece by piece: the output of a piece is there when the call returns, whatever the timing
 * of streams.
 */
import { once } from 'node:events'
import type { InflateRaw } from 'node:zlib'

/** A decompressor that is fed by hand. */
export interface Unpacker {
  /** What comes of `piece`; rejects where it is damaged, and gives nothing of it then. */
  readonly feed: (piece: Uint8Array) => Promise<readonly Uint8Array[]>
  /** Bytes that were used; fewer than were fed once the data has ended. */
  readonly used: () => number
  readonly close: () => void
}

/** Feeds `inflate`. */
export function openUnpacker(inflate: InflateRaw): Unpacker {
  let parts: Uint8Array[] = []
  let failure: Error | null = null
  inflate.on('data', (part: Uint8Array) => parts.push(part))
  inflate.on('error', (error: Error) => {
    failure = error
  })
  const closed = once(inflate, 'close').catch(() => [])
  return {
    feed: async (piece) => {
      const isDone = new Promise<void>((resolve) => inflate.write(piece, () => resolve()))
      await Promise.race([isDone, closed])
      // what waits for the next turn of the stream; each part is told to the listener above
      while (inflate.read() !== null);
      if (failure !== null) throw failure
      const unpacked = parts
      parts = []
      return unpacked
    },
    used: () => inflate.bytesWritten,
    close: () => void inflate.destroy(),
  }
}
