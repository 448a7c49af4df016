/*
 * The library: the same extraction as the command, one document at a time.
 */

export type {
  DateFact,
  FactDocument,
  PersonFact,
  Published,
  QuoteFact,
  StatementFact,
} from './document/schema.ts'
export type { RawDocument } from './input/raw-document.ts'
export { type ExtractOptions, extract } from './pipeline.ts'
