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

/** The leaf value of `tree` for row `row` of `columns`. */
export function treeValue(tree: Tree, columns: readonly Float32Array[], row: number): number {
  let node = 0
  for (let feature = tree.feature[0]!; feature >= 0; feature = tree.feature[node]!) {
    const goesRight = columns[feature]![row]! > tree.value[node]!
    node = tree.left[node]! + Number(goesRight)
  }
  return tree.value[node]!
}

/** Log-odds of all rows. */
export function treeScores(
  trees: readonly Tree[],
  columns: readonly Float32Array[],
  rows: number,
): Float64Array {
  const scores = new Float64Array(rows)
  for (const tree of trees) for (let row = 0; row < rows; row++) scores[row]! += treeValue(tree, columns, row)
  return scores
}
