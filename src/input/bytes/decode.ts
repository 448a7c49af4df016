/*
 * From bytes to text: byte-order mark, else UTF-8 (a few bad bytes stand as U+FFFD), else the HTML's declared charset,
 * else windows-1252. NUL bytes inside a text are dropped; bytes that are no text at all (images, archives, PDF) are a problem.
 */
import { createRequire } from 'node:module'
import { type Problem, problem } from '../../document/problems.ts'
import { isNearlyUtf8, utf8Fit } from './utf8-fit.ts'

const load = createRequire(import.meta.url)

/** Decoded text with what a reader should know of the decoding. */
export interface Decoded {
  readonly text: string
  readonly warnings: readonly Problem[]
}

/** A file that is no text, and where there is a better one than any, the way to a text. */
interface Binary {
  readonly name: string
  readonly way?: string
}

/** Signatures of files that are no text: offset 0, as latin-1. */
const BINARY_SIGNATURES: readonly (Binary & { readonly bytes: string })[] = [
  { name: 'a PDF', bytes: '%PDF-', way: 'make text of it first: pdftotext FILE.pdf' },
  { name: 'a PNG image', bytes: '\x89PNG' },
  { name: 'a JPEG image', bytes: '\xff\xd8\xff' },
  { name: 'a GIF image', bytes: 'GIF8' },
  { name: 'a WebP, WAV or AVI file', bytes: 'RIFF' },
  {
    name: 'a zip archive or office document',
    bytes: 'PK\x03\x04',
    way: 'make text of a .docx, .odt or .epub first: pandoc -t plain FILE; of an archive, give --input zip',
  },
  { name: 'a gzip archive', bytes: '\x1f\x8b' },
  { name: 'a zstd archive', bytes: '\x28\xb5\x2f\xfd' },
  { name: 'a bzip2 archive', bytes: 'BZh' },
  { name: 'a 7z archive', bytes: '7z\xbc\xaf' },
  { name: 'an xz archive', bytes: '\xfd7zXZ' },
  { name: 'a program', bytes: '\x7fELF' },
  {
    name: 'an office document',
    bytes: '\xd0\xcf\x11\xe0',
    way: 'make text of it first: soffice --convert-to txt FILE',
  },
]

/** How much of the start is looked at to tell text from other bytes. */
const SAMPLE = 8192
/** More control bytes than this share are no text; a stray NUL in a crawl stays well below. */
const CONTROL_SHARE = 0.05
/** UTF-16 without a mark has NULs at nearly every other byte of Western text. */
const UTF16_SHARE = 0.3

/**
 * The text in `bytes`, or why they are no text. `html`: look for a declared charset; `said` is the charset that a server
 * or a mail named, which wins over it.
 */
export function decodeBytes(bytes: Uint8Array, html: boolean, said: string | null = null): Decoded | Problem {
  const marked = byteOrderMark(bytes)
  if (marked) return finish(decodeAs(bytes, marked), marked === 'utf8' ? null : marked)
  const binary = binaryKind(bytes)
  if (binary) {
    const { name, way = 'convert it to text or HTML first' } = binary
    return problem('binary', `this is ${name}, not a text or HTML page; ${way}`)
  }
  const wide = utf16Without(bytes)
  if (wide) return finish(decodeAs(bytes, wide), wide)
  const utf8 = validUtf8(bytes)
  if (utf8 !== null) return finish(utf8, null)
  const declared = knownCharset(said) ?? (html ? declaredCharset(bytes) : null)
  const fit = utf8Fit(bytes)
  if (isNearlyUtf8(fit, declared === 'utf-8')) return withBadBytes(bytes, fit.bad + Math.sign(fit.cutOff))
  const charset = declared === null || declared === 'utf-8' ? 'windows-1252' : declared
  return finish(decodeAs(bytes, charset), charset)
}

/** UTF-8 with U+FFFD in `places` that are none. */
function withBadBytes(bytes: Uint8Array, places: number): Decoded {
  const { text, warnings } = finish(new TextDecoder('utf-8').decode(bytes), null)
  const where = places === 1 ? '1 place is' : `${places} places are`
  return {
    text,
    warnings: [problem('bad-bytes', `${where} not valid UTF-8 and read as U+FFFD`), ...warnings],
  }
}

/** iconv-lite, loaded with the first page that is not plain UTF-8: it takes as long to load as a page to read. */
function iconv(): typeof import('iconv-lite') {
  return load('iconv-lite')
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  return iconv().decode(Buffer.from(bytes), charset)
}

function finish(decoded: string, charset: string | null): Decoded {
  const warnings: Problem[] = []
  if (charset) warnings.push(problem('decoded-as', `not UTF-8; read as ${charset}`))
  const marked = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded
  const text = marked.replaceAll('\0', '')
  if (text.length < marked.length) {
    warnings.push(problem('nul-bytes', `${marked.length - text.length} NUL bytes were dropped`))
  }
  return { text, warnings }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function binaryKind(bytes: Uint8Array): Binary | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const signature = BINARY_SIGNATURES.find((s) => start.startsWith(s.bytes))
  if (signature) return signature
  if (utf16Without(bytes)) return null
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++
  return controls > CONTROL_SHARE * sample.length && controls > 4 ? { name: 'a binary file' } : null
}

function utf16Without(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++
    if (sample[i + 1] === 0) odd++
  }
  const enough = UTF16_SHARE * sample.length
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : null
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Where a page or the headers saved with it name a charset. */
const DECLARATION =
  /(?:<(?:meta|\?xml)[^>]{0,200}?|^content-type:[^\n<]{0,200}?)(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})/im
const DECLARATION_REACH = 4 * 1024

/** The charset that the first kilobytes of an HTML page name, if iconv knows it; ISO-8859-1 means windows-1252. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_REACH)).toString('latin1')
  return knownCharset(DECLARATION.exec(head)?.[1] ?? null)
}

/** The charset that `written` names as iconv knows it, or null. */
function knownCharset(written: string | null): string | null {
  const name = written?.toLowerCase()
  if (!name || !iconv().encodingExists(name)) return null
  if (/^utf-?8$/.test(name)) return 'utf-8'
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(name) ? 'windows-1252' : name
}
