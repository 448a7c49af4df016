/*
 * The database, read by Python's own SQLite and by Datasette where they are there, and by the library that wrote it.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasModule, PYTHON, python } from './python.ts'
import { BRIDGE, FAILED, UNDATED, whole } from './whole.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-sqlite-'))
const file = path.join(folder, 'facts.db')
const document = 'document' in BRIDGE ? BRIDGE.document : null
let bytes: Buffer = Buffer.alloc(0)

beforeAll(async () => {
  bytes = await whole('sqlite', [BRIDGE, FAILED, UNDATED, BRIDGE])
  fs.writeFileSync(file, bytes)
})
afterAll(() => fs.rmSync(folder, { recursive: true }))

/** Rows of a query, as the library reads them. */
function all(sql: string): readonly Readonly<Record<string, unknown>>[] {
  const database = new sqlite.Database(file, { readOnly: true })
  try {
    return database.all(sql)
  } finally {
    database.close()
  }
}

describe('the database', () => {
  test('has the same bytes each time', async () =>
    expect((await whole('sqlite', [BRIDGE, FAILED, UNDATED, BRIDGE])).equals(bytes)).toBe(true))

  test('is whole, and every key leads to a row', () => {
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(all('PRAGMA foreign_key_check')).toEqual([])
  })

  test('has a row for every fact, also where a document comes twice', () => {
    for (const kind of ['dates', 'people', 'quotes', 'statements'] as const)
      expect(all(`SELECT fact, digest FROM ${kind} WHERE document = 1`).map(({ fact }) => fact)).toEqual(
        document?.[kind].map(({ id }) => id),
      )
    expect(all('SELECT id, path FROM documents ORDER BY id').map(({ path: name }) => name)).toEqual([
      'news/bridge <1>.txt',
      'b.txt',
      'news/bridge <1>.txt',
    ])
    expect(all('SELECT path, code FROM failures')).toEqual([{ path: 'gone.txt', code: 'not-found' }])
  })

  test('remarks have their speaker by key and by name', () => {
    const rows = all(
      "SELECT q.text, q.speaker_name, p.name FROM quotes q JOIN people p ON p.id = q.speaker WHERE q.document = 1 AND q.type = 'direct'",
    )
    expect(rows).toEqual([{ text: 'Nobody listened', speaker_name: 'Peter Hale', name: 'Peter Hale' }])
  })

  test('words are found in any form, and only where they stand', () => {
    const found = (words: string): number =>
      all(`SELECT rowid FROM statements_fts WHERE statements_fts MATCH '${words}'`).length
    expect(found('inspecting')).toBeGreaterThan(0)
    expect(found('zeppelin')).toBe(0)
  })

  test('views read as people would ask', () => {
    const [first] = all('SELECT date_from, date_to FROM timeline')
    expect(first).toEqual({ date_from: '1871-01-01', date_to: '1871-12-31' })
    expect(all("SELECT people FROM timeline WHERE text LIKE 'From 2 to%'")[0]).toEqual({
      people: 'Peter Hale',
    })
    expect(all("SELECT speaker, text FROM remarks WHERE speaker = 'Ann Lee'").length).toBeGreaterThan(0)
    expect(all("SELECT documents FROM names WHERE name = 'Jane Miller'")).toEqual([{ documents: 2 }])
  })

  test.runIf(hasModule('sqlite3'))("opens in Python's sqlite3 (skipped without python3)", () => {
    const script = `import sys, json, sqlite3
c = sqlite3.connect(sys.argv[1])
print(json.dumps([c.execute("PRAGMA integrity_check").fetchone()[0], c.execute("SELECT count(*) FROM quotes_fts WHERE quotes_fts MATCH 'nobody'").fetchone()[0]]))`
    expect(python(script, [file])).toEqual(['ok', 2])
  })

  test.runIf(hasModule('datasette'))(
    'is served by Datasette with search and labels (skipped without datasette; PYTHON names a Python that has it)',
    { timeout: 60_000 },
    () => {
      const get = (address: string): string =>
        spawnSync(PYTHON, ['-m', 'datasette', file, '--get', address], {
          encoding: 'utf8',
        }).stdout
      const rows: { text: string }[] = JSON.parse(get('/facts/statements.json?_search=flood&_shape=array'))
      expect(rows.map(({ text }) => text.slice(0, 15))).toEqual(Array(2).fill('In 1871 a flood'))
      expect(get('/facts/quotes')).toMatch(/<a href="\/facts\/people\/\d">Peter Hale<\/a>/)
    },
  )
})
