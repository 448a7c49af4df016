/*
 * TimelineJS itself, in a real browser, shows our events: where `npm run test:recipes` has installed it and there is a
 * Chromium; else the test is skipped, and its name says so.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../golden.ts'
import { CHROMIUM, openChromium } from '../../report/chromium.ts'
import { DOSSIER, OUTCOMES } from './made-dossier.ts'
import { BRIDGE, FAILED, UNDATED, whole } from './whole.ts'

const DIST = path.join(root, '.tmp/recipes/node_modules/@knight-lab/timelinejs/dist')
const isThere = CHROMIUM !== null && fs.existsSync(DIST)

/** What TimelineJS makes of `data`: how many slides, the words of all, and what it complains of. */
async function shown(data: string): Promise<{ slides: string[]; faults: string[]; links: string[] }> {
  const browser = await openChromium()
  try {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.route(/^https?:/, (route) => route.abort())
    await page.setContent('<div id="timeline" style="width: 900px; height: 600px"></div>')
    await page.addStyleTag({ path: path.join(DIST, 'css/timeline.css') })
    await page.addScriptTag({ path: path.join(DIST, 'js/timeline.js') })
    await page.addScriptTag({ content: `new TL.Timeline('timeline', ${data})` })
    await page.waitForSelector('.tl-slide', { state: 'attached' })
    const slides = await page.locator('.tl-slide').allTextContents()
    const links = await page
      .locator('.tl-slide a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    return { slides, faults, links }
  } finally {
    await browser.close()
  }
}

describe.skipIf(!isThere)(
  'TimelineJS in a browser (skipped without Chromium or npm run test:recipes)',
  () => {
    test.each([
      ['documents', [BRIDGE, FAILED, UNDATED], null],
      ['a dossier', OUTCOMES, DOSSIER],
    ] as const)(
      'shows every event of %s, runs nothing of a page, and links to the web alone',
      { timeout: 60_000 },
      async (_, outcomes, dossier) => {
        const data = (await whole('timelinejs', outcomes, dossier)).toString()
        const { events } = JSON.parse(data)
        const { slides, faults, links } = await shown(data)
        expect(faults).toEqual([])
        expect(slides).toHaveLength(events.length)
        expect(slides.join('\n')).toContain('Jane Miller')
        for (const link of links) expect(link).toMatch(/^https:\/\/paper\.example\//)
      },
    )
  },
)
