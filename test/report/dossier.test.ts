/*
 * The dossier on top of the report: events with all their sources, one cast, and what the documents disagree about.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Dossier, FactDocument } from '../../src/document/schema.ts'
import { dossierCast, dossierEvents, namesInDossier } from '../../src/output/report/data/dossier.ts'
import type { ReportDocument } from '../../src/output/report/data/report-document.ts'
import { html } from '../../src/output/report/html.ts'
import { reportEntry } from '../../src/output/report/report-entry.ts'
import { extractAll } from '../../src/pipeline.ts'
import { VIEW } from '../output/plain-view.ts'
import { CHROMIUM, IN_BROWSER, openChromium } from './chromium.ts'
import { openReport } from './report-file.ts'

const PAGES = [
  {
    id: 'a.txt',
    title: 'Open',
    text: 'Mayor Jane Miller said on 3 May 2021 that the bridge was open. Jane Miller smiled.',
  },
  { id: 'b.txt', title: 'Opened', text: 'The bridge was opened on 4 May 2021 by J. Miller, mayor.' },
]
const outcomes = extractAll(PAGES, { strip: false, withText: true, explain: true })
const documents = outcomes.flatMap((outcome): ReportDocument[] => {
  const entry = reportEntry(outcome)
  return 'error' in entry ? [] : [entry]
})

const person = (id: string, name: string, document: FactDocument): Dossier['people'][number] => ({
  id,
  name,
  aliases: ['Jane M.'],
  roles: [{ text: 'mayor', of: 'Halm', documents: [document.id] }],
  gender: null,
  members: document.people.map((member) => ({
    document: document.id,
    person: member.id,
    name: member.name,
    why: 'same full name <b>',
  })),
  candidates: id === 'P1' ? [{ person: 'P2', why: 'same surname, no first name' }] : [],
  mentions: 2,
  remarks: 1,
  first: null,
  last: null,
  disagreements: [],
  confidence: 0.9,
})
const [first, second] = outcomes.map(({ document }) => document) as [FactDocument, FactDocument]
const sourcesOf = (...all: readonly FactDocument[]) =>
  all.map(({ id, statements }) => ({ document: id, statement: statements[0]?.id ?? '' }))
const dossier: Dossier = {
  people: [person('P1', 'Jane Miller the mayor', first), person('P2', 'J. Miller', second)],
  timeline: [
    {
      id: 'T1',
      from: '2021-05-03',
      to: '2021-05-03',
      precision: 'day',
      text: 'The bridge was opened </script><script>alert(1)</script>',
      sources: [...sourcesOf(first, second), { document: 'gone.txt', statement: 's1' }],
      independentSources: 2,
      people: ['P1'],
      disagreements: ['X1'],
      confidence: 0.9,
    },
  ],
  undated: [],
  quotes: [],
  disagreements: [
    {
      id: 'X1',
      kind: 'date',
      about: 'T1',
      subject: 'The bridge was opened',
      readings: [
        { value: '2021-05-03', text: '3 May 2021', sources: sourcesOf(first), independentSources: 1 },
        { value: '2021-05-04', text: '4 May 2021', sources: sourcesOf(second), independentSources: 1 },
      ],
    },
  ],
  reprints: [{ documents: ['a.txt', 'b.txt'], overlap: 0.941 }],
}

test('events, cast and names are those of the dossier; sources that are not in the report are left out', () => {
  expect(dossierEvents(dossier, documents)).toMatchObject([
    { id: 'T1', sources: [{ document: 0 }, { document: 1 }], independentSources: 2, disagreements: ['X1'] },
  ])
  expect(
    dossierCast(dossier, documents).map(({ name, roles, candidates }) => [name, roles, candidates]),
  ).toEqual([
    ['Jane Miller the mayor', ['mayor (Halm)'], [{ name: 'J. Miller', why: 'same surname, no first name' }]],
    ['J. Miller', ['mayor (Halm)'], []],
  ])
  expect(namesInDossier(dossier).get(`${first.people[0]?.id}:a.txt`)).toBe('Jane Miller the mayor')
  expect(namesInDossier(dossier).get('p9:a.txt')).toBeUndefined()
})

describe.skipIf(CHROMIUM === null)('in a browser', IN_BROWSER, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser?.close())

  test('readings stand side by side, an event leads to each of its sources, a person filter knows the dossier', async () => {
    const writer = html.openDossier!(VIEW, dossier)
    const report = [writer.begin(), ...outcomes.map((outcome) => writer.outcome(outcome)), writer.end()].join(
      '',
    )
    const { page, complaints, goTo, close } = await openReport(browser, report)
    const readings = page.locator('#disagreements .reading')
    const [left, right] = await Promise.all([0, 1].map((at) => readings.nth(at).boundingBox()))
    expect(left?.y).toBe(right?.y)
    expect(left?.x).toBeLessThan(right?.x ?? 0)
    expect(await page.locator('.event').count()).toBe(1)
    expect(await page.locator('.event').innerText()).toContain('</script><script>alert(1)</script>')
    expect(await page.locator('.event').innerText()).toContain('2 independent sources')
    expect(await page.locator('#overview .warning').innerText()).toBe(
      'The same report, 94 %: Open (a.txt); Opened (b.txt)',
    )
    await page.locator('.event .source a').click()
    expect(await page.locator('#panel').innerText()).toContain('b.txt')
    await goTo('#person=Jane+Miller+the+mayor')
    expect(await page.locator('#people > ul > li').count()).toBe(1)
    expect(await page.locator('article:visible').count()).toBe(1)
    expect(complaints).toEqual([])
    await close()
  })
})
