/*
 * Features of what comes again on the page: the block itself, its neighbours (the button under each entry of a feed),
 * and glued headlines around it (a copier's teasers).
 */

import type { BlockStats } from '../block-stats.ts'
import type { AddColumn } from './add-column.ts'
import { columnOf, fadingColumn, shiftedColumn } from './regions.ts'

/** Farther repeats are as good as none. */
const FARTHEST = 100
const FADE = 0.85

/** Adds the features of repeats. */
export function addRepeats(stats: readonly BlockStats[], add: AddColumn): void {
  const counts = new Map<number, number>()
  const last = new Map<number, number>()
  const nth = new Int32Array(stats.length)
  const nearest = new Int32Array(stats.length).fill(FARTHEST)
  stats.forEach(({ hash }, i) => {
    nth[i] = counts.get(hash) ?? 0
    counts.set(hash, nth[i]! + 1)
    const before = last.get(hash)
    if (before !== undefined) {
      nearest[i] = Math.min(FARTHEST, i - before)
      nearest[before] = Math.min(nearest[before]!, i - before)
    }
    last.set(hash, i)
  })
  const repeats = columnOf(stats, (s) => counts.get(s.hash)!)
  add('repeats', repeats)
  add('nth-repeat', nth)
  add('nearest-repeat', nearest)
  for (const step of [-2, -1, 1, 2])
    add(`repeats-${step < 0 ? 'before' : 'after'}${Math.abs(step)}`, shiftedColumn(repeats, step, 0))
  const again = columnOf(stats, (_, i) => Number(repeats[i]! > 1))
  const glues = columnOf(stats, (s) => s.glues)
  for (const backwards of [false, true]) {
    const side = backwards ? 'after' : 'before'
    add(`repeated-${side}`, fadingColumn(again, FADE, backwards))
    add(`glued-${side}`, fadingColumn(glues, FADE, backwards))
  }
}
