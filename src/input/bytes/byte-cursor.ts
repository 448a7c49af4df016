/*
 * A stream that is read by counts and lines: archives say how long what follows is.
 */
import type { ByteStream } from '../read-file.ts'

/** A place in a stream that only goes forward. */
export interface ByteCursor {
  /** The next `count` bytes, fewer at the end of the stream. */
  readonly take: (count: number) => Promise<Buffer>
  /** Passes over `count` bytes; how many there were. */
  readonly skip: (count: number) => Promise<number>
  /** The next line without its end, cut at `limit` bytes; null at the end of the stream. */
  readonly line: (limit: number) => Promise<string | null>
  /** The next bytes as they come, at most `count`; none at the end of the stream. */
  readonly some: (count: number) => Promise<Uint8Array>
  /** Puts back bytes that were taken last. */
  readonly putBack: (bytes: Uint8Array) => void
  /** Lets the stream go. */
  readonly close: () => Promise<void>
}

const LINE_FEED = 10

/** A cursor at the beginning of `stream`. */
export function openCursor(stream: ByteStream): ByteCursor {
  const iterator = stream[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array()
  /** Whether there are bytes left; some are held then. */
  const fill = async (): Promise<boolean> => {
    while (held.length === 0) {
      const next = await iterator.next()
      if (next.done) return false
      held = next.value
    }
    return true
  }
  const some = async (count: number): Promise<Uint8Array> => {
    await fill()
    const piece = held.subarray(0, count)
    held = held.subarray(piece.length)
    return piece
  }
  const pass = async (count: number, onPiece: (piece: Uint8Array) => void): Promise<number> => {
    let left = count
    while (left > 0) {
      const piece = await some(left)
      if (piece.length === 0) break
      left -= piece.length
      onPiece(piece)
    }
    return count - left
  }
  const putBack = (bytes: Uint8Array): void => {
    held = held.length === 0 ? bytes : Buffer.concat([bytes, held])
  }
  return {
    some,
    putBack,
    take: async (count) => {
      const parts: Uint8Array[] = []
      await pass(count, (piece) => parts.push(piece))
      return Buffer.concat(parts)
    },
    skip: (count) => pass(count, () => {}),
    line: async (limit) => {
      const parts: Uint8Array[] = []
      for (let left = limit; left > 0; ) {
        if (!(await fill())) return parts.length === 0 ? null : lineOf(parts)
        const end = held.indexOf(LINE_FEED)
        const isWhole = end >= 0 && end < left
        const piece = await some(isWhole ? end + 1 : left)
        parts.push(isWhole ? piece.subarray(0, -1) : piece)
        if (isWhole) break
        left -= piece.length
      }
      return lineOf(parts)
    },
    close: async () => void (await iterator.return?.()),
  }
}

function lineOf(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString('utf8').replace(/\r$/, '')
}
