/*
 * Smooths block decisions over the sequence: Viterbi over before, in, gap, after. A story is mostly one stretch;
 * leaving it and coming back costs, so that lone teasers do not enter and lone short lines do not leave.
 */

import type { RenderedPage } from '../page-block.ts'
import type { BlockStats } from './block-stats.ts'

/** Costs of changing state and the weight of a block's log-odds, chosen on cross-validated scores. */
const START_COST = 1
const GAP_COST = 5
const RETURN_COST = 0
const END_COST = 0.5
const WEIGHT = 0.25
const WORD_POWER = 0.9
/** A lost paragraph costs the measure more than a caption too many; where there are tags, odds are better founded. */
const BIAS = { text: 1.1, html: 0.3 }

const STATES = 4
const IN = 1
const NEVER = Number.NEGATIVE_INFINITY

/** Whether each block of `page` is in the story, given its log-odds. */
export function smooth(page: RenderedPage, odds: Float64Array, stats: readonly BlockStats[]): boolean[] {
  const count = odds.length
  const bias = page.head ? BIAS.html : BIAS.text
  const from = new Uint8Array(count * STATES)
  const before = 0
  let [inside, gap, after] = [NEVER, NEVER, NEVER]
  for (let i = 0; i < count; i++) {
    const gain = (odds[i]! + bias) * (stats[i]!.words + 1) ** WORD_POWER * WEIGHT
    // of equal ways in the first
    let entry = before - START_COST
    let source = 0
    if (inside > entry) {
      entry = inside
      source = IN
    }
    if (gap - RETURN_COST > entry) {
      entry = gap - RETURN_COST
      source = 2
    }
    const stays = gap > inside - GAP_COST
    const ends = after >= inside - END_COST
    from[i * STATES + IN] = source
    from[i * STATES + 2] = stays ? 2 : IN
    from[i * STATES + 3] = ends ? 3 : IN
    gap = stays ? gap : inside - GAP_COST
    after = ends ? after : inside - END_COST
    inside = entry + gain
  }
  const last = [before, inside, gap, after]
  const kept: boolean[] = new Array(count).fill(false)
  for (let i = count - 1, state = last.indexOf(Math.max(...last)); i >= 0; i--) {
    kept[i] = state === IN
    state = from[i * STATES + state]!
  }
  return kept
}
