/*
 * Training material for the taggers: sequences of tokens with hashed features and gold labels, and the file format
 * of the weights. Features are masked to buckets here, so that trainer and tagger hash alike.
 */
import fs from 'node:fs'
import type { FeatureList } from '../../../src/model/linear/linear-model.ts'
import { bucketOf, ROW_LABELS } from '../../../src/model/linear/row-model.ts'
import { WEIGHT_BIAS } from '../../../src/model/memory/kernels.ts'

/** A token whose gold label is not known: every label is allowed. */
export const UNKNOWN = 255

/** One sequence: token i has the buckets features[offsets[i]..offsets[i + 1]) and the gold label labels[i]. */
export interface Sequence {
  readonly offsets: Uint32Array
  readonly features: Int32Array
  readonly labels: Uint8Array
  /** How much the sequence counts; 1 is normal. */
  readonly weight: number
}

/** Trained weights in floating point: `weights` [bucket * L + label], `transitions` as in LinearModel. */
export interface Trained {
  readonly labels: readonly string[]
  readonly bits: number
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/** Collects the features of tokens one after the other into a Sequence. */
export function sequenceOf(
  count: number,
  bits: number,
  features: (index: number) => FeatureList,
  labels: Uint8Array,
  weight = 1,
): Sequence {
  const offsets = new Uint32Array(count + 1)
  const all: number[] = []
  const mask = (1 << bits) - 1
  for (let i = 0; i < count; i++) {
    const list = features(i)
    for (let k = 0; k < list.count; k++) all.push(list.values[k]! & mask)
    offsets[i + 1] = all.length
  }
  return { offsets, features: Int32Array.from(all), labels, weight }
}

/**
 * The sequence whose token i has the row rows[i * width..(i + 1) * width) of a row model with `bits`, where `width` is
 * the number of `places`.
 */
export function sequenceOfRows(
  rows: Int32Array,
  places: readonly number[],
  bits: number,
  labels: Uint8Array,
): Sequence {
  const width = places.length
  const offsets = Uint32Array.from({ length: labels.length + 1 }, (_, i) => i * width)
  const features = rows.map((value, i) => bucketOf(value, places[i % width]!, 32 - bits))
  return { offsets, features, labels, weight: 1 }
}

/** A shuffled copy, the same for the same generator state. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swap = copy[i]!
    copy[i] = copy[j]!
    copy[j] = swap
  }
  return copy
}

/** Share of the weights that may be cut off at the ends when they are made int8: keeps resolution for the rest. */
const CLIPPED_SHARE = 0.0002

/** What the weights are multiplied by to become int8. */
export function weightScale(model: Trained): number {
  const sizes = model.weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort()
  const top = sizes[Math.floor(sizes.length * (1 - CLIPPED_SHARE))] ?? 1
  return 127 / top
}

/** The bytes of a model file (see src/model/linear/linear-model.ts), weights scaled to int8. */
export function modelBytes(model: Trained): Buffer {
  const scale = weightScale(model)
  const header = Buffer.from(`${JSON.stringify({ labels: model.labels, bits: model.bits })}\n`)
  const at = (header.length + 3) & ~3
  const bytes = Buffer.alloc(at + 4 * model.transitions.length + model.weights.length)
  header.copy(bytes)
  const start = at + 4 * model.transitions.length
  for (const [i, t] of model.transitions.entries())
    bytes.writeInt32LE(Math.max(-1e8, Math.round(t * scale)), at + 4 * i)
  for (const [i, w] of model.weights.entries()) {
    bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(w * scale))), start + i)
  }
  return bytes
}

/** What the file of a row model says of it beside labels and bits. */
export interface RowModelHeader {
  readonly places?: readonly number[]
  /** The scale of the weights: whoever makes probabilities of scores has to know it. */
  readonly hasScale?: true
}

/** The bytes of a row model's file (see src/model/linear/row-model.ts): weights less those of the first label, in int8. */
export function rowModelBytes(model: Trained, { places, hasScale }: RowModelHeader = {}): Buffer {
  const { labels, bits, transitions } = model
  const weights = model.weights.map((w, i) => w - model.weights[i - (i % ROW_LABELS)]!)
  const scale = weightScale({ ...model, weights })
  const said = { labels, bits, places, scale: hasScale ? scale : undefined }
  const header = Buffer.from(`${JSON.stringify(said)}\n`)
  const at = (header.length + 3) & ~3
  const start = at + 4 * transitions.length
  const bytes = Buffer.alloc(start + (4 << bits))
  header.copy(bytes)
  for (const [i, t] of transitions.entries())
    bytes.writeInt32LE(Math.max(-1e8, Math.round(t * scale)), at + 4 * i)
  for (let bucket = 0; bucket < 1 << bits; bucket++)
    for (let label = 1; label < ROW_LABELS; label++) {
      const weight = Math.round(weights[bucket * ROW_LABELS + label]! * scale)
      bytes[start + 4 * bucket + label - 1] = Math.max(-127, Math.min(127, weight)) + WEIGHT_BIAS
    }
  return bytes
}

/** Writes the model to `file` and says its size. */
export function saveModel(file: string, model: Trained): void {
  saveBytes(file, modelBytes(model))
}

/** Writes the bytes of a model and says their size. */
export function saveBytes(file: string, bytes: Uint8Array): void {
  fs.writeFileSync(file, bytes)
  process.stderr.write(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB\n`)
}
