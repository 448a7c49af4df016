/*
 * The weights of a linear model packed for speed: four labels in one 32-bit word, each as an unsigned byte (weight +
 * 128). Sums of up to 257 features, the most a list may hold, fit into 16 bits: one addition serves two labels.
 */
import type { FeatureList, LinearModel } from './linear-model.ts'

/** A model with packed weights: bucket b holds words [b * words, (b + 1) * words). */
export interface PackedModel {
  readonly model: LinearModel
  readonly words: number
  readonly packed: Int32Array
}

const BIAS = 128
const EVEN_BYTES = 0x00ff00ff
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
  const { model, words, packed: weights } = packed
  const { values, count } = list
  for (let k = 0; k < count; k++) values[k] = (values[k]! & model.mask) * words
  const labels = model.labels.length
  const bias = BIAS * count
  for (let word = 0; word < words; word++) {
    let even = 0
    let odd = 0
    for (let k = 0; k < count; k++) {
      const four = weights[values[k]! + word]!
      even += four & EVEN_BYTES
      odd += (four >>> 8) & EVEN_BYTES
    }
    const to = at + 4 * word
    const last = labels - 4 * word
    scores[to] = (even & 0xffff) - bias
    if (last > 1) scores[to + 1] = (odd & 0xffff) - bias
    if (last > 2) scores[to + 2] = (even >>> 16) - bias
    if (last > 3) scores[to + 3] = (odd >>> 16) - bias
  }
}
