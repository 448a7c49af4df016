/*
 * The network of the parser as the bytes of its file (see src/language/parser/decoding/network.ts).
 */
import { networkPlaces, upTo } from '../../../src/language/parser/decoding/network.ts'
import { OUTPUTS } from '../../../src/language/parser/decoding/parser-model.ts'
import { WEIGHT_BIAS } from '../../../src/model/memory/kernels.ts'
import type { Learner } from './learner.ts'

const BLOCK = 64
/** What the weights of the outputs are multiplied by to become int16. */
const OUTPUT_SCALE = 1024

/** The file of `net`, its weights made whole numbers. */
export function parserBytes(net: Learner): Uint8Array {
  const { bits, buckets, biases, outputs, outputBiases } = net
  const head = new TextEncoder().encode(`${JSON.stringify({ labels: OUTPUTS, bits })}\n`)
  const places = networkPlaces(OUTPUTS.length)
  const start = upTo(BLOCK, head.length)
  const bytes = new Uint8Array(start + places.buckets + buckets.length)
  const view = new DataView(bytes.buffer)
  const scale = 127 / largestKept(buckets)
  bytes.set(head)
  biases.forEach((bias, unit) => {
    view.setInt32(start + 4 * unit, Math.round(bias * scale), true)
  })
  outputBiases.forEach((bias, output) => {
    view.setInt32(start + places.outputBiases + 4 * output, Math.round(bias * scale * OUTPUT_SCALE), true)
  })
  outputs.forEach((weight, k) => {
    view.setInt16(start + places.weights + 2 * k, within(32767, weight * OUTPUT_SCALE), true)
  })
  for (let k = 0; k < buckets.length; k++)
    bytes[start + places.buckets + k] = within(127, buckets[k]! * scale) + WEIGHT_BIAS
  return bytes
}

/** Of so many weights one may be cut off: few, as the greatest are those of the most usual features. */
const ONE_IN = 200_000

/** The weight that no more than one in ONE_IN is greater than. */
function largestKept(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort()
  return sizes[sizes.length - 1 - Math.floor(sizes.length / ONE_IN)] ?? 1
}

/** The nearest whole number from -`most` to `most`. */
function within(most: number, value: number): number {
  return Math.max(-most, Math.min(most, Math.round(value)))
}
