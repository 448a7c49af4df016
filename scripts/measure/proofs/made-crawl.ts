/*
 * A crawl without end: pages of made collections in HTML as sites send it, between the records that a crawl has besides
 * (requests, redirects, pictures, errors), now and then a page that cannot be unpacked. What should come of it is known.
 */
import { madeCollection } from '../collections/made-collection.ts'

/** What the records of a crawl are, and what should come of them. */
export interface CrawlCounts {
  records: number
  pages: number
  broken: number
  others: number
  bytes: number
}

/** Bytes of a page besides its article: menus, scripts and style, as much as news sites have. */
const PAGE_SIZE = 100_000
/** Records of other kinds for a page, and how often a page is broken. */
const OTHERS = ['request', 'redirect', 'picture', 'missing'] as const
const BROKEN_EVERY = 50

/** No counts yet. */
export function noCounts(): CrawlCounts {
  return { records: 0, pages: 0, broken: 0, others: 0, bytes: 0 }
}

/** Records until `goesOn` says no; `counts` grows with them. */
export function* madeCrawl(counts: CrawlCounts, goesOn: () => boolean): Generator<Buffer> {
  const { documents } = madeCollection(180, 21)
  const around = boilerplate()
  for (let number = 0; goesOn(); number++) {
    const { title, text, date } = documents[number % documents.length]!.record
    const paragraphs = text.trimEnd().split('\n\n').slice(1)
    const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
    const html = `<!DOCTYPE html><html><head><title>${title}</title><meta property="article:published_time" content="${date}">${around.head}</head><body>${around.menu}<article><h1>${title}</h1>${body}</article>${around.footer}</body></html>`
    const isBroken = number % BROKEN_EVERY === BROKEN_EVERY - 1
    const address = `http://news.example/${number}`
    for (const record of [other(OTHERS[number % OTHERS.length]!, address), page(address, html, isBroken)]) {
      counts.records++
      counts.bytes += record.length
      yield record
    }
    counts.others++
    if (isBroken) counts.broken++
    else counts.pages++
  }
}

function page(address: string, html: string, isBroken: boolean): Buffer {
  if (!isBroken) return http('response', address, '200 OK', 'text/html; charset=utf-8', Buffer.from(html))
  const type = 'text/html\r\nContent-Encoding: gzip'
  return http('response', address, '200 OK', type, Buffer.from('no gzip at all, whatever the header says'))
}

function other(kind: (typeof OTHERS)[number], address: string): Buffer {
  if (kind === 'request') return record('request', address, Buffer.from('GET / HTTP/1.1\r\n\r\n'))
  if (kind === 'redirect') return http('response', address, '301 Moved', 'text/html', Buffer.from('moved'))
  if (kind === 'missing') return http('response', address, '404 Not Found', 'text/html', Buffer.from('<p>no'))
  return http('response', `${address}.png`, '200 OK', 'image/png', Buffer.alloc(3000, 7))
}

function http(type: string, address: string, status: string, contentType: string, body: Buffer): Buffer {
  const head = Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${contentType}\r\n\r\n`)
  return record(type, address, Buffer.concat([head, body]))
}

function record(type: string, address: string, content: Buffer): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: 2022-02-03T08:00:00Z\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${content.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n\r\n')])
}

function boilerplate(): { readonly head: string; readonly menu: string; readonly footer: string } {
  const links = Array.from({ length: 120 }, (_, i) => `<li><a href="/section/${i}">Section ${i}</a></li>`)
  const menu = `<nav><ul>${links.join('')}</ul></nav>`
  const footer = `<footer><ul>${links.join('')}</ul><p>All rights reserved.</p></footer>`
  const line = 'window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}\n'
  const script = line.repeat(Math.ceil((PAGE_SIZE - menu.length - footer.length) / line.length))
  return { head: `<style>body{margin:0}</style><script>${script}</script>`, menu, footer }
}
