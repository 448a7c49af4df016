/*
 * Where the weight of a page is: sums around each block, the best region of the sequence, the best container of the
 * tree. Weights are words of prose.
 */

import { classCueBits } from '../../boilerplate/cue-bits.ts'
import { INSIDE, type RenderedPage } from '../../page-block.ts'
import type { ColumnWriter } from './add-column.ts'

/** Share of all weight that a container must hold to count as the page's top container. */
const TOP_SHARE = 0.6

/** A number of each of `stats`: a loop, since `Float64Array.from` with a function is many times as slow. */
export function columnOf<T>(stats: readonly T[], of: (stat: T, index: number) => number): Float64Array {
  const column = new Float64Array(stats.length)
  for (let i = 0; i < column.length; i++) column[i] = of(stats[i]!, i)
  return column
}

/** Sums of `weight` before each place that fade by `fade` a block. */
export function fadingSums(weight: Float64Array, fade: number, backwards: boolean): Float64Array {
  const sums = new Float64Array(weight.length)
  let sum = 0
  for (let step = 0; step < weight.length; step++) {
    const at = backwards ? weight.length - 1 - step : step
    sums[at] = sum
    sum = sum * fade + weight[at]!
  }
  return sums
}

/** The same as a column, which has less precision. */
export function fadingColumn(weight: Float64Array, fade: number, backwards: boolean): ColumnWriter {
  return {
    write: (column) => {
      let sum = 0
      for (let step = 0; step < column.length; step++) {
        const at = backwards ? column.length - 1 - step : step
        column[at] = sum
        sum = sum * fade + weight[at]!
      }
    },
  }
}

/** `values` of the block `step` places on, `missing` where there is none. */
export function shiftedColumn(values: Float64Array, step: number, missing: number): ColumnWriter {
  return {
    write: (column) => {
      for (let i = 0; i < column.length; i++) {
        const at = i + step
        column[i] = at >= 0 && at < values.length ? values[at]! : missing
      }
    },
  }
}

/** The stretch of blocks with the greatest sum of `gain` (some are negative); end exclusive. */
export function bestRegion(gain: Float64Array): { start: number; end: number } {
  let best = { start: 0, end: 0 }
  let bestSum = 0
  let sum = 0
  let start = 0
  for (let at = 0; at < gain.length; at++) {
    if (sum <= 0) {
      sum = 0
      start = at
    }
    sum += gain[at]!
    if (sum > bestSum) {
      bestSum = sum
      best = { start, end: at + 1 }
    }
  }
  return best
}

/** The tree's view of a weight. */
export interface ContainerWeights {
  /** Mass of each container with all it holds. */
  readonly total: Float64Array
  /** Steps from each container up to the top container's subtree; 0 inside it. */
  readonly away: Int32Array
  readonly inTop: Uint8Array
}

/** The sum of `weight` in each container of `page`. */
export function containerTotals({ parents, blocks }: RenderedPage, weight: Float64Array): Float64Array {
  const total = new Float64Array(parents.length)
  for (let i = 0; i < blocks.length; i++) total[blocks[i]!.node]! += weight[i]!
  for (let node = parents.length - 1; node > 0; node--) total[parents[node]!]! += total[node]!
  return total
}

/** Sums `weight` over the containers of `page`, and finds the innermost that holds most of it. */
export function containerWeights(page: RenderedPage, weight: Float64Array): ContainerWeights {
  const { parents } = page
  const total = containerTotals(page, weight)
  let top = 0
  // the chain of containers with most of the weight is nested, so the last one is the innermost
  for (let node = 0; node < parents.length; node++) if (total[node]! >= TOP_SHARE * total[0]!) top = node
  const inTop = subtree(page, top)
  const away = new Int32Array(parents.length)
  const isOnPath = new Uint8Array(parents.length)
  for (let node = top, steps = 0; ; node = parents[node]!, steps++) {
    away[node] = steps
    isOnPath[node] = 1
    if (node === 0) break
  }
  for (let node = 1; node < parents.length; node++)
    if (!inTop[node] && !isOnPath[node]) away[node] = away[parents[node]!]! + 1
  return { total, away, inTop }
}

/** Containers that say that they hold the story, by how plainly they say it. */
const TIERS: readonly ((cues: number, mark: number) => boolean)[] = [
  (_, mark) => (mark & INSIDE.main) !== 0,
  (_, mark) => (mark & INSIDE.article) !== 0,
  (cues) => (cues & STORY_BODY) !== 0 && (cues & NO_STORY) === 0,
  (_, mark) => (mark & INSIDE.bodyProperty) !== 0,
]
const STORY_BODY = classCueBits('story-body')
const NO_STORY = classCueBits('comment related offer')
/** A stated container must hold this share of the page's weight to be believed. */
const BELIEVED_SHARE = 0.35

/** The plainest stated container that holds enough of the weight, or node -1. */
export function statedContainer(page: RenderedPage, total: Float64Array): { node: number; tier: number } {
  for (let tier = TIERS.length - 1; tier >= 0; tier--) {
    let best = -1
    for (let node = 1; node < page.parents.length; node++) {
      // of equal containers the innermost
      if (TIERS[tier]!(page.cues[node]!, page.marks[node]!) && (best < 0 || total[node]! >= total[best]!))
        best = node
    }
    if (best >= 0 && total[best]! >= BELIEVED_SHARE * total[0]!) return { node: best, tier: tier + 1 }
  }
  return { node: -1, tier: 0 }
}

/** For each container whether it is `root` or stands in it. */
export function subtree(page: RenderedPage, root: number): Uint8Array {
  const within = new Uint8Array(page.parents.length)
  within[root] = 1
  for (let node = root + 1; node < within.length; node++) within[node] = within[page.parents[node]!]!
  return within
}
