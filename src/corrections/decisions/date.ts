/*
 * The right days of a date, of a statement, or of when a remark was made.
 */
import type { DateFact, FactDocument } from '../../document/schema.ts'
import { daysOf } from './days.ts'
import { isFiledUnder } from './reject.ts'

/** The document with the right days of fact `id`, or why it cannot be. */
export function withDays(document: FactDocument, id: string, value: string): FactDocument | string {
  const days = daysOf(value)
  if (id.startsWith('q')) return withDateOfRemark(document, id, value)
  if (days === null) return `“${value}” is no day`
  if (id.startsWith('s'))
    return {
      ...document,
      statements: document.statements.map((fact) =>
        fact.id === id ? { ...fact, ...days, rule: 'review', confidence: 1 } : fact,
      ),
    }
  const date = document.dates.find((fact) => fact.id === id)
  if (date === undefined) return `there is no date ${id}`
  return {
    ...document,
    dates: document.dates.map((fact) => (fact === date ? rightDate(date, value, days) : fact)),
    statements: document.statements.map((fact) => (isFiledUnder(fact, date) ? { ...fact, ...days } : fact)),
  }
}

/** The date with its right value; what was said of the wrong one goes. */
function rightDate(
  date: DateFact,
  value: string,
  days: { readonly from: string; readonly to: string },
): DateFact {
  const { id, start, end, text } = date
  return {
    id,
    start,
    end,
    text,
    type: 'DATE',
    value,
    ...days,
    anchor: date.anchor === 'none' ? 'context' : date.anchor,
    mod: null,
    confidence: 1,
    rule: 'review',
  }
}

/** A remark points to a date of the document: by its id, or the first one of those days. */
function withDateOfRemark(document: FactDocument, id: string, value: string): FactDocument | string {
  const days = daysOf(value)
  const date = document.dates.find(
    (fact) => fact.id === value || (days !== null && fact.from === days.from && fact.to === days.to),
  )
  if (date === undefined) return `no date of the document is “${value}”`
  return {
    ...document,
    quotes: document.quotes.map((fact) => (fact.id === id ? { ...fact, date: date.id } : fact)),
  }
}
