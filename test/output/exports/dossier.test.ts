/*
 * The tables of a dossier in the database: every source is a row of the documents' own tables.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/document/schema.ts'
import { read, whole } from './whole.ts'

const TEXT = 'Mayor Jane Miller said on 3 May 2021 that the bridge “will open again soon enough”.'
const OUTCOMES = [read(TEXT, { id: 'a.txt' }), read(TEXT, { id: 'b.txt' })]
const EVENT = {
  from: '2021-05-03',
  to: '2021-05-03',
  precision: 'day',
  text: TEXT,
  sources: ['b.txt', 'a.txt'].map((document) => ({ document, statement: 's1' })),
  independentSources: 1,
  people: ['P1'],
  disagreements: ['X1'],
  confidence: 0.8,
} as const

const DOSSIER: Dossier = {
  people: [
    {
      id: 'P1',
      name: 'Jane Miller',
      aliases: [],
      roles: [{ text: 'Mayor', of: null, documents: ['a.txt'] }],
      gender: 'female',
      members: ['a.txt', 'b.txt'].map((document) => ({
        document,
        person: 'p1',
        name: 'Jane Miller',
        why: 'same full name',
      })),
      candidates: [],
      mentions: 2,
      remarks: 1,
      first: null,
      last: null,
      disagreements: [],
      confidence: 0.9,
    },
  ],
  timeline: [{ id: 'T1', ...EVENT, sources: [...EVENT.sources], people: ['P1'], disagreements: ['X1'] }],
  undated: [],
  quotes: [
    {
      id: 'Q1',
      speaker: 'P1',
      speakerText: 'Jane Miller',
      text: 'that the bridge “will open again soon enough”',
      type: 'indirect',
      from: null,
      to: null,
      sources: [{ document: 'b.txt', quote: 'q1', text: 'x', why: 'the same words' }],
      independentSources: 1,
      disagreements: [],
      confidence: 0.9,
    },
  ],
  disagreements: [
    {
      id: 'X1',
      kind: 'date',
      about: 'T1',
      subject: 'the bridge',
      readings: ['2021-05-03', '2021-05-04'].map((value) => ({
        value,
        text: value,
        sources: [{ document: 'a.txt', statement: 's1' }],
        independentSources: 1,
      })),
    },
  ],
  reprints: [{ documents: ['a.txt', 'b.txt'], overlap: 1 }],
}

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
