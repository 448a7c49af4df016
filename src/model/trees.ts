/*
 * Boosted decision trees: the sum of their leaves is the log-odds of yes.
 */

/** Nodes of one tree as parallel arrays; a leaf has feature -1 and its value, an inner node its threshold. */
export interface Tree {
  readonly feature: number[]
  readonly value: number[]
  /** Left child (value not above the threshold); the right child follows it. */
  readonly left: number[]
}

/** Trees put together: `roots` are their first nodes, children are numbered over all. */
export interface Forest {
  readonly roots: Int32Array
  readonly feature: Int16Array
  readonly value: Float32Array
  readonly left: Int32Array
}

/** The forest of `trees`. */
export function forestOf(trees: readonly Tree[]): Forest {
  const size = trees.reduce((sum, tree) => sum + tree.feature.length, 0)
  const forest = {
    roots: new Int32Array(trees.length),
    feature: new Int16Array(size),
    value: new Float32Array(size),
    left: new Int32Array(size),
  }
  let at = 0
  for (const [index, tree] of trees.entries()) {
    forest.roots[index] = at
    forest.feature.set(tree.feature, at)
    forest.value.set(tree.value, at)
    for (const [node, left] of tree.left.entries()) forest.left[at + node] = at + left
    at += tree.feature.length
  }
  return forest
}

/** The leaf value of `tree` for row `row` of `columns`. */
export function treeValue(tree: Tree, columns: readonly Float32Array[], row: number): number {
  let node = 0
  for (let feature = tree.feature[0]!; feature >= 0; feature = tree.feature[node]!) {
    const goesRight = columns[feature]![row]! > tree.value[node]!
    node = tree.left[node]! + Number(goesRight)
  }
  return tree.value[node]!
}

/** Of trees that are grown one upon the other, the first this many settle that a row with a lesser sum is none. */
const FIRST_TREES = 40
const SURELY_NOT = -2

/** Log-odds of rows of `width` values that stand one after the other; of a row that is surely none, those so far. */
export function rowOdds(
  { roots, feature, value, left }: Forest,
  rows: Float32Array,
  width: number,
): Float64Array {
  const odds = new Float64Array(rows.length / width)
  for (let row = 0, at = 0; row < odds.length; row++, at += width) {
    let sum = 0
    for (let tree = 0; tree < roots.length; tree++) {
      if (tree === FIRST_TREES && sum < SURELY_NOT) break
      let node = roots[tree]!
      for (let f = feature[node]!; f >= 0; f = feature[node]!)
        node = rows[at + f]! > value[node]! ? left[node]! + 1 : left[node]!
      sum += value[node]!
    }
    odds[row] = sum
  }
  return odds
}
