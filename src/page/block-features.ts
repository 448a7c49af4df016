/*
 * The feature matrices of a page: one row a block, columns in the order in which they are added.
 */
import type { AddColumn } from './add-column.ts'
import { type BlockStats, blockStats } from './block-stats.ts'
import { addContext } from './context-features.ts'
import { OWN_FEATURES } from './own-features.ts'
import type { RenderedPage } from './page-block.ts'

/** Feature values of all blocks of a page, column by column. */
export interface FeatureColumns {
  readonly names: string[]
  readonly columns: Float32Array[]
}

/** The statistics of all blocks of `page`. */
export function pageStats(page: RenderedPage): BlockStats[] {
  return page.blocks.map((block) => blockStats(page.text, block))
}

/** The features of all blocks of `page`; of those that are not `used`, where that is given, the columns stay empty. */
export function blockFeatures(
  page: RenderedPage,
  stats: readonly BlockStats[],
  used: ReadonlySet<number> | null = null,
): FeatureColumns {
  const features: FeatureColumns = { names: [], columns: [] }
  const add = adder(features, page.blocks.length, used)
  for (const feature of OWN_FEATURES) add(feature.name, (i) => feature.of(stats[i]!, page.blocks[i]!))
  addContext(page, stats, add)
  return features
}

function adder(features: FeatureColumns, count: number, used: ReadonlySet<number> | null): AddColumn {
  return (name, of) => {
    const isUsed = used === null || used.has(features.names.length)
    const column = new Float32Array(isUsed ? count : 0)
    if (isUsed && typeof of === 'function') for (let i = 0; i < count; i++) column[i] = of(i)
    else if (isUsed && typeof of !== 'function') column.set(of)
    features.names.push(name)
    features.columns.push(column)
  }
}
