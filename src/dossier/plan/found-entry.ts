/*
 * An entry of the dossier before it has a number: what it is, where it stands, and what its sources disagree on.
 */
import type { FoundDisagreement } from '../disagreements/disagreement.ts'

/** An entry with its place among the others of its kind. */
export interface FoundEntry<Entry> {
  /** Compared part by part: days first, then the place of the document and of the fact in it. No two are equal. */
  readonly order: readonly (string | number)[]
  readonly entry: Entry
  readonly disagreements: readonly FoundDisagreement[]
}

/** Which of two entries comes first. */
export function compareOrder({ order: a }: FoundEntry<unknown>, { order: b }: FoundEntry<unknown>): number {
  const i = a.findIndex((part, place) => part !== b[place])
  if (i < 0) return 0
  return a[i]! < b[i]! ? -1 : 1
}
