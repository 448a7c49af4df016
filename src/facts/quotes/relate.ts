/*
 * Second stage: for each proposed cue its own source and contents, and how sure the tagger is of them.
 */
import { ROW_LABELS, type RowModel, rowScores } from '../../model/row-model.ts'
import { decode } from '../../model/viterbi.ts'
import { walkWindow } from './between.ts'
import { type Cue, cueContext, LONGEST_WINDOW } from './cue-context.ts'
import { CONTENT_OF_CUE, type Run, runsOf, SOURCE_OF_CUE } from './labels.ts'
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

/** Outweighs any sum of weights. */
const CERTAIN = 1_000_000

/** The remark of each proposed cue that has a content. */
export function relate(view: QuoteView, { labels, cues }: Proposals, model: RowModel): Attribution[] {
  const isSureCue = sureCues(view, cues)
  const scores = new Int32Array(LONGEST_WINDOW * ROW_LABELS)
  const found = new Uint8Array(LONGEST_WINDOW)
  const row = new Int32Array(RELATION_FEATURES)
  const neighbours = { l2: 0, l1: 0, i: 0, r1: 0, r2: 0 }
  return cues.flatMap((inParagraph, p) =>
    inParagraph.flatMap((cue) => {
      const context = cueContext(view, cue, p)
      const { first } = context
      const length = context.end - first
      walkWindow(view, context, labels, isSureCue, (i, between) => {
        relationFeatures(view, context, labels, i, between, neighbours, row)
        rowScores(model, row, RELATION_FEATURES, scores, (i - first) * ROW_LABELS)
      })
      // The cue itself is no part of source or content, so that no run can lead through it.
      for (let i = cue.first; i < cue.end; i++) {
        scores.fill(0, (i - first) * ROW_LABELS, (i - first + 1) * ROW_LABELS)
        scores[(i - first) * ROW_LABELS] = CERTAIN
      }
      decode(model, scores, length, found)
      const contents = runsOf(found, length, CONTENT_OF_CUE, first)
      if (contents.length === 0) return []
      const certainty = {
        first,
        content: margins(scores, length, CONTENT_OF_CUE),
        source: margins(scores, length, SOURCE_OF_CUE),
      }
      return [
        {
          cue,
          source: nearest(runsOf(found, length, SOURCE_OF_CUE, first), cue),
          contents,
          certainty,
          odds: 0,
        },
      ]
    }),
  )
}

/** 1 for the first token of each cue on the best path. */
export function sureCues(view: QuoteView, cues: Proposals['cues']): Uint8Array {
  const isSureCue = new Uint8Array(view.tokens.count)
  for (const cue of cues.flat()) if (cue.margin >= 0) isSureCue[cue.first] = 1
  return isSureCue
}

function margins(scores: Int32Array, length: number, label: number): Int32Array {
  const sure = new Int32Array(length)
  for (let k = 0, at = 0; k < length; k++, at += ROW_LABELS)
    sure[k] = Math.max(scores[at + label]!, scores[at + label + 1]!) - scores[at]!
  return sure
}

function nearest(runs: readonly Run[], cue: Cue): Run | null {
  const distance = (run: Run): number => (run.end <= cue.first ? cue.first - run.end : run.first - cue.end)
  return runs.reduce<Run | null>(
    (best, run) => (best === null || distance(run) < distance(best) ? run : best),
    null,
  )
}
