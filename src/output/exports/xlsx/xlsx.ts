/*
 * A workbook for spreadsheets: a sheet of documents and one for each table, with real dates; those of a dossier stand
 * before them. Threads make the rows; one thread packs them. It has no clock: the same input gives the same bytes.
 */
import type { Dossier, FactDocument } from '../../../document/schema.ts'
import { partText } from '../../assembly.ts'
import { DOSSIER_TABLES } from '../../dossier/dossier-tables.ts'
import type { Assembly, Format, Outcome, Writer } from '../../format.ts'
import type { TableRow } from '../../tables/table.ts'
import { DOSSIER_TABLE_NAMES, TABLE_NAMES } from '../../tables/table-names.ts'
import { rowSource } from '../../tables/tables.ts'
import { openSheets, type Sheet } from './sheet.ts'
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
  open: () => writer,
  openDossier: () => writer,
  assemble: (_options, _scratch, dossier) => workbook(dossier),
}

const writer: Writer = {
  begin: () => '',
  outcome: (outcome) => JSON.stringify(rowsOf(outcome)),
  separator: '\n',
  end: () => '',
}

function workbook(dossier: Dossier | null): Assembly {
  let number = 0
  const ofDossier = dossier === null ? [] : dossierSheets(dossier, () => ++number)
  const sheets = SHEETS.map(([name, headers]) => ({
    name,
    writer: openSheets(name, headers, () => ++number),
  }))
  return {
    isGathered: true,
    begin: () => [],
    add: (part) => {
      const rows: Rows = JSON.parse(partText(part))
      for (const { name, writer } of sheets) for (const row of rows[name] ?? []) writer.add(row)
      return []
    },
    end: () => zipOf(workbookParts([...ofDossier, ...sheets.flatMap(({ writer }) => writer.end())])),
    close: () => {},
  }
}

/** The tables of the dossier; a column in which all rows are alike is none. */
function dossierSheets(dossier: Dossier, numberOf: () => number): Sheet[] {
  return DOSSIER_TABLE_NAMES.flatMap((name) => {
    const { headers, rows } = DOSSIER_TABLES[name]
    const isOneKind = name === 'cast' || name === 'remarks'
    const shown = headers.filter((header) => header !== 'kind' || !isOneKind)
    const sheet = openSheets(name, shown, numberOf)
    for (const row of rows(dossier)) sheet.add(row)
    return sheet.end()
  })
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
