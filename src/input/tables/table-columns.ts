/*
 * Which columns of a table hold what: the user names them, else they are called as the fields of a record are, or as
 * tables of pages often have it.
 */
import { UsageError } from '../../document/problems.ts'
import type { TableColumns } from '../read-content.ts'

/** The number of each column, from 0. */
export interface Columns {
  readonly text: number
  readonly date: number | null
  readonly id: number | null
  readonly url: number | null
  readonly title: number | null
}

/** Names of columns in the order in which they are looked for, in small letters. */
const USUAL = {
  text: ['text', 'html', 'body', 'content', 'article', 'article_text', 'maintext'],
  date: ['date', 'published', 'publication_date', 'date_publish'],
  id: ['id'],
  url: ['url', 'link'],
  title: ['title', 'headline'],
} as const

const MOST_SHOWN = 30

/** The columns of the table `name` whose first row is `header`. Throws UsageError where one that is needed is not there. */
export function columnsOf(name: string, header: readonly string[], asked: TableColumns): Columns {
  const small = header.map((column) => column.toLowerCase())
  const usual = (field: keyof typeof USUAL): number | null => {
    const known = USUAL[field].find((column) => small.includes(column))
    return known === undefined ? null : small.indexOf(known)
  }
  const named = (field: keyof TableColumns): number | null => {
    const column = asked[field]
    if (column === undefined) return usual(field)
    const at = header.includes(column) ? header.indexOf(column) : small.indexOf(column.toLowerCase())
    if (at < 0)
      throw new UsageError(`--${field}-column ${column}: ${name} has no such column; it has ${shown(header)}`)
    return at
  }
  const text = named('text')
  if (text === null)
    throw new UsageError(
      `${name}: no column is called text; say which one holds the pages with --text-column: ${shown(header)}`,
    )
  return { text, date: named('date'), id: named('id'), url: usual('url'), title: usual('title') }
}

/** "id, day, story". */
function shown(header: readonly string[]): string {
  const names = header
    .slice(0, MOST_SHOWN)
    .map((column) => (column.length > 40 ? `${column.slice(0, 40)}…` : column))
  return [...names, ...(header.length > MOST_SHOWN ? [`and ${header.length - MOST_SHOWN} more`] : [])].join(
    ', ',
  )
}
