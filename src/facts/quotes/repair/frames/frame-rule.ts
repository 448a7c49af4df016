/*
 * The shape of the rules for misread frames.
 */
import type { Attribution } from '../../tagging/relate.ts'
import type { QuoteView } from '../../view.ts'

/** A way in which a frame is misread. */
export interface FrameRule {
  readonly name: string
  /**
   * A sentence as the taggers read it (the cue between bars, the source in braces, the words in brackets), and what the rule
   * makes of it: "source: words", a dash for nobody, or nothing where there is no remark.
   */
  readonly example: readonly [read: string, mended: readonly string[]]
  readonly holds: (view: QuoteView, remark: Attribution) => boolean
  readonly mend: (view: QuoteView, remark: Attribution) => Attribution | null
}
