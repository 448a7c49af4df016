/*
 * People: names, linked within the document, with pronouns and roles.
 */
import type { Reading } from '../../language/reading.ts'
import type { PersonFact } from '../../schema.ts'
import type { FactOptions } from '../explain.ts'

/** The people of a document, and what else the tagger saw that later stages use. */
export interface PeopleFound {
  /** In order of first mention; mentions of each in text order. */
  readonly people: readonly PersonFact[]
}

/** The people of the body. */
export function findPeople(_reading: Reading, _options: FactOptions = {}): PeopleFound {
  return { people: [] }
}
