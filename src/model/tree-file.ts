/*
 * Trees as bytes and back: the number of trees; for each tree its number of nodes, and for each node its feature
 * (int16), left child (uint16) and value (float32), little-endian.
 */
import type { Tree } from './trees.ts'

const NODE_BYTES = 8

/** The bytes of `trees`. */
export function encodeTrees(trees: readonly Tree[]): Uint8Array {
  const nodes = trees.reduce((sum, tree) => sum + tree.feature.length, 0)
  const view = new DataView(new ArrayBuffer(4 * (1 + trees.length) + NODE_BYTES * nodes))
  view.setUint32(0, trees.length, true)
  let at = 4
  for (const tree of trees) {
    view.setUint32(at, tree.feature.length, true)
    at += 4
    for (const [node, feature] of tree.feature.entries()) {
      view.setInt16(at, feature, true)
      view.setUint16(at + 2, tree.left[node]!, true)
      view.setFloat32(at + 4, tree.value[node]!, true)
      at += NODE_BYTES
    }
  }
  return new Uint8Array(view.buffer)
}

/** The trees in `bytes`. */
export function decodeTrees(bytes: Uint8Array): Tree[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 4
  return Array.from({ length: view.getUint32(0, true) }, () => {
    const tree: Tree = { feature: [], value: [], left: [] }
    let left = view.getUint32(at, true)
    for (at += 4; left > 0; left--, at += NODE_BYTES) {
      tree.feature.push(view.getInt16(at, true))
      tree.left.push(view.getUint16(at + 2, true))
      tree.value.push(view.getFloat32(at + 4, true))
    }
    return tree
  })
}
