/*
 * What holds for every document: spans equal their slices, order, valid indexes, the schema with unknown fields denied,
 * and the same bytes in any time zone and locale, however often.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentSchema, type FactDocument } from '../src/document/schema.ts'
import { extract } from '../src/pipeline.ts'
import { goldenFolders, goldenOptions, rawDocument, root } from './golden.ts'

const seeds = fs
  .readdirSync(path.join(root, 'seeds'))
  .sort()
  .map((name) => ({
    name,
    document: () => extract(rawDocument(path.join(root, 'seeds', name), name), { withText: true }),
  }))
const fixtures = goldenFolders().map((folder) => ({
  name: folder.name,
  document: () =>
    extract(rawDocument(folder.input, folder.name), { ...goldenOptions(folder), withText: true }),
}))

describe.each([...seeds, ...fixtures])('$name', ({ document: make }) => {
  const document = make()
  test('matches the schema, unknown fields denied', () => {
    expect(documentSchema.safeParse(document).error?.issues ?? []).toEqual([])
  })
  test('each span equals its slice', () => {
    const characters = [...(document.text ?? '')]
    for (const span of spansOf(document))
      expect(characters.slice(span.start, span.end).join('')).toBe(span.text)
  })
  test('facts stand inside the body, in order', () => {
    for (const list of [document.dates, document.quotes, document.statements]) {
      for (const [index, fact] of list.entries()) {
        expect(document.body.some((block) => block.start <= fact.start && fact.end <= block.end)).toBe(true)
        expect(fact.start).toBeGreaterThanOrEqual(list[index - 1]?.start ?? 0)
      }
    }
    for (const [index, block] of document.body.entries()) {
      expect(block.start).toBeGreaterThanOrEqual(document.body[index - 1]?.end ?? 0)
      expect(block.end).toBeGreaterThan(block.start)
    }
  })
  test('indexes and ids point to something', () => {
    const idsOf = (facts: readonly { readonly id: string }[]): Set<string> =>
      new Set(facts.map(({ id }) => id))
    const [ids, dates, quotes] = [idsOf(document.people), idsOf(document.dates), idsOf(document.quotes)]
    expect(ids.size + dates.size + quotes.size).toBe(
      document.people.length + document.dates.length + document.quotes.length,
    )
    for (const statement of document.statements) {
      for (const id of [...statement.dates, ...statement.background]) expect(dates).toContain(id)
      for (const id of statement.people) expect(ids).toContain(id)
      if (statement.quote !== null) expect(quotes).toContain(statement.quote)
      if (statement.speaker !== null) expect(ids).toContain(statement.speaker)
    }
    for (const quote of document.quotes) {
      if (quote.speaker?.person != null) expect(ids).toContain(quote.speaker.person)
      if (quote.date !== null) expect(dates).toContain(quote.date)
      if (quote.within !== null) expect(quotes).toContain(quote.within)
    }
  })
  test('quotes have no quotation marks at their ends, but both of a fragment in reported words', () => {
    for (const { text, type } of document.quotes) {
      const isPaired = type === 'indirect' && (text.match(/["“”«»]/g) ?? []).length % 2 === 0
      if (!isPaired) expect(text).not.toMatch(/^["“”«»]|["“”«»]$/)
    }
  })
  test('intervals run forwards', () => {
    for (const { from, to } of document.dates) if (from !== null && to !== null) expect(from <= to).toBe(true)
  })
})

/** Every object in the document that has a place and a text. */
function spansOf(document: FactDocument): { start: number; end: number; text: string }[] {
  const spans: { start: number; end: number; text: string }[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('start' in node && 'end' in node && 'text' in node) {
      const { start, end, text } = node
      if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string')
        spans.push({ start, end, text })
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit({ ...document, text: null })
  return spans
}

describe('the same bytes', () => {
  const run = (env: Record<string, string>, ...args: string[]): string =>
    spawnSync(process.execPath, ['bin/extract.js', 'seeds', 'fixtures', '--quiet', ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }).stdout
  const reference = run({ TZ: 'UTC', LANG: 'C' })
  test.each([
    ['in New York', { TZ: 'America/New_York', LANG: 'en_US.UTF-8' }, []],
    ['in Auckland, Turkish', { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, []],
    ['in Kathmandu, with four jobs', { TZ: 'Asia/Kathmandu', LANG: 'C' }, ['--jobs', '4', '--timeout', '60']],
    ['a second time', { TZ: 'UTC', LANG: 'C' }, []],
  ])('%s', (_, env, args) => {
    expect(reference.length).toBeGreaterThan(10_000)
    expect(run(env, ...args)).toBe(reference)
  })
})
