/*
 * What people decide of facts (`--review`): a fact is known by its id and its short digest, so that a decision is never
 * applied to another one. Plain data, for it goes to the worker threads.
 */

/** What can be decided. */
export const DECISIONS = ['reject', 'speaker', 'date'] as const

export type DecisionKind = (typeof DECISIONS)[number]

/** A decision on one fact of one document. */
export interface Decision {
  readonly document: string
  readonly id: string
  readonly digest: string
  readonly decision: DecisionKind
  /** The right speaker (id or name; empty for nobody) or the right day or days. */
  readonly value: string
}

/** The right days of a decision: `2020`, `2020-02`, `2020-02-03`, or two of them with a slash. */
export const DAYS = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:\/(\d{4}(?:-\d\d(?:-\d\d)?)?))?$/
