/*
 * Two linear models over the same features with their weights side by side: one walk through the features of a token
 * serves both. Four labels in one 32-bit word, as in packed-model.ts.
 */
import type { FeatureList, LinearModel } from './linear-model.ts'

/** Packed weights: bucket b holds `words` words of the first model, then as many of the second. */
export interface PairedModel {
  readonly first: LinearModel
  readonly second: LinearModel
  readonly words: number
  readonly packed: Int32Array
}

const BIAS = 128
const EVEN_BYTES = 0x00ff00ff

/** Packs two models of the same labels and buckets. */
export function pairModels(first: LinearModel, second: LinearModel): PairedModel {
  const labels = first.labels.length
  const words = (labels + 3) >> 2
  const buckets = first.mask + 1
  const bytes = new Uint8Array(buckets * words * 8).fill(BIAS)
  for (let bucket = 0, from = 0; bucket < buckets; bucket++) {
    const to = bucket * words * 8
    for (let label = 0; label < labels; label++, from++) {
      bytes[to + label] = first.weights[from]! + BIAS
      bytes[to + 4 * words + label] = second.weights[from]! + BIAS
    }
  }
  return { first, second, words, packed: new Int32Array(bytes.buffer) }
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
  placeBuckets(paired, list)
  const labels = paired.first.labels.length
  const bias = BIAS * count
  for (let word = 0; word < words; word++) {
    let even = 0
    let odd = 0
    let secondEven = 0
    let secondOdd = 0
    for (let k = 0; k < count; k++) {
      const place = values[k]! + word
      const four = packed[place]!
      const other = packed[place + words]!
      even = (even + (four & EVEN_BYTES)) | 0
      odd = (odd + ((four >>> 8) & EVEN_BYTES)) | 0
      secondEven = (secondEven + (other & EVEN_BYTES)) | 0
      secondOdd = (secondOdd + ((other >>> 8) & EVEN_BYTES)) | 0
    }
    const left = labels - 4 * word
    unpack(even, odd, bias, first, at + 4 * word, left)
    unpack(secondEven, secondOdd, bias, second, at + 4 * word, left)
  }
}

/** Adds to `scores[at..at + L)` the sums of the second model over more features. */
export function addSecondScores(
  paired: PairedModel,
  list: FeatureList,
  scores: Int32Array,
  at: number,
): void {
  const { words, packed } = paired
  const { values, count } = list
  placeBuckets(paired, list)
  const labels = paired.second.labels.length
  const bias = BIAS * count
  for (let word = 0; word < words; word++) {
    let even = 0
    let odd = 0
    for (let k = 0; k < count; k++) {
      const four = packed[values[k]! + words + word]!
      even = (even + (four & EVEN_BYTES)) | 0
      odd = (odd + ((four >>> 8) & EVEN_BYTES)) | 0
    }
    unpack(even, odd, bias, scores, at + 4 * word, labels - 4 * word)
  }
}

function placeBuckets({ first, words }: PairedModel, { values, count }: FeatureList): void {
  for (let k = 0; k < count; k++) values[k] = (values[k]! & first.mask) * 2 * words
}

/** Adds the sums of four labels, of which `left` are real, to `scores` from `to` on. */
function unpack(even: number, odd: number, bias: number, scores: Int32Array, to: number, left: number): void {
  scores[to]! += (even & 0xffff) - bias
  if (left > 1) scores[to + 1]! += (odd & 0xffff) - bias
  if (left > 2) scores[to + 2]! += (even >>> 16) - bias
  if (left > 3) scores[to + 3]! += (odd >>> 16) - bias
}
