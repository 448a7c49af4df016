/*
 * The scorer of the parser: a network of one hidden layer over hashed features. Each feature has a bucket of bytes, one for
 * each hidden unit; their sums, cut off below zero, are the units, and each move and relation has weights for the units.
 * File: a line of JSON (labels, bits), padding to 64 bytes, biases of the units (int32), biases of the outputs
 * (int32), weights of the outputs (int16), padding to 64 bytes, buckets.
 */
import {
  findBuckets,
  type HashedBuckets,
  hashedBuckets,
  LIST_ROOM,
  sum32,
} from '../../../model/linear/hashed-buckets.ts'
import { isModelHeader, type ModelHeader, modelFile } from '../../../model/linear/model-header.ts'
import type { FileBlock } from '../../../model/memory/arena.ts'

/** A network in the memory of the kernels. */
export interface Network {
  readonly buckets: HashedBuckets
  /** What the last call of `scoreOutputs` made, one number an output. */
  readonly scores: Int32Array
  readonly at: NetworkAddresses
}

interface NetworkAddresses {
  readonly scores: number
  readonly values: number
  readonly biases: number
  readonly outputBiases: number
  readonly weights: number
}

const BLOCK = 64
const MOST_OUTPUTS = 128
/** Hidden units, each a byte of a bucket. */
export const UNITS = 32
/** Bytes that features, units and scores take before the file in its block. */
export const NETWORK_ROOM = LIST_ROOM + 4 * MOST_OUTPUTS + 2 * UNITS

/** The network whose file stands in `block`, behind NETWORK_ROOM; its outputs must be `labels`. */
export function networkIn(block: FileBlock, labels: readonly string[]): Network {
  const { header, start } = modelFile(block.bytes, 'network', (value): value is ModelHeader =>
    isNetworkHeader(value, labels),
  )
  const { bits } = header
  const places = networkPlaces(labels.length)
  const biases = upTo(BLOCK, start)
  const scores = block.at + LIST_ROOM
  const at = {
    scores,
    values: scores + 4 * MOST_OUTPUTS,
    biases,
    outputBiases: biases + places.outputBiases,
    weights: biases + places.weights,
  }
  return {
    buckets: hashedBuckets(block, biases + places.buckets, UNITS, bits),
    scores: new Int32Array(block.buffer, scores, MOST_OUTPUTS),
    at,
  }
}

/** Where the parts of a file begin, counted from the biases of the units, with so many outputs. */
export function networkPlaces(outputs: number): { outputBiases: number; weights: number; buckets: number } {
  const outputBiases = 4 * UNITS
  const weights = upTo(BLOCK, outputBiases + 4 * outputs)
  return { outputBiases, weights, buckets: upTo(BLOCK, weights + 2 * UNITS * outputs) }
}

/** The first multiple of `size` from `length` on. */
export function upTo(size: number, length: number): number {
  return Math.ceil(length / size) * size
}

function isNetworkHeader(value: unknown, labels: readonly string[]): value is ModelHeader {
  return isModelHeader(value) && value.labels.join() === labels.join()
}

/** Sets the hidden units for the features in the list of the network. */
export function setUnits({ buckets, at }: Network): void {
  findBuckets(buckets)
  sum32(buckets, 0, 0)
  buckets.kernels.rectify(buckets.at.sums, at.biases, UNITS, at.values)
}

/** Writes the scores of outputs [from, to) to `scores`, from its beginning. */
export function scoreOutputs({ buckets, at }: Network, from: number, to: number): void {
  const weights = at.weights + 2 * UNITS * from
  buckets.kernels.products(at.values, weights, at.outputBiases + 4 * from, to - from, UNITS, at.scores)
}
