/*
 * Trees: each kind gives by hand what it gives in bulk and survives its file; other sets are asked only where the first
 * is unsure.
 */
import { describe, expect, test } from 'vitest'
import { forestBytes, parseForest } from '../../src/model/trees/forest-file.ts'
import { decodeForest, encodeForest } from '../../src/model/trees/level-tree-file.ts'
import { askedFeatures, LEAVES, type LevelTrees, levelScores } from '../../src/model/trees/level-trees.ts'
import { forestOf, rowOdds, type Tree } from '../../src/model/trees/trees.ts'

const columns = [Float32Array.of(0, 1, 2), Float32Array.of(5, 4, 3)]

describe('levelScores', () => {
  /** Trees that ask feature 0 whether it is above 0.5, feature 1 whether it is above 3.5, and twice for nothing. */
  const trees = (...values: readonly (readonly number[])[]): LevelTrees => ({
    feature: Uint16Array.from(values.flatMap(() => [0, 1, 0, 0])),
    threshold: Float32Array.from(values.flatMap(() => [0.5, 3.5, 9, 9])),
    value: Float32Array.from(
      values.flatMap((own) => Array.from({ length: LEAVES }, (_, leaf) => own[leaf % own.length]!)),
    ),
  })
  const corners = [0, -0.25, 0.125, 0.5]

  test('the answers are the bits of the leaf', () => {
    expect([...levelScores([trees(corners)], columns, 3)]).toEqual([0.125, 0.5, -0.25])
  })
  test('trees of a set are added up', () => {
    expect([...levelScores([trees(corners, [1, 2])], columns, 3)]).toEqual([1.125, 2.5, 1.75])
  })
  test('sets are averaged where the first is unsure', () => {
    expect([...levelScores([trees([1, -1]), trees([2, 1])], columns, 2)]).toEqual([1.5, 0])
  })
  test('negative: the first set alone decides where it is sure', () => {
    expect([...levelScores([trees([4, -4]), trees([-9, 9])], columns, 2)]).toEqual([4, -4])
  })
  test('negative: where its first trees see no hope, no other is asked', () => {
    const long = trees(...Array.from({ length: 80 }, (_, t) => (t < 50 ? [-0.125, 0] : [1, 1])))
    const [hopeless, other] = levelScores([long], columns, 2)
    expect(hopeless).toBeLessThan(-6.25)
    expect(other).toBe(30)
  })
  test('features that are asked', () => expect([...askedFeatures([trees([0])])]).toEqual([0, 1]))
  test('a forest survives its file', () => {
    const forest = [trees(corners, [0.25, -0.5]), trees([1])]
    expect(decodeForest(encodeForest(forest))).toEqual(forest)
  })
})

describe('rowOdds', () => {
  const stump: Tree = { feature: [0, -1, -1], value: [3.5, -0.25, 0.25], left: [1, 0, 0] }
  test('a row goes right where its feature is above the threshold', () => {
    expect([...rowOdds(forestOf([stump, stump]), Float32Array.of(5, 0, 4, 1, 3, 2), 2)]).toEqual([
      0.5, 0.5, -0.5,
    ])
  })
  test('negative: where the first forty trees settle that a row is none, no other is asked', () => {
    const grown = Array.from({ length: 100 }, () => stump)
    expect([...rowOdds(forestOf(grown), Float32Array.of(4, 3), 1)]).toEqual([25, -10])
  })
  test('a forest survives its file, wherever its bytes begin', () => {
    const forest = forestOf([stump, stump, stump, stump, stump])
    const bytes = forestBytes(forest)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(parseForest(bytes)).toEqual(forest)
    expect(parseForest(shifted.subarray(1))).toEqual(forest)
  })
})
