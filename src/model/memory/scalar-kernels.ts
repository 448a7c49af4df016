/*
 * The kernels in plain TypeScript: for machines without WebAssembly.
 */
import { mix } from '../../text/hash.ts'
import { GOLDEN, type Kernels, WEIGHT_BIAS } from './kernels.ts'

const LABELS = 5
/** Entries of a row of steps. */
const STEP_ROW = 8

/** The kernels over `buffer`. */
export function scalarKernels(buffer: ArrayBuffer): Kernels {
  const bytes = new Uint8Array(buffer)
  const ints = new Int32Array(buffer)
  const shorts = new Int16Array(buffer)
  return {
    rowSums: (rows, seeds, count, buckets, shift, out) => {
      ints.fill(-WEIGHT_BIAS * count, out >> 2, (out >> 2) + 4)
      for (let place = 0; place < count; place++) {
        const value = ints[(rows >> 2) + place]! ^ ints[(seeds >> 2) + place]!
        addBytes(bytes, buckets + 4 * (Math.imul(value, GOLDEN) >>> shift), 4, ints, out >> 2)
      }
    },
    mixPlaces: (templates, values, count, mask, size, buckets, places) => {
      for (let k = 0; k < count; k++)
        ints[(places >> 2) + k] =
          buckets + size * (mix(bytes[templates + k]!, ints[(values >> 2) + k]!) & mask)
    },
    sum16: (places, count, from, out) => sumBytes(bytes, ints, places, count, from, 16, out),
    sum32: (places, count, from, out) => sumBytes(bytes, ints, places, count, from, 32, out),
    walk: (steps, first, scores, out, length, stride, own) =>
      walk(ints, { steps: steps >> 2, first: first >> 2 }, scores >> 2, out >> 2, length, stride / 4, own),
    rectify: (sums, biases, count, out) => {
      for (let k = 0; k < count; k++) {
        const sum = (ints[(sums >> 2) + k]! + ints[(biases >> 2) + k]!) | 0
        shorts[(out >> 1) + k] = Math.max(0, Math.min(LARGEST_SHORT, sum))
      }
    },
    products: (values, rows, biases, count, width, out) => {
      for (let row = 0; row < count; row++)
        ints[(out >> 2) + row] =
          ints[(biases >> 2) + row]! + product(shorts, values >> 1, (rows >> 1) + row * width, width)
    },
  }
}

const LARGEST_SHORT = 32767

function product(shorts: Int16Array, left: number, right: number, width: number): number {
  let sum = 0
  for (let k = 0; k < width; k++) sum = (sum + Math.imul(shorts[left + k]!, shorts[right + k]!)) | 0
  return sum
}

function sumBytes(
  bytes: Uint8Array,
  ints: Int32Array,
  places: number,
  count: number,
  from: number,
  size: number,
  out: number,
): void {
  ints.fill(-WEIGHT_BIAS * count, out >> 2, (out >> 2) + size)
  for (let k = 0; k < count; k++) addBytes(bytes, ints[(places >> 2) + k]! + from, size, ints, out >> 2)
}

function addBytes(bytes: Uint8Array, from: number, count: number, ints: Int32Array, to: number): void {
  for (let k = 0; k < count; k++) ints[to + k]! += bytes[from + k]!
}

/** All places are numbers of integers here. */
function walk(
  ints: Int32Array,
  { steps, first }: { readonly steps: number; readonly first: number },
  scores: number,
  out: number,
  length: number,
  stride: number,
  own: number,
): void {
  const ways = ints.slice(first, first + LABELS)
  const next = new Int32Array(LABELS)
  for (let i = 0, at = 0; i < length; i++, at += stride) {
    for (let k = 0; k < LABELS; k++) {
      const score = ints[scores + at + k]!
      ints[out + at + k] = ways[k]! + (score & own)
      ways[k]! += score
    }
    for (let k = 0; k < LABELS; k++) {
      let best = ways[0]! + ints[steps + k]!
      for (let from = 1; from < LABELS; from++)
        best = Math.max(best, ways[from]! + ints[steps + STEP_ROW * from + k]!)
      next[k] = best
    }
    ways.set(next)
  }
}
