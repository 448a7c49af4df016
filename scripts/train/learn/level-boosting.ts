/*
 * Gradient boosting of level trees (src/model/trees/level-trees.ts) for a yes/no question, on binned features; deterministic.
 */
import { DEPTH, LEAVES, type LevelTrees } from '../../../src/model/trees/level-trees.ts'
import { randomFrom } from '../../random.ts'
import { BINS, type BinnedColumns } from './binning.ts'
import { type Draw, derive, drawBar, drawRows, type Lesson } from './row-draw.ts'

export interface LevelOptions {
  readonly trees: number
  readonly rate: number
  /** Pull of leaf values towards 0. */
  readonly pull: number
  /** Number of features that a tree may use, drawn anew for each. */
  readonly features: number
  /** Share of the rows that a tree learns from. */
  readonly rows: number
  readonly seed: number
}

interface Question {
  readonly feature: number
  readonly bin: number
}

/** A pair of numbers a bin: sums of gradient and hessian. */
const WIDTH = 2 * BINS

/** Trains trees for `lesson`. */
export function boostLevels(lesson: Lesson, options: LevelOptions): LevelTrees {
  const { columns, rows } = lesson
  const scores = new Float32Array(lesson.labels.length)
  const random = randomFrom(options.seed)
  const share = options.features / columns.bins.length
  const trees = {
    feature: new Uint16Array(DEPTH * options.trees),
    threshold: new Float32Array(DEPTH * options.trees),
    value: new Float32Array(LEAVES * options.trees),
  }
  let bar = 1
  for (let t = 0; t < options.trees; t++) {
    const rest = derive(lesson, scores)
    bar = drawBar(rest, bar, options.rows * rows.length)
    const draw = drawRows(rest, bar, random)
    const features = columns.bins.map((_, f) => f).filter(() => random() < share)
    const { questions, leaves } = growTree(draw, features, columns, options.pull)
    const value = leafValues(draw, leaves, options)
    addScores(questions, value, lesson, scores)
    for (const [level, { feature, bin }] of questions.entries()) {
      trees.feature[DEPTH * t + level] = feature
      trees.threshold[DEPTH * t + level] = columns.edges[feature]![bin]!
    }
    trees.value.set(value, LEAVES * t)
  }
  return trees
}

function growTree(
  draw: Draw,
  features: readonly number[],
  columns: BinnedColumns,
  pull: number,
): { questions: Question[]; leaves: Uint8Array } {
  const leaves = new Uint8Array(draw.rows.length)
  const histograms = features.map(() => new Float64Array(WIDTH << (DEPTH - 1)))
  const questions: Question[] = []
  for (let level = 0; level < DEPTH; level++) {
    for (const [at, f] of features.entries()) fill(histograms[at]!, draw, leaves, level, columns.bins[f]!)
    // where no question tells the rows apart any more, one is as good as another
    const best = bestQuestion(features, histograms, level, columns, pull) ?? { feature: features[0]!, bin: 0 }
    questions.push(best)
    const bins = columns.bins[best.feature]!
    for (let i = 0; i < leaves.length; i++) if (bins[draw.rows[i]!]! > best.bin) leaves[i]! |= 1 << level
  }
  return { questions, leaves }
}

/** Only the new leaves of a level are counted: what is left of the old ones is the difference. */
function fill(
  histogram: Float64Array,
  draw: Draw,
  leaves: Uint8Array,
  level: number,
  bins: Uint8Array,
): void {
  const old = level === 0 ? 0 : 1 << (level - 1)
  const { rows, gradient, hessian } = draw
  for (let i = 0; i < rows.length; i++) {
    if (leaves[i]! < old) continue
    const slot = leaves[i]! * WIDTH + 2 * bins[rows[i]!]!
    histogram[slot]! += gradient[i]!
    histogram[slot + 1]! += hessian[i]!
  }
  for (let slot = 0; slot < old * WIDTH; slot++) histogram[slot]! -= histogram[slot + old * WIDTH]!
}

function bestQuestion(
  features: readonly number[],
  histograms: readonly Float64Array[],
  level: number,
  columns: BinnedColumns,
  pull: number,
): Question | null {
  let best: Question | null = null
  let most = 1e-9
  const gains = new Float64Array(BINS)
  for (const [at, feature] of features.entries()) {
    gains.fill(0)
    const cuts = columns.edges[feature]!.length
    for (let leaf = 0; leaf < 1 << level; leaf++) addGains(gains, histograms[at]!, leaf, cuts, pull)
    for (let bin = 0; bin < cuts; bin++) {
      if (gains[bin]! <= most) continue
      most = gains[bin]!
      best = { feature, bin }
    }
  }
  return best
}

function addGains(
  gains: Float64Array,
  histogram: Float64Array,
  leaf: number,
  cuts: number,
  pull: number,
): void {
  const start = leaf * WIDTH
  let g = 0
  let h = 0
  for (let slot = start; slot < start + WIDTH; slot += 2) {
    g += histogram[slot]!
    h += histogram[slot + 1]!
  }
  let left = 0
  let leftHessian = 0
  for (let bin = 0; bin < cuts; bin++) {
    left += histogram[start + 2 * bin]!
    leftHessian += histogram[start + 2 * bin + 1]!
    const right = g - left
    gains[bin]! +=
      left ** 2 / (leftHessian + pull) + right ** 2 / (h - leftHessian + pull) - g ** 2 / (h + pull)
  }
}

function leafValues(
  { gradient, hessian }: Draw,
  leaves: Uint8Array,
  { rate, pull }: LevelOptions,
): Float32Array {
  const g = new Float64Array(LEAVES)
  const h = new Float64Array(LEAVES)
  for (let i = 0; i < leaves.length; i++) {
    g[leaves[i]!]! += gradient[i]!
    h[leaves[i]!]! += hessian[i]!
  }
  return Float32Array.from(g, (sum, leaf) => (rate * sum) / (h[leaf]! + pull))
}

function addScores(
  questions: readonly Question[],
  value: Float32Array,
  { rows, columns }: Lesson,
  scores: Float32Array,
): void {
  const leaves = new Uint8Array(rows.length)
  for (const [level, { feature, bin }] of questions.entries()) {
    const bins = columns.bins[feature]!
    for (let i = 0; i < rows.length; i++) if (bins[rows[i]!]! > bin) leaves[i]! |= 1 << level
  }
  for (let i = 0; i < rows.length; i++) scores[rows[i]!]! += value[leaves[i]!]!
}
