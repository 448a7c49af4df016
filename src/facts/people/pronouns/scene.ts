/*
 * Where a pronoun stands: who was mentioned before it, who is named after it, and whom it can stand for.
 */
import type { Reading } from '../../../language/reading.ts'
import type { Antecedent, Candidate, NamedToken } from './candidates.ts'
import type { Pronoun } from './find-pronouns.ts'

/** A pronoun that was looked at before, with its person or -1. */
export interface EarlierPronoun {
  readonly pronoun: Pronoun
  readonly person: number
}

/** A pronoun with all that may tell whom it stands for. */
export interface Scene {
  readonly reading: Reading
  readonly pronoun: Pronoun
  readonly candidates: readonly Candidate[]
  /** Mentions before the pronoun, pronouns among them, in text order. */
  readonly before: readonly Antecedent[]
  /** All names of the document; those from `nextName` on stand after the pronoun. */
  readonly names: readonly NamedToken[]
  readonly nextName: number
  /** Names of each person in the whole document. */
  readonly totals: Int32Array
  readonly earlier: readonly EarlierPronoun[]
}
