/*
 * Two linear models over the same features with their weights side by side: one walk through the features of a token
 * serves both.
 * File: a line of JSON (labels, bits), padding to 4 bytes, the transitions of the first model and of the second as int32,
 * and for each bucket the words of both, whose bytes are weights + 128, as they are used.
 */
import { blockOfBytes, blockOfFile, type FileBlock } from '../memory/arena.ts'
import { WEIGHT_BIAS } from '../memory/kernels.ts'
import { findBuckets, type HashedBuckets, hashedBuckets, LIST_ROOM, sum16, sum32 } from './hashed-buckets.ts'
import type { LinearModel } from './linear-model.ts'
import { isModelHeader, type ModelHeader, modelFile, padded } from './model-header.ts'

/** Weights of two models, and the list of the features whose sums are asked for. */
export interface PairedModel extends HashedBuckets {
  readonly labels: readonly string[]
  /** As in LinearModel. */
  readonly transitions: { readonly first: Int32Array; readonly second: Int32Array }
}

/** Reads the models that stand beside the code at `url`. */
export function loadPairedModel(url: URL): PairedModel {
  return pairedModel(blockOfFile(url, LIST_ROOM))
}

/** Two models from the bytes of their file. */
export function parsePairedModel(bytes: Uint8Array): PairedModel {
  return pairedModel(blockOfBytes(bytes, LIST_ROOM))
}

function pairedModel(block: FileBlock): PairedModel {
  const { header, buffer, start } = modelFile(block.bytes, 'paired model', isHeader)
  const { labels, bits } = header
  const steps = (labels.length + 1) * labels.length
  const size = 2 * bytesOf(labels)
  return {
    ...hashedBuckets(block, start + 8 * steps, size, bits),
    labels,
    transitions: {
      first: new Int32Array(buffer, start, steps),
      second: new Int32Array(buffer, start + 4 * steps, steps),
    },
  }
}

/** A bucket of both is summed at once, and so is the half of the second. */
const MOST_LABELS = 16

function isHeader(value: unknown): value is ModelHeader {
  return isModelHeader(value) && value.labels.length <= MOST_LABELS
}

/** The file of two models of the same labels and buckets. */
export function pairedBytes(first: LinearModel, second: LinearModel): Uint8Array {
  const { labels, mask } = first
  const header = `${JSON.stringify({ labels, bits: 31 - Math.clz32(mask + 1) })}\n`
  const steps = padded(header.length)
  const start = steps + 8 * first.transitions.length
  const bucketBytes = bytesOf(labels)
  const bytes = new Uint8Array(start + 2 * bucketBytes * (mask + 1)).fill(WEIGHT_BIAS, start)
  bytes.set(new TextEncoder().encode(header))
  for (const [number, { weights, transitions }] of [first, second].entries()) {
    const { buffer, byteOffset, byteLength } = transitions
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), steps + number * byteLength)
    for (let k = 0; k < weights.length; k++) {
      const bucket = Math.floor(k / labels.length)
      bytes[start + (2 * bucket + number) * bucketBytes + (k % labels.length)] = weights[k]! + WEIGHT_BIAS
    }
  }
  return bytes
}

/** Bytes of a bucket that belong to one model: whole words. */
function bytesOf(labels: readonly string[]): number {
  return padded(labels.length)
}

/** Writes to `first` and `second` at [at, at + L) the sums of both models over the features in the list. */
export function pairedScores(models: PairedModel, first: Int32Array, second: Int32Array, at: number): void {
  const { sums, labels, size } = models
  findBuckets(models)
  sum32(models, 0, 0)
  const half = size >> 1
  for (let label = 0; label < labels.length; label++) {
    first[at + label] = sums[label]!
    second[at + label] = sums[half + label]!
  }
}

/** Adds to `scores[at..at + L)` the sums of the second model over the features in the list. */
export function addSecondScores(models: PairedModel, scores: Int32Array, at: number): void {
  const { sums, labels, size } = models
  findBuckets(models)
  sum16(models, size >> 1, 0)
  for (let label = 0; label < labels.length; label++) scores[at + label]! += sums[label]!
}
