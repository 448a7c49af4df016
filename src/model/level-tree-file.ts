/*
 * Level trees as bytes and back: the number of sets; for each set its number of trees, then all features (uint16),
 * thresholds (float32) and leaf values (float32); numbers are uint32, all is little-endian.
 */
import { DEPTH, LEAVES, type LevelForest, type LevelTrees } from './level-trees.ts'

const TREE_BYTES = DEPTH * (2 + 4) + LEAVES * 4

/** The bytes of `forest`. */
export function encodeForest(forest: LevelForest): Uint8Array {
  const size = forest.reduce((sum, { value }) => sum + 4 + (TREE_BYTES * value.length) / LEAVES, 4)
  const view = new DataView(new ArrayBuffer(size))
  view.setUint32(0, forest.length, true)
  let at = 4
  for (const { feature, threshold, value } of forest) {
    view.setUint32(at, value.length / LEAVES, true)
    at += 4
    for (const [i, one] of feature.entries()) view.setUint16(at + 2 * i, one, true)
    at += 2 * feature.length
    for (const numbers of [threshold, value]) {
      for (const [i, one] of numbers.entries()) view.setFloat32(at + 4 * i, one, true)
      at += 4 * numbers.length
    }
  }
  return new Uint8Array(view.buffer)
}

/** The forest in `bytes`. */
export function decodeForest(bytes: Uint8Array): LevelForest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 4
  const floats = (count: number): Float32Array => {
    const start = at
    at += 4 * count
    return Float32Array.from({ length: count }, (_, i) => view.getFloat32(start + 4 * i, true))
  }
  return Array.from({ length: view.getUint32(0, true) }, (): LevelTrees => {
    const trees = view.getUint32(at, true)
    const start = at + 4
    at = start + 2 * DEPTH * trees
    const feature = Uint16Array.from({ length: DEPTH * trees }, (_, i) => view.getUint16(start + 2 * i, true))
    return { feature, threshold: floats(DEPTH * trees), value: floats(LEAVES * trees) }
  })
}
