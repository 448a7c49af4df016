/*
 * Where a member of gzip begins: a mark, a byte of flags, and the fields that these announce.
 */
import type { ByteCursor } from './byte-cursor.ts'

const FIXED = 10
const [SUM, EXTRA, NAME, COMMENT, UNKNOWN] = [2, 4, 8, 16, 0xe0]
/** A name or a comment is not expected to be longer. */
const LONGEST_TEXT = 64 * 1024

/** Whether a member begins at `place` of `bytes`. */
export function isGzipHead(bytes: Uint8Array, place = 0): boolean {
  const [first, second, method, flags = UNKNOWN] = bytes.subarray(place, place + 4)
  return first === 0x1f && second === 0x8b && method === 8 && (flags & UNKNOWN) === 0
}

/** Passes the head at the cursor, unless none stands there, or a part of one at the end of the stream. */
export async function passGzipHead(
  cursor: Pick<ByteCursor, 'take' | 'some' | 'putBack'>,
): Promise<'passed' | 'none' | 'cut-off'> {
  const head = await cursor.take(FIXED)
  if (!isGzipHead(head)) return 'none'
  const flags = head[3]!
  if (flags & EXTRA) {
    const length = await cursor.take(2)
    if (length.length === 2) await cursor.take(length.readUInt16LE(0))
  }
  for (const text of [NAME, COMMENT]) if (flags & text && !(await passText(cursor))) return 'none'
  const rest = flags & SUM ? 2 : 0
  return head.length < FIXED || (await cursor.take(rest)).length < rest ? 'cut-off' : 'passed'
}

/** Passes a text up to the zero behind it, or to the end of the stream; false where it is too long for one. */
async function passText(cursor: Pick<ByteCursor, 'some' | 'putBack'>): Promise<boolean> {
  for (let left = LONGEST_TEXT; left > 0; ) {
    const piece = await cursor.some(left)
    const end = piece.indexOf(0)
    if (end >= 0) {
      cursor.putBack(piece.subarray(end + 1))
      return true
    }
    if (piece.length === 0) return true
    left -= piece.length
  }
  return false
}
