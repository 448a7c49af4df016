/*
 * The block classifier: boosted trees over all blocks of a page, smoothed over the sequence.
 * Weights: src/model/blocks.bin, made by scripts/train-blocks.ts.
 */
import { blockTrees } from '../model/block-weights.ts'
import { treeScores } from '../model/trees.ts'
import { blockFeatures } from './block-features.ts'
import type { BlockStats } from './block-stats.ts'
import type { RenderedPage } from './page-block.ts'
import { smooth } from './smoothing.ts'

/** What the classifier makes of a page. */
export interface BlockDecisions {
  readonly kept: boolean[]
  /** Log-odds of each block, before smoothing. */
  readonly odds: Float64Array
}

/** Decides for each block of `page` whether it belongs to the story. */
export function decideBlocks(page: RenderedPage, stats: readonly BlockStats[]): BlockDecisions {
  const features = blockFeatures(page, stats)
  const odds = treeScores(blockTrees(), features.columns, stats.length)
  return { kept: smooth(odds, stats), odds }
}
