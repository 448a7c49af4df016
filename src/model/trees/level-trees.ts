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
  const trees = treeCount(first)
  const opening = Math.min(OPENING, trees)
  const bar = opening < trees ? HOPELESS : Number.NEGATIVE_INFINITY
  const every = new Int32Array(count).map((_, row) => row)
  addTrees(first, 0, opening, columns, every, scores)
  const hopeful = every.filter((row) => scores[row]! >= bar)
  for (const row of every) if (scores[row]! < bar) scores[row]! /= OPENING_SHARE
  addTrees(first, opening, trees, columns, hopeful, scores)
  const unsure = hopeful.filter((row) => Math.abs(scores[row]!) < SURE)
  for (const other of forest.slice(1)) addTrees(other, 0, treeCount(other), columns, unsure, scores)
  for (const row of unsure) scores[row]! /= forest.length
  return Float64Array.from(scores)
}

/** Which features `forest` asks for. */
export function askedFeatures(forest: LevelForest): ReadonlySet<number> {
  const asked = new Set<number>()
  for (const { feature } of forest) for (const one of feature) asked.add(one)
  return asked
}

function treeCount(trees: LevelTrees): number {
  return trees.value.length / LEAVES
}

/**
 * Adds the leaves of trees `from` to `to` for `rows`. Written out for four questions, as this is where the time goes;
 * `Number(x > y)` compiles to no branch, `x > y ? 1 : 0` to one that is mispredicted, and four times as slow.
 */
function addTrees(
  { feature, threshold, value }: LevelTrees,
  from: number,
  to: number,
  columns: readonly Float32Array[],
  rows: Int32Array,
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
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      const low = Number(a[row]! > aLimit) + Number(b[row]! > bLimit) * 2
      const high = Number(c[row]! > cLimit) * 4 + Number(d[row]! > dLimit) * 8
      scores[row]! += value[leaves + low + high]!
    }
  }
}
