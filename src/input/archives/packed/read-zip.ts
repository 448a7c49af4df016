/*
 * Zip archives of pages, as a stream: each file is unpacked in memory up to the limit of a document, checked by its sum,
 * and read. What is larger, encrypted or packed in a rare way is a failed input; the others go on.
 */
import zlib from 'node:zlib'
import { type FailedInput, type Problem, problem } from '../../../document/problems.ts'
import { type ByteCursor, openCursor } from '../../bytes/byte-cursor.ts'
import { tooLarge } from '../../read-file.ts'
import type { ArchiveReader } from '../archive-reader.ts'
import { BrokenArchive, brokenArchive } from '../broken.ts'
import { inflateOpen } from './inflate-open.ts'
import { entryId, readEntry } from './read-entry.ts'
import { nextZipHead, type ZipHead } from './zip-head.ts'

/** The pages of the archive `name`. */
export const readZip: ArchiveReader = async function* (name, stream, options) {
  const cursor = openCursor(stream)
  let whole = 0
  try {
    for (;;) {
      const head = await nextZipHead(cursor)
      if (head === null) return
      const id = entryId(name, head.path)
      const content = await contentOf(head, cursor, id === null ? 0 : options.maxSize)
      if (id === null) continue
      if ('code' in content) yield { id, error: content } satisfies FailedInput
      else {
        whole++
        yield* readEntry(id, content, options)
      }
    }
  } catch (error) {
    yield brokenArchive(name, error, whole)
  } finally {
    await cursor.close()
  }
}

const STORED = 0
const DEFLATED = 8
const SIZES_MARK = Buffer.from('PK\x07\x08')

/** The bytes of the file behind `head`, which the cursor passes; with a limit of 0 nobody wants them. */
async function contentOf(head: ZipHead, cursor: ByteCursor, limit: number): Promise<Uint8Array | Problem> {
  if (head.isOpen && head.packedSize === 0) {
    if (head.method === STORED && (await passMarkedSizes(cursor))) return new Uint8Array()
    if (head.method !== DEFLATED || head.isEncrypted)
      throw new BrokenArchive(
        `the length of ${head.path} stands behind it, and it is packed in a rare way; pack it anew`,
      )
    const content = await inflateOpen(cursor, limit, head.path)
    return content ?? tooLarge(limit)
  }
  const isRead = limit > 0 && head.packedSize <= limit && unreadable(head) === null
  const packed = await cursor.take(isRead ? head.packedSize : 0)
  const passed = await cursor.skip(head.packedSize - packed.length)
  if (packed.length + passed < head.packedSize)
    throw new BrokenArchive(`the archive is cut off inside ${head.path}`)
  const content = isRead ? unpack(packed, head, limit) : (unreadable(head) ?? tooLarge(limit))
  if (head.isOpen) await passSizes(cursor)
  return content
}

/** Why a file cannot be unpacked, or null. */
function unreadable({ isEncrypted, method }: ZipHead): Problem | null {
  if (isEncrypted) return problem('encrypted', 'this file is encrypted; unpack the archive first')
  if (method === STORED || method === DEFLATED) return null
  return problem('broken-archive', `this file is packed in a rare way (method ${method}); pack it anew`)
}

function unpack(packed: Buffer, { method, sum, path, isOpen }: ZipHead, limit: number): Uint8Array | Problem {
  const damaged = problem('broken-archive', `the packed data of ${path} is damaged; pack it anew`)
  try {
    const content = method === STORED ? packed : zlib.inflateRawSync(packed, { maxOutputLength: limit })
    return isOpen || zlib.crc32(content) === sum ? content : damaged
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(limit) : damaged
  }
}

/** Passes the sum and the sizes behind a file whose head had them as well. */
async function passSizes(cursor: ByteCursor): Promise<void> {
  if (!(await passMarkedSizes(cursor))) await cursor.skip(12)
}

/** Passes the sum and the sizes that stand at the cursor, if their mark does. */
async function passMarkedSizes(cursor: ByteCursor): Promise<boolean> {
  const mark = await cursor.take(4)
  const isMarked = mark.equals(SIZES_MARK)
  if (isMarked) await cursor.skip(12)
  else cursor.putBack(mark)
  return isMarked
}
