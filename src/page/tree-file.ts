/*
 * Trees as bytes and back: for each pass the number of trees, for each tree its nodes as feature (int16), left
 * child (uint16) and value (float32), little-endian.
 */
import type { Tree } from './trees.ts'

const NODE_BYTES = 8

/** The bytes of `passes`. */
export function encodeTrees(passes: readonly (readonly Tree[])[]): Uint8Array {
  const nodes = passes.flat().reduce((sum, tree) => sum + tree.feature.length, 0)
  const view = new DataView(
    new ArrayBuffer(4 * (1 + passes.length + passes.flat().length) + NODE_BYTES * nodes),
  )
  let at = 0
  const count = (value: number) => {
    view.setUint32(at, value, true)
    at += 4
  }
  count(passes.length)
  for (const trees of passes) {
    count(trees.length)
    for (const tree of trees) {
      count(tree.feature.length)
      tree.feature.forEach((feature, node) => {
        view.setInt16(at, feature, true)
        view.setUint16(at + 2, tree.left[node]!, true)
        view.setFloat32(at + 4, tree.value[node]!, true)
        at += NODE_BYTES
      })
    }
  }
  return new Uint8Array(view.buffer)
}

/** The passes in `bytes`. */
export function decodeTrees(bytes: Uint8Array): Tree[][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const count = () => {
    at += 4
    return view.getUint32(at - 4, true)
  }
  const tree = (): Tree => {
    const made: Tree = { feature: [], value: [], left: [] }
    for (let left = count(); left > 0; left--, at += NODE_BYTES) {
      made.feature.push(view.getInt16(at, true))
      made.left.push(view.getUint16(at + 2, true))
      made.value.push(view.getFloat32(at + 4, true))
    }
    return made
  }
  return Array.from({ length: count() }, () => Array.from({ length: count() }, tree))
}
