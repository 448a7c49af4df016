/*
 * Features of the second stage: given one cue, is a token of its window part of the source or the content of that cue?
 * Side and distance, commas, verbs and other cues between, words, tags and shapes around it.
 */
import { mix } from '../../language/hash.ts'
import type { FeatureList } from '../../model/linear-model.ts'
import type { CueContext } from './cue-context.ts'
import { distanceClass, EDGE } from './feature-values.ts'
import { cueFeatures, pathFeatures, spanLabelFeatures } from './relation-cue-features.ts'
import type { QuoteView } from './view.ts'

/** Most features of a token; the list needs this much room. */
export const RELATION_FEATURES = 128
/** Fills `list` with the features of token `i` for the cue of `context`. */
export function relationFeatures(view: QuoteView, context: CueContext, i: number, list: FeatureList): void {
  list.count = 0
  const { cue } = context
  if (i >= cue.first && i < cue.end) {
    list.values[0] = mix(100, 1)
    list.count = 1
    return
  }
  const isLeft = i < cue.first
  const distance = distanceClass(isLeft ? cue.first - i : i - cue.end + 1)
  const away =
    i >= context.paragraphEnd ? 5 : Math.max(-2, Math.min(2, view.sentence[i]! - view.sentence[cue.first]!))
  const side = (isLeft ? 1 : 0) * 10 + away + 2
  placeFeatures(view, context, i, side, side * 32 + distance, list)
  wordFeatures(view, context, i, side, side * 32 + distance, list)
  cueFeatures(view, context, i, side, side * 32 + distance, list)
  spanLabelFeatures(context, i, side, side * 32 + distance, list)
  pathFeatures(view, context, i, side, list)
}

function placeFeatures(
  view: QuoteView,
  c: CueContext,
  i: number,
  side: number,
  key: number,
  list: FeatureList,
): void {
  const k = i - c.first
  const q = view.quote[i]!
  const at = (j: number): number => (j >= c.first && j < c.end ? view.quote[j]! : 4)
  const barriers = side * 4 + c.barriers[k]!
  const cues = side * 3 + c.otherCues[k]!
  const values = list.values
  let n = list.count
  values[n++] = 101
  values[n++] = mix(102, key)
  values[n++] = mix(103, key * 64 + c.signature)
  values[n++] = mix(104, barriers)
  values[n++] = mix(105, barriers * 64 + c.signature)
  values[n++] = mix(106, cues)
  values[n++] = mix(107, (cues * 5 + q) * 64 + c.signature)
  values[n++] = mix(108, side * 64 + c.signature)
  values[n++] = mix(109, (side * 5 + q) * 64 + c.signature)
  values[n++] = mix(110, (barriers * 5 + q) * 3 + c.verbs[k]!)
  values[n++] = mix(mix(111, c.headWord), barriers * 3 + c.verbs[k]!)
  values[n++] = mix(112, ((side * 5 + at(i - 1)) * 5 + q) * 5 + at(i + 1))
  values[n++] = mix(113, (barriers * 5 + q) * 64 + c.signature)
  values[n++] = mix(mix(114, c.headWord), side * 5 + q)
  values[n++] = mix(
    115,
    (((((side * 5 + at(i - 2)) * 5 + at(i - 1)) * 5 + q) * 5 + at(i + 1)) * 5 + at(i + 2)) * 64 + c.signature,
  )
  list.count = n
}

function wordFeatures(
  view: QuoteView,
  c: CueContext,
  i: number,
  side: number,
  key: number,
  list: FeatureList,
): void {
  const { lower, tags, shape } = view
  const word = lower[i]!
  const l1 = i > c.first ? lower[i - 1]! : EDGE
  const r1 = i + 1 < c.end ? lower[i + 1]! : EDGE
  const tag = tags[i]!
  const tagAt = (j: number): number => (j >= c.first && j < c.end ? tags[j]! : EDGE)
  const tl1 = tagAt(i - 1)
  const tr1 = tagAt(i + 1)
  const values = list.values
  let n = list.count
  values[n++] = mix(mix(120, side), word)
  values[n++] = mix(mix(121, key), word)
  values[n++] = mix(mix(122, side), l1)
  values[n++] = mix(mix(123, side), r1)
  values[n++] = mix(mix(mix(124, side), l1), word)
  values[n++] = mix(mix(mix(125, side), word), r1)
  values[n++] = mix(mix(mix(126, l1), word), r1)
  values[n++] = mix(mix(127, side), i - 2 >= c.first ? lower[i - 2]! : EDGE)
  values[n++] = mix(mix(128, side), i + 2 < c.end ? lower[i + 2]! : EDGE)
  values[n++] = mix(mix(129, key), tag)
  values[n++] = mix(mix(130, side), tl1 * 64 + tag)
  values[n++] = mix(mix(131, side), tag * 64 + tr1)
  values[n++] = mix(mix(132, side), (tl1 * 64 + tag) * 64 + tr1)
  values[n++] = mix(mix(133, key), shape[i]!)
  values[n++] = mix(134, (side * 4 + c.barriers[i - c.first]!) * 64 + tag)
  values[n++] = mix(mix(135, side), tag * 64 + tags[c.head]!)
  values[n++] = mix(mix(136, side), mix((tagAt(i - 2) * 64 + tl1) * 64 + tag, tr1 * 64 + tagAt(i + 2)))
  list.count = n
}
