/*
 * The feature matrices of a page: one row a block, columns in the order in which they are added.
 */

import type { PageBlock, RenderedPage } from '../page-block.ts'
import { type BlockStats, blockStats } from './block-stats.ts'
import type { AddColumn, ColumnWriter } from './features/add-column.ts'
import { addContext } from './features/context-features.ts'
import { OWN_FEATURES, type OwnFeature } from './features/own-features.ts'

/** Feature values of all blocks of a page, column by column. */
export interface FeatureColumns {
  readonly names: string[]
  readonly columns: Float32Array[]
}

const EMPTY = new Float32Array(0)

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
  for (const feature of OWN_FEATURES) add(feature.name, ownColumn(feature, stats, page.blocks))
  addContext(page, stats, add)
  return features
}

function ownColumn(
  { of }: OwnFeature,
  stats: readonly BlockStats[],
  blocks: readonly PageBlock[],
): ColumnWriter {
  return {
    write: (column) => {
      for (let i = 0; i < column.length; i++) column[i] = of(stats[i]!, blocks[i]!)
    },
  }
}

function adder(features: FeatureColumns, count: number, used: ReadonlySet<number> | null): AddColumn {
  const nextColumn = columnsOf(count, used?.size ?? 1)
  return (name, of) => {
    const isUsed = used === null || used.has(features.names.length)
    const column = isUsed ? nextColumn() : EMPTY
    if (isUsed) fill(column, of)
    features.names.push(name)
    features.columns.push(column)
  }
}

function fill(column: Float32Array, of: Parameters<AddColumn>[1]): void {
  if (typeof of === 'function') for (let i = 0; i < column.length; i++) column[i] = of(i)
  else if ('write' in of) of.write(column)
  else column.set(of)
}

/** Gives one column after the other. They are parts of one array of `together`: to make an array costs more than to fill it. */
function columnsOf(count: number, together: number): () => Float32Array {
  let space = EMPTY
  let at = 0
  return () => {
    if (at + count > space.length) {
      space = new Float32Array(count * together)
      at = 0
    }
    at += count
    return space.subarray(at - count, at)
  }
}
