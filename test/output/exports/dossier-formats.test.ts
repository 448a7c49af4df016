/*
 * The dossier in each format that shows it: every kind of entry is there with its sources, nothing of a page formats or
 * runs, and a format without a place for it says so.
 */
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES, type FormatName, formatEntry, isFormatName } from '../../../src/output/formats.ts'
import { DOSSIER, OUTCOMES, TEXT } from './made-dossier.ts'
import { hasModule, python } from './python.ts'
import { whole } from './whole.ts'

const text = async (name: FormatName): Promise<string> => (await whole(name, OUTCOMES, DOSSIER)).toString()

test.each(FORMAT_NAMES.filter(isFormatName))(
  '%s has a place for a dossier where the registry says so',
  async (name) => {
    const { openDossier } = await formatEntry(name).load()
    expect(openDossier !== undefined).toBe(formatEntry(name).dossier !== undefined)
  },
)

describe.each(['md', 'timelinejs', 'webannotation', 'explain', 'html', 'xlsx', 'sqlite'] as const)(
  '%s',
  (name) => {
    test('has the same bytes each time, and other ones than without a dossier', async () => {
      const bytes = await whole(name, OUTCOMES, DOSSIER)
      expect(bytes.equals(await whole(name, OUTCOMES, DOSSIER))).toBe(true)
      expect(bytes.equals(await whole(name, OUTCOMES))).toBe(false)
    })
  },
)

describe('the brief', () => {
  test('is one for all documents, whose numbers lead to their list', async () => {
    expect((await text('md')).split('\n').filter((line) => line !== '')).toEqual([
      '<!-- facts found by extract -->',
      '## 2 documents · 1 reprint counted once',
      '### Disagreements',
      `- **date** 2021-05-03 (1 source) / 2021-05-04 (1 source) · ${TEXT}`,
      '### Timeline',
      `- **3 May 2021** ${TEXT} (1, 2) ≠`,
      '### People',
      '- **Jane Miller** Mayor · 2× in 2 documents',
      '### Documents',
      expect.stringMatching(
        /^1\. \[\\<script\\>.*\]\(<https:\/\/paper\.example\/bridge\?a=1&b=2>\) · 4 May 2021 · a\.txt$/,
      ),
      // an address that is none of the web is no link
      `2. ${TEXT} · b.txt`,
    ])
  })
})

describe('TimelineJS', () => {
  test('has an event for both documents, with what is told differently and links to pages of the web alone', async () => {
    const { events } = JSON.parse(await text('timelinejs'))
    expect(events).toHaveLength(1)
    const [{ start_date, unique_id, autolink, text: shown }] = events
    expect([start_date, autolink]).toEqual([{ year: 2021, month: 5, day: 3 }, false])
    expect(unique_id).toMatch(/^event-[0-9a-f]{12}$/)
    expect(shown.text).toContain('<p>Jane Miller</p><p>Told differently: 2021-05-03 (1 source)')
    expect(shown.text.match(/<a href="[^"#]*/g)).toEqual([
      '<a href="https://paper.example/bridge?a=1&amp;b=2',
    ])
    expect(shown.text).not.toMatch(/<script|javascript:alert/)
  })
})

describe('Web Annotation', () => {
  test('what is joined has all its places as targets, in an annotation of its own', async () => {
    const { items } = JSON.parse(await text('webannotation'))
    const linking = items.filter(({ motivation }: { motivation: string }) => motivation === 'linking')
    expect(
      linking.map(({ body, target }: { body: { value: string }[]; target: { source: string }[] }) => [
        body[0]?.value,
        target.map(({ source }) => source),
      ]),
    ).toEqual([
      ['person', ['https://paper.example/bridge?a=1&b=2', 'b.txt']],
      ['event', ['b.txt', 'https://paper.example/bridge?a=1&b=2']],
      ['disagreement', Array(2).fill('https://paper.example/bridge?a=1&b=2')],
    ])
    const ids = items.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  test.each([[[]], [OUTCOMES]])('is whole, also with no document', async (outcomes) => {
    const bytes = await whole('webannotation', outcomes, DOSSIER)
    expect(JSON.parse(bytes.toString()).id).toMatch(/^urn:extract-facts:annotations:[0-9a-f]{32}$/)
  })
  test('facts of an earlier run, which come without the text, have their words all the same', async () => {
    const bare = OUTCOMES.map((outcome) => {
      if (!('document' in outcome)) return outcome
      const { text: _, ...document } = outcome.document
      return { ...outcome, document }
    })
    const { items } = JSON.parse((await whole('webannotation', bare, DOSSIER)).toString())
    for (const { target } of items)
      for (const { selector } of [target].flat())
        expect(selector[0]).toEqual({ type: 'TextQuoteSelector', exact: expect.stringMatching(/./) })
  })
})

describe('explanations', () => {
  test('tell of each join why', async () => {
    const shown = await text('explain')
    expect(shown).toContain('    b.txt p1 “Jane Miller”  (same full name)')
    expect(shown).toContain('  a.txt = b.txt  1')
  })
})

describe('the workbook', () => {
  const sheetsOf = async (): Promise<string[]> => {
    const workbook = unzipSync(await whole('xlsx', OUTCOMES, DOSSIER))['xl/workbook.xml'] ?? []
    return [
      ...Buffer.from(workbook)
        .toString()
        .matchAll(/<sheet name="(\w+)"/g),
    ].map((match) => match[1] ?? '')
  }
  test('has the sheets of the dossier before those of the documents', async () => {
    const ofDossier = ['timeline', 'cast', 'remarks', 'disagreements']
    expect((await sheetsOf()).slice(0, 5)).toEqual([...ofDossier, 'documents'])
  })
  test.runIf(hasModule('openpyxl'))('opens in openpyxl (skipped without openpyxl)', async () => {
    const script = `import sys, json, io, base64, openpyxl
w = openpyxl.load_workbook(io.BytesIO(base64.b64decode(sys.argv[1])))
print(json.dumps([[c.value if not c.is_date else str(c.value) for c in r] for r in w["cast"].iter_rows(max_col=3)]))`
    expect(python(script, [(await whole('xlsx', OUTCOMES, DOSSIER)).toString('base64')])).toEqual([
      ['id', 'name', 'aliases'],
      ['P1', 'Jane Miller', null],
    ])
  })
})
