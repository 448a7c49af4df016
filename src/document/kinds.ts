/*
 * The kinds of facts: what each list of facts in a document is called. The compiler asks for an entry here for each list
 * in the schema whose items have an id and a confidence, and then for a table, a stage and a place in the output.
 */
import type { FactDocument } from './schema.ts'

interface AnyFact {
  readonly id: string
  readonly confidence: number
}

/** Names of the lists of facts in a document. */
export type KindName = {
  [Key in keyof FactDocument]-?: FactDocument[Key] extends readonly AnyFact[] ? Key : never
}[keyof FactDocument]

/** The facts of a document by kind. */
export type FactLists = { readonly [Name in KindName]: readonly FactDocument[Name][number][] }

/** How a kind is named to people, and in a `kind` column. */
export interface Kind {
  readonly label: string
  readonly singular: string
}

/** Every kind, in the order in which people read them. */
export const KINDS: { readonly [Name in KindName]: Kind } = {
  statements: { label: 'Dated statements', singular: 'statement' },
  people: { label: 'People', singular: 'person' },
  quotes: { label: 'Remarks', singular: 'quote' },
  dates: { label: 'Dates', singular: 'date' },
}
