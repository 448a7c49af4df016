/*
 * Hostile pages: whatever stands in them, the report shows it as text. Nothing of theirs runs, is linked or fetched, and
 * the JSON in the report stays JSON.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RawDocument } from '../../src/input/raw-document.ts'
import { html } from '../../src/output/report/html.ts'
import { VIEW } from '../output/plain-view.ts'
import { CHROMIUM, IN_BROWSER, openChromium } from './chromium.ts'
import { openReport, reportOf } from './report-file.ts'

const ALARM = 'document.documentElement.dataset.run=1;alert(1)'
const STORY = 'Mayor Jane Miller said on 3 May 2021 that the bridge “will open again soon enough”.'

const HOSTILE: readonly (readonly [what: string, raw: RawDocument])[] = [
  ['a script in the text', { id: 'a', text: `${STORY} <script>${ALARM}</script>` }],
  ['the end of our own element', { id: 'b', text: `${STORY} </script><script>${ALARM}</script>` }],
  ['the begin of a comment', { id: 'c', text: `${STORY} <!--<script>` }],
  ['separators of lines that old parsers stumble over', { id: 'd', text: `${STORY} \u2028${ALARM}\u2029` }],
  ['a script in the title', { id: 'e', text: STORY, title: `"><img src=x onerror="${ALARM}">` }],
  ['an id that is markup', { id: `"><svg onload="${ALARM}">`, text: STORY }],
  ['an address that is a script', { id: 'g', text: STORY, url: `javascript:${ALARM}` }],
  ['an address that is data', { id: 'h', text: STORY, url: `data:text/html,<script>${ALARM}</script>` }],
  ['a blank before the address', { id: 'i', text: STORY, url: ` java\nscript:${ALARM}` }],
  [
    'a name that is markup',
    { id: 'j', text: `Mayor Jane <b onmouseover="${ALARM}">Miller</b> said on Tuesday: “<i>No</i>.”` },
  ],
  ['marks that turn the direction', { id: 'k', text: `${STORY} \u202egnorw\u202c \ud83d\ude00 said.` }],
  ['an id of many signs', { id: '\\"\'&%#]~:{}', text: STORY }],
  ['a prototype for an id', { id: '__proto__', text: STORY }],
]

// not begun anew: what happens once in three runs is a hole as well
describe.skipIf(CHROMIUM === null)('a hostile page', { ...IN_BROWSER, retry: 0 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser?.close())

  test.each([
    ['as it is', false],
    ['without the policy: escaping alone holds', true],
  ])('all of them in one report, %s', async (_, bypassCSP) => {
    const report = reportOf(
      HOSTILE.map(([, raw]) => raw),
      { strip: false },
    )
    const { page, complaints, close } = await openReport(browser, report, '', { bypassCSP })
    for (const [at, [what, raw]] of HOSTILE.entries()) {
      const article = page.locator('article').nth(at)
      await article.scrollIntoViewIfNeeded()
      await article.locator('.row').first().waitFor()
      expect(await article.locator('.body').innerText(), what).toContain(raw.text?.slice(0, 10))
      expect(await article.locator('header code').textContent(), what).toBe(raw.id)
    }
    await page.evaluate(
      "for (const each of document.querySelectorAll('button.note, .m')) { each.click(); each.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })) }",
    )
    expect(await page.evaluate('document.documentElement.dataset.run ?? null')).toBeNull()
    expect(
      await page
        .locator('script.entry, main script, main img, main b, main svg [onload], [onmouseover]')
        .count(),
    ).toBe(0)
    expect(await page.locator('a[href]:not([href^="#"]):not([href^="http"])').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('many failed inputs are listed as text', async () => {
    const writer = html.open(VIEW)
    const failed = writer.outcome({
      id: `<script>${ALARM}</script>`,
      error: { code: 'x', message: '<b>bold</b>' },
    })
    const { page, complaints, close } = await openReport(
      browser,
      `${writer.begin()}${`${failed}`.repeat(3)}${writer.end()}`,
    )
    await page.locator('.failures summary').click()
    expect(await page.locator('.failures li').first().innerText()).toBe(
      `<script>${ALARM}</script> <b>bold</b>`,
    )
    expect(complaints).toEqual([])
    await close()
  })

  test('a script that got into the page would not run, and nothing would be fetched', async () => {
    const injected = `<script>${ALARM}</script><img src="https://news.example/x.png" onerror="${ALARM}">`
    const report = reportOf([{ id: 'a', text: STORY }]).replace('<noscript>', `${injected}<noscript>`)
    const { page, complaints, close } = await openReport(browser, report)
    expect(await page.evaluate('document.documentElement.dataset.run ?? null')).toBeNull()
    expect(complaints.join('\n')).toMatch(/Content Security Policy/)
    expect(complaints).toContain('failed https://news.example/x.png: csp')
    expect(complaints.filter((line) => line.startsWith('fetched'))).toEqual([])
    await close()
  })
})

test.each(HOSTILE)('%s: the entry ends where it should, and is the same JSON', (_, raw) => {
  const entries =
    reportOf([raw], { strip: false }).match(/<script type="application\/json"[\s\S]*?<\/script>/g) ?? []
  expect(entries).toHaveLength(1)
  const json = entries[0]!.replace(/^<script[^>]*>|<\/script>$/g, '')
  expect(JSON.parse(json)).toMatchObject({ id: raw.id })
  expect(json).not.toMatch(/[<>&\u2028\u2029]/)
})
