/*
 * Trees: the forest in typed arrays gives what its trees give one by one, and stops early only where it is sure.
 */
import { describe, expect, test } from 'vitest'
import { decodeTrees, encodeTrees } from '../../src/model/tree-file.ts'
import { forestOf, forestScores, SETS, type Tree, treeValue } from '../../src/model/trees.ts'

/** A stump that asks feature `feature` whether it is above `threshold`. */
const stump = (feature: number, threshold: number, below: number, above: number): Tree => ({
  feature: [feature, -1, -1],
  value: [threshold, below, above],
  left: [1, 0, 0],
})
const columns = [Float32Array.of(0, 1, 2), Float32Array.of(5, 4, 3)]
const sum = (trees: readonly Tree[], row: number) =>
  trees.reduce((all, tree) => all + treeValue(tree, columns, row), 0)

describe('forestScores', () => {
  const unsure = [stump(0, 0.5, -0.25, 0.25), stump(1, 3.5, 0.125, -0.5), stump(0, 1.5, 0.0625, 0.5)]
  test('sums the leaves of all trees', () => {
    const scores = forestScores(forestOf(unsure), columns, 3)
    expect([...scores]).toEqual([0, 1, 2].map((row) => sum(unsure, row)))
  })
  test('asks the first set alone where it is sure', () => {
    const sure = [stump(0, 0.5, -2, 2), stump(0, 0.5, 1, 1), stump(0, 0.5, 1, 1)]
    expect(forestScores(forestOf(sure), columns, 1)[0]).toBe(-2 * SETS)
  })
  test('knows which features are asked', () => {
    expect([...forestOf([stump(1, 0, 0, 0)]).used.slice(0, 3)]).toEqual([0, 1, 0])
  })
  test('trees survive their file', () => expect(decodeTrees(encodeTrees(unsure))).toEqual(unsure))
})
