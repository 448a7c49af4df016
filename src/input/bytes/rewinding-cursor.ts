/*
 * A cursor that can go back a little: behind damaged data what comes next is looked for from before the damage.
 */
import type { ByteStream } from '../read-file.ts'
import { type ByteCursor, openCursor } from './byte-cursor.ts'

/** Goes back to the last mark, but never farther than what it keeps. */
export interface RewindingCursor extends Pick<ByteCursor, 'take' | 'some' | 'putBack' | 'close'> {
  readonly mark: () => void
  readonly rewind: () => void
}

/** A cursor at the beginning of `stream` that keeps the last `most` bytes it passed. */
export function openRewindingCursor(stream: ByteStream, most: number): RewindingCursor {
  const cursor = openCursor(stream)
  let kept: Uint8Array = new Uint8Array()
  const seen = <Bytes extends Uint8Array>(bytes: Bytes): Bytes => {
    const all = kept.length === 0 ? bytes : Buffer.concat([kept, bytes])
    kept = all.subarray(Math.max(0, all.length - most))
    return bytes
  }
  return {
    take: async (count) => seen(await cursor.take(count)),
    some: async (count) => seen(await cursor.some(count)),
    putBack: (bytes) => {
      kept = kept.subarray(0, Math.max(0, kept.length - bytes.length))
      cursor.putBack(bytes)
    },
    mark: () => {
      kept = new Uint8Array()
    },
    rewind: () => {
      cursor.putBack(kept)
      kept = new Uint8Array()
    },
    close: cursor.close,
  }
}
