/*
 * Second stage: for each proposed cue its own source and contents, and how sure the tagger is of them.
 */
import { addScores, featureList, type LinearModel } from '../../model/linear-model.ts'
import { decode } from '../../model/viterbi.ts'
import { type Cue, cueContext } from './cue-context.ts'
import { RELATION_LABELS, type Run, runsOf, SOURCE } from './labels.ts'
import type { Proposals, ProposedCue } from './propose.ts'
import { RELATION_FEATURES, relationFeatures } from './relation-features.ts'
import type { QuoteView } from './view.ts'

/** A remark as ranges of tokens: who, what word says so, and what; contents in text order. */
export interface Attribution {
  readonly cue: ProposedCue
  readonly source: Run | null
  readonly contents: readonly Run[]
  readonly certainty: Certainty
  /** Log-odds that it is a remark; 0 until the third stage has judged it. */
  readonly odds: number
}

/** How sure the second stage is that token `first + i` is content, or source: its score less that of being neither. */
export interface Certainty {
  readonly first: number
  readonly content: Int32Array
  readonly source: Int32Array
}

/** B-content among RELATION_LABELS. */
const CONTENT_OF_CUE = 3
/** Outweighs any sum of weights. */
const CERTAIN = 1_000_000
const WIDTH = RELATION_LABELS.length

/** The remark of each proposed cue that has a content. */
export function relate(view: QuoteView, { labels, cues }: Proposals, model: LinearModel): Attribution[] {
  const features = featureList(RELATION_FEATURES)
  return cues.flatMap((inParagraph, p) => {
    const sure = inParagraph.filter((cue) => cue.margin >= 0)
    return inParagraph.flatMap((cue) => {
      const context = cueContext(view, cue, sure, labels, p)
      const { first } = context
      const length = context.end - first
      const scores = new Int32Array(length * WIDTH)
      for (let k = 0; k < length; k++) {
        relationFeatures(view, context, first + k, features)
        addScores(model, features, scores, k * WIDTH)
      }
      // The cue itself is no part of source or content, so that no run can lead through it.
      for (let i = cue.first; i < cue.end; i++) scores[(i - first) * WIDTH] = CERTAIN
      const found = new Uint8Array(length)
      decode(model, scores, length, found)
      const runs = (label: number): Run[] =>
        runsOf(found, 0, length, label).map((run) => ({ first: run.first + first, end: run.end + first }))
      const contents = runs(CONTENT_OF_CUE)
      if (contents.length === 0) return []
      const certainty = {
        first,
        content: margins(scores, length, CONTENT_OF_CUE),
        source: margins(scores, length, SOURCE),
      }
      return [{ cue, source: nearest(runs(SOURCE), cue), contents, certainty, odds: 0 }]
    })
  })
}

function margins(scores: Int32Array, length: number, label: number): Int32Array {
  return Int32Array.from({ length }, (_, k) => {
    const at = k * WIDTH
    return Math.max(scores[at + label]!, scores[at + label + 1]!) - scores[at]!
  })
}

function nearest(runs: readonly Run[], cue: Cue): Run | null {
  const distance = (run: Run): number => (run.end <= cue.first ? cue.first - run.end : run.first - cue.end)
  return runs.reduce<Run | null>(
    (best, run) => (best === null || distance(run) < distance(best) ? run : best),
    null,
  )
}
