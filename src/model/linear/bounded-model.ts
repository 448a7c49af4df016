/*
 * A linear model that asks for the best label and seldom sums all of them: a bucket holds its weights for the usual labels
 * first, then the greatest of its other weights. Where the sum of the greatest stays below the best usual label, no other
 * label can win (two thirds of the words that the tagger scores).
 * File: a line of JSON (labels in the order of their bytes, bits, how many are usual), padding to 4 bytes, buckets as
 * unsigned bytes (weight + 128) of four-byte words: the usual labels, the greatest of the others, the others.
 */
import { blockOfBytes, blockOfFile, type FileBlock } from '../memory/arena.ts'
import { WEIGHT_BIAS } from '../memory/kernels.ts'
import { findBuckets, type HashedBuckets, hashedBuckets, LIST_ROOM, sum16, sum32 } from './hashed-buckets.ts'
import type { LinearModel } from './linear-model.ts'
import { isModelHeader, type ModelHeader, modelFile, padded } from './model-header.ts'

/** The weights of a model, and the list of the features whose best label is asked for. */
export interface BoundedModel extends HashedBuckets {
  /** Bytes that hold the usual labels and, in the last of them, the bound of all others. */
  readonly usual: number
  /** By byte of a bucket the number of its label; the byte of the bound holds NO_LABEL. */
  readonly labelAt: Int32Array
}

/** Stands for no label: greater than any. */
const NO_LABEL = 255

/** Reads the model that stands beside the code at `url`; labels get the numbers that they have in `labels`. */
export function loadBoundedModel(url: URL, labels: readonly string[]): BoundedModel {
  return boundedModel(blockOfFile(url, LIST_ROOM), labels)
}

/** A model from the bytes of its file. */
export function parseBoundedModel(bytes: Uint8Array, labels: readonly string[]): BoundedModel {
  return boundedModel(blockOfBytes(bytes, LIST_ROOM), labels)
}

function boundedModel(block: FileBlock, labels: readonly string[]): BoundedModel {
  const { header, start } = modelFile(block.bytes, 'bounded model', isHeader)
  const numbers = header.labels.map((label) => labels.indexOf(label))
  const labelAt = Int32Array.from([
    ...numbers.slice(0, header.usual),
    NO_LABEL,
    ...numbers.slice(header.usual),
  ])
  return { ...hashedBuckets(block, start, labelAt.length, header.bits), usual: header.usual + 1, labelAt }
}

interface BoundedHeader extends ModelHeader {
  /** How many labels are usual. */
  readonly usual: number
}

function isHeader(value: unknown): value is BoundedHeader {
  return (
    isModelHeader(value) &&
    'usual' in value &&
    typeof value.usual === 'number' &&
    value.usual < MOST_USUAL &&
    value.labels.length - value.usual <= MOST_OTHERS
  )
}

/** So many bytes are summed at once: the usual labels with their bound, and the others. */
const MOST_USUAL = 16
const MOST_OTHERS = 32

/** The file of `model` with its `usual` labels first. */
export function boundedBytes(model: LinearModel, usual: readonly string[]): Uint8Array {
  const { labels, weights } = model
  const isUsual = (label: string): boolean => usual.includes(label)
  const first = labels.filter(isUsual)
  const others = labels.filter((label) => !isUsual(label))
  const bits = 31 - Math.clz32(model.mask + 1)
  const header = JSON.stringify({ labels: [...first, ...others], bits, usual: first.length })
  const start = padded(header.length + 1)
  const size = labels.length + 1
  const bytes = new Uint8Array(start + (size << bits))
  bytes.set(new TextEncoder().encode(`${header}\n`))
  const place = (label: string): number => labels.indexOf(label)
  for (let bucket = 0, to = start; bucket <= model.mask; bucket++, to += size) {
    const weight = (label: string): number => weights[bucket * labels.length + place(label)]! + WEIGHT_BIAS
    bytes.set(first.map(weight), to)
    bytes[to + first.length] = Math.max(...others.map(weight))
    bytes.set(others.map(weight), to + first.length + 1)
  }
  return bytes
}

/** The label with the greatest sum over the features in the model's list; the first if several have it. */
export function bestLabel(model: BoundedModel): number {
  const { sums, usual, size, labelAt } = model
  findBuckets(model)
  sum16(model, 0, 0)
  const bound = usual - 1
  const best = bestAt(sums, 0, bound)
  if (sums[best]! > sums[bound]!) return labelAt[best]!
  sum32(model, usual, usual)
  return betterOf(model, best, bestAt(sums, usual, size))
}

/** The first of the greatest sums in [from, to): on either side of the bound labels stand in the order of their numbers. */
function bestAt(sums: Int32Array, from: number, to: number): number {
  let best = from
  for (let at = from + 1; at < to; at++) if (sums[at]! > sums[best]!) best = at
  return best
}

function betterOf({ sums, labelAt }: BoundedModel, a: number, b: number): number {
  const first = labelAt[a]!
  const second = labelAt[b]!
  if (sums[a] === sums[b]) return Math.min(first, second)
  return sums[a]! > sums[b]! ? first : second
}
