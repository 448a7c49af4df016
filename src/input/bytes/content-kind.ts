/*
 * What an input looks like where neither its name nor the user says it: the beginnings of HTML, of records and of JSON,
 * and of files that are no page. A byte-order mark, UTF-16 and HTTP headers that were saved with a page are seen through.
 */

/** How an input is read: `lines` are records, one a line; `values` is JSON whose records do not stand one a line. */
export type ContentKind = 'html' | 'lines' | 'values' | 'text'

/** What a beginning that can not be read looks like. */
export interface Refusal {
  readonly looksLike: string
}

interface Look {
  readonly name: string
  readonly example: string
  readonly pattern: RegExp
  readonly is: ContentKind | Refusal
}

/** How much of an input is looked at. */
export const LOOK_LENGTH = 16 * 1024

const PROLOGUE =
  /^(?:\s|<\?xml[^>]{0,200}\?>|<!--(?!-->)[^>]{0,2000}-->|<!doctype(?!\s+html)[^>]{0,300}>){0,20}/i
/** Lines as HTTP sends them before a page, with or without the status line. */
const HEADERS =
  /^\s{0,20}(?:HTTP\/[\d.]{1,3} \d{3}[^\n]{0,200}\n)?(?:[A-Za-z][\w-]{1,60}:[^\n]{0,2000}\n){1,60}\r?\n/
const STATUS_LINE = /^\s{0,20}HTTP\/[\d.]{1,3} \d{3}/

/** Beginnings in the order in which they are tried, behind a byte-order mark, headers and the prologue of XML. */
const LOOKS: readonly Look[] = [
  {
    name: 'page',
    example: '<!DOCTYPE html><html>',
    pattern: /^<(?:!doctype\s+html|html|head|body|title|meta|link|base)\b/i,
    is: 'html',
  },
  {
    name: 'feed',
    example: '<rss version="2.0"><channel>',
    pattern: /^<(?:rss|feed|rdf:rdf)\b/i,
    is: { looksLike: 'a feed (RSS or Atom); give the pages that it links to' },
  },
  {
    name: 'fragment',
    example: '<article><h1>Ferry sold</h1></article>',
    pattern:
      /^<(?:article|main|section|div|header|p|h[1-6]|ul|ol|table|figure|blockquote|span|a|b|strong|em|i|font|center|img|script|style|noscript|nav|aside|form|time|br|hr)(?:\s[^<>]{0,4000})?\/?>[\s\S]{0,12000}?<\/?[a-z]/i,
    is: 'html',
  },
  {
    name: 'array of records',
    example: '[{"id": "a", "text": "…"}]',
    pattern: /^\[\s{0,1000}\{\s{0,1000}"/,
    is: 'values',
  },
  {
    name: 'array of other values',
    example: '["a", "b"]',
    pattern: /^\[\s{0,1000}(?:"[^"\n]{0,2000}"\s{0,1000}[,\]]|\]\s*$)/,
    is: { looksLike: 'a JSON array without records; a record is an object with a "text" or "html"' },
  },
  {
    name: 'record on a line',
    example: '{"id": "a", "text": "…"}',
    pattern: /^\{\s{0,20}"[^"\n]{1,60}"\s{0,20}:[^\n]{0,16384}(?:\}\s{0,20}(?:\n|$)|$)/,
    is: 'lines',
  },
  {
    name: 'record on several lines',
    example: '{\n  "id": "a",\n  "text": "…"\n}',
    pattern: /^\{\s{0,1000}"[^"\n]{1,60}"\s{0,20}:/,
    is: 'values',
  },
  {
    name: 'rich text',
    example: '{\\rtf1\\ansi',
    pattern: /^\{\\rtf\d/,
    is: { looksLike: 'a rich-text document (RTF); make text of it first: pandoc -t plain FILE.rtf' },
  },
  {
    name: 'web archive',
    example: 'From: <Saved by a browser>\nMIME-Version: 1.0',
    pattern: /^(?:[A-Za-z][\w-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,20}){0,20}MIME-Version:/i,
    is: { looksLike: 'a web archive or e-mail (MIME); call it .mhtml or .eml, or give --input mail' },
  },
]

const XML: Refusal = { looksLike: 'an XML file that is no page; save the page as HTML' }

/** What the first bytes of an input, `head`, look like. */
export function contentKind(head: Uint8Array): ContentKind | Refusal {
  const start = plainStart(head)
  const page = withoutHeaders(start)
  if (STATUS_LINE.test(start) && page === start) return 'text'
  const inner = page.slice(PROLOGUE.exec(page)![0].length)
  const look =
    LOOKS.find(({ pattern }) => pattern.test(inner)) ?? LOOKS.find(({ pattern }) => pattern.test(page))
  if (look) return look.is
  return /^\s{0,100}<\?xml\b/i.test(page) && inner.startsWith('<') ? XML : 'text'
}

/** `text` without HTTP headers before the page. */
export function withoutHeaders(text: string): string {
  const headers = HEADERS.exec(text.slice(0, LOOK_LENGTH))?.[0]
  if (headers === undefined) return text
  const rest = text.slice(headers.length)
  return /^\s{0,100}[<[{]/.test(rest.slice(0, 200)) ? rest : text
}

/** The beginning without byte-order mark, each byte as a character; of UTF-16 without the bytes that are zero. */
function plainStart(head: Uint8Array): string {
  const start = Buffer.from(head.subarray(0, LOOK_LENGTH)).toString('latin1').replaceAll('\0', '')
  return start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart()
}

/** Every look with its example, for the tests. */
export const CONTENT_LOOKS: readonly Look[] = LOOKS
