/*
 * A SQLite database of documents and facts, ready for Datasette. Threads make records of documents; one thread puts them
 * into a database in a scratch file, whose bytes are the output. No clock: the same input gives the same bytes.
 */
import { failedDocument } from '../../../document/problems.ts'
import type { Dossier, FactDocument } from '../../../document/schema.ts'
import { partText } from '../../assembly.ts'
import type { Assembly, Format, Outcome, Writer } from '../../format.ts'
import { sentencesOf } from '../../tables/sentence.ts'
import { openDatabase } from './database-file.ts'
import type { StoredDocument } from './sql-table.ts'
import { openStore, type Stored } from './store.ts'

/** SQLite; with a dossier its tables too. */
export const sqlite: Format = {
  open: () => writer,
  openDossier: () => writer,
  assemble: (_, scratch, dossier) => databaseOf(scratch, dossier),
}

const writer: Writer = {
  begin: () => '',
  outcome: (outcome) => JSON.stringify(storedOf(outcome)),
  separator: '\n',
  end: () => '',
}

function databaseOf(scratch: string, dossier: Dossier | null): Assembly {
  const file = openDatabase(scratch)
  const store = openStore(file.database)
  return {
    isGathered: true,
    begin: () => [],
    add: (part) => {
      const stored: Stored = JSON.parse(partText(part))
      store.add(stored)
      return []
    },
    end: () => {
      store.finish(dossier)
      return file.bytes()
    },
    close: file.remove,
  }
}

function storedOf(outcome: Outcome): Stored {
  if (!('document' in outcome)) return { failed: failedDocument(outcome) }
  return { read: { document: withoutText(outcome.document), sentences: sentencesOfQuotes(outcome.document) } }
}

function withoutText({ text, ...document }: FactDocument): FactDocument {
  return { ...document, body: [] }
}

function sentencesOfQuotes(document: FactDocument): StoredDocument['sentences'] {
  const sentence = sentencesOf(document)
  return Object.fromEntries(document.quotes.map(({ id, start, end }) => [id, sentence(start, end)]))
}
