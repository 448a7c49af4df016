/*
 * Buckets of weights in the memory of the kernels, found by hashed features: where the features of one token are listed,
 * and the sums over their buckets.
 */
import type { FileBlock } from '../memory/arena.ts'
import type { Kernels } from '../memory/kernels.ts'
import type { TemplateList } from './template-list.ts'

/** Buckets of `size` bytes with the list of a token's features and room for sums. */
export interface HashedBuckets {
  readonly list: TemplateList
  /** The sums, byte by byte of a bucket. */
  readonly sums: Int32Array
  readonly mask: number
  readonly size: number
  readonly kernels: Kernels
  readonly at: Addresses
}

interface Addresses {
  readonly templates: number
  readonly values: number
  readonly places: number
  readonly sums: number
  readonly buckets: number
}

/** Features that a list has room for: a multiple of four, since they are mixed by fours. */
const LONGEST_LIST = 128
/** Bytes of a bucket from 32 on are not summed. */
const LONGEST_SUM = 32
const MOST_SUMS = 2 * LONGEST_SUM
/** Bytes that list and sums take before the file in its block. */
export const LIST_ROOM = LONGEST_LIST + 8 * LONGEST_LIST + 4 * MOST_SUMS

/** The 2^`bits` buckets of `size` bytes that begin at the address `buckets` of a block with LIST_ROOM. */
export function hashedBuckets(block: FileBlock, buckets: number, size: number, bits: number): HashedBuckets {
  const at = addressesIn(block, buckets)
  return {
    list: {
      values: new Int32Array(block.buffer, at.values, LONGEST_LIST),
      templates: new Uint8Array(block.buffer, at.templates, LONGEST_LIST),
      count: 0,
    },
    sums: new Int32Array(block.buffer, at.sums, MOST_SUMS),
    mask: (1 << bits) - 1,
    size,
    kernels: block.kernels,
    at,
  }
}

function addressesIn({ at: templates }: FileBlock, buckets: number): Addresses {
  const values = templates + LONGEST_LIST
  const places = values + 4 * LONGEST_LIST
  const sums = places + 4 * LONGEST_LIST
  return { templates, values, places, sums, buckets }
}

/** Finds the buckets of the features in the list, of which the sums are made from now on. */
export function findBuckets({ kernels, list, mask, size, at }: HashedBuckets): void {
  kernels.mixPlaces(at.templates, at.values, list.count, mask, size, at.buckets, at.places)
}

/** Writes to `sums[to..to + 16)` the sums over the bytes [from, from + 16) of the buckets. */
export function sum16({ kernels, list, at }: HashedBuckets, from: number, to: number): void {
  kernels.sum16(at.places, list.count, from, at.sums + 4 * to)
}

/** The same for 32 bytes. */
export function sum32({ kernels, list, at }: HashedBuckets, from: number, to: number): void {
  kernels.sum32(at.places, list.count, from, at.sums + 4 * to)
}
