/*
 * The name tagger: two passes of a linear-chain model over the segments where names can stand. The second pass sees
 * what the first one made of the same words in the whole document; what both look at is read and scored once, for both.
 * Trained by scripts/train-names.ts.
 */
import type { Reading } from '../../../language/reading.ts'
import { type ChainSteps, chainDecoder, chainSteps, decodeChain } from '../../../model/chain-decoder.ts'
import { featureList, loadModel } from '../../../model/linear-model.ts'
import { addSecondScores, type PairedModel, pairModels } from '../../../model/paired-model.ts'
import type { TokenMarks } from '../token-marks.ts'
import { addMajorityFeatures, countMajorities } from './majority.ts'
import { MOST_FEATURES } from './name-features.ts'
import { type NameView, nameView } from './name-view.ts'
import { findSegments, type Segments } from './segments.ts'
import { scoreTokens } from './token-scores.ts'

/** The models of the two passes. */
export interface NameModels {
  readonly paired: PairedModel
  readonly firstSteps: ChainSteps
  readonly secondSteps: ChainSteps
}

/** Reads the models that stand in src/model. */
export function loadNameModels(): NameModels {
  const first = loadModel(new URL('../../../model/names-first.bin', import.meta.url))
  const second = loadModel(new URL('../../../model/names-second.bin', import.meta.url))
  return {
    paired: pairModels(first, second),
    firstSteps: chainSteps(first),
    secondSteps: chainSteps(second),
  }
}

/** Labels of all tokens of `reading` (name-labels.ts). */
export function tagNames(
  reading: Reading,
  { paired, firstSteps, secondSteps }: NameModels,
  marks: TokenMarks,
): Uint8Array {
  const segments = findSegments(reading, marks)
  if (segments.count === 0) return new Uint8Array(reading.tokens.count)
  const view = nameView(reading, marks)
  const scores = scoreTokens(view, segments, paired)
  const labels = decodeSegments(firstSteps, segments, scores.first, view.tokens.count)
  addMajorities(view, labels, segments, paired, scores.second)
  return decodeSegments(secondSteps, segments, scores.second, view.tokens.count)
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
  steps: ChainSteps,
  { count, first, end, longest }: Segments,
  scores: Int32Array,
  tokens: number,
): Uint8Array {
  const labels = new Uint8Array(tokens)
  const decoder = chainDecoder(steps, longest)
  for (let k = 0, at = 0; k < count; k++) {
    const length = end[k]! - first[k]!
    decodeChain(decoder, scores, at, length, labels, first[k]!)
    at += length * decoder.labels
  }
  return labels
}
