/*
 * The name tagger: two passes of a linear-chain model over the segments where names can stand. The second pass sees
 * what the first one made of the same words in the whole document; what both look at is read and scored once, for both.
 * Trained by scripts/train-names.ts.
 */
import type { Reading } from '../../../language/reading.ts'
import { chainDecoder, decodeChain } from '../../../model/chain-decoder.ts'
import { featureList, type LinearModel, loadModel } from '../../../model/linear-model.ts'
import { addSecondScores, type PairedModel, pairedScores, pairModels } from '../../../model/paired-model.ts'
import { addMajorityFeatures, countMajorities } from './majority.ts'
import { MOST_FEATURES, nameFeatures } from './name-features.ts'
import { nameView } from './name-view.ts'
import { findSegments, type Segments } from './segments.ts'

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
  const size = models.first.labels.length
  const list = featureList(MOST_FEATURES)
  const scores = new Int32Array(segments.tokens * size)
  const secondScores = new Int32Array(segments.tokens * size)
  eachToken(segments, (token, place) => {
    nameFeatures(view, token, list)
    pairedScores(models, list, scores, secondScores, place * size)
  })
  const counts = countMajorities(view, decodeSegments(models.first, segments, scores, view.tokens.count))
  eachToken(segments, (token, place) => {
    list.count = 0
    addMajorityFeatures(view, counts, token, list)
    addSecondScores(models, list, secondScores, place * size)
  })
  return decodeSegments(models.second, segments, secondScores, view.tokens.count)
}

function eachToken({ count, first, end }: Segments, visit: (token: number, place: number) => void): void {
  for (let k = 0, place = 0; k < count; k++)
    for (let token = first[k]!; token < end[k]!; token++, place++) visit(token, place)
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
