/*
 * Linear taggers over rows, for speed: a token's features stand at fixed places of a row, and place and value together are
 * hashed with one multiplication. A bucket is four weights as unsigned bytes, one for each label but the first, whose
 * weights are all 0. Rows, weights and sums stand in the memory of the kernels.
 * File: a line of JSON (labels, bits, the places' numbers if they are others, the scale of the weights where it is asked
 * for), padding to 4 bytes, transitions as int32, buckets, little-endian.
 */
import { mix } from '../../text/hash.ts'
import { blockOfBytes, blockOfFile, type FileBlock } from '../memory/arena.ts'
import { GOLDEN, type Kernels } from '../memory/kernels.ts'
import { isModelHeader, type ModelHeader, modelFile } from './model-header.ts'

/** A model of five labels. */
export interface RowModel {
  readonly labels: readonly string[]
  /** Score of label j after label i at [i * 5 + j]; row 5 holds the scores of starting. Same scale as the weights. */
  readonly transitions: Int32Array
  /** 32 less the number of bits of a bucket's number. */
  readonly shift: number
  /** What the weights were multiplied by to become whole numbers; 1 where only their order counts. */
  readonly scale: number
  /** The features of one token, by place. */
  readonly row: Int32Array
  /** Sums over parts of a row, four numbers a part. */
  readonly sums: Int32Array
  readonly kernels: Kernels
  /** Where all this stands. */
  readonly at: RowAddresses
}

interface RowAddresses {
  readonly row: number
  readonly seeds: number
  readonly sums: number
  readonly buckets: number
}

/** Labels of a row model: the first, which has no weights, and one for each byte of a bucket. */
export const ROW_LABELS = 5
const LONGEST_ROW = 128
const MOST_PARTS = 8
const SEEDS = Int32Array.from({ length: LONGEST_ROW }, (_, place) => mix(place, LONGEST_ROW))

/** Reads the model that stands beside the code at `url`. */
export function loadRowModel(url: URL): RowModel {
  return rowModel(blockOfFile(url, ROOM))
}

/** A model from the bytes of its file. */
export function parseRowModel(bytes: Uint8Array): RowModel {
  return rowModel(blockOfBytes(bytes, ROOM))
}

function rowModel({ kernels, buffer, at: row, bytes }: FileBlock): RowModel {
  const { header, start } = modelFile(bytes, 'row model', isHeader)
  const { labels, bits, places, scale = 1 } = header
  const transitions = new Int32Array(buffer, start, (ROW_LABELS + 1) * ROW_LABELS)
  const buckets = start + transitions.byteLength
  const at = { row, seeds: row + 4 * LONGEST_ROW, sums: row + 8 * LONGEST_ROW, buckets }
  // weights that were trained on rows in another order know the places by the numbers they had there
  const seeds = places ? places.map((place) => SEEDS[place]!) : SEEDS
  new Int32Array(buffer, at.seeds, LONGEST_ROW).set(seeds)
  return {
    labels,
    transitions,
    shift: 32 - bits,
    scale,
    row: new Int32Array(buffer, row, LONGEST_ROW),
    sums: new Int32Array(buffer, at.sums, 4 * MOST_PARTS),
    kernels,
    at,
  }
}

/** Bytes of row, seeds and sums. */
const ROOM = 8 * LONGEST_ROW + 16 * MOST_PARTS

interface RowHeader extends ModelHeader {
  readonly places?: number[]
  readonly scale?: number
}

function isHeader(value: unknown): value is RowHeader {
  return (
    isModelHeader(value) &&
    value.labels.length === ROW_LABELS &&
    (!('places' in value) || Array.isArray(value.places)) &&
    (!('scale' in value) || typeof value.scale === 'number')
  )
}

/** The bucket of `value` at `place` of a row. */
export function bucketOf(value: number, place: number, shift: number): number {
  return Math.imul(value ^ SEEDS[place]!, GOLDEN) >>> shift
}

/** Writes to `scores[at..at + 5)` the sums over the first `count` places of the row. */
export function rowScores(model: RowModel, count: number, scores: Int32Array, at: number): void {
  sumPlaces(model, 0, count, 0)
  const { sums } = model
  scores[at] = 0
  scores[at + 1] = sums[0]!
  scores[at + 2] = sums[1]!
  scores[at + 3] = sums[2]!
  scores[at + 4] = sums[3]!
}

/** Sums the places [from, to) of the row as part number `part`, below MOST_PARTS. */
export function sumPlaces({ kernels, at, shift }: RowModel, from: number, to: number, part: number): void {
  kernels.rowSums(at.row + 4 * from, at.seeds + 4 * from, to - from, at.buckets, shift, at.sums + 16 * part)
}

/** Writes to `scores[at..at + 5)` what the first four parts make together. */
export function addParts({ sums }: RowModel, scores: Int32Array, at: number): void {
  scores[at] = 0
  for (let k = 0; k < 4; k++) scores[at + 1 + k] = sums[k]! + sums[4 + k]! + sums[8 + k]! + sums[12 + k]!
}

/** Joins two values into one: cheap, as the row's hash mixes it again. */
export function join(a: number, b: number): number {
  return (Math.imul(a, 0x85ebca6b) + b) | 0
}
