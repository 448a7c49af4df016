/*
 * What the rules for borders of reported words see: the run, the cue and source it belongs to, its sentence, and the cues
 * of other remarks there.
 */
import { TAG } from '../../../../language/tags.ts'
import type { Run } from '../../labels.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'

/** A run of a content with what stands around it. */
export interface Frame {
  readonly view: QuoteView
  readonly run: Run
  readonly cue: Run
  readonly source: Run | null
  readonly sentenceStart: number
  readonly sentenceEnd: number
  /** Where the next remark of another speaker begins, or beyond the sentence. */
  readonly nextCue: number
  /** The cue of another remark of the same speaker inside the run, or null. */
  readonly innerCue: Run | null
  /** The cue of another remark before the run in its sentence, or null. */
  readonly lastBefore: Run | null
}

/** Cues farther apart than this many remarks do not meet. */
const NEIGHBOURS = 6

/** A function that gives the frame of a run of remark number `index`. */
export function frameOf(
  view: QuoteView,
  remarks: readonly Attribution[],
  index: number,
): (run: Run) => Frame {
  const { cue, source } = remarks[index]!
  const sentence = view.sentence[cue.first]!
  const sentenceStart = view.sentenceStart[sentence]!
  const sentenceEnd = view.sentenceStart[sentence + 1]!
  const near = remarks.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
  return (run) => {
    let nextCue = sentenceEnd
    let innerCue: Run | null = null
    let lastBefore: Run | null = null
    for (const other of near) {
      if (other.cue.first === cue.first) continue
      const isSame = source !== null && other.source?.first === source.first && source.end <= cue.first
      if (isSame && other.cue.first > run.first && other.cue.end <= run.end) innerCue ??= other.cue
      if (other.cue.first >= sentenceStart && other.cue.end <= run.first) lastBefore = other.cue
      const start = Math.min(other.cue.first, other.source?.first ?? other.cue.first)
      if (start >= run.end && start < nextCue) nextCue = start
    }
    return { view, run, cue, source, sentenceStart, sentenceEnd, nextCue, innerCue, lastBefore }
  }
}

/** One way to mend a run; gives it mended, or null to leave it as it is. */
export interface BorderRule {
  readonly name: string
  /** A sentence as the taggers read it (cue between bars, source in braces, the run in brackets), and the run mended. */
  readonly example: readonly [read: string, mended: string]
  readonly mend: (frame: Frame) => Run | null
}

/** The run without marks at its end; a quotation mark stays. */
export function withoutStop(view: QuoteView, { first, end }: Run): Run {
  let to = end
  while (to > first + 1 && view.tags[to - 1] === TAG.PUNCT && view.quote[to - 1] === OUTSIDE) to--
  return { first, end: to }
}
