/*
 * Linear taggers over hashed features: int8 weights in one typed array, read from a file in milliseconds.
 * File: a line of JSON (labels, bits), a full stop of padding to 4 bytes, transitions as int32, weights as int8.
 */
import fs from 'node:fs'

/** Weights of a tagger. Bucket b holds the weights [b * L, (b + 1) * L) of its L labels. */
export interface LinearModel {
  readonly labels: readonly string[]
  /** Buckets less one: a feature's bucket is `feature & mask`. */
  readonly mask: number
  readonly weights: Int8Array
  /** Score of label j after label i at [i * L + j]; row L holds the scores of starting. Same scale as the weights. */
  readonly transitions: Int32Array
}

/** A growing list of the features of one token; `count` says how many are in use. */
export interface FeatureList {
  readonly values: Int32Array
  count: number
}

/** An empty feature list with room for `size` features. */
export function featureList(size: number): FeatureList {
  return { values: new Int32Array(size), count: 0 }
}

/** Reads the model that stands beside the code at `url`. */
export function loadModel(url: URL): LinearModel {
  return parseModel(fs.readFileSync(url))
}

/** A model from the bytes of its file. */
export function parseModel(bytes: Buffer): LinearModel {
  const headerEnd = bytes.indexOf(10) + 1
  const header: unknown = JSON.parse(bytes.toString('utf8', 0, headerEnd))
  if (!isHeader(header)) throw new Error('model file: the header does not name labels and bits')
  const labels = header.labels
  const at = (headerEnd + 3) & ~3
  const transitions = new Int32Array((labels.length + 1) * labels.length)
  for (let i = 0; i < transitions.length; i++) transitions[i] = bytes.readInt32LE(at + 4 * i)
  const start = at + 4 * transitions.length
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + start, labels.length << header.bits)
  return { labels, mask: (1 << header.bits) - 1, weights, transitions }
}

function isHeader(value: unknown): value is { labels: string[]; bits: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'labels' in value &&
    Array.isArray(value.labels) &&
    'bits' in value
  )
}

/**
 * Adds to `scores[at..at + L)` the weights of all features in the list. The sums of a few labels at a time stay in
 * registers: three times as fast as adding to the array for each feature.
 */
export function addScores(model: LinearModel, features: FeatureList, scores: Int32Array, at: number): void {
  const labels = model.labels.length
  let label = 0
  for (; label + 4 <= labels; label += 4) addFour(model, features, label, scores, at + label)
  if (label + 2 <= labels) {
    addTwo(model, features, label, scores, at + label)
    label += 2
  }
  if (label < labels) addOne(model, features, label, scores, at + label)
}

function addFour(
  model: LinearModel,
  features: FeatureList,
  label: number,
  scores: Int32Array,
  at: number,
): void {
  const { weights, mask } = model
  const { values, count } = features
  const labels = model.labels.length
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let k = 0; k < count; k++) {
    const base = (values[k]! & mask) * labels + label
    a = (a + weights[base]!) | 0
    b = (b + weights[base + 1]!) | 0
    c = (c + weights[base + 2]!) | 0
    d = (d + weights[base + 3]!) | 0
  }
  scores[at]! += a
  scores[at + 1]! += b
  scores[at + 2]! += c
  scores[at + 3]! += d
}

function addTwo(
  model: LinearModel,
  features: FeatureList,
  label: number,
  scores: Int32Array,
  at: number,
): void {
  const { weights, mask } = model
  const { values, count } = features
  const labels = model.labels.length
  let a = 0
  let b = 0
  for (let k = 0; k < count; k++) {
    const base = (values[k]! & mask) * labels + label
    a = (a + weights[base]!) | 0
    b = (b + weights[base + 1]!) | 0
  }
  scores[at]! += a
  scores[at + 1]! += b
}

function addOne(
  model: LinearModel,
  features: FeatureList,
  label: number,
  scores: Int32Array,
  at: number,
): void {
  const { weights, mask } = model
  const { values, count } = features
  const labels = model.labels.length
  let a = 0
  for (let k = 0; k < count; k++) a = (a + weights[(values[k]! & mask) * labels + label]!) | 0
  scores[at]! += a
}

/** Index of the greatest of `scores[at..at + count)`; the first where several are equal. */
export function bestOf(scores: Int32Array, at: number, count: number): number {
  let best = 0
  for (let label = 1; label < count; label++) if (scores[at + label]! > scores[at + best]!) best = label
  return best
}
