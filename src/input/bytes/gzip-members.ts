/*
 * Gzip, member by member. What was whole before a break is given out to the last byte, then the break is said in its place,
 * and then come the members behind it: where a member does not unpack, the next is looked for by its mark.
 */
import { crc32 } from 'node:zlib'
import type { ByteStream } from '../read-file.ts'
import { BrokenGzip } from './broken-gzip.ts'
import { isGzipHead, passGzipHead } from './gzip-head.ts'
import { inflateMember, PIECE } from './inflate-member.ts'
import { openRewindingCursor, type RewindingCursor } from './rewinding-cursor.ts'

/** Damaged data may be read on into the next member: so far back its beginning is looked for. */
const KEPT = 2 * PIECE
/** Each break costs thousands of small steps. A file with more of them was made to hold somebody up, or is no gzip. */
const MOST_BREAKS = 200
const TOO_MANY = `the gzip data is broken in ${MOST_BREAKS} places, the rest was not read; fetch it again`

/** The unpacked bytes of `stream` as they come, and the breaks between them; one break behind the other is one. */
export async function* gzipMembers(stream: ByteStream): AsyncGenerator<Uint8Array | BrokenGzip> {
  const cursor = openRewindingCursor(stream, KEPT)
  let isSaid = false
  try {
    for (let number = 0, breaks = 0; ; number++) {
      try {
        if (!(await passToMember(cursor, number === 0))) return
        for await (const part of member(cursor)) {
          isSaid = false
          yield part
        }
      } catch (error) {
        if (!(error instanceof BrokenGzip)) throw error
        const isLast = ++breaks === MOST_BREAKS
        if (!isSaid || isLast) yield isLast ? new BrokenGzip(true, TOO_MANY) : error
        isSaid = true
        if (isLast || !(await passToMark(cursor))) return
      }
    }
  } finally {
    await cursor.close()
  }
}

/** Passes the head of a member; false at the end of the stream, before which zeros may stand as they fill tapes. */
async function passToMember(cursor: RewindingCursor, isFirst: boolean): Promise<boolean> {
  for (;;) {
    const piece = await cursor.some(PIECE)
    if (piece.length === 0 && isFirst) throw new BrokenGzip(true)
    if (piece.length === 0) return false
    const at = isFirst ? 0 : piece.findIndex((byte) => byte !== 0)
    if (at < 0) continue
    cursor.putBack(piece.subarray(at))
    // where it is none, the next is not looked for at its first byte
    cursor.mark()
    const head = await passGzipHead(cursor)
    if (head !== 'passed') throw new BrokenGzip(head === 'cut-off')
    return true
  }
}

/** Goes to the next mark of a member, from as far back as the cursor goes; false where there is none. */
async function passToMark(cursor: RewindingCursor): Promise<boolean> {
  cursor.rewind()
  for (;;) {
    const piece = await cursor.take(PIECE)
    for (let at = piece.indexOf(0x1f, 1); at >= 0; at = piece.indexOf(0x1f, at + 1))
      if (isGzipHead(piece, at)) {
        cursor.putBack(piece.subarray(at))
        return true
      }
    if (piece.length < PIECE) return false
    // a mark may begin in the last bytes
    cursor.putBack(piece.subarray(-4))
  }
}

/** What is in the member at the cursor, whose sum and length stand behind it. */
async function* member(cursor: RewindingCursor): AsyncGenerator<Uint8Array> {
  let sum = 0
  let size = 0
  for await (const part of inflateMember(cursor)) {
    sum = crc32(part, sum)
    size += part.length
    yield part
  }
  const sums = await cursor.take(8)
  if (sums.length < 8) throw new BrokenGzip(true)
  if (sums.readUInt32LE(0) !== sum || sums.readUInt32LE(4) !== size % 2 ** 32) throw new BrokenGzip(false)
}
