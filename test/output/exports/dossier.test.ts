/*
 * The tables of a dossier in the database: every source is a row of the documents' own tables.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DOSSIER, OUTCOMES } from './made-dossier.ts'
import { whole } from './whole.ts'

describe('a database with a dossier', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-dossier-'))
  const file = path.join(folder, 'facts.db')
  beforeAll(async () => fs.writeFileSync(file, await whole('sqlite', OUTCOMES, DOSSIER)))
  afterAll(() => fs.rmSync(folder, { recursive: true }))
  const all = (sql: string): unknown[] => {
    const database = new sqlite.Database(file, { readOnly: true })
    const rows = database.all(sql)
    database.close()
    return rows
  }
  test('every key leads to a row', () => expect(all('PRAGMA foreign_key_check')).toEqual([]))
  test.each([
    [
      'members',
      'SELECT m.why, p.document FROM dossier_members m JOIN people p ON p.id = m.person ORDER BY p.document',
      [
        { why: 'same full name', document: 1 },
        { why: 'same full name', document: 2 },
      ],
    ],
    [
      'events',
      'SELECT e.id, s.document FROM dossier_events e JOIN dossier_event_sources x ON x.event = e.id JOIN statements s ON s.id = x.statement ORDER BY s.document',
      [
        { id: 'T1', document: 1 },
        { id: 'T1', document: 2 },
      ],
    ],
    [
      'people of events',
      'SELECT p.name FROM dossier_event_people e JOIN dossier_people p ON p.id = e.dossier_person',
      [{ name: 'Jane Miller' }],
    ],
    [
      'remarks',
      'SELECT q.document FROM dossier_quote_sources x JOIN quotes q ON q.id = x.quote',
      [{ document: 2 }],
    ],
    [
      'disagreements',
      'SELECT value, documents FROM disagreement_readings ORDER BY value',
      [
        { value: '2021-05-03', documents: 'a.txt' },
        { value: '2021-05-04', documents: 'a.txt' },
      ],
    ],
    [
      'reprints',
      'SELECT reprint, document FROM reprints ORDER BY document',
      [
        { reprint: 1, document: 1 },
        { reprint: 1, document: 2 },
      ],
    ],
  ])('%s', (_, sql, rows) => expect(all(sql)).toEqual(rows))
  test('without a dossier there are none of its tables', async () => {
    fs.writeFileSync(file, await whole('sqlite', OUTCOMES))
    expect(all("SELECT name FROM sqlite_master WHERE name LIKE 'dossier%' OR name = 'reprints'")).toEqual([])
  })
})
