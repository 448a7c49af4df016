/*
 * Features of the second stage: given one cue, is a token of its window part of the source or the content of that cue?
 * Side and distance, commas, verbs and other cues between, words, tags and shapes around it. Each has its own place.
 */
import { join } from '../../model/row-model.ts'
import type { Between } from './between.ts'
import type { CueContext } from './cue-context.ts'
import { distanceClass, moveTo, type Neighbours } from './feature-values.ts'
import { cueFeatures, pathFeatures, spanLabelFeatures } from './relation-cue-features.ts'
import type { QuoteView } from './view.ts'

/** Length of a row. */
export const RELATION_FEATURES = 68

/** Where a token stands to the cue: its side and sentence, with the distance, and with what is between. */
export interface Position {
  side: number
  key: number
  barriers: number
  cues: number
}

/** Sentences away from the cue's that are told apart, and what stands for the next paragraph. */
const MOST_AWAY = 2
const NEXT_PARAGRAPH = 5

/** Fills `row` with the features of the token that `n` is moved to for the cue of `context`. */
export function relationFeatures(
  view: QuoteView,
  context: CueContext,
  labels: Uint8Array,
  i: number,
  between: Between,
  n: Neighbours,
  row: Int32Array,
): void {
  moveTo(n, i, context.first, context.end, view.none)
  const position = positionOf(view, context, i, between)
  let at = placeFeatures(view, context, n, between, position, row)
  at = wordFeatures(view, context, n, position, row, at)
  at = cueFeatures(view, context, i, position, row, at)
  at = spanLabelFeatures(context, labels, n, between, position, row, at)
  pathFeatures(view, context, i, between, position, row, at)
}

function positionOf(
  { sentence }: QuoteView,
  { cue, paragraphEnd }: CueContext,
  i: number,
  b: Between,
): Position {
  const sentences = sentence[i]! - sentence[cue.first]!
  const away = i >= paragraphEnd ? NEXT_PARAGRAPH : Math.max(-MOST_AWAY, Math.min(MOST_AWAY, sentences))
  const side = (i < cue.first ? 10 : 0) + away + MOST_AWAY
  return {
    side,
    key: side * 32 + distanceClass(b.distance),
    barriers: side * 4 + b.barriers,
    cues: side * 3 + b.otherCues,
  }
}

function placeFeatures(
  { quote }: QuoteView,
  { signature, headWord }: CueContext,
  n: Neighbours,
  { verbs }: Between,
  { side, key, barriers, cues }: Position,
  row: Int32Array,
): number {
  const q = quote[n.i]!
  const l1 = quote[n.l1]!
  const r1 = quote[n.r1]!
  let at = 0
  row[at++] = key
  row[at++] = key * 64 + signature
  row[at++] = barriers
  row[at++] = barriers * 64 + signature
  row[at++] = cues
  row[at++] = (cues * 5 + q) * 64 + signature
  row[at++] = side * 64 + signature
  row[at++] = (side * 5 + q) * 64 + signature
  row[at++] = (barriers * 5 + q) * 3 + verbs
  row[at++] = join(headWord, barriers * 3 + verbs)
  row[at++] = ((side * 5 + l1) * 5 + q) * 5 + r1
  row[at++] = (barriers * 5 + q) * 64 + signature
  row[at++] = join(headWord, side * 5 + q)
  row[at++] = (((((side * 5 + quote[n.l2]!) * 5 + l1) * 5 + q) * 5 + r1) * 5 + quote[n.r2]!) * 64 + signature
  return at
}

function wordFeatures(
  { lower, tags, shape }: QuoteView,
  { head }: CueContext,
  n: Neighbours,
  { side, key, barriers }: Position,
  row: Int32Array,
  from: number,
): number {
  const word = lower[n.i]!
  const l1 = lower[n.l1]!
  const r1 = lower[n.r1]!
  const tag = tags[n.i]!
  const tl1 = tags[n.l1]!
  const tr1 = tags[n.r1]!
  let at = from
  row[at++] = join(word, side)
  row[at++] = join(word, key)
  row[at++] = join(l1, side)
  row[at++] = join(r1, side)
  row[at++] = join(join(l1, word), side)
  row[at++] = join(join(word, r1), side)
  row[at++] = join(join(l1, word), r1)
  row[at++] = join(lower[n.l2]!, side)
  row[at++] = join(lower[n.r2]!, side)
  row[at++] = key * 64 + tag
  row[at++] = (side * 64 + tl1) * 64 + tag
  row[at++] = (side * 64 + tag) * 64 + tr1
  row[at++] = ((side * 64 + tl1) * 64 + tag) * 64 + tr1
  row[at++] = join(shape[n.i]!, key)
  row[at++] = barriers * 64 + tag
  row[at++] = (side * 64 + tag) * 64 + tags[head]!
  row[at++] = join(side, (((tags[n.l2]! * 64 + tl1) * 64 + tag) * 64 + tr1) * 64 + tags[n.r2]!)
  return at
}
