/*
 * What a table of the database is: columns with their SQL types, and the rows that a document has in it. Rows point to
 * rows of other tables by whole numbers, which are given out in the order of the documents.
 */
import type { FactDocument } from '../../../document/schema.ts'

/** A value as SQLite keeps it. */
export type SqlValue = string | number | null

/** A document without its text, with the sentences around its remarks. */
export interface StoredDocument {
  readonly document: FactDocument
  readonly sentences: Readonly<Record<string, string | null>>
}

/** What cells are looked up in. */
export interface SqlContext extends StoredDocument {
  /** Key of the document. */
  readonly key: number
  /** Key of a fact of the document by its id; null where there is none. */
  readonly keyOf: (fact: string | null | undefined) => number | null
  /** Number of remarks of a person. */
  readonly remarksOf: (person: string) => number
  /** Short digest of a fact. */
  readonly digestOf: (fact: string) => string | null
}

/** A column: name and type as SQL writes them, and its cell in a row. */
export interface SqlColumn<Row> {
  readonly sql: string
  readonly cell: (row: Row, context: SqlContext) => SqlValue | boolean
}

/** A table. */
export interface SqlTable {
  readonly name: string
  /** The statement that makes it. */
  readonly create: string
  /** The statement that adds a row. */
  readonly insert: string
  readonly rows: (context: SqlContext) => SqlValue[][]
}

/** A table from its columns; `rest` stands behind them: keys over several, and what kind of table it is. */
export function sqlTable<Row>(
  name: string,
  rowsOf: (context: SqlContext) => readonly Row[],
  columns: readonly SqlColumn<Row>[],
  rest = ')',
): SqlTable {
  return {
    name,
    create: `CREATE TABLE ${name} (\n  ${columns.map(({ sql }) => sql).join(',\n  ')}\n${rest}`,
    insert: `INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`,
    rows: (context) => rowsOf(context).map((row) => columns.map(({ cell }) => asValue(cell(row, context)))),
  }
}

/** SQLite has no booleans. */
function asValue(cell: SqlValue | boolean): SqlValue {
  return typeof cell === 'boolean' ? Number(cell) : cell
}

interface AnyFact {
  readonly id: string
  readonly confidence: number
}

/** The columns by which a fact is known: its key, its document, its id there, and its short digest. */
export function keyColumns<Row extends AnyFact>(): SqlColumn<Row>[] {
  return [
    { sql: 'id INTEGER PRIMARY KEY', cell: ({ id }, { keyOf }) => keyOf(id) },
    documentColumn(),
    { sql: 'fact TEXT NOT NULL', cell: ({ id }) => id },
    { sql: 'digest TEXT NOT NULL', cell: ({ id }, { digestOf }) => digestOf(id) },
  ]
}

/** The document of a row. */
export function documentColumn<Row>(): SqlColumn<Row> {
  return { sql: 'document INTEGER NOT NULL REFERENCES documents(id)', cell: (_, { key }) => key }
}

/** The columns that say where a span stands, in code points. */
export function spanColumns<
  Row extends { readonly start: number; readonly end: number; readonly text: string },
>(): SqlColumn<Row>[] {
  return [
    { sql: 'start INTEGER NOT NULL', cell: ({ start }) => start },
    { sql: 'end INTEGER NOT NULL', cell: ({ end }) => end },
    { sql: 'text TEXT NOT NULL', cell: ({ text }) => text },
  ]
}
