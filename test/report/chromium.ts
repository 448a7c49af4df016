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

/**
 * How tests in it are run. A browser on a busy machine stands still now and then (seen once in some hundred runs of the
 * whole suite, never again in 180 of the same test under load), so a test is begun anew twice; what is wrong stays wrong.
 */
export const IN_BROWSER = { retry: 2, timeout: 60_000 }

/** A step that takes longer, in milliseconds, fails with its own name. */
export const LONGEST_STEP = 15_000

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
