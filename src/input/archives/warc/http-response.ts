/*
 * An HTTP response as a crawler stored it: status, headers, and the body without chunks and compression. Crawlers that took
 * these off often left the headers that say so: what is not chunked or packed is taken as it stands.
 */
import zlib from 'node:zlib'
import { type Problem, problem } from '../../../document/problems.ts'
import { tooLarge } from '../../read-file.ts'

/** A response. */
export interface HttpResponse {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** Headers end within so many bytes. */
export const HEADERS_LENGTH = 64 * 1024

/** The response in `bytes`, or null where there is none. */
export function httpResponse(bytes: Buffer): HttpResponse | null {
  const start = bytes.toString('latin1', 0, HEADERS_LENGTH)
  const status = /^HTTP\/[\d.]{1,3} (\d{3})/.exec(start)?.[1]
  const end = /\r?\n\r?\n/.exec(start)
  if (status === undefined || end === null) return null
  const headers = new Map<string, string>()
  for (const line of start.slice(0, end.index).split('\n').slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { status: Number(status), headers, body: bytes.subarray(end.index + end[0].length) }
}

/** The charset that a `Content-Type` names, or null. */
export function charsetOf(contentType: string | null | undefined): string | null {
  return /;\s{0,10}charset\s{0,10}=\s{0,10}["']?([\w:.-]{2,40})/i.exec(contentType ?? '')?.[1] ?? null
}

/** The body of `response` as the page was, at most `maxSize` bytes of it, or why it cannot be had. */
export function plainBody({ headers, body }: HttpResponse, maxSize: number): Uint8Array | Problem {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  let plain: Uint8Array = isChunked ? withoutChunks(body) : body
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(',')
  for (const coding of codings.map((name) => name.trim()).reverse()) {
    const unpack = UNPACKERS[coding]
    if (unpack === undefined) continue
    try {
      plain = unpack(plain, maxSize)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
        return tooLarge(maxSize)
      if (!looksPlain(plain))
        return problem('broken-body', `the ${coding} data of this page is broken; crawl it again`)
    }
  }
  return plain.length > maxSize ? tooLarge(maxSize) : plain
}

type Unpack = (bytes: Uint8Array, maxSize: number) => Uint8Array

/** A page that was cut off is unpacked up to there. */
const gunzip: Unpack = (bytes, maxOutputLength) =>
  zlib.unzipSync(bytes, { maxOutputLength, finishFlush: zlib.constants.Z_SYNC_FLUSH })

const UNPACKERS: Readonly<Record<string, Unpack>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  // servers send it with and without the header of zlib
  deflate: (bytes, maxOutputLength) =>
    ((bytes[0] ?? 0) & 0x0f) === 8
      ? gunzip(bytes, maxOutputLength)
      : zlib.inflateRawSync(bytes, { maxOutputLength, finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  br: (bytes, maxOutputLength) =>
    zlib.brotliDecompressSync(bytes, {
      maxOutputLength,
      finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
    }),
  zstd: () => {
    throw new Error('Node 20 knows no zstd')
  },
}

/** Whether `bytes` are a page already, whatever the headers say of compression. */
function looksPlain(bytes: Uint8Array): boolean {
  return /^\s*</.test(
    Buffer.from(bytes.subarray(0, 200))
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, ''),
  )
}

/** A chunked body put together; what is not chunked stays as it is, and a cut-off one ends where it was cut. */
function withoutChunks(body: Buffer): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const line = /^([\da-f]{1,8})[ \t]*(?:;[^\n]*)?\r?\n/i.exec(body.toString('latin1', at, at + 300))
    if (line === null) return parts.length === 0 ? body : Buffer.concat(parts)
    const size = Number.parseInt(line[1]!, 16)
    if (size === 0) break
    const from = at + line[0].length
    parts.push(body.subarray(from, from + size))
    at = from + size
    if (body[at] === 0x0d) at++
    if (body[at] === 0x0a) at++
  }
  return Buffer.concat(parts)
}
