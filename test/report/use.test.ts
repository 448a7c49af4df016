/*
 * The report as people use it, in a real browser: clicks both ways, keys, filters that stay in the address, printing, and
 * decisions that are exported.
 */
import fs from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, IN_BROWSER, openChromium } from './chromium.ts'
import { FERRY, openReport, reportOf, STORIES } from './report-file.ts'

const report = reportOf(STORIES)

describe.skipIf(CHROMIUM === null)('the report in a browser', IN_BROWSER, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(async () => {
    await browser.close()
  })

  /** Opens the report at `address` as somebody who was never there, does `what`, and hears of no complaint of the page. */
  async function inReport(address: string, what: (page: Page) => Promise<void>): Promise<void> {
    const { page, complaints, close } = await openReport(browser, report, address)
    try {
      await what(page)
      expect(complaints).toEqual([])
    } finally {
      await close()
    }
  }

  test('nothing is in focus at first, and every document is there', () =>
    inReport('', async (page) => {
      expect(await page.title()).toBe('2 documents – report')
      expect(await page.locator('#panel').isVisible()).toBe(false)
      expect(await page.locator('article').count()).toBe(2)
    }))

  test('words in the text lead to their fact beside it, and to what is known of it', () =>
    inReport('', async (page) => {
      await page.locator('article .text .date', { hasText: 'Tuesday' }).click()
      expect(await page.locator('button.note.on').innerText()).toMatch(/^date:\s+Tuesday 4 May 2021/i)
      const panel = await page.locator('#panel').innerText()
      for (const part of ['2021-05-04', 'the date of publication, 2021-05-06', 'weekday', 'Confidence'])
        expect(panel).toContain(part)
    }))

  test('a fact beside the text and an event of the timeline lead to their words', () =>
    inReport('', async (page) => {
      await page.locator('button.note.person', { hasText: 'Tom Okafor' }).click()
      expect(await page.locator('article .text .on').first().innerText()).toBe('Tom Okafor')
      await page.locator('#timeline a', { hasText: 'The council voted' }).click()
      const words = page.locator('article .text .on')
      expect((await words.allInnerTexts()).join('')).toContain('The council voted for the bridge')
      const place = await words.first().boundingBox()
      expect(place?.y).toBeGreaterThan(40)
      expect(place?.y).toBeLessThan(880)
      expect(page.url()).toContain('fact=s1%3Abridge.txt')
    }))

  test('a second click on the same words goes to the fact around them', () =>
    inReport('', async (page) => {
      const words = page.locator('article .text .date', { hasText: 'Tuesday' })
      await words.click()
      await words.click()
      expect(await page.locator('#panel h2').innerText()).toMatch(/^dated statement/)
    }))

  test('a remark in focus has a line to its speaker; a person has none', () =>
    inReport('', async (page) => {
      await page.locator('button.note.quote', { hasText: 'The hull is not safe' }).click()
      expect(await page.locator('svg.line path').count()).toBe(1)
      expect(await page.locator('#panel').innerText()).toContain('Jane Miller by “she”')
      await page.locator('button.note.person', { hasText: 'Tom Okafor' }).click()
      expect(await page.locator('svg.line').count()).toBe(0)
    }))

  test('a fact links to the live page at its words; a document without an address has no link', () =>
    inReport('', async (page) => {
      await page.locator('button.note.quote', { hasText: 'The hull is not safe' }).click()
      const link = page.locator('#panel a.outward')
      expect(await link.getAttribute('href')).toBe(
        'https://news.example/ferry?x=1#:~:text=The%20hull%20is%20not%20safe',
      )
      await page.locator('button.note.quote', { hasText: 'It will be built' }).click()
      expect(await link.count()).toBe(0)
    }))

  test('j and k go through the facts, Esc leaves, / searches, ? helps', () =>
    inReport('', async (page) => {
      await page.keyboard.press('j')
      const first = await page.locator('#panel h2').innerText()
      await page.keyboard.press('j')
      expect(await page.locator('#panel h2').innerText()).not.toBe(first)
      await page.keyboard.press('k')
      expect(await page.locator('#panel h2').innerText()).toBe(first)
      await page.keyboard.press('Escape')
      expect(await page.locator('#panel').isVisible()).toBe(false)
      await page.keyboard.press('/')
      await page.keyboard.type('jk?')
      expect(await page.locator('input[type=search]').inputValue()).toBe('jk?')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      expect(await page.locator('dialog').isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await page.locator('dialog').isVisible()).toBe(false)
    }))

  test('whoever uses the keyboard alone is led into the panel, stays on a button, and comes back', () =>
    inReport('', async (page) => {
      const focused = (): Promise<string> =>
        page.evaluate(
          "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
        )
      const note = page.locator('button.note.person', { hasText: 'Tom Okafor' })
      await note.focus()
      await page.keyboard.press('Enter')
      expect(await focused()).toBe('Fact in focus')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('Next fact (j)')
      const first = await page.locator('#panel .words').innerText()
      await page.keyboard.press('Enter')
      expect(await page.locator('#panel .words').innerText()).not.toBe(first)
      expect(await focused()).toBe('Next fact (j)')
      await page.keyboard.press('Escape')
      expect(await focused()).toContain('Tom Okafor')
      // with the mouse nothing is taken from where the keyboard is
      await page.keyboard.press('/')
      await note.click()
      expect(await focused()).not.toBe('Fact in focus')
    }))

  test('filters leave what they name, and stand in the address', () =>
    inReport('', async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('hull')
      await page.waitForURL(/#q=hull$/)
      expect(await page.locator('article:visible').count()).toBe(1)
      expect(await page.locator('article mark').innerText()).toBe('hull')
      await page.locator('.search button', { hasText: 'Clear' }).click()
      await page.locator('.search button', { hasText: 'Filters' }).click()
      await page.locator('.filters input[list]').fill('Tom Okafor')
      await page.keyboard.press('Tab')
      // articles are made when they come into view
      await page.waitForURL(/person=Tom\+Okafor/)
      await page.locator('button.note').first().waitFor()
      expect(await page.locator('button.note').count()).toBeGreaterThan(0)
      expect(await page.locator('button.note', { hasText: 'Jane Miller' }).count()).toBe(0)
      expect(page.url()).toContain('person=Tom+Okafor')
    }))

  test('an address opens its view; one that says nothing right is the whole report', () =>
    inReport('#from=2021-03&to=2021-03&kinds=statement&fact=s1:bridge.txt', async (page) => {
      expect(await page.locator('article:visible').count()).toBe(1)
      expect(await page.locator('#panel .words').innerText()).toContain('The council voted')
      await page.evaluate("location.hash = '#from=soon&min=7&kinds=x&fact=q9:nowhere'")
      await page.waitForFunction("document.querySelectorAll('article:not([hidden])').length === 2")
      expect(await page.locator('#panel').isVisible()).toBe(false)
    }))

  test('a bar of the histogram sets its period, and takes it back', () =>
    inReport('', async (page) => {
      const bar = page.locator('[role=button]', { hasText: '12 Mar 2021' })
      await bar.press('Enter')
      expect(page.url()).toContain('from=2021-03-12&to=2021-03-12')
      await page.locator('[role=button][aria-pressed=true]').press('Enter')
      expect(page.url()).not.toContain('from=')
    }))

  test('what was left out unfolds, with its reason', () =>
    inReport('', async (page) => {
      await page.locator('.left-out summary').first().click()
      expect(await page.locator('.left-out p').first().innerText()).toMatch(
        /Share this story .*boilerplate|share/i,
      )
    }))

  test('articles are made when they come near the screen, and all of them before printing', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      id: `${i}.txt`,
      text: FERRY.repeat(5),
      date: '2021-05-06',
    }))
    const { page, close } = await openReport(browser, reportOf(many))
    const made = page.locator('article', { has: page.locator('.row') })
    const atFirst = await made.count()
    expect(atFirst).toBeLessThan(10)
    await page.locator('article').last().scrollIntoViewIfNeeded()
    await page.locator('article').last().locator('.row').first().waitFor()
    expect(await made.count()).toBeLessThan(20)
    await page.keyboard.press('Control+f')
    expect(await made.count()).toBe(30)
    await page.reload()
    await page.waitForSelector('html[data-ready]')
    expect(await made.count()).toBeLessThan(20)
    expect((await page.pdf()).length).toBeGreaterThan(50_000)
    expect(await made.count()).toBe(30)
    expect(await page.locator('.left-out p').count()).toBeGreaterThan(20)
    await close()
  })

  test('decisions are exported with document, id and digest, stay over a reload, and can be taken back', () =>
    inReport('', async (page) => {
      await page.locator('button.note.date', { hasText: 'Tuesday' }).click()
      await page.locator('#panel button', { hasText: 'Wrong date' }).click()
      await page.locator('#panel form input').fill('soon')
      await page.keyboard.press('Enter')
      expect(await page.locator('#panel form input').getAttribute('aria-invalid')).toBe('true')
      await page.locator('#panel form input').fill('2021-05-11')
      await page.keyboard.press('Enter')
      await page.locator('button.note.person', { hasText: 'Tom Okafor' }).click()
      await page.locator('#panel button', { hasText: 'Reject' }).click()
      expect(await page.locator('.tools button').first().innerText()).toBe('Export 2 decisions')
      await page.reload()
      expect(await page.locator('.tools button').first().innerText()).toBe('Export 2 decisions')
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.tools button').first().click(),
      ])
      const file = await saved.path()
      const { version, decisions } = JSON.parse(fs.readFileSync(file, 'utf8'))
      expect(version).toBe(1)
      expect(decisions).toEqual([
        {
          document: 'ferry.txt',
          id: 'd1',
          digest: expect.stringMatching(/^[0-9a-f]{12}$/),
          decision: 'date',
          value: '2021-05-11',
        },
        {
          document: 'ferry.txt',
          id: expect.stringMatching(/^p/),
          digest: expect.stringMatching(/^[0-9a-f]{12}$/),
          decision: 'reject',
        },
      ])
      await page.locator('button.note.person', { hasText: 'Tom Okafor' }).click()
      await page.locator('#panel button', { hasText: 'Take back' }).click()
      expect(await page.locator('.tools button').first().innerText()).toBe('Export 1 decision')
    }))
})
