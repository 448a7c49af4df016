/*
 * Gradient boosting of level trees (src/model/level-trees.ts) for a yes/no question, on binned features; deterministic.
 * Each tree learns from the rows that the trees before it leave most to be learned of: a row is drawn by its gradient
 * and then weighs as much as the rows that it stands for.
 */
import { DEPTH, LEAVES, type LevelTrees } from '../../src/model/level-trees.ts'
import { BINS, type BinnedColumns } from './binning.ts'
import { randomNumbers } from './random.ts'

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

/** What is learned: the `rows` of the columns to learn from; labels and weights of all rows. */
export interface Lesson {
  readonly columns: BinnedColumns
  readonly rows: Int32Array
  readonly labels: Float32Array
  readonly weights: Float32Array
}

/** The rows that one tree learns from, with gradients and hessians as weighed by the draw. */
interface Draw {
  readonly rows: Int32Array
  readonly gradient: Float32Array
  readonly hessian: Float32Array
}

interface Question {
  readonly feature: number
  readonly bin: number
}

/** A pair of numbers a bin: sums of gradient and hessian. */
const WIDTH = 2 * BINS
/** Part of the hessian in a row's claim to be drawn: rows that are learned well stay represented. */
const HESSIAN_CLAIM = 0.1
/** Every third row is enough to set the bar of the draw. */
const BAR_STEP = 3
const BAR_ROUNDS = 4

/** Trains trees for `lesson`. */
export function boostLevels(lesson: Lesson, options: LevelOptions): LevelTrees {
  const { columns, rows } = lesson
  const scores = new Float32Array(lesson.labels.length)
  const random = randomNumbers(options.seed)
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

/** Gradients and hessians of the rows to learn from. */
function derive({ rows, labels, weights }: Lesson, scores: Float32Array): Draw {
  const gradient = new Float32Array(rows.length)
  const hessian = new Float32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const p = 1 / (1 + Math.exp(-scores[row]!))
    gradient[i] = weights[row]! * (labels[row]! - p)
    hessian[i] = weights[row]! * Math.max(p * (1 - p), 1e-6)
  }
  return { rows, gradient, hessian }
}

function claim({ gradient, hessian }: Draw, i: number): number {
  return Math.abs(gradient[i]!) + HESSIAN_CLAIM * hessian[i]!
}

/** The claim from which on a row is always drawn, so that about `wanted` rows are drawn. */
function drawBar(rest: Draw, start: number, wanted: number): number {
  let bar = start
  for (let round = 0; round < BAR_ROUNDS; round++) {
    let expected = 0
    for (let i = 0; i < rest.rows.length; i += BAR_STEP) expected += Math.min(1, claim(rest, i) / bar)
    bar *= (expected * BAR_STEP) / wanted
  }
  return bar
}

function drawRows(rest: Draw, bar: number, random: () => number): Draw {
  const count = rest.rows.length
  const draw = {
    rows: new Int32Array(count),
    gradient: new Float32Array(count),
    hessian: new Float32Array(count),
  }
  let drawn = 0
  for (let i = 0; i < count; i++) {
    const chance = Math.min(1, claim(rest, i) / bar)
    if (random() >= chance) continue
    draw.rows[drawn] = rest.rows[i]!
    draw.gradient[drawn] = rest.gradient[i]! / chance
    draw.hessian[drawn] = rest.hessian[i]! / chance
    drawn++
  }
  return {
    rows: draw.rows.subarray(0, drawn),
    gradient: draw.gradient.subarray(0, drawn),
    hessian: draw.hessian.subarray(0, drawn),
  }
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
    const best = bestQuestion(features, histograms, level, columns, pull)
    if (!best) throw new Error('no question tells the rows apart')
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
