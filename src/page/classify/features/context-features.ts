/*
 * What the classifier sees around a block in the first pass: its neighbours, repeats, the weight around it, what is far.
 */

import { bitCount } from '../../../text/bit-count.ts'
import { lineCueBits } from '../../boilerplate/cue-bits.ts'
import { FOREIGN_TO_PROSE } from '../../boilerplate/foreign.ts'
import type { RenderedPage } from '../../page-block.ts'
import type { BlockStats } from '../block-stats.ts'
import type { AddColumn } from './add-column.ts'
import { addCueSums, addDistances, addStatedBody } from './distance-features.ts'
import { columnOf, shiftedColumn } from './regions.ts'
import { addRepeats } from './repeat-features.ts'
import { addRows } from './row-features.ts'
import { sameTemplate } from './same-template.ts'
import { addStyle } from './style-features.ts'
import { addTemplates } from './template-features.ts'
import { addWeight } from './weight-features.ts'

/** Line cue of a speech verb: no boilerplate. */
const SAID = lineCueBits('said')
/** Neighbours whose own looks are features. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3]

/** Adds the features of the first pass. */
export function addContext(page: RenderedPage, stats: readonly BlockStats[], add: AddColumn): void {
  const { blocks } = page
  const count = blocks.length
  const prose = columnOf(stats, (s) => s.prose)
  add('index', (i) => i)
  add('to-end', (i) => count - i)
  add('place', (i) => i / count)
  add('place-in-text', (i) => blocks[i]!.start / page.text.length)
  addNeighbours(page, stats, prose, add)
  add('gap-after', (i) => (i + 1 < count ? Math.min(blocks[i + 1]!.gap, 12) : 12))
  add('same-template-before', (i) => Number(i > 0 && sameTemplate(page, i, i - 1)))
  add('same-template-after', (i) => Number(i + 1 < count && sameTemplate(page, i, i + 1)))
  addRepeats(stats, add)
  addWeight('prose', page, prose, stats, add)
  addWeight('clean', page, cleanProse(page, stats), stats, add)
  addDistances(page, stats, add)
  addCueSums(stats, add)
  addRows(stats, add)
  addStyle(page, stats, add)
  addStatedBody(page, stats, add)
  // last, as text pages have none
  if (page.head) addTemplates(page, stats, add)
}

function addNeighbours(
  page: RenderedPage,
  stats: readonly BlockStats[],
  prose: Float64Array,
  add: AddColumn,
): void {
  const words = columnOf(stats, (s) => s.words)
  const ends = columnOf(stats, (s) => Number(s.endsSentence))
  const tags = columnOf(page.blocks, (block) => block.tag)
  const cued = columnOf(stats, (s) => bitCount(s.cues & ~SAID))
  const capitals = columnOf(stats, (s) => s.capitals / Math.max(1, s.words))
  for (const step of NEIGHBOURS) {
    const side = step < 0 ? `before${-step}` : `after${step}`
    add(`words-${side}`, shiftedColumn(words, step, -1))
    add(`prose-${side}`, shiftedColumn(prose, step, -1))
    if (Math.abs(step) > 2) continue
    add(`ends-${side}`, shiftedColumn(ends, step, -1))
    add(`tag-${side}`, shiftedColumn(tags, step, -1))
    add(`cued-${side}`, shiftedColumn(cued, step, 0))
    add(`capital-${side}`, shiftedColumn(capitals, step, 0))
  }
}

function cleanProse(page: RenderedPage, stats: readonly BlockStats[]): Float64Array {
  return columnOf(stats, (s, i) => {
    const block = page.blocks[i]!
    const isForeign =
      (block.far & FOREIGN_TO_PROSE.classes) !== 0 ||
      (block.inside & FOREIGN_TO_PROSE.parents) !== 0 ||
      (s.cues & FOREIGN_TO_PROSE.lines) !== 0
    return isForeign || s.firstPerson > 0.12 * s.words ? 0 : s.prose
  })
}
