/*
 * The kernels: WebAssembly and plain TypeScript give the same numbers, and the committed bytes are those of the text.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import wabt from 'wabt'
import { type Kernels, MOST_TERMS, wasmKernels } from '../../src/model/memory/kernels.ts'
import { scalarKernels } from '../../src/model/memory/scalar-kernels.ts'
import { root } from '../golden.ts'

const SIZE = 1 << 16
const OUT = 0
const LISTS = 4096
const WEIGHTS = 8192

/** Repeatable 32-bit numbers. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state ^ (state >>> 15)
  }
}

/** Runs `work` on both kernels over memories that `fill` has filled alike, and returns what both hold then. */
function both(
  fill: (ints: Int32Array, bytes: Uint8Array) => void,
  work: (kernels: Kernels) => void,
): readonly [Int32Array, Int32Array] {
  const buffer = new ArrayBuffer(SIZE)
  const wasm = wasmKernels(SIZE)
  if (!wasm) throw new Error('this machine has no WebAssembly with vectors: the kernels cannot be compared')
  for (const memory of [buffer, wasm.buffer]) fill(new Int32Array(memory), new Uint8Array(memory))
  work(scalarKernels(buffer))
  work(wasm.kernels)
  return [new Int32Array(buffer, 0, LISTS / 4), new Int32Array(wasm.buffer, 0, LISTS / 4)]
}

const random = (seed: number) => (ints: Int32Array) => {
  const next = numbersFrom(seed)
  for (let k = 0; k < ints.length; k++) ints[k] = next()
}

/** As `random`, and places in [WEIGHTS, SIZE) on the list. */
const places = (seed: number) => (ints: Int32Array) => {
  random(seed)(ints)
  for (let k = 0; k < MOST_TERMS + 3; k++)
    ints[LISTS / 4 + k] = WEIGHTS + (Math.abs(ints[k]!) % (SIZE - WEIGHTS - 64))
}

const COUNTS = [0, 1, 2, 3, 4, 5, 20, 39, 63, MOST_TERMS]
const largest = (_: Int32Array, bytes: Uint8Array): void => void bytes.fill(255, WEIGHTS)

describe('kernels give the same numbers as WebAssembly and in plain TypeScript', () => {
  test.each(COUNTS)('sums over rows of %i places', (count) => {
    for (const shift of [32 - 5, 32 - 12]) {
      const [plain, wasm] = both(random(count), (kernels) =>
        kernels.rowSums(LISTS, LISTS + 1200, count, WEIGHTS, shift, OUT),
      )
      expect(wasm).toEqual(plain)
    }
  })

  test.each(COUNTS)('sums over %i buckets, of 16 and 32 bytes', (count) => {
    const [plain, wasm] = both(places(count), (kernels) => {
      kernels.sum16(LISTS, count, 12, OUT)
      kernels.sum32(LISTS, count, 0, OUT + 64)
    })
    expect(wasm).toEqual(plain)
  })

  test.each(COUNTS)('places of %i mixed features', (count) => {
    const [plain, wasm] = both(random(count), (kernels) =>
      kernels.mixPlaces(LISTS, LISTS + 1200, count, 511, 36, 77_777, OUT),
    )
    // what stands behind the last of them is up to either
    expect(wasm.subarray(0, count)).toEqual(plain.subarray(0, count))
  })

  test.each([
    [1, 20, -1, 'one token'],
    [50, 20, -1, 'onwards, with the scores of the token itself'],
    [50, -20, 0, 'backwards, without'],
  ])('paths of %i tokens by %i bytes: %s', (length, stride, own) => {
    const small = (ints: Int32Array): void => {
      random(length)(ints)
      for (let k = 0; k < ints.length; k++) ints[k]! %= 10_000
    }
    const from = stride > 0 ? 0 : 20 * (length - 1)
    const [plain, wasm] = both(small, (kernels) =>
      kernels.walk(LISTS, LISTS + 160, WEIGHTS + from, OUT + from, length, stride, own),
    )
    expect(wasm).toEqual(plain)
  })
})

describe('a layer of a network is the same in WebAssembly and in plain TypeScript', () => {
  test.each([8, 16, 64])('%i units: below 0 is 0, above 32767 is 32767', (units) => {
    const [plain, wasm] = both(random(units), (kernels) => kernels.rectify(LISTS, WEIGHTS, units, OUT))
    const values = new Int16Array(plain.buffer, plain.byteOffset, units)
    expect(wasm).toEqual(plain)
    expect([...values].every((value) => value >= 0)).toBe(true)
    expect([...values].some((value) => value === 0) && [...values].some((value) => value === 32767)).toBe(
      true,
    )
  })

  test.each([
    [1, 8],
    [3, 64],
    [32, 64],
  ])('%i inner products of %i numbers, also where they run over', (count, width) => {
    const [plain, wasm] = both(random(count), (kernels) =>
      kernels.products(LISTS, WEIGHTS, LISTS + 1200, count, width, OUT),
    )
    expect(wasm.subarray(0, count)).toEqual(plain.subarray(0, count))
    expect(plain.subarray(0, count).some((sum) => sum !== 0)).toBe(true)
  })

  test('an inner product is the sum of the products and the bias', () => {
    const numbers = (ints: Int32Array): void => {
      new Int16Array(ints.buffer, LISTS, 8).set([1, -2, 3, 0, 0, 0, 0, 100])
      new Int16Array(ints.buffer, WEIGHTS, 8).set([5, 7, -1, 9, 9, 9, 9, 300])
      ints[(LISTS + 1200) / 4] = 1000
    }
    const [plain, wasm] = both(numbers, (kernels) =>
      kernels.products(LISTS, WEIGHTS, LISTS + 1200, 1, 8, OUT),
    )
    expect([plain[0], wasm[0]]).toEqual([30_988, 30_988])
  })
})

describe('sums', () => {
  test('of as many of the greatest weights as there may be do not run over', () => {
    const [plain, wasm] = both(largest, (kernels) =>
      kernels.rowSums(LISTS, LISTS + 1200, MOST_TERMS, WEIGHTS, 32 - 8, OUT),
    )
    expect([...plain.subarray(0, 4)]).toEqual(new Array(4).fill(127 * MOST_TERMS))
    expect(wasm).toEqual(plain)
  })

  test('of no features are 0, whatever stood there', () => {
    const [plain, wasm] = both(random(1), (kernels) => kernels.sum32(LISTS, 0, 0, OUT))
    expect([...plain.subarray(0, 32)]).toEqual(new Array(32).fill(0))
    expect(wasm).toEqual(plain)
  })
})

test('a machine that denies the memory has no kernels of WebAssembly', () => {
  expect(wasmKernels(2 ** 33)).toBeNull()
})

test('kernels.wasm is what `npm run kernels` makes of kernels.wat', async () => {
  const file = (name: string): Buffer => fs.readFileSync(path.join(root, 'src/model/memory', name))
  const { parseWat } = await wabt()
  const module = parseWat('kernels.wat', file('kernels.wat'), { simd: true })
  expect(Buffer.from(module.toBinary({}).buffer)).toEqual(file('kernels.wasm'))
  module.destroy()
})
