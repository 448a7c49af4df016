/*
 * Runs the two remark taggers: cues, sources and contents of each paragraph first, then for each cue its own source
 * and content.
 */
import { addScores, featureList, type LinearModel } from '../../model/linear-model.ts'
import { decode } from '../../model/viterbi.ts'
import { settleClaims } from './claims.ts'
import { CUE, RELATION_LABELS, type Run, runsOf, SOURCE, SPAN_LABELS } from './labels.ts'
import { type Cue, cueContext, RELATION_FEATURES, relationFeatures } from './relation-features.ts'
import { paragraphContext, SPAN_FEATURES, spanFeatures } from './span-features.ts'
import type { QuoteView } from './view.ts'

/** A remark as ranges of tokens: who, what word says so, and what; contents in text order. */
export interface Attribution {
  readonly cue: Run
  readonly source: Run | null
  readonly contents: readonly Run[]
  /** How sure the second stage is that token `first + i` is content: its score less that of being nothing. */
  readonly certainty: { readonly first: number; readonly margins: Int32Array }
}

/** First stage: the label of each token. */
export function labelSpans(view: QuoteView, model: LinearModel): Uint8Array {
  const labels = new Uint8Array(view.tokens.count)
  const features = featureList(SPAN_FEATURES)
  const width = SPAN_LABELS.length
  for (let p = 0; p + 1 < view.paragraphStart.length; p++) {
    const paragraph = paragraphContext(view, p)
    const length = paragraph.end - paragraph.first
    const scores = new Int32Array(length * width)
    for (let k = 0; k < length; k++) {
      spanFeatures(view, paragraph, paragraph.first + k, features)
      addScores(model, features, scores, k * width)
    }
    decode(model, scores, length, labels.subarray(paragraph.first, paragraph.end))
  }
  return labels
}

/** The cues among the labels of the first stage, by paragraph. */
export function cuesOf(view: QuoteView, labels: Uint8Array): Cue[][] {
  return Array.from({ length: view.paragraphStart.length - 1 }, (_, p) =>
    runsOf(labels, view.paragraphStart[p]!, view.paragraphStart[p + 1]!, CUE),
  )
}

/** Outweighs any sum of weights. */
const CERTAIN = 1_000_000

/** Second stage: the remark of each cue that has a content. */
export function relate(
  view: QuoteView,
  spans: Uint8Array,
  cues: readonly (readonly Cue[])[],
  model: LinearModel,
): Attribution[] {
  const features = featureList(RELATION_FEATURES)
  const width = RELATION_LABELS.length
  return cues.flatMap((inParagraph, p) =>
    inParagraph.flatMap((cue) => {
      const context = cueContext(view, cue, inParagraph, spans, p)
      const length = context.end - context.first
      const scores = new Int32Array(length * width)
      for (let k = 0; k < length; k++) {
        relationFeatures(view, context, context.first + k, features)
        addScores(model, features, scores, k * width)
      }
      // The cue itself is no part of source or content, so that no run can lead through it.
      for (let i = cue.first; i < cue.end; i++) scores[(i - context.first) * width] = CERTAIN
      const labels = new Uint8Array(length)
      decode(model, scores, length, labels)
      const shift = (run: Run): Run => ({ first: run.first + context.first, end: run.end + context.first })
      const contents = runsOf(labels, 0, length, CONTENT_OF_CUE).map(shift)
      const sources = runsOf(labels, 0, length, SOURCE).map(shift)
      const certainty = { first: context.first, margins: contentMargins(scores, length) }
      return contents.length > 0 ? [{ cue, source: nearest(sources, cue), contents, certainty }] : []
    }),
  )
}

function contentMargins(scores: Int32Array, length: number): Int32Array {
  const width = RELATION_LABELS.length
  const margins = new Int32Array(length)
  for (let k = 0; k < length; k++) {
    const at = k * width
    margins[k] = Math.max(scores[at + CONTENT_OF_CUE]!, scores[at + CONTENT_OF_CUE + 1]!) - scores[at]!
  }
  return margins
}

/** B-content among RELATION_LABELS. */
const CONTENT_OF_CUE = 3

function nearest(runs: readonly Run[], cue: Cue): Run | null {
  const distance = (run: Run): number => (run.end <= cue.first ? cue.first - run.end : run.first - cue.end)
  return runs.reduce<Run | null>(
    (best, run) => (best === null || distance(run) < distance(best) ? run : best),
    null,
  )
}

/** The remarks of all paragraphs. */
export function attributions(
  view: QuoteView,
  models: { readonly spans: LinearModel; readonly relations: LinearModel },
): Attribution[] {
  const spans = labelSpans(view, models.spans)
  return settleClaims(view, relate(view, spans, cuesOf(view, spans), models.relations))
}
