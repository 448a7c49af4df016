/*
 * Level trees as bytes and back: the number of sets; for each set its number of trees; for each tree its depth
 * (uint8), a feature (uint16) and threshold (float32) a level and the leaf values (float32), little-endian.
 */
import type { LevelForest, LevelTree } from './level-trees.ts'

/** The bytes of `forest`. */
export function encodeForest(forest: LevelForest): Uint8Array {
  const size = forest
    .flat()
    .reduce((sum, { feature, value }) => sum + 1 + 6 * feature.length + 4 * value.length, 0)
  const view = new DataView(new ArrayBuffer(1 + 2 * forest.length + size))
  let at = 0
  view.setUint8(at++, forest.length)
  for (const trees of forest) {
    view.setUint16(at, trees.length, true)
    at += 2
    for (const { feature, threshold, value } of trees) {
      view.setUint8(at++, feature.length)
      for (const [level, f] of feature.entries()) {
        view.setUint16(at, f, true)
        view.setFloat32(at + 2, threshold[level]!, true)
        at += 6
      }
      for (const one of value) {
        view.setFloat32(at, one, true)
        at += 4
      }
    }
  }
  return new Uint8Array(view.buffer)
}

/** The forest in `bytes`. */
export function decodeForest(bytes: Uint8Array): LevelForest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 1
  return Array.from({ length: view.getUint8(0) }, () => {
    const count = view.getUint16(at, true)
    at += 2
    return Array.from({ length: count }, (): LevelTree => {
      const tree = decodeTree(view, at)
      at += 1 + 6 * tree.feature.length + 4 * tree.value.length
      return tree
    })
  })
}

function decodeTree(view: DataView, start: number): LevelTree {
  const levels = Array.from({ length: view.getUint8(start) }, (_, level) => start + 1 + 6 * level)
  const values = start + 1 + 6 * levels.length
  return {
    feature: levels.map((at) => view.getUint16(at, true)),
    threshold: levels.map((at) => view.getFloat32(at + 2, true)),
    value: Array.from({ length: 1 << levels.length }, (_, leaf) => view.getFloat32(values + 4 * leaf, true)),
  }
}
