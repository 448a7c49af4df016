/*
 * The tables of documents: those that were read, and what readers should know of them.
 */
import { documentColumn, sqlTable } from './sql-table.ts'

export const documents = sqlTable('documents', ({ document }) => [document], [
  { sql: 'id INTEGER PRIMARY KEY', cell: (_, { key }) => key },
  // a column of this name is what Datasette shows for a document
  { sql: 'name TEXT NOT NULL', cell: ({ title, id }) => title ?? id },
  { sql: 'path TEXT NOT NULL', cell: ({ id }) => id },
  { sql: 'title TEXT', cell: ({ title }) => title },
  { sql: 'authors TEXT', cell: ({ authors }) => authors.join('; ') || null },
  { sql: 'site TEXT', cell: ({ site }) => site },
  { sql: 'url TEXT', cell: ({ url }) => url },
  { sql: 'language TEXT', cell: ({ language }) => language },
  { sql: 'published TEXT', cell: ({ published }) => published?.date ?? null },
  { sql: 'published_source TEXT', cell: ({ published }) => published?.source ?? null },
  { sql: 'updated TEXT', cell: ({ updated }) => updated?.date ?? null },
  { sql: 'digest TEXT', cell: ({ digest }) => digest },
])

export const warnings = sqlTable('warnings', ({ document }) => document.warnings, [
  documentColumn(),
  { sql: 'code TEXT NOT NULL', cell: ({ code }) => code },
  { sql: 'message TEXT NOT NULL', cell: ({ message }) => message },
])

/** Inputs that could not be read; they have no row anywhere else. */
export const FAILURES = {
  create: `CREATE TABLE failures (
  path TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL
)`,
  insert: 'INSERT INTO failures VALUES (?, ?, ?)',
} as const
