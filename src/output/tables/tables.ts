/*
 * The registry of tables. The compiler asks for a table for each kind of fact and for each name in table-names.ts.
 */
import type { KindName } from '../../document/kinds.ts'
import type { FactDocument } from '../../document/schema.ts'
import { dates } from './dates.ts'
import { mentions, people } from './people.ts'
import { quotes } from './quotes.ts'
import { statements } from './statements.ts'
import { type Table, type TableRow, tableContext } from './table.ts'
import type { TableName } from './table-names.ts'

/** Every table by its name. */
export const TABLES: { readonly [Name in KindName | TableName]: Table } = {
  statements,
  people,
  quotes,
  dates,
  mentions,
}

/** The rows of one table or of all mixed ones, each with the columns of its document first. */
export interface RowSource {
  readonly headers: readonly string[]
  readonly rows: (document: FactDocument) => TableRow[]
}

const DOCUMENT_HEADERS = ['document', 'title', 'url', 'site', 'published'] as const

/** The rows of table `name`, or of every table that has a place in the mixed one. */
export function rowSource(name: TableName | null): RowSource {
  const tables: readonly Table[] =
    name === null ? Object.values(TABLES).filter(({ isMixed }) => isMixed) : [TABLES[name]]
  return {
    headers: [...new Set(['kind', ...DOCUMENT_HEADERS, ...tables.flatMap(({ headers }) => headers)])],
    rows: (document) => {
      const context = tableContext(document)
      const first = documentCells(document)
      return tables.flatMap((table) =>
        table.rows(context).map((row) => ({ kind: table.kind, ...first, ...row })),
      )
    },
  }
}

function documentCells({ id, title, url, site, published }: FactDocument): TableRow {
  return { document: id, title, url, site, published: published?.date ?? null }
}
