/*
 * The pages of the article extraction benchmark: as HTML, as a browser shows them (innerText, scripts off), and as a
 * converter of HTML to text flattens them.
 */
import { createHash } from 'node:crypto'
import zlib from 'node:zlib'
import { convert, type FormatCallback } from 'html-to-text'
import { CHROMIUM, openChromium } from '../../../test/report/chromium.ts'
import { listFiles, MissingCopy, readBytes, readText, stemOf } from './copies.ts'

const BENCHMARK = 'scrapinghub+article-extraction-benchmark'

/** A page with its main content. */
export interface PageRecord {
  readonly id: string
  readonly url: string | null
  readonly html: string
  readonly gold: { readonly body: string }
}

/** A page as text. */
export type TextPageRecord = Omit<PageRecord, 'html'> & { readonly text: string }

interface Truth {
  readonly url?: string
  readonly articleBody: string
}

/** The half of the pages that is for development. */
export function pages(folder: string): PageRecord[] {
  const truth: Record<string, Truth> = JSON.parse(readText(folder, BENCHMARK, 'ground-truth.json'))
  const files = new Map(
    listFiles(folder, BENCHMARK, 'html', '.gz').map((file) => [stemOf(stemOf(file)), file]),
  )
  return Object.entries(truth)
    .filter(([id]) => isForDevelopment(id))
    .map(([id, { url, articleBody }]) => {
      const file = files.get(id) ?? `html/${id}.html.gz`
      const html = zlib.gunzipSync(readBytes(folder, BENCHMARK, file)).toString('utf8')
      return { id, url: url ?? null, html, gold: { body: articleBody } }
    })
}

/** Half of all names, the same on every machine: those whose digest is even. */
export function isForDevelopment(name: string): boolean {
  return Number.parseInt(createHash('sha256').update(name).digest('hex').slice(-1), 16) % 2 === 0
}

/** The pages as a browser shows them. Needs a Chromium: one of the system, or the one that CHROMIUM_PATH names. */
export async function browserPages(folder: string): Promise<TextPageRecord[]> {
  const records = pages(folder)
  if (CHROMIUM === null)
    throw new MissingCopy('there is no Chromium: install one or name it in CHROMIUM_PATH')
  const browser = await openChromium()
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  await context.route('**/*', (route) =>
    route.request().url().startsWith('data:') ? route.continue() : route.abort(),
  )
  const texts: TextPageRecord[] = []
  for (const { html, ...record } of records) {
    const page = await context.newPage()
    await page.setContent(html, { waitUntil: 'domcontentloaded' })
    texts.push(asText(record, await page.evaluate('document.body ? document.body.innerText : ""')))
    await page.close()
  }
  await browser.close()
  return texts
}

/** The pages as a text converter flattens them: bullets, descriptions of images, no addresses. */
export function flatPages(folder: string): TextPageRecord[] {
  return pages(folder).map(({ html, ...record }) => asText(record, flattened(html)))
}

function asText({ id, url, gold }: Omit<PageRecord, 'html'>, text: string): TextPageRecord {
  return { id, url, text, gold }
}

const DESCRIPTION: FormatCallback = (element, _walk, builder) => {
  const description: string | undefined = element.attribs?.['alt']
  if (description) builder.addInline(description)
}

/** The text of a page, lines not wrapped. */
export function flattened(html: string): string {
  const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'description' },
      ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'table', options: { uppercaseHeaderCells: false } },
      { selector: 'ul', options: { itemPrefix: '  • ' } },
    ],
    formatters: { description: DESCRIPTION },
  })
}
