/*
 * Reports for tests: documents as files and records, the file that the format makes of them, and how to open it.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { RawDocument } from '../../src/input/raw-document.ts'
import type { FormatOptions } from '../../src/output/format.ts'
import { html } from '../../src/output/report/html.ts'
import { extractAll } from '../../src/pipeline.ts'
import { root } from '../golden.ts'

const VIEW: FormatOptions = {
  table: null,
  width: 80,
  color: false,
  full: false,
  rawCells: false,
  byteOrderMark: false,
  explained: [],
}

/** The report of `raws`, as the command writes it. */
export function reportOf(raws: readonly RawDocument[], options: { readonly strip?: boolean } = {}): string {
  const writer = html.open(VIEW)
  const outcomes = extractAll(raws, { withText: true, explain: true, ...options })
  return [writer.begin(), ...outcomes.map((outcome) => writer.outcome(outcome)), writer.end()].join('')
}

/** All seeds. */
export function seeds(): RawDocument[] {
  const folder = path.join(root, 'seeds')
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => ({
      id: `seeds/${name}`,
      [name.endsWith('.html') ? 'html' : 'text']: fs.readFileSync(path.join(folder, name), 'utf8'),
    }))
}

/** A report that is open in a browser, and what the page complained about. */
export interface OpenReport {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens `report` from the disk, at `address` (`#…`). Network requests are among the complaints. */
export async function openReport(
  browser: Browser,
  report: string,
  address = '',
  options: BrowserContextOptions = {},
): Promise<OpenReport> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-report-'))
  const file = path.join(folder, 'report.html')
  fs.writeFileSync(file, report)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('blob:')) complaints.push(request.url())
  })
  await page.goto(`${pathToFileURL(file)}${address}`)
  await page.waitForSelector('html[data-ready]')
  return {
    page,
    complaints,
    close: async () => {
      await context.close()
      fs.rmSync(folder, { recursive: true })
    },
  }
}
