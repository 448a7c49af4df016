/*
 * Linear taggers over hashed features: int8 weights in one typed array, read from a file in milliseconds.
 * File: a line of JSON (labels, bits), a full stop of padding to 4 bytes, transitions as int32, weights as int8.
 */
import fs from 'node:fs'
import { isModelHeader, modelFile } from './model-header.ts'

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
export function parseModel(bytes: Uint8Array): LinearModel {
  const { header, buffer, start } = modelFile(bytes, 'linear model', isModelHeader)
  const { labels, bits } = header
  const transitions = new Int32Array(buffer, start, (labels.length + 1) * labels.length)
  const weights = new Int8Array(buffer, start + transitions.byteLength, labels.length << bits)
  return { labels, mask: (1 << bits) - 1, weights, transitions }
}

/** Sum of the weights of all features in the list, for a model of one label. */
export function scoreOf({ weights, mask }: LinearModel, { values, count }: FeatureList): number {
  let score = 0
  for (let k = 0; k < count; k++) score = (score + weights[values[k]! & mask]!) | 0
  return score
}
