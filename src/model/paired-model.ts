/*
 * Two linear models over the same features with their weights side by side: one walk through the features of a token
 * serves both. Four labels in one 32-bit word (see packed-sums.ts).
 */
import type { FeatureList, LinearModel } from './linear-model.ts'
import { BIAS, writeSums } from './packed-sums.ts'

/** Packed weights: bucket b holds `words` words of the first model, then as many of the second. */
export interface PairedModel {
  readonly first: LinearModel
  readonly second: LinearModel
  readonly words: number
  readonly packed: Int32Array
  /** Where sums are made before they are added to others. */
  readonly sums: Int32Array
}

/** Packs two models of the same labels and buckets. */
export function pairModels(first: LinearModel, second: LinearModel): PairedModel {
  const labels = first.labels.length
  const words = (labels + 3) >> 2
  const bytes = new Uint8Array((first.mask + 1) * words * 8).fill(BIAS)
  spread(first.weights, labels, bytes, 0, 8 * words)
  spread(second.weights, labels, bytes, 4 * words, 8 * words)
  return { first, second, words, packed: new Int32Array(bytes.buffer), sums: new Int32Array(labels) }
}

/** Writes the weights to `bytes`, those of a bucket `step` bytes behind those of the one before. */
function spread(weights: Int8Array, labels: number, bytes: Uint8Array, start: number, step: number): void {
  for (let from = 0, to = start; from < weights.length; to += step)
    for (let end = to + labels, at = to; at < end; at++, from++) bytes[at] = weights[from]! + BIAS
}

/** Writes to `first` and `second` at [at, at + L) the sums of both models; the values in the list become places. */
export function pairedScores(
  paired: PairedModel,
  list: FeatureList,
  first: Int32Array,
  second: Int32Array,
  at: number,
): void {
  const { words, packed } = paired
  const { values, count } = list
  const labels = paired.first.labels.length
  placeBuckets(paired, list, 0)
  writeSums(packed, values, count, words, labels, first, at)
  for (let k = 0; k < count; k++) values[k]! += words
  writeSums(packed, values, count, words, labels, second, at)
}

/** Adds to `scores[at..at + L)` the sums of the second model over more features. */
export function addSecondScores(
  paired: PairedModel,
  list: FeatureList,
  scores: Int32Array,
  at: number,
): void {
  const labels = paired.second.labels.length
  placeBuckets(paired, list, paired.words)
  writeSums(paired.packed, list.values, list.count, paired.words, labels, paired.sums, 0)
  for (let label = 0; label < labels; label++) scores[at + label]! += paired.sums[label]!
}

/** Turns the features of the list into the places of their buckets, `shift` words on. */
function placeBuckets({ first, words }: PairedModel, { values, count }: FeatureList, shift: number): void {
  for (let k = 0; k < count; k++) values[k] = (values[k]! & first.mask) * 2 * words + shift
}
