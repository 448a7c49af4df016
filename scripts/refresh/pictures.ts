/*
 * `npm run pictures`: takes the pictures of README.md anew in a real browser: the report at three widths, in light and dark,
 * and the overview as a terminal shows it. Look at them before you commit them.
 */
import fs from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { runCli } from '../../test/cli/run.ts'
import { CHROMIUM, openChromium } from '../../test/report/chromium.ts'
import { openReport } from '../../test/report/report-file.ts'
import { terminalPage } from './terminal-page.ts'

const PAGE = 'seeds/minsk-visit.txt'

/** The pictures of the report: name, inputs, address, width and height, colours. */
const REPORTS = [
  ['report', 'seeds', '', 1280, 860, 'light'],
  ['report-fact', PAGE, `#fact=q4:${PAGE}`, 1280, 760, 'light'],
  ['report-tablet', PAGE, `#fact=d4:${PAGE}`, 768, 900, 'dark'],
  ['report-phone', PAGE, `#fact=q4:${PAGE}`, 390, 780, 'dark'],
] as const

process.chdir(path.resolve(import.meta.dirname, '../..'))
const folder = 'docs/pictures'
fs.mkdirSync(folder, { recursive: true })
if (CHROMIUM !== null) {
  const browser = await openChromium()
  await pictureReports(browser)
  await pictureOverview(browser)
  await browser.close()
}

async function pictureReports(browser: Browser): Promise<void> {
  for (const [name, inputs, address, width, height, colorScheme] of REPORTS) {
    const { stdout } = await runCli([inputs, '--format', 'html'])
    const { page, close } = await openReport(browser, stdout, address, {
      viewport: { width, height },
      colorScheme,
    })
    await page.waitForTimeout(200)
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
    await close()
  }
}

async function pictureOverview(browser: Browser): Promise<void> {
  const { stdout } = await runCli([PAGE, '--format', 'summary', '--color', 'always', '--width', '88'])
  const page = await browser.newPage({ viewport: { width: 860, height: 100 } })
  await page.setContent(terminalPage(stdout))
  await page.screenshot({ path: path.join(folder, 'overview.png'), fullPage: true })
}
