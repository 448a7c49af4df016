/*
 * Gradient-boosted trees for a yes/no question, on binned features (histograms); deterministic.
 * Only the trainer needs it: the program runs the trees with src/model/trees/trees.ts.
 */
import { type Tree, treeValue } from '../../../src/model/trees/trees.ts'
import { randomFrom } from '../../random.ts'
import { BINS, binColumns } from './binning.ts'

export interface BoostOptions {
  readonly trees: number
  readonly rate: number
  readonly leaves: number
  /** Least sum of weights (hessian) in a leaf, and the pull of leaf values towards 0. */
  readonly leastWeight: number
  readonly pull: number
  /** Share of the features that each tree may use. */
  readonly features: number
  readonly rows: number
  readonly seed: number
}

/** Trains trees on `columns` (one array a feature) for `labels` with row `weights`. */
export function boost(
  columns: readonly Float32Array[],
  labels: Uint8Array,
  weights: Float32Array,
  options: BoostOptions,
): Tree[] {
  return boostBy(columns, labels.length, options, (score, gradient, hessian) => {
    for (let i = 0; i < labels.length; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      gradient[i] = weights[i]! * (labels[i]! - p)
      hessian[i] = weights[i]! * Math.max(p * (1 - p), 1e-6)
    }
  })
}

/** Fills in, for the scores so far, where each row should go and how firmly. */
export type Slopes = (score: Float32Array, gradient: Float32Array, hessian: Float32Array) => void

/** Trains trees on `columns` with `count` rows for any aim that `slopes` describes. */
export function boostBy(
  columns: readonly Float32Array[],
  count: number,
  options: BoostOptions,
  slopes: Slopes,
): Tree[] {
  const { edges, bins } = binColumns(columns)
  const score = new Float32Array(count)
  const gradient = new Float32Array(count)
  const hessian = new Float32Array(count)
  const random = randomFrom(options.seed)
  const trees: Tree[] = []
  for (let t = 0; t < options.trees; t++) {
    slopes(score, gradient, hessian)
    const used = columns.map((_, f) => f).filter(() => random() < options.features)
    const rows: number[] = []
    for (let i = 0; i < count; i++) if (random() < options.rows) rows.push(i)
    const tree = growTree(Int32Array.from(rows), used, bins, edges, gradient, hessian, options)
    trees.push(tree)
    for (let i = 0; i < count; i++) score[i]! += treeValue(tree, columns, i)
  }
  return trees
}

interface Leaf {
  node: number
  rows: Int32Array
  g: number
  h: number
  histogram: Float64Array
  best: Split | null
}

interface Split {
  feature: number
  bin: number
  gain: number
}

function growTree(
  rows: Int32Array,
  used: readonly number[],
  bins: readonly Uint8Array[],
  edges: readonly Float32Array[],
  gradient: Float32Array,
  hessian: Float32Array,
  options: BoostOptions,
): Tree {
  const tree: Tree = { feature: [-1], value: [0], left: [0] }
  const leafOf = (node: number, own: Int32Array, histogram: Float64Array): Leaf => {
    let g = 0
    let h = 0
    for (const i of own) {
      g += gradient[i]!
      h += hessian[i]!
    }
    tree.value[node] = (options.rate * g) / (h + options.pull)
    const leaf: Leaf = { node, rows: own, g, h, histogram, best: null }
    leaf.best = bestSplit(leaf, used, options)
    return leaf
  }
  const leaves = [leafOf(0, rows, histogramOf(rows, used, bins, gradient, hessian))]
  for (let splits = 1; splits < options.leaves; splits++) {
    let at = -1
    for (let i = 0; i < leaves.length; i++) {
      if (leaves[i]!.best && (at < 0 || leaves[i]!.best!.gain > leaves[at]!.best!.gain)) at = i
    }
    if (at < 0) break
    const leaf = leaves[at]!
    const { feature, bin } = leaf.best!
    const column = bins[feature]!
    const leftRows = leaf.rows.filter((i) => column[i]! <= bin)
    const rightRows = leaf.rows.filter((i) => column[i]! > bin)
    const left = tree.feature.length
    tree.feature.push(-1, -1)
    tree.value.push(0, 0)
    tree.left.push(0, 0)
    tree.feature[leaf.node] = feature
    tree.value[leaf.node] = edges[feature]![bin]!
    tree.left[leaf.node] = left
    const smaller = leftRows.length < rightRows.length ? leftRows : rightRows
    const own = histogramOf(smaller, used, bins, gradient, hessian)
    const other = leaf.histogram
    for (let i = 0; i < other.length; i++) other[i]! -= own[i]!
    leaves[at] = leafOf(left, leftRows, smaller === leftRows ? own : other)
    leaves.push(leafOf(left + 1, rightRows, smaller === rightRows ? own : other))
  }
  return tree
}

function histogramOf(
  rows: Int32Array,
  used: readonly number[],
  bins: readonly Uint8Array[],
  gradient: Float32Array,
  hessian: Float32Array,
): Float64Array {
  const histogram = new Float64Array(used.length * BINS * 2)
  for (let u = 0; u < used.length; u++) {
    const column = bins[used[u]!]!
    const base = u * BINS * 2
    for (let r = 0; r < rows.length; r++) {
      const i = rows[r]!
      const slot = base + column[i]! * 2
      histogram[slot]! += gradient[i]!
      histogram[slot + 1]! += hessian[i]!
    }
  }
  return histogram
}

function bestSplit(leaf: Leaf, used: readonly number[], options: BoostOptions): Split | null {
  const { g, h, histogram } = leaf
  const base = (g * g) / (h + options.pull)
  let best: Split | null = null
  for (let u = 0; u < used.length; u++) {
    let gl = 0
    let hl = 0
    for (let bin = 0; bin < BINS - 1; bin++) {
      const slot = (u * BINS + bin) * 2
      gl += histogram[slot]!
      hl += histogram[slot + 1]!
      if (hl < options.leastWeight) continue
      const hr = h - hl
      if (hr < options.leastWeight) break
      const gr = g - gl
      const gain = (gl * gl) / (hl + options.pull) + (gr * gr) / (hr + options.pull) - base
      if (gain > 1e-4 && (!best || gain > best.gain)) best = { feature: used[u]!, bin, gain }
    }
  }
  return best
}
