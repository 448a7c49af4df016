/*
 * The block classifier: boosted trees over all blocks of a page, smoothed over the sequence; HTML pages have their own.
 * Weights: src/models/blocks-html.bin and blocks-text.bin, made by scripts/train/train-blocks.ts.
 */

import { levelScores } from '../../model/trees/level-trees.ts'
import type { RenderedPage } from '../page-block.ts'
import { blockFeatures } from './block-features.ts'
import type { BlockStats } from './block-stats.ts'
import { htmlTrees, textTrees } from './block-weights.ts'
import { smooth } from './smoothing.ts'

/** What the classifier makes of a page. */
export interface BlockDecisions {
  readonly kept: boolean[]
  /** Log-odds of each block, before smoothing. */
  readonly odds: Float64Array
}

/** Blocks that are classified at a time: bounds the memory of the feature matrix on huge pages. */
const CHUNK = 20_000

/** Log-odds of a whole chunk without a sentence of prose. */
const NO_PROSE = -5

/** Decides for each block of `page` whether it belongs to the story. */
export function decideBlocks(page: RenderedPage, stats: readonly BlockStats[]): BlockDecisions {
  const odds = new Float64Array(stats.length)
  const { forest, asked } = page.head ? htmlTrees() : textTrees()
  for (let from = 0; from < stats.length; from += CHUNK) {
    const own = stats.slice(from, from + CHUNK)
    if (stats.length > CHUNK && !own.some((s) => s.prose > 0)) {
      odds.fill(NO_PROSE, from, from + own.length)
      continue
    }
    const blocks = page.blocks.slice(from, from + CHUNK)
    const { columns } = blockFeatures({ ...page, blocks }, own, asked)
    odds.set(levelScores(forest, columns, blocks.length), from)
  }
  return { kept: smooth(page, odds, stats), odds }
}
