/*
 * Applies the border rules (clause-borders.ts) to the runs of a remark in the sentence of its cue.
 */
import type { Run } from '../../labels.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { BORDER_RULES, OPENERS } from './clause-borders.ts'
import type { Frame } from './clause-frame.ts'

/** `remark` with mended runs. */
export function withMendedBorders(
  view: QuoteView,
  remark: Attribution,
  frameOf: (run: Run) => Frame,
): Attribution {
  const contents = remark.contents.map((run) => {
    if (view.quote[run.first] !== OUTSIDE || view.sentence[run.first] !== view.sentence[remark.cue.first])
      return run
    let frame = frameOf(run)
    for (const { mend } of BORDER_RULES) {
      const mended = mend(frame)
      if (mended !== null) frame = frameOf(mended)
    }
    return frame.run
  })
  return { ...remark, contents: withoutOpeningClause(view, remark.cue, contents) }
}

/** Without "When I was young" of "When I was young, my father said, “…”": it tells when he said it. */
function withoutOpeningClause(view: QuoteView, cue: Run, contents: readonly Run[]): readonly Run[] {
  if (!contents.some(({ first }) => first >= cue.end && view.quote[first] !== OUTSIDE)) return contents
  const start = view.sentenceStart[view.sentence[cue.first]!]!
  const isOpening = ({ first, end }: Run): boolean =>
    first === start && end <= cue.first && view.quote[first] === OUTSIDE && OPENERS.has(view.lower[first]!)
  return contents.filter((run) => !isOpening(run))
}
