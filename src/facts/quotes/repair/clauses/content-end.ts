/*
 * The shape of the rules for ends of reported words.
 */
import type { Run } from '../../labels.ts'
import type { QuoteView } from '../../view.ts'

/** One way to cut a run of reported words. */
export interface ContentEnd {
  readonly name: string
  /** A sentence with the run that the taggers found between bars, and the parts that are left of it. */
  readonly example: readonly [read: string, left: readonly string[]]
  /** Parts of `run`; those that are empty are left out. */
  readonly cut: (view: QuoteView, run: Run) => readonly Run[]
}
