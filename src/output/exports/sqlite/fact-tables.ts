/*
 * The tables of dates, remarks and statements, and of what a statement holds.
 */
import type { DateFact, QuoteFact, StatementFact } from '../../../document/schema.ts'
import { textLink } from '../../tables/link.ts'
import { webAddress } from '../html.ts'
import { keyColumns, type SqlColumn, spanColumns, sqlTable } from './sql-table.ts'

const INTERVAL = [
  { sql: 'date_from TEXT', cell: ({ from }: { readonly from: string | null }) => from },
  { sql: 'date_to TEXT', cell: ({ to }: { readonly to: string | null }) => to },
] as const

const ENDING: readonly SqlColumn<{ readonly confidence: number; readonly rule: string }>[] = [
  { sql: 'confidence REAL NOT NULL', cell: ({ confidence }) => confidence },
  { sql: 'rule TEXT NOT NULL', cell: ({ rule }) => rule },
]

const LINK: SqlColumn<{ readonly text: string }> = {
  sql: 'link TEXT',
  cell: ({ text }, { document }) => textLink(webAddress(document.url), text),
}

export const dates = sqlTable<DateFact>('dates', ({ document }) => document.dates, [
  ...keyColumns<DateFact>(),
  ...spanColumns<DateFact>(),
  { sql: 'type TEXT NOT NULL', cell: ({ type }) => type },
  { sql: 'value TEXT NOT NULL', cell: ({ value }) => value },
  ...INTERVAL,
  { sql: 'anchor TEXT NOT NULL', cell: ({ anchor }) => anchor },
  { sql: 'mod TEXT', cell: ({ mod }) => mod },
  ...ENDING,
])

export const quotes = sqlTable<QuoteFact>('quotes', ({ document }) => document.quotes, [
  ...keyColumns<QuoteFact>(),
  ...spanColumns<QuoteFact>(),
  { sql: 'type TEXT NOT NULL', cell: ({ type }) => type },
  { sql: 'attribution TEXT NOT NULL', cell: ({ attribution }) => attribution },
  {
    sql: 'speaker INTEGER REFERENCES people(id)',
    cell: ({ speaker }, { keyOf }) => keyOf(speaker?.person),
  },
  { sql: 'speaker_name TEXT', cell: ({ speaker }) => speaker?.name ?? speaker?.text ?? null },
  { sql: 'speaker_text TEXT', cell: ({ speaker }) => speaker?.text ?? null },
  { sql: 'speaker_kind TEXT', cell: ({ speaker }) => speaker?.kind ?? null },
  { sql: 'speaker_confidence REAL', cell: ({ speaker }) => speaker?.confidence ?? null },
  { sql: 'cue TEXT', cell: ({ cue }) => cue?.text ?? null },
  { sql: 'stance TEXT', cell: ({ stance }) => stance },
  { sql: 'negated INTEGER NOT NULL', cell: ({ negated }) => negated },
  { sql: 'date INTEGER REFERENCES dates(id)', cell: ({ date }, { keyOf }) => keyOf(date) },
  { sql: 'addressee TEXT', cell: ({ addressee }) => addressee?.text ?? null },
  { sql: 'venue TEXT', cell: ({ venue }) => venue?.text ?? null },
  { sql: 'within INTEGER REFERENCES quotes(id)', cell: ({ within }, { keyOf }) => keyOf(within) },
  { sql: 'sentence TEXT', cell: ({ id }, { sentences }) => sentences[id] ?? null },
  LINK,
  ...ENDING,
])

export const statements = sqlTable<StatementFact>('statements', ({ document }) => document.statements, [
  ...keyColumns<StatementFact>(),
  ...spanColumns<StatementFact>(),
  ...INTERVAL,
  { sql: 'quote INTEGER REFERENCES quotes(id)', cell: ({ quote }, { keyOf }) => keyOf(quote) },
  { sql: 'speaker INTEGER REFERENCES people(id)', cell: ({ speaker }, { keyOf }) => keyOf(speaker) },
  LINK,
  ...ENDING,
])

interface Held {
  readonly statement: string
  readonly fact: string
  readonly isBackground: boolean
}

const OF_STATEMENT: SqlColumn<Held> = {
  sql: 'statement INTEGER NOT NULL REFERENCES statements(id)',
  cell: ({ statement }, { keyOf }) => keyOf(statement),
}

export const statementDates = sqlTable<Held>(
  'statement_dates',
  ({ document }) => document.statements.flatMap((statement) => held(statement, statement.dates)),
  [
    OF_STATEMENT,
    { sql: 'date INTEGER NOT NULL REFERENCES dates(id)', cell: ({ fact }, { keyOf }) => keyOf(fact) },
    { sql: 'is_background INTEGER NOT NULL', cell: ({ isBackground }) => isBackground },
  ],
  ', PRIMARY KEY (statement, date)) WITHOUT ROWID',
)

export const statementPeople = sqlTable<Held>(
  'statement_people',
  ({ document }) => document.statements.flatMap((statement) => held(statement, statement.people)),
  [
    OF_STATEMENT,
    { sql: 'person INTEGER NOT NULL REFERENCES people(id)', cell: ({ fact }, { keyOf }) => keyOf(fact) },
  ],
  ', PRIMARY KEY (statement, person)) WITHOUT ROWID',
)

function held({ id, background }: StatementFact, facts: readonly string[]): Held[] {
  return [...new Set(facts)].map((fact) => ({ statement: id, fact, isBackground: background.includes(fact) }))
}
