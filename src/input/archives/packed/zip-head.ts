/*
 * The head of a file in a zip archive, as it stands before the file: the list at the archive's end is not needed, so that
 * archives can be streamed and cut-off ones be read as far as they go.
 */
import type { ByteCursor } from '../../bytes/byte-cursor.ts'
import { BrokenArchive } from '../broken.ts'

/** The head of an entry. */
export interface ZipHead {
  readonly path: string
  /** How it is packed: 0 not at all, 8 deflate. */
  readonly method: number
  readonly isEncrypted: boolean
  /** Its sizes and sum stand behind it. */
  readonly isOpen: boolean
  readonly packedSize: number
  readonly size: number
  readonly sum: number
}

const FILE = 0x04034b50
/** What stands behind the last file: the list of files, or where it is empty its end. */
const ENDS = new Set([0x02014b50, 0x06054b50, 0x06064b50, 0x08064b50])
const FIXED = 30
const IN_EXTRA = 0xffffffff

/** The next head, or null behind the last file. */
export async function nextZipHead(cursor: ByteCursor): Promise<ZipHead | null> {
  const mark = await cursor.take(4)
  if (mark.length < 4) throw new BrokenArchive('the archive is cut off: its list of files is missing')
  if (ENDS.has(mark.readUInt32LE(0))) return null
  if (mark.readUInt32LE(0) !== FILE)
    throw new BrokenArchive('the archive is broken: no head of a file stands where one should')
  const fixed = Buffer.concat([mark, await cursor.take(FIXED - 4)])
  if (fixed.length < FIXED) throw new BrokenArchive('the archive is cut off inside the head of a file')
  const nameLength = fixed.readUInt16LE(26)
  const rest = await cursor.take(nameLength + fixed.readUInt16LE(28))
  const flags = fixed.readUInt16LE(6)
  const head = {
    path: nameOf(rest.subarray(0, nameLength)),
    method: fixed.readUInt16LE(8),
    isEncrypted: (flags & 1) !== 0,
    isOpen: (flags & 8) !== 0,
    sum: fixed.readUInt32LE(14),
  }
  return { ...head, ...sizesOf(fixed.readUInt32LE(18), fixed.readUInt32LE(22), rest.subarray(nameLength)) }
}

/** Names are UTF-8 in newer archives; in older ones at least their ASCII is right. */
function nameOf(bytes: Buffer): string {
  const name = bytes.toString('utf8')
  return name.includes('\ufffd') ? bytes.toString('latin1') : name
}

/** Sizes of 4 GB and more stand in a field of their own. */
function sizesOf(packedSize: number, size: number, extra: Buffer): Pick<ZipHead, 'packedSize' | 'size'> {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
    const wide = [0, 8].map((from) => (from + 8 <= field.length ? Number(field.readBigUInt64LE(from)) : null))
    const own = size === IN_EXTRA ? wide.shift() : size
    const packed = packedSize === IN_EXTRA ? wide.shift() : packedSize
    return { packedSize: packed ?? packedSize, size: own ?? size }
  }
  return { packedSize, size }
}
