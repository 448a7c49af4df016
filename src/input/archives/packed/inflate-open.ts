/*
 * A deflated file without its length in front: the data itself says where it ends, and checksum and sizes follow it.
 */
import zlib from 'node:zlib'
import type { ByteCursor } from '../../bytes/byte-cursor.ts'
import { openUnpacker } from '../../bytes/unpacker.ts'
import { BrokenArchive } from '../broken.ts'

const PIECE = 16 * 1024
/** A file that is over the limit is unpacked on to find its end, but not for ever. */
const MOST = 10_000_000_000

/** The content at the cursor, or null if it is over `limit` bytes; the cursor goes behind its sizes. */
export async function inflateOpen(
  cursor: ByteCursor,
  limit: number,
  path: string,
): Promise<Uint8Array | null> {
  const unpacker = openUnpacker(zlib.createInflateRaw())
  let parts: Uint8Array[] = []
  let size = 0
  let fed = 0
  let piece: Uint8Array
  try {
    do {
      piece = await cursor.some(PIECE)
      if (piece.length === 0) throw new BrokenArchive(`the archive is cut off inside ${path}`)
      for (const part of await unpacker.feed(piece)) {
        size += part.length
        if (size <= limit) parts.push(part)
        else parts = []
      }
      fed += piece.length
      if (size > MOST) throw new BrokenArchive(`${path} has no end within reach; pack it anew`)
    } while (fed === unpacker.used())
    cursor.putBack(piece.subarray(piece.length - (fed - unpacker.used())))
  } catch (error) {
    throw error instanceof BrokenArchive
      ? error
      : new BrokenArchive(`the packed data of ${path} is damaged; pack it anew`)
  } finally {
    unpacker.close()
  }
  const content = size > limit ? null : Buffer.concat(parts)
  await checkSum(cursor, content, size, path)
  return content
}

/** Passes sum and sizes, of four or of eight bytes, and compares the sum. */
async function checkSum(
  cursor: ByteCursor,
  content: Uint8Array | null,
  size: number,
  path: string,
): Promise<void> {
  const start = await cursor.take(4)
  const isMarked = start.equals(Buffer.from('PK\x07\x08'))
  const rest = await cursor.take(isMarked ? 20 : 16)
  const fields = isMarked ? rest : Buffer.concat([start, rest])
  if (fields.length < 12) throw new BrokenArchive(`the archive is cut off behind ${path}`)
  const isShort = fields.readUInt32LE(8) === size >>> 0
  cursor.putBack(fields.subarray(isShort ? 12 : 20))
  if (content !== null && zlib.crc32(content) !== fields.readUInt32LE(0))
    throw new BrokenArchive(`the packed data of ${path} is damaged; pack it anew`)
}
