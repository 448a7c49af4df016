/*
 * Timestamps of machines ("2020-01-27T10:05:00Z", "Mon, 27 Jan 2020 10:05:00"): chrono-node parses what the grammar
 * has proposed. It is loaded when the first timestamp is met, and it is given a fixed reference, never the clock.
 */
import { createRequire } from 'node:module'
import { dayOf, isPossible, twoDigits } from '../../../text/calendar.ts'
import { dateMeaning, type Meaning } from './meaning.ts'

const load = createRequire(import.meta.url)

/** Any instant would do: timestamps state the whole date. */
const REFERENCE = { instant: new Date(0), timezone: 0 }

/** The meaning of an absolute date with a time, or null if chrono does not know it. */
export function readTimestamp(text: string): Meaning | null {
  const chrono: typeof import('chrono-node') = load('chrono-node')
  const stated = chrono.strict.parse(text.toUpperCase(), REFERENCE)[0]?.start
  if (!stated?.isCertain('year') || !stated.isCertain('day')) return null
  const date = { year: stated.get('year')!, month: stated.get('month')!, day: stated.get('day')! }
  if (!isPossible(date)) return null
  const { edtf, ...day } = dateMeaning(
    { unit: 'day', index: dayOf(date.year, date.month, date.day) },
    'explicit',
  )
  const time = `T${twoDigits(stated.get('hour') ?? 0)}:${twoDigits(stated.get('minute') ?? 0)}`
  return {
    ...day,
    type: 'TIME',
    value: `${day.value}${time}`,
    edtf: `${edtf}${time}:00${/z$/i.test(text) ? 'Z' : ''}`,
  }
}
