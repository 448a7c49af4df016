/*
 * The days of an event from those of its statements: what most independent sources say; of equal ones the more exact.
 */
import type { TimelineEntry } from '../../document/schema.ts'
import { monthLength } from '../../text/calendar.ts'
import { independent } from '../plan/planned-document.ts'
import type { Telling } from './told-event.ts'

/** Calendar days, inclusive. */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
}

/** The interval of an event. */
export function intervalOf(tellings: readonly Telling[]): Interval {
  const readings = [...datesOf(tellings).values()]
  const [best] = readings.sort(
    (a, b) =>
      Number(isDay(b.interval)) - Number(isDay(a.interval)) ||
      independent(b.tellings) - independent(a.tellings) ||
      (`${a.interval.from} ${a.interval.to}` < `${b.interval.from} ${b.interval.to}` ? -1 : 1),
  )
  return best?.interval ?? { from: null, to: null }
}

/** Intervals that the statements give, with the documents that do. */
export function datesOf(
  tellings: readonly Telling[],
): Map<string, { readonly interval: Interval; readonly tellings: Telling[] }> {
  const readings = new Map<string, { interval: Interval; tellings: Telling[] }>()
  for (const telling of tellings) {
    const { from, to } = telling.statement
    if (from === null && to === null) continue
    const key = `${from} ${to}`
    const reading = readings.get(key) ?? {
      interval: { from, to },
      tellings: [],
    }
    reading.tellings.push(telling)
    readings.set(key, reading)
  }
  return readings
}

/** How exact an interval is. */
export function precisionOf(from: string | null, to: string | null): TimelineEntry['precision'] {
  if (from === null && to === null) return null
  if (from === null || to === null) return 'open'
  if (from === to) return 'day'
  if (from.endsWith('-01') && to === lastOfMonth(from)) return 'month'
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31` ? 'year' : 'range'
}

function lastOfMonth(day: string): string {
  const length = monthLength(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
  return `${day.slice(0, 8)}${String(length).padStart(2, '0')}`
}

function isDay({ from, to }: Interval): boolean {
  return from !== null && from === to
}
