/*
 * Archives for the tests, made byte by byte: crawls, tar and zip.
 */
import zlib from 'node:zlib'
import type { FailedInput } from '../../../src/document/problems.ts'
import type { ArchiveKind } from '../../../src/input/archives/archive-kinds.ts'
import { openArchive } from '../../../src/input/archives/open-archive.ts'
import type { RawDocument } from '../../../src/input/raw-document.ts'
import type { ContentOptions } from '../../../src/input/read-content.ts'

/** A page of one paragraph. */
export function pageOf(words: string): string {
  return `<!DOCTYPE html><html><body><p>${words}</p></body></html>`
}

/** A record of a crawl. */
export function warcRecord(
  type: string,
  fields: Readonly<Record<string, string>>,
  content: string | Uint8Array,
): Buffer {
  const bytes = Buffer.from(content)
  const all = {
    'WARC-Type': type,
    'WARC-Date': '2020-02-03T08:00:00Z',
    'Content-Length': String(bytes.length),
    ...fields,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** A response to a request for `address`. */
export function response(
  address: string,
  body: string | Uint8Array,
  { status = '200 OK', headers = ['Content-Type: text/html'], fields = {} } = {},
): Buffer {
  const head = Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`)
  return warcRecord(
    'response',
    { 'WARC-Target-URI': address, ...fields },
    Buffer.concat([head, Buffer.from(body)]),
  )
}

/** An entry of a tar archive. */
export function tarEntry(name: string, content: string | Uint8Array, type = '0', link = ''): Buffer {
  const bytes = Buffer.from(content)
  const head = Buffer.alloc(512)
  head.write(name, 0, 100)
  head.write(bytes.length.toString(8).padStart(11, '0'), 124)
  head.write(type, 156)
  head.write(link, 157, 100)
  head.write('ustar\x0000', 257, 'latin1')
  head.write('        ', 148)
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

/** The mark behind the last entry of a tar archive. */
export const TAR_END = Buffer.alloc(1024)

/** How an entry of a zip archive is written. */
interface ZipEntry {
  readonly name: string
  readonly content: string | Uint8Array
  readonly method?: number
  /** Sizes and sum stand behind it. */
  readonly open?: boolean
  readonly encrypted?: boolean
  readonly sum?: number
}

/** The head and bytes of an entry of a zip archive. */
export function zipEntry({
  name,
  content,
  method = 8,
  open = false,
  encrypted = false,
  sum,
}: ZipEntry): Buffer {
  const bytes = Buffer.from(content)
  const packed = method === 8 ? zlib.deflateRawSync(bytes) : bytes
  const crc = sum ?? zlib.crc32(bytes)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE((open ? 8 : 0) | (encrypted ? 1 : 0), 6)
  head.writeUInt16LE(method, 8)
  head.writeUInt16LE(Buffer.byteLength(name), 26)
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(crc, 0)
  sizes.writeUInt32LE(packed.length, 4)
  sizes.writeUInt32LE(bytes.length, 8)
  if (!open) sizes.copy(head, 14)
  const behind = open ? [Buffer.from('PK\x07\x08'), sizes] : []
  return Buffer.concat([head, Buffer.from(name), packed, ...behind])
}

/** What stands behind the last file of a zip archive, as far as it is looked at. */
export const ZIP_END = Buffer.from('PK\x05\x06')

/** What `kind` of archive `bytes` give, read in chunks of `size`. */
export async function documentsOf(
  kind: ArchiveKind,
  bytes: Uint8Array,
  options: Partial<ContentOptions> = {},
  size = 1000,
): Promise<(RawDocument | FailedInput)[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const read = await openArchive(kind)
  const documents: (RawDocument | FailedInput)[] = []
  for await (const document of read('a', chunks(), { maxSize: 100_000, ...options })) documents.push(document)
  return documents
}

/** Ids with what is in short for each document: the code of an error, else the beginning of text or HTML. */
export function inShort(documents: readonly (RawDocument | FailedInput)[]): string[] {
  return documents.map((document) => {
    if ('error' in document) return `${document.id} ${document.error.code}`
    const words = (document.text ?? document.html ?? '').replace(/<[^>]*>/g, '').trim()
    return `${document.id} ${words.slice(0, 20)}`
  })
}
