/*
 * A zip archive of parts that are packed already. It has no clock: every part is of the first day that zip knows.
 */

import { crc32 } from 'node:zlib'
import { Deflate } from 'fflate'

/** A part of the archive, packed. */
export interface ZipPart {
  readonly name: string
  readonly crc: number
  readonly size: number
  readonly packed: readonly Uint8Array[]
}

/** Packs a part as it comes. */
export interface ZipPacker {
  readonly write: (text: string) => void
  readonly end: () => ZipPart
}

/** 1 January 1980, midnight, as DOS writes it. */
const DATE = 0x0021
const TIME = 0
/** Version 2.0 is needed for deflate; names are UTF-8. */
const VERSION = 20
const UTF8 = 0x0800
const DEFLATE = 8
/** Text is packed in pieces of this many characters. */
const PIECE = 65_536

/** A packer of the part `name`. */
export function openPart(name: string): ZipPacker {
  const packed: Uint8Array[] = []
  const deflate = new Deflate({ level: 6 }, (chunk) => void packed.push(chunk))
  const encoder = new TextEncoder()
  let [waiting, crc, size] = ['', 0, 0]
  const flush = (isLast: boolean): void => {
    const bytes = encoder.encode(waiting)
    crc = crc32(bytes, crc)
    size += bytes.length
    waiting = ''
    deflate.push(bytes, isLast)
  }
  return {
    write: (text) => {
      waiting += text
      if (waiting.length >= PIECE) flush(false)
    },
    end: () => {
      flush(true)
      return { name, crc, size, packed }
    },
  }
}

/** The archive of `parts`, in their order. */
export function* zipOf(parts: readonly ZipPart[]): Generator<Uint8Array> {
  const directory: Uint8Array[] = []
  let at = 0
  for (const part of parts) {
    const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields(part), Buffer.from(part.name)])
    yield header
    yield* part.packed
    directory.push(entryOf(part, at))
    at += header.length + packedSize(part)
  }
  const entries = Buffer.concat(directory)
  yield entries
  yield endOf(parts.length, entries.length, at)
}

function packedSize({ packed }: ZipPart): number {
  return packed.reduce((sum, { length }) => sum + length, 0)
}

/** What stands in a part's header and again in the directory. */
function fields(part: ZipPart): Buffer {
  const bytes = Buffer.alloc(26)
  for (const [i, value] of [VERSION, UTF8, DEFLATE, TIME, DATE].entries()) bytes.writeUInt16LE(value, i * 2)
  for (const [i, value] of [part.crc, packedSize(part), part.size].entries())
    bytes.writeUInt32LE(value, 10 + i * 4)
  bytes.writeUInt16LE(Buffer.byteLength(part.name), 22)
  return bytes
}

function entryOf(part: ZipPart, at: number): Buffer {
  const version = Buffer.from([VERSION, 0])
  // no comment, first disk, no attributes
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(at, 10)
  return Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    version,
    fields(part),
    rest,
    Buffer.from(part.name),
  ])
}

function endOf(count: number, size: number, at: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.write('PK\x05\x06', 'latin1')
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(size, 12)
  bytes.writeUInt32LE(at, 16)
  return bytes
}
