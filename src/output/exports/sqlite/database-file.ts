/*
 * The file of the database while it is made. The only place that knows the library, and the file system.
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { SqlValue } from './sql-table.ts'

/** What is used of a statement. */
export interface SqlStatement {
  readonly run: (values: SqlValue[]) => void
  readonly finalize: () => void
}

/** What is used of a database. */
export interface SqlDatabase {
  readonly exec: (sql: string) => void
  readonly prepare: (sql: string) => SqlStatement
}

/** A database in a file of its own. */
export interface DatabaseFile {
  readonly database: SqlDatabase
  /** Closes the database and gives its bytes, a piece at a time. */
  readonly bytes: () => Iterable<Uint8Array>
  /** Closes it and removes the file. */
  readonly remove: () => void
}

const PIECE = 1 << 20
/** Nothing is lost with the scratch file: no journal, no waiting for the disk, and one page size on all machines. */
const SETTINGS = `PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
PRAGMA foreign_keys = OFF; PRAGMA encoding = 'UTF-8'`

/** An empty database in `file`, which must not be there yet. */
export function openDatabase(file: string): DatabaseFile {
  const load = createRequire(import.meta.url)
  const { Database }: typeof import('node-sqlite3-wasm') = load('node-sqlite3-wasm')
  const database = new Database(file)
  database.exec(SETTINGS)
  const close = (): void => {
    if (database.isOpen) database.close()
  }
  return {
    database: {
      exec: (sql) => database.exec(sql),
      prepare: (sql) => {
        const statement = database.prepare(sql)
        return { run: (values) => void statement.run(values), finalize: () => statement.finalize() }
      },
    },
    bytes: () => {
      close()
      return piecesOf(file)
    },
    remove: () => {
      close()
      for (const name of [file, `${file}.lock`]) fs.rmSync(name, { force: true, recursive: true })
    },
  }
}

function* piecesOf(file: string): Generator<Uint8Array> {
  const descriptor = fs.openSync(file, 'r')
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE)
      const length = fs.readSync(descriptor, piece)
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } finally {
    fs.closeSync(descriptor)
  }
}
