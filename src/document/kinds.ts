/*
 * The kinds of facts: label and table columns of each. Formats loop over this registry and never name a kind, and the
 * compiler asks for an entry here for each list of facts in the schema.
 */
import type { DateFact, FactDocument, PersonFact, QuoteFact, StatementFact } from './schema.ts'

/** A cell of a table; lists are joined with "; ". */
export type Cell = string | number | null

/** A column: its header, and its cell for one fact of a document. */
export interface Column<Fact> {
  readonly header: string
  readonly cell: (fact: Fact, document: FactDocument) => Cell
}

/** The facts of each kind by the name of their list in the document. */
export interface FactsByKind {
  readonly statements: StatementFact
  readonly people: PersonFact
  readonly quotes: QuoteFact
  readonly dates: DateFact
}

export type KindName = keyof FactsByKind

interface Kind<Fact> {
  readonly label: string
  /** Value of the `kind` column. */
  readonly singular: string
  /** Whether the table of all kinds has rows for it. */
  readonly inMixedTable: boolean
  readonly columns: readonly Column<Fact>[]
}

const place = <Fact extends { readonly start: number; readonly end: number }>(): Column<Fact>[] => [
  { header: 'start', cell: (fact) => fact.start },
  { header: 'end', cell: (fact) => fact.end },
]

const nameOf = (document: FactDocument, id: string | null | undefined): Cell =>
  document.people.find((person) => person.id === id)?.name ?? null

const list = (items: readonly (string | number | null)[]): string =>
  items.filter((item) => item !== null).join('; ')

/** Every kind, in the order in which people read them. */
export const KINDS: { readonly [Name in KindName]: Kind<FactsByKind[Name]> } = {
  statements: {
    label: 'Dated statements',
    singular: 'statement',
    inMixedTable: true,
    columns: [
      ...place<StatementFact>(),
      { header: 'from', cell: (fact) => fact.from },
      { header: 'to', cell: (fact) => fact.to },
      { header: 'text', cell: (fact) => fact.text },
      {
        header: 'dates',
        cell: (fact, document) =>
          list(fact.dates.map((id) => document.dates.find((date) => date.id === id)?.value ?? null)),
      },
      { header: 'people', cell: (fact, document) => list(fact.people.map((id) => nameOf(document, id))) },
      { header: 'speaker', cell: (fact, document) => nameOf(document, fact.speaker) },
    ],
  },
  people: {
    label: 'People',
    singular: 'person',
    inMixedTable: true,
    columns: [
      { header: 'start', cell: (fact) => fact.mentions[0]?.start ?? null },
      { header: 'end', cell: (fact) => fact.mentions[0]?.end ?? null },
      { header: 'id', cell: (fact) => fact.id },
      { header: 'name', cell: (fact) => fact.name },
      { header: 'aliases', cell: (fact) => list(fact.aliases) },
      { header: 'roles', cell: (fact) => list(fact.roles) },
      { header: 'mentions', cell: (fact) => fact.mentions.length },
    ],
  },
  quotes: {
    label: 'Remarks',
    singular: 'quote',
    inMixedTable: true,
    columns: [
      ...place<QuoteFact>(),
      { header: 'type', cell: (fact) => fact.type },
      { header: 'text', cell: (fact) => fact.text },
      { header: 'speaker', cell: (fact) => fact.speaker?.name ?? fact.speaker?.text ?? null },
      { header: 'person', cell: (fact) => fact.speaker?.person ?? null },
      { header: 'cue', cell: (fact) => fact.cue?.text ?? null },
      { header: 'stance', cell: (fact) => fact.stance },
    ],
  },
  dates: {
    label: 'Dates',
    singular: 'date',
    inMixedTable: false,
    columns: [
      ...place<DateFact>(),
      { header: 'type', cell: (fact) => fact.type },
      { header: 'text', cell: (fact) => fact.text },
      { header: 'value', cell: (fact) => fact.value },
      { header: 'from', cell: (fact) => fact.from },
      { header: 'to', cell: (fact) => fact.to },
      { header: 'anchor', cell: (fact) => fact.anchor },
      { header: 'mod', cell: (fact) => fact.mod },
    ],
  },
}

/** A table of one kind: headers and, for a document, its rows. */
export interface Table {
  readonly headers: readonly string[]
  readonly rows: (document: FactDocument) => Record<string, Cell>[]
}

/** The table of kind `name`, or of every kind that has a place in the mixed table. */
export function tableOf(name: string | null): Table {
  const tables = KIND_TABLES.filter((table) => (name === null ? table.inMixedTable : table.name === name))
  return {
    headers: [...new Set(['kind', 'document', 'published', ...tables.flatMap((table) => table.headers)])],
    rows: (document) => tables.flatMap((table) => table.rows(document)),
  }
}

interface KindTable extends Table {
  readonly name: KindName
  readonly inMixedTable: boolean
}

const KIND_TABLES: readonly KindTable[] = [
  kindTable('statements', (document) => document.statements),
  kindTable('people', (document) => document.people),
  kindTable('quotes', (document) => document.quotes),
  kindTable('dates', (document) => document.dates),
]

function kindTable<Name extends KindName>(
  name: Name,
  facts: (document: FactDocument) => readonly FactsByKind[Name][],
): KindTable {
  const kind: Kind<FactsByKind[Name]> = KINDS[name]
  return {
    name,
    inMixedTable: kind.inMixedTable,
    headers: kind.columns.map((column) => column.header),
    rows: (document) =>
      facts(document).map((fact) => ({
        kind: kind.singular,
        document: document.id,
        published: document.published?.date ?? null,
        ...Object.fromEntries(kind.columns.map((column) => [column.header, column.cell(fact, document)])),
      })),
  }
}
