/*
 * The name tagger: two passes of a linear-chain model over the segments where names can stand. The second pass sees
 * what the first one made of the same words in the whole document; what both look at is read and scored once, for both.
 * Trained by scripts/train-names.ts.
 */
import type { Reading } from '../../../language/reading.ts'
import { chainDecoder, decodeChain } from '../../../model/chain-decoder.ts'
import { featureList, type LinearModel, loadModel } from '../../../model/linear-model.ts'
import { addSecondScores, type PairedModel, pairModels } from '../../../model/paired-model.ts'
import { addMajorityFeatures, countMajorities } from './majority.ts'
import { MOST_FEATURES } from './name-features.ts'
import { type NameView, nameView } from './name-view.ts'
import { findSegments, type Segments } from './segments.ts'
import { scoreTokens } from './token-scores.ts'

/** Reads the models of the two passes that stand in src/model. */
export function loadNameModels(): PairedModel {
  return pairModels(
    loadModel(new URL('../../../model/names-first.bin', import.meta.url)),
    loadModel(new URL('../../../model/names-second.bin', import.meta.url)),
  )
}

/** Labels of all tokens of `reading` (name-labels.ts). */
export function tagNames(reading: Reading, models: PairedModel): Uint8Array {
  const segments = findSegments(reading)
  if (segments.count === 0) return new Uint8Array(reading.tokens.count)
  const view = nameView(reading)
  const scores = scoreTokens(view, segments, models)
  const labels = decodeSegments(models.first, segments, scores.first, view.tokens.count)
  addMajorities(view, labels, segments, models, scores.second)
  return decodeSegments(models.second, segments, scores.second, view.tokens.count)
}

/** Adds to the scores of the second pass what the labels of the first one tell. */
function addMajorities(
  view: NameView,
  labels: Uint8Array,
  { count, first, end }: Segments,
  models: PairedModel,
  scores: Int32Array,
): void {
  const counts = countMajorities(view, labels)
  const size = models.second.labels.length
  const list = featureList(MOST_FEATURES)
  for (let k = 0, at = 0; k < count; k++) {
    for (let token = first[k]!; token < end[k]!; token++, at += size) {
      list.count = 0
      addMajorityFeatures(view, counts, token, list)
      addSecondScores(models, list, scores, at)
    }
  }
}

/** The best labels by `scores`, which hold the tokens of all segments one after the other. */
export function decodeSegments(
  model: LinearModel,
  { count, first, end, longest }: Segments,
  scores: Int32Array,
  tokens: number,
): Uint8Array {
  const labels = new Uint8Array(tokens)
  const decoder = chainDecoder(model, longest)
  for (let k = 0, at = 0; k < count; k++) {
    const length = end[k]! - first[k]!
    decodeChain(decoder, scores, at, length, labels, first[k]!)
    at += length * decoder.labels
  }
  return labels
}
