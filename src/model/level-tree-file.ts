/*
 * Level trees as bytes and back: the number of sets (uint8); for each set its number of trees (uint16); for each tree
 * a feature (uint16) and threshold (float32) for each question, and the leaf values (float32), little-endian.
 */
import { DEPTH, type LevelForest, type LevelTree } from './level-trees.ts'

const QUESTION_BYTES = 6
const LEAVES = 1 << DEPTH
const TREE_BYTES = QUESTION_BYTES * DEPTH + 4 * LEAVES

/** The bytes of `forest`. */
export function encodeForest(forest: LevelForest): Uint8Array {
  const size = forest.reduce((sum, trees) => sum + 2 + TREE_BYTES * trees.length, 1)
  const view = new DataView(new ArrayBuffer(size))
  view.setUint8(0, forest.length)
  let at = 1
  for (const trees of forest) {
    view.setUint16(at, trees.length, true)
    at += 2
    for (const tree of trees) {
      encodeTree(view, at, tree)
      at += TREE_BYTES
    }
  }
  return new Uint8Array(view.buffer)
}

/** The forest in `bytes`. */
export function decodeForest(bytes: Uint8Array): LevelForest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 1
  return Array.from({ length: view.getUint8(0) }, () => {
    const start = at + 2
    const trees = Array.from({ length: view.getUint16(at, true) }, (_, tree) =>
      decodeTree(view, start + TREE_BYTES * tree),
    )
    at = start + TREE_BYTES * trees.length
    return trees
  })
}

function encodeTree(view: DataView, start: number, { feature, threshold, value }: LevelTree): void {
  for (let level = 0; level < DEPTH; level++) {
    view.setUint16(start + QUESTION_BYTES * level, feature[level]!, true)
    view.setFloat32(start + QUESTION_BYTES * level + 2, threshold[level]!, true)
  }
  const leaves = start + QUESTION_BYTES * DEPTH
  for (let leaf = 0; leaf < LEAVES; leaf++) view.setFloat32(leaves + 4 * leaf, value[leaf]!, true)
}

function decodeTree(view: DataView, start: number): LevelTree {
  const questions = Array.from({ length: DEPTH }, (_, level) => start + QUESTION_BYTES * level)
  const leaves = start + QUESTION_BYTES * DEPTH
  return {
    feature: questions.map((at) => view.getUint16(at, true)),
    threshold: questions.map((at) => view.getFloat32(at + 2, true)),
    value: Float32Array.from({ length: LEAVES }, (_, leaf) => view.getFloat32(leaves + 4 * leaf, true)),
  }
}
