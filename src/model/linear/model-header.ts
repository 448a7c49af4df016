/*
 * How every file of weights begins: a line of JSON that names the labels and the number of buckets, padding to 4 bytes.
 */
import { aligned } from '../memory/aligned.ts'

/** The header of a file, the file's bytes at a multiple of four, and where the numbers begin in their buffer. */
export interface ModelFile<H extends ModelHeader> {
  readonly header: H
  readonly buffer: ArrayBufferLike
  readonly start: number
  /** Bytes from `start` on. */
  readonly length: number
}

/** What all headers hold. */
export interface ModelHeader {
  readonly labels: string[]
  /** The number of buckets is 2 to the power of this. */
  readonly bits: number
}

/** Reads the header of `file`; `isKind` tells whether it is that of a `kind`, as the error calls it. */
export function modelFile<H extends ModelHeader>(
  file: Uint8Array,
  kind: string,
  isKind: (value: unknown) => value is H,
): ModelFile<H> {
  const bytes = aligned(file)
  const headerEnd = bytes.indexOf(10) + 1
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, headerEnd)))
  if (!isKind(header)) throw new Error(`${kind} file: the header is not that of a ${kind}`)
  const from = padded(headerEnd)
  return { header, buffer: bytes.buffer, start: bytes.byteOffset + from, length: bytes.length - from }
}

/** Whether `value` names labels and bits. */
export function isModelHeader(value: unknown): value is ModelHeader {
  return (
    typeof value === 'object' &&
    value !== null &&
    'labels' in value &&
    Array.isArray(value.labels) &&
    'bits' in value
  )
}

/** The first multiple of four from `length` on. */
export function padded(length: number): number {
  return (length + 3) & ~3
}
