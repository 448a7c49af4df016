/*
 * Features of where a weight (words of prose) lies: sums around each block, the best region
 * of the sequence, the containers of the tree.
 */

import type { RenderedPage } from '../../page-block.ts'
import type { BlockStats } from '../block-stats.ts'
import type { AddColumn } from './add-column.ts'
import {
  bestRegion,
  columnOf,
  containerTotals,
  containerWeights,
  fadingColumn,
  statedContainer,
  subtree,
} from './regions.ts'

/** How a block that is no prose counts against a region: more than a heading or two between paragraphs costs. */
const BOILERPLATE_COST = 6
/** What text pages, which have no tree, leave empty. */
const CONTAINER_NAMES = 'up1 up2 up3 density1 in-top away body-tier'.split(' ')

/** Adds the features of `weight`, named after its `kind`. */
export function addWeight(
  kind: string,
  page: RenderedPage,
  weight: Float64Array,
  stats: readonly BlockStats[],
  add: AddColumn,
): void {
  const all = Math.max(1, total(weight))
  for (const fade of [0.5, 0.8, 0.95]) {
    add(`${kind}-before-${fade}`, fadingColumn(weight, fade, false))
    add(`${kind}-after-${fade}`, fadingColumn(weight, fade, true))
  }
  const done = new Float64Array(weight.length + 1)
  for (let i = 0; i < weight.length; i++) done[i + 1] = done[i]! + weight[i]!
  add(`${kind}-all`, () => all)
  add(`${kind}-done`, (i) => done[i]! / all)
  add(`${kind}-words-done`, done.subarray(0, weight.length))
  add(`${kind}-words-left`, (i) => all - done[i + 1]!)
  const gain = columnOf(stats, ({ words }, i) => {
    const one = weight[i]!
    return (one > 0 ? one : -BOILERPLATE_COST) - (words - one) / 4
  })
  const region = bestRegion(gain)
  add(`${kind}-region-from`, (i) => i - region.start)
  add(`${kind}-region-to`, (i) => region.end - 1 - i)
  add(`${kind}-in-region`, (i) => Number(i >= region.start && i < region.end))
  if (page.head) addContainers(kind, page, weight, stats, all, add)
  else for (const name of CONTAINER_NAMES) add(`${kind}-${name}`, () => -1)
}

function addContainers(
  kind: string,
  page: RenderedPage,
  weight: Float64Array,
  stats: readonly BlockStats[],
  all: number,
  add: AddColumn,
): void {
  const { parents, blocks } = page
  const sums = containerWeights(page, weight)
  const words = containerTotals(
    page,
    columnOf(stats, (s) => s.words),
  )
  const up = (i: number, steps: number) => {
    let node = blocks[i]!.node
    for (let step = 0; step < steps; step++) node = parents[node]!
    return node
  }
  const density = (node: number) => sums.total[node]! / Math.max(1, words[node]!)
  add(`${kind}-up1`, (i) => sums.total[up(i, 1)]! / all)
  add(`${kind}-up2`, (i) => sums.total[up(i, 2)]! / all)
  add(`${kind}-up3`, (i) => sums.total[up(i, 3)]! / all)
  add(`${kind}-density1`, (i) => density(up(i, 1)))
  add(`${kind}-in-top`, (i) => sums.inTop[up(i, 0)]!)
  add(`${kind}-away`, (i) => sums.away[up(i, 0)]!)
  const body = statedContainer(page, sums.total)
  const within = body.node < 0 ? null : subtree(page, body.node)
  add(`${kind}-body-tier`, (i) => (within ? (within[up(i, 0)] ? body.tier : -body.tier) : 0))
}

function total(weight: Float64Array): number {
  let sum = 0
  for (let i = 0; i < weight.length; i++) sum += weight[i]!
  return sum
}
