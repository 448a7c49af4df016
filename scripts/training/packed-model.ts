/*
 * The weights of a linear model packed for speed: four labels in one 32-bit word (see packed-sums.ts).
 */
import type { FeatureList, LinearModel } from '../../src/model/linear-model.ts'
import { BIAS, writeSums } from './packed-sums.ts'

/** A model with packed weights: bucket b holds words [b * words, (b + 1) * words). */
export interface PackedModel {
  readonly model: LinearModel
  readonly words: number
  readonly packed: Int32Array
}

const HIGHEST_BITS = 0x80808080 | 0

/** Packs the weights of `model`. */
export function packModel(model: LinearModel): PackedModel {
  const labels = model.labels.length
  const words = (labels + 3) >> 2
  const buckets = model.mask + 1
  if (labels % 4 === 0) return { model, words, packed: biased(model.weights) }
  const bytes = new Uint8Array(buckets * words * 4).fill(BIAS)
  for (let bucket = 0, from = 0; bucket < buckets; bucket++) {
    const to = bucket * words * 4
    for (let label = 0; label < labels; label++) bytes[to + label] = model.weights[from++]! + BIAS
  }
  return { model, words, packed: new Int32Array(bytes.buffer) }
}

/** Adds BIAS to each byte, four at a time: flipping the highest bit of a byte adds 128 to it. */
function biased(weights: Int8Array): Int32Array {
  const packed = new Int32Array(weights.slice().buffer)
  for (let k = 0; k < packed.length; k++) packed[k]! ^= HIGHEST_BITS
  return packed
}

/** Writes to `scores[at..at + L)` the sums over the features in the list, whose values become bucket places. */
export function packedScores(packed: PackedModel, list: FeatureList, scores: Int32Array, at: number): void {
  const { model, words } = packed
  const { values, count } = list
  for (let k = 0; k < count; k++) values[k] = (values[k]! & model.mask) * words
  writeSums(packed.packed, values, count, words, model.labels.length, scores, at)
}
