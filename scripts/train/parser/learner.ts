/*
 * The network of the parser while it learns, in floating point (see src/language/parser/decoding/network.ts): softmax,
 * and Adagrad with one rate for all weights of a bucket.
 */
import { UNITS } from '../../../src/language/parser/decoding/network.ts'
import { randomFrom } from '../../random.ts'

/** Small numbers at which sums of squared gradients begin. */
const FIRST_SQUARE = 1e-6
const BUCKET_SPREAD = 0.05
const OUTPUT_SPREAD = 0.3
const FIRST_BIAS = 0.1

/** A network that learns; buckets [bucket * units + unit], outputs [output * units + unit]. */
export interface Learner {
  readonly bits: number
  readonly buckets: Float32Array
  readonly biases: Float32Array
  readonly outputs: Float32Array
  readonly outputBiases: Float32Array
  readonly bucketSquares: Float32Array
  readonly outputSquares: Float32Array
  biasSquare: number
  /** Units of the last `forward`, and what is to be learned by them. */
  readonly values: Float32Array
  readonly gradient: Float32Array
  readonly scores: Float32Array
  /** Buckets of the features of the last `forward`: the first `used`. */
  readonly places: Int32Array
  used: number
}

/** A network with small random weights. */
export function learner(bits: number, outputs: number, seed: number): Learner {
  const random = randomFrom(seed)
  const around = (size: number, spread: number): Float32Array =>
    Float32Array.from({ length: size }, () => (2 * random() - 1) * spread)
  return {
    bits,
    buckets: around(UNITS << bits, BUCKET_SPREAD),
    biases: new Float32Array(UNITS).fill(FIRST_BIAS),
    outputs: around(outputs * UNITS, OUTPUT_SPREAD),
    outputBiases: new Float32Array(outputs),
    bucketSquares: new Float32Array(1 << bits).fill(FIRST_SQUARE),
    outputSquares: new Float32Array(outputs).fill(FIRST_SQUARE),
    biasSquare: FIRST_SQUARE,
    values: new Float32Array(UNITS),
    gradient: new Float32Array(UNITS),
    scores: new Float32Array(outputs),
    places: new Int32Array(256),
    used: 0,
  }
}

/** Sets the units by the `used` buckets in `places`; `factor` makes up for features that were left out. */
export function forward(net: Learner, factor: number): void {
  const { buckets, biases, values, places, used } = net
  values.fill(0)
  for (let k = 0; k < used; k++) {
    const at = places[k]! * UNITS
    for (let j = 0; j < UNITS; j++) values[j]! += buckets[at + j]!
  }
  for (let j = 0; j < UNITS; j++) {
    const value = values[j]! * factor + biases[j]!
    values[j] = value > 0 ? value : 0
  }
  net.gradient.fill(0)
}

/** Scores the outputs [from, to) by the units. */
export function score(net: Learner, from: number, to: number): void {
  const { outputs, outputBiases, values, scores } = net
  for (let output = from; output < to; output++) {
    const at = output * UNITS
    let sum = outputBiases[output]!
    for (let j = 0; j < UNITS; j++) sum += outputs[at + j]! * values[j]!
    scores[output] = sum
  }
}

/** Output biases learn more slowly than weights. */
const BIAS_SHARE = 0.1

/** Takes the gradient `slope` of one output into the outputs, and into what the units are to learn. */
export function learnOutput(net: Learner, output: number, slope: number, rate: number): void {
  const { outputs, outputBiases, outputSquares, values, gradient } = net
  const at = output * UNITS
  let square = 0
  for (let j = 0; j < UNITS; j++) {
    gradient[j]! += slope * outputs[at + j]!
    square += values[j]! * values[j]!
  }
  outputSquares[output]! += (slope * slope * square) / UNITS
  const step = (rate * slope) / Math.sqrt(outputSquares[output]!)
  for (let j = 0; j < UNITS; j++) outputs[at + j]! -= step * values[j]!
  outputBiases[output]! -= BIAS_SHARE * step
}

/** Takes what the units are to learn into biases and buckets. */
export function learnUnits(net: Learner, rate: number): void {
  const { buckets, biases, bucketSquares, values, gradient, places, used } = net
  let square = 0
  for (let j = 0; j < UNITS; j++) {
    if (values[j] === 0) gradient[j] = 0
    square += gradient[j]! * gradient[j]!
  }
  square /= UNITS
  net.biasSquare += square
  const biasStep = rate / Math.sqrt(net.biasSquare)
  for (let j = 0; j < UNITS; j++) biases[j]! -= biasStep * gradient[j]!
  for (let k = 0; k < used; k++) {
    const bucket = places[k]!
    bucketSquares[bucket]! += square
    const step = rate / Math.sqrt(bucketSquares[bucket]!)
    const at = bucket * UNITS
    for (let j = 0; j < UNITS; j++) buckets[at + j]! -= step * gradient[j]!
  }
}
