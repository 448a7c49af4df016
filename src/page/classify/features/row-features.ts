/*
 * Features of the run of rows that a block stands in: lines that are no prose, such as dates of a tour, standings or
 * steps. Whether they belong to the story shows at the ends of the run, however long it is.
 */

import { lineCueBits } from '../../boilerplate/cue-bits.ts'
import type { BlockStats } from '../block-stats.ts'
import type { AddColumn } from './add-column.ts'

const DATED = lineCueBits('dated')
/** A row is at most this long. */
const LONGEST_ROW = 30
const FARTHEST = 200

/** Adds the features of runs of rows. */
export function addRows(stats: readonly BlockStats[], add: AddColumn): void {
  const count = stats.length
  const size = new Float64Array(count)
  const numbered = new Float64Array(count)
  const words = new Float64Array(count)
  const linked = new Float64Array(count)
  const cued = new Float64Array(count)
  const led = new Float64Array(count)
  const followed = new Float64Array(count)
  for (let from = 0; from < count; ) {
    if (!isRow(stats[from]!)) {
      from++
      continue
    }
    let to = from
    const sum = { numbers: 0, words: 0, linked: 0, cued: 0 }
    for (; to < count && isRow(stats[to]!); to++) {
      const s = stats[to]!
      sum.numbers += Number(s.numbers > 0)
      sum.words += s.words
      sum.linked += s.linked
      sum.cued += Number((s.cues & ~DATED) !== 0)
    }
    const rows = to - from
    size.fill(rows, from, to)
    numbered.fill(sum.numbers / rows, from, to)
    words.fill(sum.words / rows, from, to)
    linked.fill(sum.linked / rows, from, to)
    cued.fill(sum.cued / rows, from, to)
    led.fill(proseNear(stats, from - 1, -1), from, to)
    followed.fill(proseNear(stats, to, 1), from, to)
    from = to
  }
  add('rows', size)
  add('rows-numbered', numbered)
  add('rows-words', words)
  add('rows-linked', linked)
  add('rows-cued', cued)
  add('rows-led', led)
  add('rows-followed', followed)
}

function isRow(s: BlockStats): boolean {
  return s.prose === 0 && s.words <= LONGEST_ROW
}

/** Words of the neighbouring stretch of prose. */
function proseNear(stats: readonly BlockStats[], start: number, step: number): number {
  let words = 0
  for (let at = start; at >= 0 && at < stats.length && !isRow(stats[at]!) && words < FARTHEST; at += step)
    words += stats[at]!.words
  return Math.min(words, FARTHEST)
}
