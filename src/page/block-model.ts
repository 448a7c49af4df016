/*
 * The block classifier: two passes of boosted trees over all blocks of a page, averaged and smoothed over the
 * sequence. Weights: src/model/blocks.bin, made by scripts/train-blocks.ts.
 */
import fs from 'node:fs'
import { firstFeatures, secondFeatures } from './block-features.ts'
import type { BlockStats } from './block-stats.ts'
import type { RenderedPage } from './page-block.ts'
import { smooth } from './smoothing.ts'
import { decodeTrees } from './tree-file.ts'
import { type Tree, treeScores } from './trees.ts'

/** What the classifier makes of a page. */
export interface BlockDecisions {
  readonly kept: boolean[]
  /** Log-odds of each block, before smoothing. */
  readonly odds: Float64Array
}

/** Decides for each block of `page` whether it belongs to the story. */
export function decideBlocks(page: RenderedPage, stats: readonly BlockStats[]): BlockDecisions {
  const [one, two] = weights()
  const first = firstFeatures(page, stats)
  const early = treeScores(one, first.columns, stats.length)
  const belief = beliefs(early)
  const late = treeScores(two, secondFeatures(page, stats, first, belief).columns, stats.length)
  const odds = joined(early, late)
  return { kept: smooth(odds, stats), odds }
}

/** Probabilities of log-odds. */
export function beliefs(odds: Float64Array): Float64Array {
  return odds.map((one) => 1 / (1 + Math.exp(-one)))
}

/** The two passes' log-odds as one: each sees errors that the other does not. */
export function joined(early: Float64Array, late: Float64Array): Float64Array {
  return early.map((one, i) => (one + late[i]!) / 2)
}

const weights = once((): [Tree[], Tree[]] => {
  const file = fs.readFileSync(new URL('../model/blocks.bin', import.meta.url))
  const [one = [], two = []] = decodeTrees(file)
  return [one, two]
})

/** `make`, run at its first call only. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
