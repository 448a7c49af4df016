/*
 * Two linear models over the same features with their weights side by side: one walk through the features of a token
 * serves both. Four labels in one 32-bit word (see packed-sums.ts).
 * File: a line of JSON (labels, bits), padding to 4 bytes, the transitions of the first model and of the second as int32,
 * and for each bucket the words of both, whose bytes are weights + 128, as they are used.
 */
import fs from 'node:fs'
import type { FeatureList, LinearModel } from './linear-model.ts'
import { isModelHeader, modelFile, padded } from './model-header.ts'
import { BIAS, writeSums } from './packed-sums.ts'

/** Packed weights: bucket b holds `words` words of the first model, then as many of the second. */
export interface PairedModel {
  readonly labels: readonly string[]
  /** Buckets less one. */
  readonly mask: number
  /** As in LinearModel. */
  readonly transitions: { readonly first: Int32Array; readonly second: Int32Array }
  readonly words: number
  readonly packed: Int32Array
  /** Where sums are made before they are added to others. */
  readonly sums: Int32Array
}

/** Reads the models that stand beside the code at `url`. */
export function loadPairedModel(url: URL): PairedModel {
  return parsePairedModel(fs.readFileSync(url))
}

/** Two models from the bytes of their file. */
export function parsePairedModel(bytes: Uint8Array): PairedModel {
  const { header, buffer, start } = modelFile(bytes, 'paired model', isModelHeader)
  const { labels, bits } = header
  const steps = (labels.length + 1) * labels.length
  const words = wordsOf(labels)
  return {
    labels,
    mask: (1 << bits) - 1,
    transitions: {
      first: new Int32Array(buffer, start, steps),
      second: new Int32Array(buffer, start + 4 * steps, steps),
    },
    words,
    packed: new Int32Array(buffer, start + 8 * steps, (2 * words) << bits),
    sums: new Int32Array(labels.length),
  }
}

/** The file of two models of the same labels and buckets. */
export function pairedBytes(first: LinearModel, second: LinearModel): Uint8Array {
  const { labels, mask } = first
  const header = `${JSON.stringify({ labels, bits: 31 - Math.clz32(mask + 1) })}\n`
  const steps = padded(header.length)
  const start = steps + 8 * first.transitions.length
  const bucketBytes = 4 * wordsOf(labels)
  const bytes = new Uint8Array(start + 2 * bucketBytes * (mask + 1)).fill(BIAS, start)
  bytes.set(new TextEncoder().encode(header))
  for (const [number, { weights, transitions }] of [first, second].entries()) {
    const { buffer, byteOffset, byteLength } = transitions
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), steps + number * byteLength)
    for (let k = 0; k < weights.length; k++) {
      const bucket = Math.floor(k / labels.length)
      bytes[start + (2 * bucket + number) * bucketBytes + (k % labels.length)] = weights[k]! + BIAS
    }
  }
  return bytes
}

function wordsOf(labels: readonly string[]): number {
  return (labels.length + 3) >> 2
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
  const labels = paired.labels.length
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
  const labels = paired.labels.length
  placeBuckets(paired, list, paired.words)
  writeSums(paired.packed, list.values, list.count, paired.words, labels, paired.sums, 0)
  for (let label = 0; label < labels; label++) scores[at + label]! += paired.sums[label]!
}

/** Turns the features of the list into the places of their buckets, `shift` words on. */
function placeBuckets({ mask, words }: PairedModel, { values, count }: FeatureList, shift: number): void {
  for (let k = 0; k < count; k++) values[k] = (values[k]! & mask) * 2 * words + shift
}
