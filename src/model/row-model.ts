/*
 * Linear taggers over rows, for speed: a token's features stand at fixed places of a row, and place and value together are
 * hashed with one multiplication. A bucket is one 32-bit word: four weights as unsigned bytes, one for each label but the
 * first, whose weights are all 0. Sums of up to 257 bytes fit into 16 bits, so one addition serves two labels.
 * File: a line of JSON (labels, bits, and the places' numbers if they are others), padding to 4 bytes, transitions as int32, buckets as int32, little-endian.
 */
import fs from 'node:fs'
import { mix } from '../language/hash.ts'
import { isModelHeader, type ModelHeader, modelFile } from './model-header.ts'

/** A model of five labels. */
export interface RowModel {
  readonly labels: readonly string[]
  /** Score of label j after label i at [i * 5 + j]; row 5 holds the scores of starting. Same scale as the weights. */
  readonly transitions: Int32Array
  /** 32 less the number of bits of a bucket's number. */
  readonly shift: number
  /** What is mixed into the values at each place of a row. */
  readonly seeds: Int32Array
  readonly buckets: Int32Array
}

/** Labels of a row model: the first, which has no weights, and one for each byte of a bucket. */
export const ROW_LABELS = 5
/** What is added to a weight to make it an unsigned byte. */
export const WEIGHT_BIAS = 128
/** 2^32 over the golden ratio: spreads neighbouring values over the upper bits (Knuth). */
const GOLDEN = 0x9e3779b1 | 0
const LONGEST_ROW = 128
const SEEDS = Int32Array.from({ length: LONGEST_ROW }, (_, place) => mix(place, LONGEST_ROW))
const EVEN_BYTES = 0x00ff00ff

/** Reads the model that stands beside the code at `url`. */
export function loadRowModel(url: URL): RowModel {
  return parseRowModel(fs.readFileSync(url))
}

/** A model from the bytes of its file. */
export function parseRowModel(bytes: Uint8Array): RowModel {
  const { header, buffer, start, length } = modelFile(bytes, 'row model', isHeader)
  const { labels, bits, places } = header
  const words = new Int32Array(buffer, start, length >> 2)
  const transitions = words.subarray(0, (ROW_LABELS + 1) * ROW_LABELS)
  // weights that were trained on rows in another order know the places by the numbers they had there
  const seeds = places ? Int32Array.from(places, (place) => SEEDS[place]!) : SEEDS
  return { labels, transitions, shift: 32 - bits, seeds, buckets: words.subarray(transitions.length) }
}

interface RowHeader extends ModelHeader {
  readonly places?: number[]
}

function isHeader(value: unknown): value is RowHeader {
  return (
    isModelHeader(value) &&
    value.labels.length === ROW_LABELS &&
    (!('places' in value) || Array.isArray(value.places))
  )
}

/** The bucket of `value` at `place` of a row. */
export function bucketOf(value: number, place: number, shift: number): number {
  return Math.imul(value ^ SEEDS[place]!, GOLDEN) >>> shift
}

/** Writes to `scores[at..at + 5)` the sums over the first `count` places of `row`. */
export function rowScores(
  model: RowModel,
  row: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const { buckets, shift, seeds } = model
  let sum = 0
  let odd = 0
  for (let place = 0; place < count; place++) {
    const four = buckets[Math.imul(row[place]! ^ seeds[place]!, GOLDEN) >>> shift]!
    sum = (sum + four) | 0
    odd = (odd + ((four >>> 8) & EVEN_BYTES)) | 0
  }
  unpack(sum, odd, count, scores, at)
}

/** Writes to `sums[at]` the sum of the buckets of places [from, to) of `row`, and behind it that of their odd bytes. */
export function sumPlaces(
  { buckets, shift, seeds }: RowModel,
  row: Int32Array,
  from: number,
  to: number,
  sums: Int32Array,
  at: number,
): void {
  let sum = 0
  let odd = 0
  for (let place = from; place < to; place++) {
    const four = buckets[Math.imul(row[place]! ^ seeds[place]!, GOLDEN) >>> shift]!
    sum = (sum + four) | 0
    odd = (odd + ((four >>> 8) & EVEN_BYTES)) | 0
  }
  sums[at] = sum
  sums[at + 1] = odd
}

/** Writes to `scores[at..at + 5)` what `parts` sums of sumPlaces make together, over `count` places in all. */
export function writeScores(
  sums: Int32Array,
  parts: number,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  let sum = 0
  let odd = 0
  for (let k = 0; k < 2 * parts; k += 2) {
    sum = (sum + sums[k]!) | 0
    odd = (odd + sums[k + 1]!) | 0
  }
  unpack(sum, odd, count, scores, at)
}

/** Sums of whole buckets run over from byte to byte; less the odd bytes, they are those of the even ones. */
function unpack(sum: number, odd: number, count: number, scores: Int32Array, at: number): void {
  const even = (sum - (odd << 8)) | 0
  const bias = WEIGHT_BIAS * count
  scores[at] = 0
  scores[at + 1] = (even & 0xffff) - bias
  scores[at + 2] = (odd & 0xffff) - bias
  scores[at + 3] = (even >>> 16) - bias
  scores[at + 4] = (odd >>> 16) - bias
}

/** Joins two values into one: cheap, as the row's hash mixes it again. */
export function join(a: number, b: number): number {
  return (Math.imul(a, 0x85ebca6b) + b) | 0
}
