/*
 * A workbook for spreadsheets: a sheet of documents and one for each table, with real dates. Threads make the rows; one
 * thread packs them. It has no clock: the same input gives the same bytes.
 */
import type { FactDocument } from '../../../document/schema.ts'
import { partText } from '../../assembly.ts'
import type { Assembly, Format, Outcome } from '../../format.ts'
import type { TableRow } from '../../tables/table.ts'
import { TABLE_NAMES } from '../../tables/table-names.ts'
import { rowSource } from '../../tables/tables.ts'
import { openSheets } from './sheet.ts'
import { workbookParts } from './workbook.ts'
import { zipOf } from './zip.ts'

const DOCUMENT_HEADERS = [
  'document',
  'title',
  'authors',
  'site',
  'url',
  'language',
  'published',
  'updated',
] as const
const DOCUMENTS = 'documents'

/** The sheets by name, each with its headers; the column of the kind says nothing in a sheet of one kind. */
const SHEETS: readonly (readonly [name: string, headers: readonly string[]])[] = [
  [DOCUMENTS, DOCUMENT_HEADERS],
  ...TABLE_NAMES.map(
    (name) => [name, rowSource(name).headers.filter((header) => header !== 'kind')] as const,
  ),
]

/** The rows of one document, by sheet. */
type Rows = Readonly<Record<string, readonly TableRow[]>>

/** XLSX. */
export const xlsx: Format = {
  open: () => ({
    begin: () => '',
    outcome: (outcome) => JSON.stringify(rowsOf(outcome)),
    separator: '\n',
    end: () => '',
  }),
  assemble: workbook,
}

function workbook(): Assembly {
  let number = 0
  const sheets = SHEETS.map(([name, headers]) => ({
    name,
    writer: openSheets(name, headers, () => ++number),
  }))
  return {
    begin: () => [],
    add: (part) => {
      const rows: Rows = JSON.parse(partText(part))
      for (const { name, writer } of sheets) for (const row of rows[name] ?? []) writer.add(row)
      return []
    },
    end: () => zipOf(workbookParts(sheets.flatMap(({ writer }) => writer.end()))),
    close: () => {},
  }
}

/** What a document has in each sheet; failed inputs are on stderr only. */
function rowsOf(outcome: Outcome): Rows {
  if (!('document' in outcome)) return {}
  const { document } = outcome
  const tables = TABLE_NAMES.map((name) => [name, rowSource(name).rows(document)] as const)
  return { [DOCUMENTS]: [documentRow(document)], ...Object.fromEntries(tables) }
}

function documentRow({ id, title, authors, site, url, language, ...rest }: FactDocument): TableRow {
  return {
    document: id,
    title,
    authors: authors.join('; '),
    site,
    url,
    language,
    published: rest.published?.date ?? null,
    updated: rest.updated?.date ?? null,
  }
}
