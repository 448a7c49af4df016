/*
 * Which rows a tree learns from: those that the trees before it leave most to be learned of. A row is drawn by its
 * gradient and then weighs as much as the rows that it stands for.
 */
import type { BinnedColumns } from './binning.ts'

/** What is learned: the `rows` of the columns to learn from; labels and weights of all rows. */
export interface Lesson {
  readonly columns: BinnedColumns
  readonly rows: Int32Array
  readonly labels: Float32Array
  readonly weights: Float32Array
}

/** The rows that one tree learns from, with gradients and hessians as weighed by the draw. */
export interface Draw {
  readonly rows: Int32Array
  readonly gradient: Float32Array
  readonly hessian: Float32Array
}

/** Part of the hessian in a row's claim to be drawn: rows that are learned well stay represented. */
const HESSIAN_CLAIM = 0.1
/** Every third row is enough to set the bar of the draw. */
const BAR_STEP = 3
const BAR_ROUNDS = 4

/** Gradients and hessians of the rows to learn from. */
export function derive({ rows, labels, weights }: Lesson, scores: Float32Array): Draw {
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
export function drawBar(rest: Draw, start: number, wanted: number): number {
  let bar = start
  for (let round = 0; round < BAR_ROUNDS; round++) {
    let expected = 0
    for (let i = 0; i < rest.rows.length; i += BAR_STEP) expected += Math.min(1, claim(rest, i) / bar)
    bar *= (expected * BAR_STEP) / wanted
  }
  return bar
}

/** Draws rows of `rest` by their claims. */
export function drawRows(rest: Draw, bar: number, random: () => number): Draw {
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
