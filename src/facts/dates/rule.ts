/*
 * What a date rule is: a pattern over signs and a reading of what it caught. Rules stand in ordered arrays (rules/);
 * the longest match wins, and among equals the first.
 */

import type { Captures } from './grammar/captures.ts'
import type { Meaning } from './meaning/meaning.ts'
import type { Scene } from './scene.ts'

/** One kind of temporal expression. */
export interface DateRule {
  readonly name: string
  /** A sentence with an expression that this rule finds. */
  readonly example: string
  readonly pattern: string
  /** What the expression means, or null if it is no date here. */
  readonly read: (captures: Captures, scene: Scene) => Meaning | null
}

/** A rule that fits at a place: the pieces [start, end) of its core, and what was caught. */
export interface Candidate {
  readonly rule: DateRule
  readonly start: number
  readonly end: number
  readonly captures: Captures
}
