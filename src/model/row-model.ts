/*
 * Linear taggers over rows, for speed: a token's features stand at fixed places of a row, and place and value together are
 * hashed with one multiplication. A bucket is one 32-bit word: four weights as unsigned bytes, one for each label but the
 * first, whose weights are all 0. Sums of up to 257 bytes fit into 16 bits, so one addition serves two labels.
 * File: a line of JSON (labels, bits), padding to 4 bytes, transitions as int32, buckets as int32, little-endian.
 */
import fs from 'node:fs'
import { mix } from '../language/hash.ts'

/** A model of five labels. */
export interface RowModel {
  readonly labels: readonly string[]
  /** Score of label j after label i at [i * 5 + j]; row 5 holds the scores of starting. Same scale as the weights. */
  readonly transitions: Int32Array
  /** 32 less the number of bits of a bucket's number. */
  readonly shift: number
  readonly buckets: Int32Array
}

/** Labels of a row model: the first, which has no weights, and one for each byte of a bucket. */
export const ROW_LABELS = 5
/** What is added to a weight to make it an unsigned byte. */
export const WEIGHT_BIAS = 128
/** 2^32 over the golden ratio: spreads neighbouring values over the upper bits (Knuth). */
const GOLDEN = 0x9e3779b1 | 0
const LONGEST_ROW = 128
const PLACES = Int32Array.from({ length: LONGEST_ROW }, (_, place) => mix(place, LONGEST_ROW))
const EVEN_BYTES = 0x00ff00ff

/** Reads the model that stands beside the code at `url`. */
export function loadRowModel(url: URL): RowModel {
  return parseRowModel(fs.readFileSync(url))
}

/** A model from the bytes of its file. */
export function parseRowModel(bytes: Uint8Array): RowModel {
  const headerEnd = bytes.indexOf(10) + 1
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, headerEnd)))
  if (!isHeader(header)) throw new Error('row model file: the header does not name five labels and bits')
  const { labels, bits } = header
  const at = (headerEnd + 3) & ~3
  const words = new Int32Array(new Uint8Array(bytes.subarray(at)).buffer)
  const transitions = words.subarray(0, (ROW_LABELS + 1) * ROW_LABELS)
  return { labels, transitions, shift: 32 - bits, buckets: words.subarray(transitions.length) }
}

function isHeader(value: unknown): value is { labels: string[]; bits: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'labels' in value &&
    Array.isArray(value.labels) &&
    value.labels.length === ROW_LABELS &&
    'bits' in value
  )
}

/** The bucket of `value` at `place` of a row. */
export function bucketOf(value: number, place: number, shift: number): number {
  return Math.imul(value ^ PLACES[place]!, GOLDEN) >>> shift
}

/** Writes to `scores[at..at + 5)` the sums over the first `count` places of `row`. */
export function rowScores(
  model: RowModel,
  row: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const { buckets, shift } = model
  let even = 0
  let odd = 0
  for (let place = 0; place < count; place++) {
    const four = buckets[Math.imul(row[place]! ^ PLACES[place]!, GOLDEN) >>> shift]!
    even = (even + (four & EVEN_BYTES)) | 0
    odd = (odd + ((four >>> 8) & EVEN_BYTES)) | 0
  }
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
