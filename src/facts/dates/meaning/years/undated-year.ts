/*
 * The year of "January 6" in a page without a publication date: that of the text's own dates, where they leave one reading.
 * The latest month or day that the text states in full is taken for the time about which it was written.
 */
import type { DateFact } from '../../../../document/schema.ts'
import { civilOf, type Day, dayOf, parseIsoDay } from '../../../../text/calendar.ts'

/** A month or day with its year; years alone and seasons leave more than one reading. */
const STATED = /^\d{4}-\d\d(?:-\d\d)?$/
const YEARLESS = /^XXXX-\d\d/
/** Days from the time of writing beyond which the next year or the last would be as near. */
const REACH = 150

/** The latest day that `dates` state in full, if some of them lack a year and no year alone is later; else null. */
export function timeOfWriting(dates: readonly DateFact[]): Day | null {
  if (!dates.some(({ value }) => YEARLESS.test(value))) return null
  const explicit = dates.filter(({ anchor, from }) => anchor === 'explicit' && from !== null)
  const latest = explicit
    .map(({ from }) => from ?? '')
    .sort()
    .at(-1)
  const stated = explicit.filter(({ value }) => STATED.test(value)).map(({ from }) => from ?? '')
  const day = stated.sort().at(-1)
  return day !== undefined && latest !== undefined && latest.slice(0, 4) === day.slice(0, 4)
    ? parseIsoDay(day)
    : null
}

/** The year in which the month (and day) lies nearest to `written`; null where that is too far. */
export function nearestYear(written: Day, month: number, day = 15): number | null {
  const { year } = civilOf(written)
  const distance = (candidate: number): number =>
    Math.abs(dayOf(candidate, month, Math.min(day, 28)) - written)
  const best = [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))[0]!
  return distance(best) <= REACH ? best : null
}
