/*
 * The tables of people, of their mentions and of what they are said to be.
 */
import type { MentionFact, PersonFact, RoleFact } from '../../../document/schema.ts'
import { joined } from '../../tables/table.ts'
import { documentColumn, keyColumns, type SqlContext, spanColumns, sqlTable } from './sql-table.ts'

export const people = sqlTable<PersonFact>('people', ({ document }) => document.people, [
  ...keyColumns<PersonFact>(),
  { sql: 'name TEXT NOT NULL', cell: ({ name }) => name },
  { sql: 'aliases TEXT', cell: ({ aliases }) => joined(aliases) },
  { sql: 'roles TEXT', cell: ({ roles }) => joined(roles) },
  { sql: 'gender TEXT', cell: ({ gender }) => gender },
  { sql: 'age INTEGER', cell: ({ age }) => age },
  { sql: 'place TEXT', cell: ({ place }) => place },
  { sql: 'mention_count INTEGER NOT NULL', cell: ({ mentions }) => mentions.length },
  {
    sql: 'remark_count INTEGER NOT NULL',
    cell: ({ id }, { remarksOf }) => remarksOf(id),
  },
  { sql: 'confidence REAL NOT NULL', cell: ({ confidence }) => confidence },
])

interface Of {
  readonly person: string
}

export const mentions = sqlTable<MentionFact & Of>(
  'mentions',
  (context) => perPerson(context, ({ mentions }) => mentions),
  [
    documentColumn(),
    {
      sql: 'person INTEGER NOT NULL REFERENCES people(id)',
      cell: ({ person }, { keyOf }) => keyOf(person),
    },
    { sql: 'kind TEXT NOT NULL', cell: ({ kind }) => kind },
    ...spanColumns<MentionFact & Of>(),
    { sql: 'is_speaker INTEGER NOT NULL', cell: ({ speaker }) => speaker === true },
    { sql: 'rule TEXT NOT NULL', cell: ({ rule }) => rule },
  ],
)

export const roles = sqlTable<RoleFact & Of>(
  'roles',
  (context) => perPerson(context, ({ roleMentions }) => roleMentions),
  [
    documentColumn(),
    {
      sql: 'person INTEGER NOT NULL REFERENCES people(id)',
      cell: ({ person }, { keyOf }) => keyOf(person),
    },
    ...spanColumns<RoleFact & Of>(),
    { sql: 'role_of TEXT', cell: (role) => role.of },
    { sql: 'rule TEXT NOT NULL', cell: ({ rule }) => rule },
  ],
)

/** The rows of each person, with whose they are. */
function perPerson<Row>(
  { document }: SqlContext,
  rowsOf: (person: PersonFact) => readonly Row[],
): (Row & Of)[] {
  return document.people.flatMap((person) => rowsOf(person).map((row) => ({ ...row, person: person.id })))
}
