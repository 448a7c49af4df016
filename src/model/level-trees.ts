/*
 * Boosted trees that ask the same question at every node of a level (oblivious trees): a row's answers are the bits of
 * its leaf's number. All rows are asked a question at a time, which is many times as fast as walking from node to node.
 */

/** One tree: a feature and a threshold a level, and a value for each combination of answers. */
export interface LevelTree {
  readonly feature: readonly number[]
  readonly threshold: readonly number[]
  readonly value: readonly number[]
}

/** Several sets of trees, trained alike: their mean is the log-odds. */
export type LevelForest = readonly (readonly LevelTree[])[]

/** Where the first set is this sure, the others are not asked. */
const SURE = 2.5

/** Log-odds of all rows of `columns`. */
export function levelScores(
  forest: LevelForest,
  columns: readonly Float32Array[],
  count: number,
): Float64Array {
  const scores = new Float64Array(count)
  const [first = [], ...others] = forest
  addSet(
    first,
    columns,
    Int32Array.from(scores, (_, row) => row),
    scores,
  )
  const unsure = Int32Array.from(scores.keys()).filter((row) => Math.abs(scores[row]!) < SURE)
  for (const set of others) addSet(set, columns, unsure, scores)
  for (let i = 0; i < unsure.length; i++) scores[unsure[i]!]! /= forest.length
  return scores
}

/** Which features `forest` asks for. */
export function askedFeatures(forest: LevelForest): ReadonlySet<number> {
  return new Set(forest.flatMap((trees) => trees.flatMap((tree) => tree.feature)))
}

function addSet(
  trees: readonly LevelTree[],
  columns: readonly Float32Array[],
  rows: Int32Array,
  scores: Float64Array,
): void {
  const leaves = new Uint8Array(rows.length)
  for (const { feature, threshold, value } of trees) {
    leaves.fill(0)
    for (const [level, f] of feature.entries()) {
      const column = columns[f]!
      const limit = threshold[level]!
      const bit = 1 << level
      for (let i = 0; i < rows.length; i++) if (column[rows[i]!]! > limit) leaves[i]! |= bit
    }
    const values = Float64Array.from(value)
    for (let i = 0; i < rows.length; i++) scores[rows[i]!]! += values[leaves[i]!]!
  }
}
