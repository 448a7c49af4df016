/*
 * The table of temporal expressions.
 */
import type { DateFact } from '../../document/schema.ts'
import { digestColumn, placeColumns, table } from './table.ts'

export const dates = table<DateFact>(
  { kind: 'date', isMixed: false, description: 'a temporal expression a row' },
  (document) => document.dates,
  [
    { header: 'id', cell: ({ id }) => id },
    ...placeColumns<DateFact>(),
    { header: 'type', cell: ({ type }) => type },
    { header: 'value', cell: ({ value }) => value },
    { header: 'date_from', cell: ({ from }) => from },
    { header: 'date_to', cell: ({ to }) => to },
    { header: 'anchor', cell: ({ anchor }) => anchor },
    { header: 'mod', cell: ({ mod }) => mod },
    { header: 'confidence', cell: ({ confidence }) => confidence },
    digestColumn<DateFact>(),
  ],
)
