/*
 * Remarks: quoted and reported, with cue and speaker.
 */
import type { Reading } from '../../language/reading.ts'
import type { DateFact, PersonFact, QuoteFact } from '../../schema.ts'
import type { FactOptions } from '../explain.ts'

/** What remarks are linked to. */
export interface QuoteContext extends FactOptions {
  readonly dates: readonly DateFact[]
  readonly people: readonly PersonFact[]
}

/** The remarks of the body, in text order. */
export function findQuotes(_reading: Reading, _context: QuoteContext): QuoteFact[] {
  return []
}
