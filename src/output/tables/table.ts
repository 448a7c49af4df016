/*
 * What a table is: columns over the rows of a document, one row a fact. Cells are flat, so that rows join by document
 * and id in any database.
 */
import { factDigests } from '../../document/fact-digest.ts'
import type { DateFact, FactDocument, PersonFact } from '../../document/schema.ts'
import { remarksByPerson } from '../whole-remarks.ts'

/** A cell; lists are joined with "; ". */
export type Cell = string | number | boolean | null

/** One row, by header. */
export type TableRow = Readonly<Record<string, Cell>>

/** A document with what its rows are looked up in. */
export interface TableContext {
  readonly document: FactDocument
  readonly people: ReadonlyMap<string, PersonFact>
  readonly dates: ReadonlyMap<string, DateFact>
  /** How many whole remarks each person says, by id. */
  readonly remarks: ReadonlyMap<string | null, number>
  /** Short digests of the facts by id, by which a review knows them. */
  readonly digests: ReadonlyMap<string, string>
}

/** A column: its header, and its cell for one row. */
export interface Column<Row> {
  readonly header: string
  readonly cell: (row: Row, context: TableContext) => Cell
}

/** A table of one kind of rows. */
export interface Table {
  /** Value of the `kind` column. */
  readonly kind: string
  /** Whether its rows also stand in the table of all kinds. */
  readonly isMixed: boolean
  readonly description: string
  readonly headers: readonly string[]
  readonly rows: (context: TableContext) => TableRow[]
}

/** A table from its columns; `rowsOf` gives what becomes a row each. */
export function table<Row>(
  about: Pick<Table, 'kind' | 'isMixed' | 'description'>,
  rowsOf: (document: FactDocument) => readonly Row[],
  columns: readonly Column<Row>[],
): Table {
  return {
    ...about,
    headers: columns.map(({ header }) => header),
    rows: (context) =>
      rowsOf(context.document).map((row) =>
        Object.fromEntries(columns.map(({ header, cell }) => [header, cell(row, context)])),
      ),
  }
}

/** The columns that say where a fact stands. */
export function placeColumns<
  Row extends { readonly start: number; readonly end: number; readonly text: string },
>(): Column<Row>[] {
  return [
    { header: 'start', cell: ({ start }) => start },
    { header: 'end', cell: ({ end }) => end },
    { header: 'text', cell: ({ text }) => text },
  ]
}

/** The short digest of a fact, which a decision on it repeats. */
export function digestColumn<Row extends { readonly id: string }>(): Column<Row> {
  return { header: 'digest', cell: ({ id }, { digests }) => digests.get(id) ?? null }
}

/** Items that are there, in one cell. */
export function joined(items: readonly (string | null | undefined)[]): string | null {
  const present = items.filter((item) => item !== null && item !== undefined && item !== '')
  return present.length === 0 ? null : present.join('; ')
}

/** The context of a document's rows. */
export function tableContext(document: FactDocument): TableContext {
  return {
    document,
    people: new Map(document.people.map((person) => [person.id, person])),
    dates: new Map(document.dates.map((date) => [date.id, date])),
    remarks: remarksByPerson(document.quotes),
    digests: factDigests(document),
  }
}
