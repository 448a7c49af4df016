/*
 * What a format is: a writer that turns documents, one after the other, into strings for the output.
 */

import type { FailedInput } from '../document/problems.ts'
import type { FactDocument } from '../document/schema.ts'
import type { Explanation } from '../page/story/explanation.ts'

/** A document as it came out: its facts and why, or why there are none. */
export type Outcome =
  | { readonly document: FactDocument; readonly explanation: Explanation | null }
  | FailedInput

/** What a format may depend on besides the documents. */
export interface FormatOptions {
  /** For csv: one kind of facts, or null for all in one table. */
  readonly table: string | null
  /** Width of the terminal in columns. */
  readonly width: number
  /** Whether colours are wanted. */
  readonly color: boolean
}

/**
 * Strings in the order of output: `begin`, one for each outcome with `separator` between those that are not empty, `end`.
 * `outcome` depends on its argument alone, for it runs in any thread.
 */
export interface Writer {
  readonly begin: () => string
  readonly outcome: (outcome: Outcome) => string
  readonly separator: string
  readonly end: () => string
}

/** An output format. */
export interface Format {
  /** One line for the help. */
  readonly description: string
  readonly open: (options: FormatOptions) => Writer
}
