/*
 * The tables of a dossier: persons, events, remarks, disagreements and reprints across documents. Their ids are those of
 * the dossier; their sources are keys of the tables of documents and facts, which are filled by then.
 */
import type { Dossier } from '../../../document/schema.ts'
import { joined } from '../../tables/table.ts'
import type { SqlValue } from './sql-table.ts'

/** A table of the dossier. */
export interface DossierSqlTable {
  readonly create: string
  readonly insert: string
  readonly rows: (dossier: Dossier) => SqlValue[][]
}

/** The key of the document with this id. */
const DOCUMENT = '(SELECT id FROM documents WHERE path = ?)'

/** The key of a fact: of the document with this id, the fact with that one. */
function keyIn(table: 'people' | 'statements' | 'quotes'): string {
  return `(SELECT f.id FROM ${table} f JOIN documents d ON d.id = f.document WHERE d.path = ? AND f.fact = ?)`
}

/** In the order in which they are filled. */
export const DOSSIER_SQL_TABLES: readonly DossierSqlTable[] = [
  {
    create: `CREATE TABLE dossier_people (id TEXT PRIMARY KEY, name TEXT NOT NULL, aliases TEXT, roles TEXT, gender TEXT,
  mentions INTEGER NOT NULL, remarks INTEGER NOT NULL, first TEXT, last TEXT, confidence REAL NOT NULL)`,
    insert: 'INSERT INTO dossier_people VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    rows: ({ people }) =>
      people.map((person) => [
        person.id,
        person.name,
        joined(person.aliases),
        joined(person.roles.map(({ text }) => text)),
        person.gender,
        person.mentions,
        person.remarks,
        person.first,
        person.last,
        person.confidence,
      ]),
  },
  {
    create: `CREATE TABLE dossier_members (dossier_person TEXT NOT NULL REFERENCES dossier_people(id),
  person INTEGER NOT NULL REFERENCES people(id), why TEXT NOT NULL)`,
    insert: `INSERT INTO dossier_members SELECT ?, ${keyIn('people')}, ?`,
    rows: ({ people }) =>
      people.flatMap(({ id, members }) =>
        members.map((member) => [id, member.document, member.person, member.why]),
      ),
  },
  {
    create: `CREATE TABLE dossier_candidates (dossier_person TEXT NOT NULL REFERENCES dossier_people(id),
  other TEXT NOT NULL REFERENCES dossier_people(id), why TEXT NOT NULL)`,
    insert: 'INSERT INTO dossier_candidates VALUES (?, ?, ?)',
    rows: ({ people }) =>
      people.flatMap(({ id, candidates }) => candidates.map(({ person, why }) => [id, person, why])),
  },
  {
    create: `CREATE TABLE dossier_events (id TEXT PRIMARY KEY, date_from TEXT, date_to TEXT, precision TEXT, text TEXT NOT NULL,
  independent_sources INTEGER NOT NULL, confidence REAL NOT NULL)`,
    insert: 'INSERT INTO dossier_events VALUES (?, ?, ?, ?, ?, ?, ?)',
    rows: (dossier) =>
      eventsOf(dossier).map(({ id, from, to, precision, text, independentSources, confidence }) => [
        id,
        from,
        to,
        precision,
        text,
        independentSources,
        confidence,
      ]),
  },
  {
    create: `CREATE TABLE dossier_event_sources (event TEXT NOT NULL REFERENCES dossier_events(id),
  statement INTEGER NOT NULL REFERENCES statements(id))`,
    insert: `INSERT INTO dossier_event_sources SELECT ?, ${keyIn('statements')}`,
    rows: (dossier) =>
      eventsOf(dossier).flatMap(({ id, sources }) =>
        sources.map(({ document, statement }) => [id, document, statement]),
      ),
  },
  {
    create: `CREATE TABLE dossier_event_people (event TEXT NOT NULL REFERENCES dossier_events(id),
  dossier_person TEXT NOT NULL REFERENCES dossier_people(id))`,
    insert: 'INSERT INTO dossier_event_people VALUES (?, ?)',
    rows: (dossier) => eventsOf(dossier).flatMap(({ id, people }) => people.map((person) => [id, person])),
  },
  {
    create: `CREATE TABLE dossier_quotes (id TEXT PRIMARY KEY, speaker TEXT REFERENCES dossier_people(id), speaker_name TEXT,
  text TEXT NOT NULL, type TEXT NOT NULL, cue TEXT, stance TEXT, negated INTEGER NOT NULL, date_from TEXT, date_to TEXT,
  independent_sources INTEGER NOT NULL, confidence REAL NOT NULL)`,
    insert: 'INSERT INTO dossier_quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    rows: ({ quotes }) =>
      quotes.map((quote) => [
        quote.id,
        quote.speaker,
        quote.speakerText,
        quote.text,
        quote.type,
        quote.cue,
        quote.stance,
        Number(quote.negated),
        quote.from,
        quote.to,
        quote.independentSources,
        quote.confidence,
      ]),
  },
  {
    create: `CREATE TABLE dossier_quote_sources (dossier_quote TEXT NOT NULL REFERENCES dossier_quotes(id),
  quote INTEGER NOT NULL REFERENCES quotes(id), why TEXT NOT NULL)`,
    insert: `INSERT INTO dossier_quote_sources SELECT ?, ${keyIn('quotes')}, ?`,
    rows: ({ quotes }) =>
      quotes.flatMap(({ id, sources }) =>
        sources.map(({ document, quote, why }) => [id, document, quote, why]),
      ),
  },
  {
    create: `CREATE TABLE disagreements (id TEXT PRIMARY KEY, kind TEXT NOT NULL, about TEXT NOT NULL, subject TEXT NOT NULL)`,
    insert: 'INSERT INTO disagreements VALUES (?, ?, ?, ?)',
    rows: ({ disagreements }) =>
      disagreements.map(({ id, kind, about, subject }) => [id, kind, about, subject]),
  },
  {
    create: `CREATE TABLE disagreement_readings (disagreement TEXT NOT NULL REFERENCES disagreements(id), value TEXT NOT NULL,
  text TEXT NOT NULL, independent_sources INTEGER NOT NULL, documents TEXT)`,
    insert: 'INSERT INTO disagreement_readings VALUES (?, ?, ?, ?, ?)',
    rows: ({ disagreements }) =>
      disagreements.flatMap(({ id, readings }) =>
        readings.map(({ value, text, independentSources, sources }) => [
          id,
          value,
          text,
          independentSources,
          joined([...new Set(sources.map(({ document }) => document))]),
        ]),
      ),
  },
  {
    create: `CREATE TABLE reprints (reprint INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES documents(id), overlap REAL NOT NULL)`,
    insert: `INSERT INTO reprints SELECT ?, ${DOCUMENT}, ?`,
    rows: ({ reprints }) =>
      reprints.flatMap(({ documents, overlap }, i) =>
        documents.map((document) => [i + 1, document, overlap]),
      ),
  },
]

function eventsOf({
  timeline,
  undated,
}: Dossier): readonly (Dossier['timeline'] | Dossier['undated'])[number][] {
  return [...timeline, ...undated]
}
