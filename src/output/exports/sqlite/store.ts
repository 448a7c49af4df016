/*
 * Puts documents into a database, a row at a time, in one transaction; keys are given out in order.
 */

import { factDigests } from '../../../document/fact-digest.ts'
import type { FailedInput } from '../../../document/problems.ts'
import type { Dossier } from '../../../document/schema.ts'
import { remarksByPerson } from '../../whole-remarks.ts'
import type { SqlDatabase } from './database-file.ts'
import { createIndexes, createSchema, SQL_TABLES } from './database-schema.ts'
import { FAILURES } from './document-tables.ts'
import { DOSSIER_SQL_TABLES } from './dossier-tables.ts'
import type { SqlContext, StoredDocument } from './sql-table.ts'

/** What a thread hands over of an input. */
export type Stored =
  | { readonly read: StoredDocument; readonly failed?: never }
  | { readonly failed: FailedInput; readonly read?: never }

/** A database that is being filled. */
export interface Store {
  readonly add: (stored: Stored) => void
  /** Makes the indexes and adds the dossier, if there is one; nothing can be added then. */
  readonly finish: (dossier: Dossier | null) => void
}

/** Makes the tables of an empty database. */
export function openStore(database: SqlDatabase): Store {
  database.exec(`${createSchema()};\nBEGIN`)
  const inserts = SQL_TABLES.map((table) => ({ table, statement: database.prepare(table.insert) }))
  const failure = database.prepare(FAILURES.insert)
  const keys = keyCounter()
  return {
    add: ({ read, failed }) => {
      if (read === undefined) return failure.run([failed.id, failed.error.code, failed.error.message])
      const context = contextOf(read, keys)
      for (const { table, statement } of inserts) for (const row of table.rows(context)) statement.run(row)
    },
    finish: (dossier) => {
      for (const { statement } of inserts) statement.finalize()
      failure.finalize()
      database.exec(`COMMIT;\n${createIndexes()}`)
      if (dossier !== null) addDossier(database, dossier)
    },
  }
}

function addDossier(database: SqlDatabase, dossier: Dossier): void {
  database.exec('BEGIN')
  for (const { create, insert, rows } of DOSSIER_SQL_TABLES) {
    database.exec(create)
    const statement = database.prepare(insert)
    for (const row of rows(dossier)) statement.run(row)
    statement.finalize()
  }
  database.exec('COMMIT')
}

/** Gives out keys: from 1, for documents and for each kind of fact. */
function keyCounter(): (kind: string, count: number) => number {
  const last = new Map<string, number>()
  return (kind, count) => {
    const before = last.get(kind) ?? 0
    last.set(kind, before + count)
    return before + 1
  }
}

function contextOf(stored: StoredDocument, keys: (kind: string, count: number) => number): SqlContext {
  const { document } = stored
  const byFact = new Map<string, number>()
  const { dates, people, quotes, statements } = document
  for (const [kind, facts] of Object.entries({ dates, people, quotes, statements })) {
    const first = keys(kind, facts.length)
    for (const [i, { id }] of facts.entries()) byFact.set(id, first + i)
  }
  const digests = factDigests(document)
  const remarks = remarksByPerson(quotes)
  return {
    ...stored,
    key: keys('documents', 1),
    keyOf: (fact) => byFact.get(fact ?? '') ?? null,
    remarksOf: (person) => remarks.get(person) ?? 0,
    digestOf: (fact) => digests.get(fact) ?? null,
  }
}
