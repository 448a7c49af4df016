/*
 * The name tagger: two passes of a linear-chain model over the segments where names can stand. The second pass sees
 * what the first one made of the same words in the whole document. Trained by scripts/train-names.ts.
 */
import type { Reading } from '../../../language/reading.ts'
import { type FeatureList, featureList, loadModel } from '../../../model/linear-model.ts'
import { type PackedModel, packedScores, packModel } from '../../../model/packed-model.ts'
import { decode } from '../../../model/viterbi.ts'
import { addMajorityFeatures, countMajorities } from './majority.ts'
import { MOST_FEATURES, nameFeatures } from './name-features.ts'
import { type NameView, nameView } from './name-view.ts'
import { findSegments, type Segments } from './segments.ts'

/** The models of the two passes. */
export interface NameModels {
  readonly first: PackedModel
  readonly second: PackedModel
}

/** Labels of all tokens (name-labels.ts), with the view they were made from. */
export interface NameTags {
  readonly view: NameView
  readonly segments: Segments
  readonly labels: Uint8Array
}

/** Reads the models that stand in src/model. */
export function loadNameModels(): NameModels {
  return {
    first: packModel(loadModel(new URL('../../../model/names-first.bin', import.meta.url))),
    second: packModel(loadModel(new URL('../../../model/names-second.bin', import.meta.url))),
  }
}

/** Labels the tokens of `reading`. */
export function tagNames(reading: Reading, models: NameModels): NameTags {
  const view = nameView(reading)
  const segments = findSegments(reading)
  const list = featureList(MOST_FEATURES)
  const first = runPass(models.first, segments, view.tokens.count, list, (i) => nameFeatures(view, i, list))
  const counts = countMajorities(view, first)
  const labels = runPass(models.second, segments, view.tokens.count, list, (i) => {
    nameFeatures(view, i, list)
    addMajorityFeatures(view, counts, i, list)
  })
  return { view, segments, labels }
}

/** One pass: `fill` puts the features of a token into `list`. */
export function runPass(
  packed: PackedModel,
  segments: Segments,
  count: number,
  list: FeatureList,
  fill: (index: number) => void,
): Uint8Array {
  const labels = new Uint8Array(count)
  const { model } = packed
  const size = model.labels.length
  let scores = new Int32Array(64 * size)
  for (let k = 0; k < segments.count; k++) {
    const first = segments.first[k]!
    const length = segments.end[k]! - first
    if (length * size > scores.length) scores = new Int32Array(2 * length * size)
    for (let i = 0; i < length; i++) {
      fill(first + i)
      packedScores(packed, list, scores, i * size)
    }
    decode(model, scores, length, labels.subarray(first, first + length))
  }
  return labels
}
