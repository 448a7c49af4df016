/*
 * The report has no violation that axe-core knows: every view, light and dark, wide and 320 pixels narrow.
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, IN_BROWSER, openChromium } from './chromium.ts'
import { openReport, reportOf, STORIES } from './report-file.ts'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Rules of axe over the whole page; the policy of the page lets nothing be added to it, so the script goes around it. */
const RUN = `axe.run({ resultTypes: ['violations'] }).then(({ violations, passes }) => ({
  passed: passes.length,
  found: violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary).join(' | ')),
}))`

const VIEWS: readonly (readonly [name: string, address: string, action: string])[] = [
  ['the top', '', ''],
  ['a remark in focus', '#fact=q1:ferry.txt', ''],
  ['a date in focus', '#fact=d1:ferry.txt', ''],
  ['a person in focus', '#fact=p1:ferry.txt', ''],
  ['an event in focus', '#fact=s1:ferry.txt', ''],
  ['filters open and set', '#person=Jane+Miller&q=hull', '.search button'],
  ['nothing found', '#q=zzzz', ''],
  ['help', '', '.tools button:last-child'],
  ['what was left out, unfolded', '#fact=q1:ferry.txt', 'article .left-out summary'],
  ['a person unfolded', '', '#people summary'],
]
/** Every view on two surfaces; on the others, where only colours or places differ, those with most on the screen. */
const SURFACES = [
  ['light', 1280, VIEWS],
  ['dark', 320, VIEWS],
  ['dark', 1280, VIEWS.slice(1, 2)],
  ['light', 320, VIEWS.slice(1, 2)],
] as const

describe.skipIf(CHROMIUM === null)('axe-core', IN_BROWSER, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser?.close())

  const report = reportOf([...STORIES, { id: 'empty.txt', text: '' }])
  test.each(SURFACES)('%s, %i pixels wide', { timeout: 120_000 }, async (colorScheme, width, views) => {
    const { page, complaints, close } = await openReport(browser, report, '', {
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    })
    await page.evaluate(AXE)
    for (const [name, address, action] of views) {
      await page.evaluate(`location.hash = ${JSON.stringify(address || '#q=')}`)
      await page.waitForTimeout(50)
      if (action !== '') await page.locator(action).first().dispatchEvent('click')
      const { found, passed }: { found: string[]; passed: number } = await page.evaluate(RUN)
      expect(found, name).toEqual([])
      expect(passed).toBeGreaterThan(15)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
    }
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow, 'nothing is wider than the screen').toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await close()
  })
})
