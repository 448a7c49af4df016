/*
 * CSV (RFC 4180, CRLF): a row a fact; failed inputs are on stderr only. A cell that a spreadsheet would run as a
 * formula is prefixed with an apostrophe.
 */
import { stringify } from 'csv-stringify/sync'
import { type Cell, tableOf } from '../document/kinds.ts'
import type { Format } from './format.ts'

const OPTIONS = { record_delimiter: '\r\n' } as const
const FORMULA_START = /^[=@+\-\t\r]/

/** The table as CSV. */
export const csv: Format = {
  description: 'a table for spreadsheets: statements, people and quotes, or one kind with --table',
  open: ({ table }) => {
    const { headers, rows } = tableOf(table)
    return {
      begin: () => stringify([[...headers]], OPTIONS),
      outcome: (outcome) =>
        'document' in outcome
          ? stringify(
              rows(outcome.document).map((row) => headers.map((header) => safeCell(row[header] ?? null))),
              OPTIONS,
            )
          : '',
      separator: '',
      end: () => '',
    }
  },
}

function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell
}
