/*
 * Dates: TIMEX3 expressions with their calendar intervals.
 */
import type { Reading } from '../../language/reading.ts'
import type { DateFact } from '../../schema.ts'
import type { FactOptions } from '../explain.ts'

/** The temporal expressions of the body, in text order, not overlapping. */
export function findDates(_reading: Reading, _options: FactOptions = {}): DateFact[] {
  return []
}
