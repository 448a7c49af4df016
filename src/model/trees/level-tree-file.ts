/*
 * Level trees as bytes and back: the number of sets; for each set its number of trees, then all features (uint16),
 * thresholds (float32) and leaf values (float32); numbers are uint32, all is little-endian.
 */
import { aligned } from '../memory/aligned.ts'
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

/** The forest in `bytes`, whose numbers are not copied. */
export function decodeForest(bytes: Uint8Array): LevelForest {
  const { buffer, byteOffset } = aligned(bytes)
  const [sets = 0] = new Uint32Array(buffer, byteOffset, 1)
  const forest: LevelTrees[] = []
  for (let set = 0, at = byteOffset + 4; set < sets; set++) {
    const [trees = 0] = new Uint32Array(buffer, at, 1)
    const thresholds = at + 4 + 2 * DEPTH * trees
    forest.push({
      feature: new Uint16Array(buffer, at + 4, DEPTH * trees),
      threshold: new Float32Array(buffer, thresholds, DEPTH * trees),
      value: new Float32Array(buffer, thresholds + 4 * DEPTH * trees, LEAVES * trees),
    })
    at += 4 + TREE_BYTES * trees
  }
  return forest
}
