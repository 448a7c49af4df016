/*
 * The table of dated statements.
 */
import type { StatementFact } from '../../document/schema.ts'
import { textLink } from './link.ts'
import { digestColumn, joined, placeColumns, table } from './table.ts'

export const statements = table<StatementFact>(
  { kind: 'statement', isMixed: true, description: 'a sentence with a date a row' },
  (document) => document.statements,
  [
    { header: 'id', cell: ({ id }) => id },
    { header: 'date_from', cell: ({ from }) => from },
    { header: 'date_to', cell: ({ to }) => to },
    ...placeColumns<StatementFact>(),
    { header: 'date_text', cell: ({ dates }, c) => joined(dates.map((id) => c.dates.get(id)?.text)) },
    { header: 'date_value', cell: ({ dates }, c) => joined(dates.map((id) => c.dates.get(id)?.value)) },
    { header: 'anchor', cell: ({ dates }, c) => joined(dates.map((id) => c.dates.get(id)?.anchor)) },
    {
      header: 'background',
      cell: ({ background }, c) => joined(background.map((id) => c.dates.get(id)?.text)),
    },
    { header: 'people', cell: ({ people }, c) => joined(people.map((id) => c.people.get(id)?.name)) },
    { header: 'quote', cell: ({ quote }) => quote },
    { header: 'speaker', cell: ({ speaker }, c) => c.people.get(speaker ?? '')?.name ?? null },
    { header: 'confidence', cell: ({ confidence }) => confidence },
    { header: 'link', cell: ({ text }, { document }) => textLink(document.url, text) },
    digestColumn<StatementFact>(),
  ],
)
