/*
 * First stage: labels the tokens of each paragraph and proposes cues. Proposed are the cues of the best path and also
 * those that a path nearly as good has: what is a remark is settled later, when content and source are known.
 */
import {
  bestLabel,
  bestScore,
  marginOf,
  nextLabel,
  type Paths,
  pathsOf,
  scoreThrough,
  walkBackwards,
  walkForwards,
} from '../../../model/linear/max-marginals.ts'
import { ROW_LABELS, type RowModel, rowScores } from '../../../model/linear/row-model.ts'
import { CUE, INSIDE_CUE } from '../labels.ts'
import { OUTSIDE, type QuoteView, UNSEEN_LEVEL } from '../view.ts'
import type { Cue } from './cue-context.ts'
import { SPAN_FEATURES, spanFeatures } from './span-features.ts'

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
  /** 1 for the first token of each cue on the best path. */
  readonly isSureCue: Uint8Array
}

/** A cue is proposed down to this margin; below, hardly one in ten is a cue. */
export const LEAST_MARGIN = -150

/** Gives labels and proposed cues of all paragraphs of a document. */
export type CueProposer = (view: QuoteView) => Proposals

/** The first stage with the weights of `model`. */
export function cueProposer(model: RowModel, least = LEAST_MARGIN): CueProposer {
  const paths = pathsOf(model, LONGEST_PIECE)
  return (view) => proposeCues(view, model, least, paths)
}

function proposeCues(view: QuoteView, model: RowModel, least: number, paths: Paths): Proposals {
  const labels = new Uint8Array(view.none)
  const isSureCue = new Uint8Array(view.none)
  const cues: ProposedCue[][] = []
  for (let p = 0; p + 1 < view.paragraphStart.length; p++) {
    const inParagraph: ProposedCue[] = []
    cues.push(inParagraph)
    if (!mayHoldCue(view, p)) continue
    const end = view.paragraphStart[p + 1]!
    for (let first = view.paragraphStart[p]!; first < end; first += LONGEST_PIECE) {
      const length = Math.min(LONGEST_PIECE, end - first)
      scoreSpans(view, first, length, model, paths.scores)
      walkForwards(paths, length)
      walkBackwards(paths, length)
      const best = bestScore(paths, length)
      for (let k = 0; k < length; k++) labels[first + k] = bestLabel(paths, k, best)
      for (const cue of cuesIn(paths, length, first, { best, least })) {
        inParagraph.push(cue)
        if (cue.margin >= 0) isSureCue[cue.first] = 1
      }
    }
  }
  return { labels, cues, isSureCue }
}

/** Tokens that are labelled together: a paragraph of more is no prose, and is cut. */
const LONGEST_PIECE = 8192

/** Writes the scores of all labels for all tokens of a paragraph. */
function scoreSpans(
  view: QuoteView,
  first: number,
  length: number,
  model: RowModel,
  scores: Int32Array,
): void {
  const neighbours = { l2: 0, l1: 0, i: 0, r1: 0, r2: 0 }
  for (let k = 0; k < length; k++) {
    spanFeatures(view, first, first + length, first + k, neighbours, model.row)
    rowScores(model, SPAN_FEATURES, scores, k * ROW_LABELS)
  }
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
  paths: Paths,
  length: number,
  shift: number,
  { best, least }: { readonly best: number; readonly least: number },
): ProposedCue[] {
  const candidates: ProposedCue[] = []
  for (let k = 0; k < length; k++) {
    if (scoreThrough(paths, k, CUE) < best + least) continue
    const margin = marginOf(paths, k, CUE)
    if (margin < least) continue
    candidates.push({ first: k + shift, end: cueEnd(paths, k, length) + shift, margin })
  }
  if (candidates.every((cue, i) => i === 0 || candidates[i - 1]!.end <= cue.first)) return candidates
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

/** The end of the cue that begins at token `k`, on the best path on which one does. */
function cueEnd(paths: Paths, k: number, length: number): number {
  let end = k + 1
  for (let label = CUE; end < Math.min(length, k + LONGEST_CUE); end++) {
    label = nextLabel(paths, end - 1, label)
    if (label !== INSIDE_CUE) break
  }
  return end
}

/** No cue has more tokens: "has repeatedly gone on record as saying" is long. */
const LONGEST_CUE = 16
