/*
 * The inner loops of taggers and parser over one stretch of memory, where weights, features and sums all stand: in
 * WebAssembly (kernels.wat), four to sixteen numbers at a time, or in plain TypeScript (scalar-kernels.ts) where the
 * machine has none. Both give the same numbers; sums of weights take a third of the time that they took in JavaScript.
 */
import fs from 'node:fs'
import { once } from './once.ts'

/**
 * Functions over a memory; arguments named for several things, `first` and `out` are addresses in bytes. Weights are
 * unsigned bytes, WEIGHT_BIAS more than the weight; sums are int32 and have the bias taken off. No sum may have more
 * than MOST_TERMS terms.
 */
export interface Kernels {
  /**
   * Writes to `out` four sums, of the four bytes of the buckets to which the `count` values of a row and the seeds of
   * their places lead: the highest 32 - `shift` bits of (value ^ seed) * GOLDEN.
   */
  readonly rowSums: (
    rows: number,
    seeds: number,
    count: number,
    buckets: number,
    shift: number,
    out: number,
  ) => void
  /**
   * Mixes `count` values with the numbers of their templates (bytes) and writes for each the address of its bucket, of
   * `size` bytes from `buckets` on. Reads and writes up to three entries more.
   */
  readonly mixPlaces: (
    templates: number,
    values: number,
    count: number,
    mask: number,
    size: number,
    buckets: number,
    places: number,
  ) => void
  /** Writes to `out` the sums of the 16 bytes that stand `from` bytes behind each of `count` places (int32 addresses). */
  readonly sum16: (places: number, count: number, from: number, out: number) => void
  /** The same for 32 bytes. */
  readonly sum32: (places: number, count: number, from: number, out: number) => void
  /**
   * Follows the best paths through `length` tokens of five labels from token to token, `stride` bytes on (20) or back
   * (-20), beginning with the scores `first`; writes for each token and label the best way up to it, and with `own` = -1
   * (else 0) the score of the token itself. `steps` and `first` have eight entries a label, of which five count.
   */
  readonly walk: (
    steps: number,
    first: number,
    scores: number,
    out: number,
    length: number,
    stride: number,
    own: number,
  ) => void
  /** Writes `count` sums plus biases (int32) to `out` as int16, cut off below 0 and above 32767; a multiple of eight. */
  readonly rectify: (sums: number, biases: number, count: number, out: number) => void
  /**
   * Writes to `out` the inner products of `values` with each of `count` rows, `width` int16 each, a multiple of eight, plus
   * the bias of the row (int32).
   */
  readonly products: (
    values: number,
    rows: number,
    biases: number,
    count: number,
    width: number,
    out: number,
  ) => void
}

/** What is added to a weight to make it an unsigned byte. */
export const WEIGHT_BIAS = 128
/** 2^32 over the golden ratio: spreads neighbouring values over the upper bits (Knuth). */
export const GOLDEN = 0x9e3779b1 | 0
/** So many unsigned bytes sum up to 16 bits. */
export const MOST_TERMS = 257
/** Bytes that a kernel may read beyond the last bucket. */
export const OVERREAD = 32

const compiled = once((): WebAssembly.Module | null => {
  if (typeof WebAssembly === 'undefined') return null
  const bytes = fs.readFileSync(new URL('./kernels.wasm', import.meta.url))
  return WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : null
})

/** A memory of `bytes` bytes with its kernels; null where there is no WebAssembly with vectors or no room for it. */
export function wasmKernels(
  bytes: number,
): { readonly kernels: Kernels; readonly buffer: ArrayBuffer } | null {
  const module = compiled()
  const pages = Math.ceil(bytes / PAGE)
  const memory = module && memoryOf(pages)
  if (!module || !memory) return null
  const { rowSums, mixPlaces, sum16, sum32, walk, rectify, products } = new WebAssembly.Instance(module, {
    arena: { memory },
  }).exports as Kernels
  // an object of our own: those that hold exports are slow to look into
  return {
    kernels: { rowSums, mixPlaces, sum16, sum32, walk, rectify, products },
    buffer: memory.buffer,
  }
}

const PAGE = 1 << 16

/** A memory is some gigabytes of addresses, which `ulimit -v` may deny. */
function memoryOf(pages: number): WebAssembly.Memory | null {
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
