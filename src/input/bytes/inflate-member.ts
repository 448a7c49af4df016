/*
 * The deflated data of a member of gzip, given out to the last byte before it breaks, whatever pieces it comes in.
 */
import { createInflateRaw } from 'node:zlib'
import { BrokenGzip } from './broken-gzip.ts'
import type { ByteCursor } from './byte-cursor.ts'
import { openUnpacker, type Unpacker } from './unpacker.ts'

/** So much is unpacked at once. A broken piece is unpacked again byte by byte, so it should not be long. */
export const PIECE = 4 * 1024
/** What comes of a piece of text in one go: with zlib's own size it took four, and half as long again. */
const UNPACKED = 64 * 1024
/** So many pieces of a member can be unpacked again: few pages have more, and only for these all is unpacked twice. */
const HELD = 16

/** What comes of the data at the cursor, which goes behind its end. Throws BrokenGzip. */
export async function* inflateMember(
  cursor: Pick<ByteCursor, 'some' | 'putBack'>,
): AsyncGenerator<Uint8Array> {
  const open = (): Unpacker => openUnpacker(createInflateRaw({ chunkSize: UNPACKED }))
  const first = open()
  // zlib says nothing of a piece that breaks: this one, some pieces behind, is brought up to just before it
  let second: Unpacker | null = null
  const held: Uint8Array[] = []
  try {
    for (let fed = 0; ; ) {
      const piece = await cursor.some(PIECE)
      if (piece.length === 0) throw new BrokenGzip(true)
      const parts = await first.feed(piece).catch(() => null)
      if (parts === null) {
        second ??= open()
        for (const done of held) await second.feed(done)
        yield* toTheBreak(second, piece)
        throw new BrokenGzip(false)
      }
      yield* parts
      fed += piece.length
      const over = fed - first.used()
      if (over > 0) {
        cursor.putBack(piece.subarray(piece.length - over))
        return
      }
      if (held.push(piece) > HELD) {
        second ??= open()
        await second.feed(held.shift()!)
      }
    }
  } finally {
    first.close()
    second?.close()
  }
}

/** What comes of a broken piece before it breaks. */
async function* toTheBreak(unpacker: Unpacker, piece: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < piece.length; at++) {
    const parts = await unpacker.feed(piece.subarray(at, at + 1)).catch(() => null)
    if (parts === null) return
    yield* parts
  }
}
