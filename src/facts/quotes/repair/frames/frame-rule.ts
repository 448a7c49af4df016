/*
 * The shape of the rules for misread frames, and what most of them do.
 */
import type { Run } from '../../labels.ts'
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

/** Whether a run of the words of a remark is none of them. */
type IsNone = (view: QuoteView, remark: Attribution, run: Run) => boolean

/** The parts of a rule that leaves out the runs for which `isNone` holds; a remark that has no others is none. */
export function leavesOut(isNone: IsNone): Pick<FrameRule, 'holds' | 'mend'> {
  return {
    // asked of every remark: a loop makes no function each time
    holds: (view, remark) => {
      for (const run of remark.contents) if (isNone(view, remark, run)) return true
      return false
    },
    mend: (view, remark) => {
      const contents = remark.contents.filter((run) => !isNone(view, remark, run))
      return contents.length > 0 ? { ...remark, contents } : null
    },
  }
}
