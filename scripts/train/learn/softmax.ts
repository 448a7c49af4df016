/*
 * Multinomial logistic regression over hashed rows (AdaGrad with a pull towards 0), for probabilities of five labels.
 */
import { bucketOf, ROW_LABELS } from '../../../src/model/linear/row-model.ts'
import { randomFrom } from '../../random.ts'
import { shuffled, type Trained } from './dataset.ts'

/** A row of feature values with its label, and how much it counts. */
export interface LabelledRow {
  readonly values: Int32Array
  readonly label: number
  readonly weight: number
}

export interface SoftmaxOptions {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  /** Pull of weights towards 0, a step. */
  readonly pull: number
  readonly seed: number
}

/** Trains weights for `labels` on `rows`. */
export function trainSoftmax(
  rows: readonly LabelledRow[],
  labels: readonly string[],
  { bits, epochs, rate, pull, seed }: SoftmaxOptions,
): Trained {
  const weights = new Float32Array(ROW_LABELS << bits)
  const squares = new Float32Array(weights.length).fill(SMALL)
  const random = randomFrom(seed)
  const buckets = rows.map(({ values }) => values.map((value, place) => bucketOf(value, place, 32 - bits)))
  const order = rows.map((_, i) => i)
  const odds = new Float64Array(ROW_LABELS)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(order, random)) {
      probabilities(weights, buckets[i]!, odds)
      const { label, weight } = rows[i]!
      for (const bucket of buckets[i]!) {
        for (let k = 0; k < ROW_LABELS; k++) {
          const at = bucket * ROW_LABELS + k
          const slope = weight * (odds[k]! - (k === label ? 1 : 0)) + pull * weights[at]!
          squares[at]! += slope * slope
          weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!)
        }
      }
    }
  }
  return { labels, bits, weights, transitions: new Float32Array((ROW_LABELS + 1) * ROW_LABELS) }
}

const SMALL = 1e-4

/** Writes to `odds` the probability of each label. */
export function probabilities(weights: Float32Array, buckets: Int32Array, odds: Float64Array): void {
  odds.fill(0)
  for (const bucket of buckets)
    for (let k = 0; k < ROW_LABELS; k++) odds[k]! += weights[bucket * ROW_LABELS + k]!
  const most = Math.max(...odds)
  let sum = 0
  for (let k = 0; k < ROW_LABELS; k++) sum += odds[k] = Math.exp(odds[k]! - most)
  for (let k = 0; k < ROW_LABELS; k++) odds[k]! /= sum
}
