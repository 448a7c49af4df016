/*
 * Boosted trees that ask the same question at every node of a level (oblivious trees): a row's answers are the bits of
 * its leaf's number. All rows are asked by one tree after the other, which is many times as fast as walking from node
 * to node, and such trees are hard to learn by heart.
 */

/** Questions of a tree: its leaves are numbered by four bits. */
export const DEPTH = 4
export const LEAVES = 1 << DEPTH

/** Trees one after the other: a feature and a threshold for each question, a value for each leaf. */
export interface LevelTrees {
  readonly feature: Uint16Array
  readonly threshold: Float32Array
  readonly value: Float32Array
}

/** Several sets of trees, trained alike: their mean is the log-odds. */
export type LevelForest = readonly LevelTrees[]

/** Where the first trees of the first set say no this clearly, the others never said yes; they say half of it. */
const OPENING = 50
const HOPELESS = -2.5
const OPENING_SHARE = 0.45
/** Where the first set is this sure, the others are not asked. */
const SURE = 2.5

/** Log-odds of all rows of `columns`. */
export function levelScores(
  forest: LevelForest,
  columns: readonly Float32Array[],
  count: number,
): Float64Array {
  const scores = new Float32Array(count)
  const first = forest[0]
  if (!first) return Float64Array.from(scores)
  const all = first.value.length / LEAVES
  const opening = Math.min(OPENING, all)
  addTrees(first, 0, opening, columns, scores)
  const hopeful = rowsWhere(scores, (score) => score >= HOPELESS || opening === all)
  const own = pick(scores, hopeful)
  for (let row = 0; row < count; row++) scores[row]! /= OPENING_SHARE
  const ownColumns = columns.map((column) => pick(column, hopeful))
  addTrees(first, opening, all, ownColumns, own)
  const unsure = rowsWhere(own, (score) => Math.abs(score) < SURE)
  const sums = pick(own, unsure)
  const restColumns = ownColumns.map((column) => pick(column, unsure))
  for (const trees of forest.slice(1)) addTrees(trees, 0, trees.value.length / LEAVES, restColumns, sums)
  for (let i = 0; i < unsure.length; i++) own[unsure[i]!] = sums[i]! / forest.length
  for (let i = 0; i < hopeful.length; i++) scores[hopeful[i]!] = own[i]!
  return Float64Array.from(scores)
}

/** Which features `forest` asks for. */
export function askedFeatures(forest: LevelForest): ReadonlySet<number> {
  return new Set(forest.flatMap((trees) => [...trees.feature]))
}

function rowsWhere(scores: Float32Array, is: (score: number) => boolean): Int32Array {
  const rows = new Int32Array(scores.length)
  let count = 0
  for (let row = 0; row < scores.length; row++) if (is(scores[row]!)) rows[count++] = row
  return rows.subarray(0, count)
}

/** The values at `rows`; a column that is empty, as nobody asks for it, stays empty. */
function pick(values: Float32Array, rows: Int32Array): Float32Array {
  const own = new Float32Array(values.length > 0 ? rows.length : 0)
  for (let i = 0; i < own.length; i++) own[i] = values[rows[i]!]!
  return own
}

/** Adds the leaves of trees `from` to `to`: written out for four questions, as this is where the time goes. */
function addTrees(
  { feature, threshold, value }: LevelTrees,
  from: number,
  to: number,
  columns: readonly Float32Array[],
  scores: Float32Array,
): void {
  for (let tree = from; tree < to; tree++) {
    const q = tree * DEPTH
    const a = columns[feature[q]!]!
    const b = columns[feature[q + 1]!]!
    const c = columns[feature[q + 2]!]!
    const d = columns[feature[q + 3]!]!
    const aLimit = threshold[q]!
    const bLimit = threshold[q + 1]!
    const cLimit = threshold[q + 2]!
    const dLimit = threshold[q + 3]!
    const leaves = tree * LEAVES
    for (let i = 0; i < scores.length; i++) {
      const low = (a[i]! > aLimit ? 1 : 0) | (b[i]! > bLimit ? 2 : 0)
      const high = (c[i]! > cLimit ? 4 : 0) | (d[i]! > dLimit ? 8 : 0)
      scores[i]! += value[leaves + low + high]!
    }
  }
}
