/*
 * Boosted trees that ask the same question at every node of a level (oblivious trees): a row's answers are the bits of
 * its leaf's number. All rows are asked by one tree after the other, which is many times as fast as walking from node
 * to node, and such trees are hard to learn by heart.
 */

/** Questions of a tree: its leaves are numbered by four bits. */
export const DEPTH = 4

/** One tree: a feature and a threshold for each question, and a value for each combination of answers. */
export interface LevelTree {
  readonly feature: readonly number[]
  readonly threshold: readonly number[]
  readonly value: Float32Array
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
  addSet(first, columns, scores)
  const unsure = Int32Array.from(scores.keys()).filter((row) => Math.abs(scores[row]!) < SURE)
  const rest = columns.map((column) => (column.length < count ? column : rowsOf(column, unsure)))
  const own = Float64Array.from(unsure, (row) => scores[row]!)
  for (const set of others) addSet(set, rest, own)
  for (let i = 0; i < unsure.length; i++) scores[unsure[i]!] = own[i]! / forest.length
  return scores
}

/** Which features `forest` asks for. */
export function askedFeatures(forest: LevelForest): ReadonlySet<number> {
  return new Set(forest.flatMap((trees) => trees.flatMap((tree) => tree.feature)))
}

function rowsOf(column: Float32Array, rows: Int32Array): Float32Array {
  const own = new Float32Array(rows.length)
  for (let i = 0; i < rows.length; i++) own[i] = column[rows[i]!]!
  return own
}

/** Adds the leaves of `trees` to `scores`: written out for four questions, as this is where the time goes. */
function addSet(trees: readonly LevelTree[], columns: readonly Float32Array[], scores: Float64Array): void {
  for (const { feature, threshold, value } of trees) {
    const [a, b, c, d] = feature.map((f) => columns[f]!)
    const [aLimit, bLimit, cLimit, dLimit] = threshold
    for (let i = 0; i < scores.length; i++) {
      const leaf =
        (a![i]! > aLimit! ? 1 : 0) |
        (b![i]! > bLimit! ? 2 : 0) |
        (c![i]! > cLimit! ? 4 : 0) |
        (d![i]! > dLimit! ? 8 : 0)
      scores[i]! += value[leaf]!
    }
  }
}
