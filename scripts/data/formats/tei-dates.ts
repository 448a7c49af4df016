/*
 * Dates of GUM's XML, a tag or a token a line: `<date when="2003-05">`, the tokens, `</date>`.
 */
import { monthLength } from '../../../src/text/calendar.ts'

/** Inclusive calendar days. */
export interface Interval {
  readonly from: string
  readonly to: string
}

/** A date element over the tokens [first, end), with its days where they are plain. */
export interface TeiDate {
  readonly first: number
  readonly end: number
  readonly interval: Interval | null
}

/** The dates of a document that hold a token, inner ones before outer ones, and the number of its tokens. */
export function teiDates(xml: string): { dates: TeiDate[]; count: number } {
  const dates: TeiDate[] = []
  const open: { first: number; line: string }[] = []
  let count = 0
  for (const line of xml.split('\n')) {
    if (line.startsWith('<date')) open.push({ first: count, line })
    else if (line.startsWith('</date')) {
      const begun = open.pop()
      if (begun && count > begun.first)
        dates.push({ first: begun.first, end: count, interval: intervalOf(begun.line) })
    } else if (line !== '' && !line.startsWith('<')) count++
  }
  return { dates, count }
}

/** `when`, or `from` and `to`; null where one is missing or no plain date. */
function intervalOf(line: string): Interval | null {
  const attribute = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(line)?.[1]
  const from = daysOf(attribute('when') ?? attribute('from'))
  const to = daysOf(attribute('when') ?? attribute('to'))
  return from && to ? { from: from.from, to: to.to } : null
}

/** The days of "1992", "1992-03" or "1992-03-04T10:00". */
function daysOf(value = ''): Interval | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(value)
  if (!parts || value.startsWith('0000')) return null
  const [, year = '', month, day] = parts
  if (day !== undefined) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (Number(month) < 1 || Number(month) > 12) return null
  const last = String(monthLength(Number(year), Number(month))).padStart(2, '0')
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` }
}
