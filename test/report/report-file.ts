/*
 * Reports for tests: documents as files and records, the file that the format makes of them, and how to open it.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { RawDocument } from '../../src/input/raw-document.ts'
import { html } from '../../src/output/report/html.ts'
import { extractAll } from '../../src/pipeline.ts'
import { VIEW } from '../output/plain-view.ts'
import { LONGEST_STEP } from './chromium.ts'

/** The report of `raws`, as the command writes it. */
export function reportOf(raws: readonly RawDocument[], options: { readonly strip?: boolean } = {}): string {
  const writer = html.open(VIEW)
  const outcomes = extractAll(raws, { withText: true, explain: true, ...options })
  return [writer.begin(), ...outcomes.map((outcome) => writer.outcome(outcome)), writer.end()].join('')
}

/** A story of ours, with a line that is left out. */
export const FERRY = `Ferry to Halm stays in port

Mayor Jane Miller said on Tuesday that the ferry would not sail before June. “The hull is not safe,” she told reporters.

Tom Okafor, head of the port, called the repair “a matter of weeks”. It had been promised for 3 May 2021.

Share this story
`
const BRIDGE = `New bridge for Halm

The council voted for the bridge on 12 March 2021. “It will be built,” said Mayor Jane Miller.
`
/** Two stories that share a person. */
export const STORIES: readonly RawDocument[] = [
  { id: 'ferry.txt', text: FERRY, date: '2021-05-06', url: 'https://news.example/ferry?x=1#top' },
  { id: 'bridge.txt', text: BRIDGE, date: '2021-03-14' },
]

/** A report that is open in a browser, and what the page complained about. */
export interface OpenReport {
  readonly page: Page
  readonly complaints: string[]
  /** Opens it anew at another address (`#…`). */
  readonly goTo: (address: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens `report` from the disk, at `address` (`#…`). Whatever the page asks of the network is among the complaints. */
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
  page.setDefaultTimeout(LONGEST_STEP)
  const complaints: string[] = []
  listen(page, complaints)
  const goTo = async (to: string): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${pathToFileURL(file)}${to}`)
    await page.waitForSelector('html[data-ready]')
  }
  await goTo(address)
  return {
    page,
    complaints,
    goTo,
    close: async () => {
      await context.close()
      fs.rmSync(folder, { recursive: true })
    },
  }
}

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const isOwn = (url: string): boolean => /^(?:file|blob|about):/.test(url)
  page.on('requestfinished', (request) => {
    if (!isOwn(request.url())) complaints.push(`fetched ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    if (!isOwn(request.url())) complaints.push(`failed ${request.url()}: ${why}`)
  })
}
