/*
 * First stage: labels the tokens of each paragraph and proposes cues. Proposed are the cues of the best path and also
 * those that a path nearly as good has: what is a remark is settled later, when content and source are known.
 */
import { bestOf } from '../../model/linear-model.ts'
import { maxMarginals, nextLabel } from '../../model/max-marginals.ts'
import { ROW_LABELS, type RowModel, rowScores } from '../../model/row-model.ts'
import type { Cue } from './cue-context.ts'
import { CUE, INSIDE_CUE } from './labels.ts'
import { SPAN_FEATURES, spanFeatures } from './span-features.ts'
import { OUTSIDE, type QuoteView, UNSEEN_LEVEL } from './view.ts'

/** A cue with the score of the best path through it less that of the best path around it. */
export interface ProposedCue extends Cue {
  readonly margin: number
}

/** What the first stage says. */
export interface Proposals {
  /** The label of each token on the best path. */
  readonly labels: Uint8Array
  /** By paragraph, in text order. */
  readonly cues: readonly (readonly ProposedCue[])[]
}

/** A cue is proposed down to this margin; below, hardly one in ten is a cue. */
export const LEAST_MARGIN = -300

/** Labels and proposed cues of all paragraphs. */
export function proposeCues(view: QuoteView, model: RowModel, least = LEAST_MARGIN): Proposals {
  const labels = new Uint8Array(view.tokens.count)
  const cues: ProposedCue[][] = []
  for (let p = 0; p + 1 < view.paragraphStart.length; p++) {
    if (!mayHoldCue(view, p)) {
      cues.push([])
      continue
    }
    const first = view.paragraphStart[p]!
    const length = view.paragraphStart[p + 1]! - first
    const scores = spanScores(view, first, first + length, model)
    const paths = maxMarginals(model, scores, length)
    for (let k = 0; k < length; k++) labels[first + k] = bestOf(paths.through, k * ROW_LABELS, ROW_LABELS)
    const endOf = (k: number): number => {
      let end = k + 1
      for (let label = CUE; end < Math.min(length, k + LONGEST_CUE); end++) {
        label = nextLabel(model, scores, paths, end - 1, label)
        if (label !== INSIDE_CUE) break
      }
      return end
    }
    cues.push(cuesIn(paths.through, length, endOf, first, least))
  }
  return { labels, cues }
}

/** No cue has more tokens: "has repeatedly gone on record as saying" is long. */
const LONGEST_CUE = 16

/** The scores of all labels for all tokens of the paragraph [first, end). */
function spanScores(view: QuoteView, first: number, end: number, model: RowModel): Int32Array {
  const scores = new Int32Array((end - first) * ROW_LABELS)
  const row = new Int32Array(SPAN_FEATURES)
  const neighbours = { l2: 0, l1: 0, i: 0, r1: 0, r2: 0 }
  for (let i = first; i < end; i++) {
    spanFeatures(view, first, end, i, neighbours, row)
    rowScores(model, row, SPAN_FEATURES, scores, (i - first) * ROW_LABELS)
  }
  return scores
}

/** Whether a paragraph has a word that is now and then a cue, or a quotation: other paragraphs are not read. */
function mayHoldCue({ cueLevel, quote, paragraphStart }: QuoteView, p: number): boolean {
  for (let i = paragraphStart[p]!; i < paragraphStart[p + 1]!; i++)
    if (quote[i] !== OUTSIDE || (cueLevel[i]! >= LEAST_LEVEL && cueLevel[i] !== UNSEEN_LEVEL)) return true
  return false
}

/** One in twenty occurrences is a cue. */
const LEAST_LEVEL = 2

/** Cues from the surest to the least sure, so that of two that overlap the surer one stays; then in text order. */
function cuesIn(
  through: Int32Array,
  length: number,
  endOf: (k: number) => number,
  shift: number,
  least: number,
): ProposedCue[] {
  const candidates: ProposedCue[] = []
  for (let k = 0; k < length; k++) {
    const margin = cueMargin(through, k)
    if (margin >= least) candidates.push({ first: k + shift, end: endOf(k) + shift, margin })
  }
  const taken = new Uint8Array(length)
  return candidates
    .sort((a, b) => b.margin - a.margin || a.first - b.first)
    .filter((cue) => {
      for (let i = cue.first; i < cue.end; i++) if (taken[i - shift]) return false
      taken.fill(1, cue.first - shift, cue.end - shift)
      return true
    })
    .sort((a, b) => a.first - b.first)
}

/** How much better the best path is on which a cue begins at token `k` than the best one on which none does. */
function cueMargin(through: Int32Array, k: number): number {
  const at = k * ROW_LABELS
  let other = Number.NEGATIVE_INFINITY
  for (let label = 0; label < ROW_LABELS; label++)
    if (label !== CUE) other = Math.max(other, through[at + label]!)
  return through[at + CUE]! - other
}
