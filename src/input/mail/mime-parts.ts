/*
 * Mail as MIME writes it: headers, parts in parts, and how their bytes are written. Saved web archives (.mhtml) are mail of
 * one page with its pictures. Bytes stand as characters here, one each.
 */

/** A part that holds no others. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>
  /** `text/html`, in small letters. */
  readonly type: string
  readonly charset: string | null
  readonly isAttached: boolean
  /** The boundary that ends it is missing. */
  readonly isCutOff: boolean
  /** As it was written: in base64, quoted-printable or plainly. */
  readonly body: string
}

const MOST_DEPTH = 10
const MOST_PARTS = 1000
const HEADERS_LENGTH = 256 * 1024

/** Headers by their names in small letters, lines put together. */
export function mimeHeaders(source: string): {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
} {
  const end = /\r?\n\r?\n/.exec(source.slice(0, HEADERS_LENGTH))
  const isEmpty = /^\r?\n/.test(source)
  const head = isEmpty ? '' : source.slice(0, end?.index ?? HEADERS_LENGTH)
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  if (isEmpty) return { headers, body: source.replace(/^\r?\n/, '') }
  return { headers, body: end === null ? '' : source.slice(end.index + end[0].length) }
}

/** The parts of `source` that hold no others, in their order. */
export function mimeParts(source: string): MimePart[] {
  const found: MimePart[] = []
  const walk = (part: string, depth: number, isCutOff: boolean): void => {
    const { headers, body } = mimeHeaders(part)
    const written = headers.get('content-type') ?? 'text/plain'
    const type = /^[\w.+-]+\/[\w.+-]+/.exec(written)?.[0].toLowerCase() ?? 'text/plain'
    const boundary = type.startsWith('multipart/') ? parameter(written, 'boundary') : null
    if (boundary !== null && depth < MOST_DEPTH) {
      for (const [inner, isWhole] of partsBetween(body, boundary))
        if (found.length < MOST_PARTS) walk(inner, depth + 1, !isWhole)
    } else
      found.push({
        headers,
        type,
        charset: parameter(written, 'charset'),
        isCutOff,
        isAttached: /^attachment\b/i.test(headers.get('content-disposition') ?? ''),
        body,
      })
  }
  walk(source, 0, false)
  return found
}

/** The bytes of a part. */
export function mimeBytes({ headers, body }: MimePart): Buffer {
  const coding = headers.get('content-transfer-encoding')?.toLowerCase().trim()
  if (coding === 'base64') return Buffer.from(body, 'base64')
  if (coding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=[ \t]{0,20}\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

/** A parameter of a header, with or without quotation marks. */
function parameter(written: string, name: string): string | null {
  const match = new RegExp(
    `;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`,
    'i',
  ).exec(written)
  return match?.[1] ?? match?.[2] ?? null
}

/** What stands between the lines `--BOUNDARY`, and whether it is whole; the last may lack its end. */
function* partsBetween(body: string, boundary: string): Generator<readonly [part: string, isWhole: boolean]> {
  const mark = `--${boundary}`
  let from = -1
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue
    // the boundary of a part in it may begin with the same letters
    if (!/^(?:--|[ \t\r\n]|$)/.test(body.slice(at + mark.length, at + mark.length + 2))) continue
    if (from >= 0) yield [body.slice(from, at).replace(/\r?\n$/, ''), true]
    const isLast = body.startsWith('--', at + mark.length)
    const line = body.indexOf('\n', at)
    if (isLast || line < 0) return
    from = line + 1
  }
  if (from >= 0) yield [body.slice(from), false]
}
