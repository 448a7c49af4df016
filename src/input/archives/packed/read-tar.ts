/*
 * Folders packed by tar: the pages in it one by one. Links, devices and folders are passed over; long names are read as GNU
 * and POSIX write them.
 */
import { type ByteCursor, openCursor } from '../../bytes/byte-cursor.ts'
import { tooLarge } from '../../read-file.ts'
import type { ArchiveReader } from '../archive-reader.ts'
import { BrokenArchive, brokenArchive } from '../broken.ts'
import { entryId, readEntry } from './read-entry.ts'
import { BLOCK, type TarHead, tarHead } from './tar-head.ts'

/** The pages of the archive `name`; behind a broken head nothing can be found. */
export const readTar: ArchiveReader = async function* (name, stream, options) {
  const cursor = openCursor(stream)
  let whole = 0
  try {
    for (;;) {
      const head = await nextHead(cursor)
      if (head === null) return
      const id = head.isFile ? entryId(name, head.path) : null
      if (id === null || head.size > options.maxSize) await pass(cursor, head, head.size)
      if (id === null) continue
      if (head.size > options.maxSize) yield { id, error: tooLarge(options.maxSize) }
      else {
        const bytes = await contentOf(cursor, head)
        whole++
        yield* readEntry(id, bytes, options)
      }
    }
  } catch (error) {
    yield brokenArchive(name, error, whole)
  } finally {
    await cursor.close()
  }
}

const LONGEST_NAME = 64 * 1024

/** The next head with the name that may stand before it; null at the mark of the end. */
async function nextHead(cursor: ByteCursor): Promise<TarHead | null> {
  let path: string | null = null
  let size: number | null = null
  for (;;) {
    const block = await cursor.take(BLOCK)
    if (block.length < BLOCK)
      throw new BrokenArchive('the archive is cut off: the mark of its end is missing')
    if (block.every((byte) => byte === 0)) return null
    const head = tarHead(block)
    if (head === null)
      throw new BrokenArchive('the archive is broken: no head of a file stands where one should')
    if (!/[xLKg]/.test(head.type)) return { ...head, path: path ?? head.path, size: size ?? head.size }
    if (head.size > LONGEST_NAME || /[Kg]/.test(head.type)) await pass(cursor, head, head.size)
    else {
      const text = (await contentOf(cursor, head)).toString('utf8')
      if (head.type === 'L') path = text.split('\0', 1)[0]!
      else {
        path = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1] ?? path
        size = Number(/(?:^|\n)\d+ size=(\d{1,15})\n/.exec(text)?.[1] ?? Number.NaN)
        if (Number.isNaN(size)) size = null
      }
    }
  }
}

async function contentOf(cursor: ByteCursor, head: TarHead): Promise<Buffer> {
  const bytes = await cursor.take(head.size)
  if (bytes.length < head.size) throw cutOff(head)
  await cursor.skip(padding(head.size))
  return bytes
}

async function pass(cursor: ByteCursor, head: TarHead, size: number): Promise<void> {
  if ((await cursor.skip(size + padding(size))) < size) throw cutOff(head)
}

function cutOff({ path }: TarHead): BrokenArchive {
  return new BrokenArchive(`the archive is cut off inside ${path}`)
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK
}
