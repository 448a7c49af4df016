/*
 * Statements and remarks as plain data, to be sent to where those are that they may be joined with.
 */
import type { Telling } from '../events/told-event.ts'
import type { Occurrence } from '../remarks/told-remark.ts'

/** A statement or a remark as a row. */
export type ItemRow = EventRow | RemarkRow

type EventRow = Omit<Telling, 'people' | 'words' | 'places'> & {
  readonly item: string
  readonly kind: 'event'
  readonly people: readonly string[]
  readonly words: readonly (readonly [string, number])[]
  readonly places: readonly string[]
}

type RemarkRow = Omit<Occurrence, 'words'> & {
  readonly item: string
  readonly kind: 'remark'
  readonly words: readonly (readonly [string, number])[]
}

/** The row of a statement. */
export function rowOfTelling(telling: Telling): EventRow {
  const { document, statement, people, words, places } = telling
  const item = `${document}.${statement.id}`
  return { ...telling, item, kind: 'event', people: [...people], words: [...words], places: [...places] }
}

/** The row of a remark. */
export function rowOfOccurrence(occurrence: Occurrence): RemarkRow {
  const { document, quote, words } = occurrence
  return { ...occurrence, item: `${document}.${quote.id}`, kind: 'remark', words: [...words] }
}

/** Rows of both kinds, each row once, in the order of the collection. */
export interface SortedItems {
  readonly tellings: readonly Telling[]
  readonly occurrences: readonly Occurrence[]
}

/** What `rows`, in any order and some of them twice, are of. */
export function itemsOf(rows: readonly ItemRow[]): SortedItems {
  const once = [...new Map(rows.map((row) => [row.item, row])).values()].sort(
    (a, b) => a.document - b.document || numberOf(a.item) - numberOf(b.item),
  )
  return {
    tellings: once.flatMap((row) => (row.kind === 'event' ? [tellingOf(row)] : [])),
    occurrences: once.flatMap((row) => (row.kind === 'remark' ? [occurrenceOf(row)] : [])),
  }
}

/** The name of a statement or remark among all. */
export function itemName(item: Telling | Occurrence): string {
  return `${item.document}.${'statement' in item ? item.statement.id : item.quote.id}`
}

function tellingOf({ item: _item, kind: _kind, ...row }: EventRow): Telling {
  return { ...row, people: new Set(row.people), words: new Map(row.words), places: new Set(row.places) }
}

function occurrenceOf({ item: _item, kind: _kind, ...row }: RemarkRow): Occurrence {
  return { ...row, words: new Map(row.words) }
}

/** The number behind the letter: 12 of "7.s12". */
function numberOf(item: string): number {
  return Number(item.slice(item.indexOf('.') + 2))
}
