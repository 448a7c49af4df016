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
  const packed = new Int32Array((first.mask + 1) * words * 2)
  spread(first, packed, 0)
  spread(second, packed, words)
  return { first, second, words, packed, sums: new Int32Array(labels) }
}

/** BIAS for four labels. Flipping the highest bit of a byte adds it. */
const BIASES = Math.imul(BIAS, 0x01010101)

/** Writes the words of all buckets to `packed`, the first from `start` on and each the words of two models behind. */
function spread({ labels: names, mask, weights }: LinearModel, packed: Int32Array, start: number): void {
  const labels = names.length
  const words = (labels + 3) >> 2
  // a word more than there is, as reading goes on to the next one
  const source = new Int32Array((weights.length >> 2) + 2)
  new Int8Array(source.buffer).set(weights)
  const lastLabels = labels % 4 === 0 ? -1 : (1 << (8 * (labels % 4))) - 1
  for (let bucket = 0, to = start; bucket <= mask; bucket++, to += 2 * words) {
    for (let word = 0; word < words; word++) {
      const at = bucket * labels + 4 * word
      const shift = 8 * (at & 3)
      const low = source[at >> 2]! >>> shift
      const four = shift === 0 ? low : low | (source[(at >> 2) + 1]! << (32 - shift))
      packed[to + word] = (word === words - 1 ? four & lastLabels : four) ^ BIASES
    }
  }
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
