/*
 * Features of the second pass: the first pass's beliefs at, around and inside the same places.
 */
import type { AddColumn } from './add-column.ts'
import type { BlockStats } from './block-stats.ts'
import { addMass } from './mass-features.ts'
import type { RenderedPage } from './page-block.ts'
import { sameLook } from './same-look.ts'

/** Neighbours whose beliefs are features. */
const NEIGHBOURS = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]

/** Adds the features of the second pass: `belief` is the first pass's probability for each block. */
export function addBelief(
  page: RenderedPage,
  stats: readonly BlockStats[],
  belief: Float64Array,
  add: AddColumn,
): void {
  const mass = Float64Array.from(stats, (s, i) => s.words * belief[i]!)
  add('belief', (i) => belief[i]!)
  for (const step of NEIGHBOURS) add(`belief${step}`, (i) => belief[i + step] ?? 0)
  addMass('belief', page, mass, stats, add)
  const runs = lookRuns(page)
  const sums = new Map<number, { words: number; mass: number; size: number }>()
  for (let i = 0; i < stats.length; i++) {
    const sum = sums.get(runs[i]!) ?? { words: 0, mass: 0, size: 0 }
    sum.words += stats[i]!.words
    sum.mass += mass[i]!
    sum.size++
    sums.set(runs[i]!, sum)
  }
  add('belief-of-run', (i) => sums.get(runs[i]!)!.mass / Math.max(1, sums.get(runs[i]!)!.words))
  add('size-of-run', (i) => sums.get(runs[i]!)!.size)
  add('belief-of-repeats', beliefOfRepeats(stats, belief))
}

function beliefOfRepeats(stats: readonly BlockStats[], belief: Float64Array): (index: number) => number {
  const best = new Map<number, number>()
  for (const [i, s] of stats.entries()) best.set(s.hash, Math.max(best.get(s.hash) ?? 0, belief[i]!))
  return (i) => best.get(stats[i]!.hash)! - belief[i]!
}

function lookRuns(page: RenderedPage): Int32Array {
  const runs = new Int32Array(page.blocks.length)
  for (let i = 1; i < runs.length; i++) runs[i] = runs[i - 1]! + (sameLook(page, i, i - 1) ? 0 : 1)
  return runs
}
