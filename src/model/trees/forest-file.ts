/*
 * A forest as bytes and back; nothing is computed when it is read.
 * File: numbers of trees and of nodes (uint32), then the arrays of Forest: roots, nodes and thresholds (int32), values
 * (float32), depths (bytes); little-endian.
 */
import { aligned } from '../memory/aligned.ts'
import { type Forest, TOGETHER } from './trees.ts'

/** The bytes of `forest`. */
export function forestBytes({ roots, nodes, thresholds, values, depths }: Forest): Uint8Array {
  const sizes = Uint32Array.of(roots.length, nodes.length)
  const parts = [sizes, roots, nodes, thresholds, values, depths]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return bytes
}

/** The forest in `bytes`. */
export function parseForest(bytes: Uint8Array): Forest {
  const { buffer, byteOffset } = aligned(bytes)
  const [trees = 0, count = 0] = new Uint32Array(buffer, byteOffset, 2)
  const nodes = byteOffset + 8 + 4 * trees
  const depths = nodes + 12 * count
  return {
    roots: new Int32Array(buffer, byteOffset + 8, trees),
    nodes: new Int32Array(buffer, nodes, count),
    thresholds: new Int32Array(buffer, nodes + 4 * count, count),
    values: new Float32Array(buffer, nodes + 8 * count, count),
    depths: new Uint8Array(buffer, depths, trees / TOGETHER),
  }
}
