/*
 * The schema of the database: tables in the order in which they are filled, indexes, views for people, and full-text
 * indexes. It is laid out for Datasette, which finds an index by `content="TABLE"` and a label by the column `name`.
 */
import { documents, FAILURES, warnings } from './document-tables.ts'
import { dates, quotes, statementDates, statementPeople, statements } from './fact-tables.ts'
import { mentions, people, roles } from './people-tables.ts'
import type { SqlTable } from './sql-table.ts'

/** Changes when a table or column changes its name or meaning; kept as the database's user_version. */
const SCHEMA_VERSION = 1

/** The tables of documents and their facts. */
export const SQL_TABLES: readonly SqlTable[] = [
  documents,
  warnings,
  dates,
  people,
  mentions,
  roles,
  quotes,
  statements,
  statementDates,
  statementPeople,
]

/** Columns that are looked up or sorted by. */
const INDEXED: readonly (readonly [table: string, column: string])[] = [
  ['documents', 'path'],
  ['documents', 'published'],
  ['dates', 'document'],
  ['dates', 'date_from'],
  ['people', 'document'],
  ['people', 'name'],
  ['mentions', 'person'],
  ['roles', 'person'],
  ['quotes', 'document'],
  ['quotes', 'speaker'],
  ['quotes', 'speaker_name'],
  ['statements', 'document'],
  ['statements', 'date_from'],
  ['statement_dates', 'date'],
  ['statement_people', 'person'],
]

/** Tables with the columns that words are searched in. */
const SEARCHED: readonly (readonly [table: string, columns: string])[] = [
  ['documents', 'title'],
  ['people', 'name, aliases, roles'],
  ['quotes', 'text, speaker_name'],
  ['statements', 'text'],
]

const VIEWS = `
CREATE VIEW timeline AS
SELECT s.date_from, s.date_to, s.text,
  (SELECT group_concat(name, '; ') FROM (
    SELECT p.name FROM statement_people sp JOIN people p ON p.id = sp.person
    WHERE sp.statement = s.id ORDER BY p.id)) AS people,
  d.name AS document, d.published, s.link, s.confidence, s.id AS statement
FROM statements s JOIN documents d ON d.id = s.document
ORDER BY s.date_from IS NULL, s.date_from, s.date_to, s.id;

CREATE VIEW remarks AS
SELECT q.speaker_name AS speaker, p.roles, q.cue, q.text, q.type, w.date_from AS said_from, w.date_to AS said_to,
  d.name AS document, d.published, q.link, q.confidence, q.id AS quote
FROM quotes q JOIN documents d ON d.id = q.document
LEFT JOIN people p ON p.id = q.speaker LEFT JOIN dates w ON w.id = q.date
ORDER BY q.id;

CREATE VIEW names AS
SELECT name, count(*) AS documents, sum(mention_count) AS mentions, sum(remark_count) AS remarks
FROM people GROUP BY name ORDER BY count(*) DESC, sum(mention_count) DESC, name;
`

/** Statements that make the empty database. */
export function createSchema(): string {
  return [
    `PRAGMA user_version = ${SCHEMA_VERSION}`,
    ...SQL_TABLES.map(({ create }) => create),
    FAILURES.create,
    VIEWS,
  ].join(';\n')
}

/** Statements that make indexes over what is there: faster than keeping them at each row. */
export function createIndexes(): string {
  return [
    ...INDEXED.map(([table, column]) => `CREATE INDEX ${table}_${column} ON ${table}(${column})`),
    ...SEARCHED.flatMap(([table, columns]) => [
      `CREATE VIRTUAL TABLE ${table}_fts USING fts5(${columns}, content="${table}", content_rowid="id", tokenize="porter unicode61")`,
      `INSERT INTO ${table}_fts(${table}_fts) VALUES ('rebuild')`,
    ]),
  ].join(';\n')
}
