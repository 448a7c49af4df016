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

/**
 * Trees put together, for speed: four are walked at a time, and a leaf leads to itself, so that all four take as many
 * steps as the deepest and the processor has no branch to guess. Numbers are compared as integers of the same order.
 */
export interface Forest {
  /** First nodes; their number is a multiple of four. */
  readonly roots: Int32Array
  /** For each four trees the depth of the deepest. */
  readonly depths: Uint8Array
  /** The left child (value not above the threshold, the right child follows it) times 256, and the feature. */
  readonly nodes: Int32Array
  /** Thresholds as `toOrdered` gives them. */
  readonly thresholds: Int32Array
  /** Values of leaves, 0 for inner nodes. */
  readonly values: Float32Array
}

/** Trees that are walked side by side. */
export const TOGETHER = 4
const FEATURE_BITS = 8
const FEATURE_MASK = (1 << FEATURE_BITS) - 1
const NOTHING: Tree = { feature: [-1], value: [0], left: [0] }

/** The forest of `trees`, which ask no more than 256 features. */
export function forestOf(trees: readonly Tree[]): Forest {
  const missing = -trees.length & (TOGETHER - 1)
  const all = [...trees, ...Array.from({ length: missing }, () => NOTHING)]
  const starts = new Int32Array(all.length)
  for (let tree = 1; tree < all.length; tree++)
    starts[tree] = starts[tree - 1]! + all[tree - 1]!.feature.length
  const depths = all.map((tree) => depthOf(tree, 0))
  const thresholds = all.flatMap(({ feature, value }) =>
    value.map((threshold, node) => (feature[node]! < 0 ? Number.POSITIVE_INFINITY : threshold + 0)),
  )
  const ordered = new Int32Array(thresholds.length)
  toOrdered(Float32Array.from(thresholds), ordered)
  return {
    roots: starts,
    depths: Uint8Array.from({ length: all.length / TOGETHER }, (_, four) =>
      Math.max(...depths.slice(TOGETHER * four, TOGETHER * (four + 1))),
    ),
    nodes: Int32Array.from(all.flatMap((tree, index) => nodesOf(tree, starts[index]!))),
    thresholds: ordered,
    values: Float32Array.from(
      all.flatMap(({ feature, value }) => value.map((leaf, node) => (feature[node]! < 0 ? leaf : 0))),
    ),
  }
}

function nodesOf({ feature, left }: Tree, start: number): number[] {
  return feature.map((asked, node) =>
    asked < 0 ? (start + node) << FEATURE_BITS : ((start + left[node]!) << FEATURE_BITS) | asked,
  )
}

/** Steps from `node` to the farthest leaf. */
function depthOf(tree: Tree, node: number): number {
  if (tree.feature[node]! < 0) return 0
  const left = tree.left[node]!
  return 1 + Math.max(depthOf(tree, left), depthOf(tree, left + 1))
}

/** Writes to `ordered` integers in the order of `values`: the bits of a number, those of a negative one turned round. */
export function toOrdered(values: Float32Array, ordered: Int32Array): void {
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length)
  for (let k = 0; k < bits.length; k++) ordered[k] = bits[k]! ^ ((bits[k]! >> 31) & 0x7fffffff)
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
export function rowOdds(forest: Forest, rows: Float32Array, width: number): Float64Array {
  const odds = new Float64Array(rows.length / width)
  const ordered = new Int32Array(rows.length)
  toOrdered(rows, ordered)
  const count = forest.roots.length
  for (let row = 0, at = 0; row < odds.length; row++, at += width) {
    const first = treeSum(forest, 0, Math.min(FIRST_TREES, count), ordered, at, 0)
    odds[row] = first < SURELY_NOT ? first : treeSum(forest, FIRST_TREES, count, ordered, at, first)
  }
  return odds
}

/** `sum` and the leaves that the ordered values of `rows` from `at` on come to in the trees [from, to). */
export function treeSum(
  forest: Forest,
  from: number,
  to: number,
  rows: Int32Array,
  at: number,
  sum: number,
): number {
  const { roots, depths, nodes, thresholds, values } = forest
  let total = sum
  for (let tree = from; tree < to; tree += TOGETHER) {
    let a = roots[tree]!
    let b = roots[tree + 1]!
    let c = roots[tree + 2]!
    let d = roots[tree + 3]!
    // written out: as a function it is not always inlined
    for (let step = depths[tree / TOGETHER]!; step > 0; step--) {
      const e = nodes[a]!
      const f = nodes[b]!
      const g = nodes[c]!
      const h = nodes[d]!
      a = (e >>> FEATURE_BITS) + Number(rows[at + (e & FEATURE_MASK)]! > thresholds[a]!)
      b = (f >>> FEATURE_BITS) + Number(rows[at + (f & FEATURE_MASK)]! > thresholds[b]!)
      c = (g >>> FEATURE_BITS) + Number(rows[at + (g & FEATURE_MASK)]! > thresholds[c]!)
      d = (h >>> FEATURE_BITS) + Number(rows[at + (h & FEATURE_MASK)]! > thresholds[d]!)
    }
    total = total + values[a]! + values[b]! + values[c]! + values[d]!
  }
  return total
}
