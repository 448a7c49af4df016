/*
 * A real browser for tests of the report: the Chromium that CHROMIUM_PATH names, one of the system, or one that playwright
 * has installed. Tests without one are skipped, and say so.
 */
import fs from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  chromium.executablePath(),
]

/** The browser that is there, or null. */
export const CHROMIUM = PLACES.find((place) => place !== '' && fs.existsSync(place)) ?? null

if (CHROMIUM === null)
  process.stderr.write(
    'The report is not tested in a browser: there is no Chromium. Install one, or name it in CHROMIUM_PATH.\n',
  )

/** Starts the browser; it asks no host for anything. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
}
