/*
 * The shape of the rules for borders of sources.
 */
import type { Run } from '../labels.ts'
import type { QuoteView } from '../view.ts'

/** One way to cut a source. */
export interface SourceBorder {
  readonly name: string
  /** A sentence with the cue between bars and the source as the taggers found it in braces, and the source that is left. */
  readonly example: readonly [read: string, left: string]
  readonly cut: (view: QuoteView, source: Run, cue: Run) => Run
}
