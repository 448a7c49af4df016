/*
 * Dated statements: the sentences that hold a date, with the interval they speak of, who is in them, and whose words they are.
 */
import type { Reading } from '../language/reading.ts'
import type { DateFact, PersonFact, QuoteFact, StatementFact } from '../schema.ts'

/** The facts that statements are put together from. */
export interface StatementContext {
  readonly dates: readonly DateFact[]
  readonly people: readonly PersonFact[]
  readonly quotes: readonly QuoteFact[]
}

/** One statement for each sentence with at least one date of a known interval, in text order. */
export function findStatements(_reading: Reading, _context: StatementContext): StatementFact[] {
  return []
}
