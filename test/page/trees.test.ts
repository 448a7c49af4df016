/*
 * Trees: each kind gives by hand what it gives in bulk and survives its file; other sets are asked only where the first
 * is unsure.
 */
import { describe, expect, test } from 'vitest'
import { decodeForest, encodeForest } from '../../src/model/level-tree-file.ts'
import { askedFeatures, type LevelTree, levelScores } from '../../src/model/level-trees.ts'
import { decodeTrees, encodeTrees } from '../../src/model/tree-file.ts'
import { type Tree, treeScores } from '../../src/model/trees.ts'

const columns = [Float32Array.of(0, 1, 2), Float32Array.of(5, 4, 3)]

describe('levelScores', () => {
  /** Asks feature 0 whether it is above 0.5, feature 1 whether it is above 3.5, and feature 0 twice more for nothing. */
  const tree = (values: readonly number[]): LevelTree => ({
    feature: [0, 1, 0, 0],
    threshold: [0.5, 3.5, 9, 9],
    value: Float32Array.from({ length: 16 }, (_, leaf) => values[leaf] ?? 0),
  })
  const corners = tree([0, -0.25, 0.125, 0.5])
  const stump = (below: number, above: number) => tree([below, above, below, above])

  test('the answers are the bits of the leaf', () => {
    expect([...levelScores([[corners]], columns, 3)]).toEqual([0.125, 0.5, -0.25])
  })
  test('trees of a set are added up', () => {
    expect([...levelScores([[corners, stump(1, 2)]], columns, 3)]).toEqual([1.125, 2.5, 1.75])
  })
  test('sets are averaged where the first is unsure', () => {
    expect([...levelScores([[stump(1, -1)], [stump(2, 1)]], columns, 2)]).toEqual([1.5, 0])
  })
  test('negative: the first set alone decides where it is sure', () => {
    expect([...levelScores([[stump(4, -4)], [stump(-9, 9)]], columns, 2)]).toEqual([4, -4])
  })
  test('features that are asked', () => expect([...askedFeatures([[stump(0, 1)], []])]).toEqual([0, 1]))
  test('a forest survives its file', () => {
    const forest = [[corners, stump(0.25, -0.5)], [stump(1, 2)]]
    expect(decodeForest(encodeForest(forest))).toEqual(forest)
  })
})

describe('treeScores', () => {
  const stump: Tree = { feature: [1, -1, -1], value: [3.5, -0.25, 0.25], left: [1, 0, 0] }
  test('a row goes right where its feature is above the threshold', () => {
    expect([...treeScores([stump, stump], columns, 3)]).toEqual([0.5, 0.5, -0.5])
  })
  test('trees survive their file', () => expect(decodeTrees(encodeTrees([stump]))).toEqual([stump]))
})
