/*
 * What the rules for borders of reported words see: the run, the cue and source it belongs to, its sentence, and the cues
 * of other remarks there.
 */
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import type { Attribution } from '../tagging/relate.ts'
import type { QuoteView } from '../view.ts'

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

const FINITE = tagSet(['VBD', 'VBZ', 'VBP', 'MD'])
const RELATIVES = wordSet('who which that whom whose'.split(' '))

/** Whether a finite verb stands in `run` that is not that of a relative clause. */
export function hasFiniteVerb(view: QuoteView, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) {
    if (FINITE[view.tags[i]!] !== 1) continue
    const before = view.tags[i - 1] === TAG.RB ? i - 2 : i - 1
    if (before <= run.first || !RELATIVES.has(view.lower[before]!)) return true
  }
  return false
}

const SUBJECT_WORDS = tagSet(['DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'POS', 'EX'])

/** Whether a subject and a finite verb stand at `from`. */
export function startsFinite(view: QuoteView, from: number, end: number): boolean {
  let i = from
  while (i < end && SUBJECT_WORDS[view.tags[i]!] === 1) i++
  return i > from && i < end && FINITE[view.tags[i]!] === 1
}
