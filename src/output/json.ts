/*
 * JSON: one object with all documents, streamed a document a line; and JSON Lines, a document or a row of a table a line.
 */

import { failedDocument } from '../document/problems.ts'
import type { FactDocument } from '../document/schema.ts'
import { SCHEMA_VERSION } from '../document/version.ts'
import { DOSSIER_TABLES } from './dossier/dossier-tables.ts'
import type { Data, Format, Outcome } from './format.ts'
import { gathered } from './gathered.ts'
import { jsonPieces } from './long-json.ts'
import { rowSource } from './tables/tables.ts'

/** `{"schema":…,"documents":[ … ]}`, valid at the end and written as it comes. */
export const json: Format = {
  open: () => ({
    begin: () => `{"schema":${JSON.stringify(SCHEMA_VERSION)},"documents":[`,
    outcome: (outcome) => entryOf('\n', outcome, ''),
    separator: ',',
    end: () => '\n]}\n',
  }),
  openDossier: (_, dossier) => ({
    begin: () => `{"schema":${JSON.stringify(SCHEMA_VERSION)},"documents":[`,
    outcome: (outcome) => entryOf('\n', outcome, ''),
    line: (line) => `\n${line.trimEnd()}`,
    separator: ',',
    end: function* () {
      yield '\n]'
      for (const [key, entries] of Object.entries(dossier)) yield* dossierKey(key, entries)
      yield '}\n'
    },
  }),
}

/** A key of the dossier with an entry a line. */
function* dossierKey(key: string, entries: readonly unknown[]): Iterable<string> {
  yield `,\n${JSON.stringify(key)}:[`
  for (const [i, entry] of entries.entries()) yield `${i === 0 ? '' : ','}\n${JSON.stringify(entry)}`
  yield entries.length === 0 ? ']' : '\n]'
}

/** A document a line, or with a table a row a line. */
export const jsonl: Format = {
  open: ({ table }) => ({
    begin: () => '',
    outcome: table === null ? (outcome) => entryOf('', outcome, '\n') : rowLines(rowSource(table).rows),
    separator: '',
    end: () => '',
  }),
  openDossier: ({ dossierTable }, dossier) => ({
    begin: () => '',
    outcome: () => '',
    line: () => '',
    separator: '',
    end: () =>
      DOSSIER_TABLES[dossierTable ?? 'timeline']
        .rows(dossier)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
  }),
}

function rowLines(rows: ReturnType<typeof rowSource>['rows']): (outcome: Outcome) => Data {
  return (outcome) =>
    'document' in outcome ? gathered(rows(outcome.document).map((row) => `${JSON.stringify(row)}\n`)) : ''
}

function entryOf(before: string, outcome: Outcome, after: string): Data {
  if (!('document' in outcome)) return `${before}${JSON.stringify(failedDocument(outcome))}${after}`
  const { document } = outcome
  const facts = document.dates.length + document.quotes.length + document.people.length
  return facts < MANY_FACTS
    ? `${before}${JSON.stringify(document)}${after}`
    : gathered(entryPieces(before, document, after))
}

/** With fewer facts the whole is made at once. */
const MANY_FACTS = 5000

function* entryPieces(before: string, document: FactDocument, after: string): Iterable<string> {
  yield before
  yield* jsonPieces(document)
  yield after
}
