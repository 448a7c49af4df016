// How fast a report of 1, 50 and 200 documents opens, is filtered and scrolls in a real browser, and how large it is. A
// document is two pages of seeds/ in one, about 4 KB with some 25 statements. Wall clock: compare on a quiet machine.
//   npm run bench -- report      (CHROMIUM_PATH names the browser where it is not in its usual place)
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { html } from '../../dist/output/report/html.js'
import { extractAll } from '../../dist/pipeline.js'

/** Screens that are scrolled through. */
const SCREENS = 40

/** Prints a line for each number of documents, or that there is no browser. */
export async function reportSpeed(pages) {
  const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (place) => place && fs.existsSync(place),
  )
  console.log('the report in a browser (wall clock, ms)')
  if (executablePath === undefined) return console.log('  SKIPPED: no Chromium; name one in CHROMIUM_PATH')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  for (const count of [1, 50, 200]) {
    const { file, size, rows } = write(pages, count)
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const { opened, filtered, worst } = await times(page, file)
    console.log(
      `  ${String(count).padStart(3)} documents, ${String(rows).padStart(5)} statements, ${(size / 1e6).toFixed(2).padStart(5)} MB: opens in ${opened}, filters in ${filtered}, longest frame while scrolling ${worst}`,
    )
    await page.close()
    fs.rmSync(path.dirname(file), { recursive: true })
  }
  await browser.close()
}

function write(pages, count) {
  const raws = Array.from({ length: count }, (_, i) => ({
    id: `page-${i}.txt`,
    text: [0, 1].map((at) => pages[(i + at) % pages.length].text).join('\n\n'),
    date: '2020-02-03',
  }))
  const options = { withText: true, explain: true, strip: false }
  const outcomes = raws.flatMap((raw) => extractAll([raw], options))
  const writer = html.open({})
  const report = [writer.begin(), ...outcomes.map((outcome) => writer.outcome(outcome)), writer.end()].join(
    '',
  )
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'extract-bench-')), 'report.html')
  fs.writeFileSync(file, report)
  const rows = outcomes.reduce((sum, { document }) => sum + document.statements.length, 0)
  return { file, size: Buffer.byteLength(report), rows }
}

async function times(page, file) {
  await page.goto(`${pathToFileURL(file)}`)
  await page.waitForSelector('html[data-ready]')
  // from the start of the navigation to the first frame after all is there
  const opened = await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))',
  )
  const filtered = await page.evaluate(`new Promise((done) => {
    const start = performance.now()
    location.hash = '#q=strike'
    addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))))
  })`)
  await page.evaluate("location.hash = '#q='")
  const worst = await page.evaluate(`new Promise((done) => {
    document.getElementById('documents').scrollIntoView()
    let worst = 0, last = performance.now(), left = ${SCREENS}
    const frame = (now) => {
      worst = Math.max(worst, now - last)
      last = now
      scrollBy({ top: innerHeight / 2, behavior: 'instant' })
      if (--left > 0) requestAnimationFrame(frame)
      else done(worst)
    }
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(frame) })
  })`)
  return { opened: Math.round(opened), filtered: Math.round(filtered), worst: Math.round(worst) }
}
