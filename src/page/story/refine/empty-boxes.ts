/*
 * The title of a box whose content was left out heads nothing of the story.
 */
import { columnOf, containerTotals } from '../../classify/features/regions.ts'
import { decide, type Story } from '../story.ts'

/** A box's title is short. */
const LONGEST_BOX_TITLE = 12

/** HTML: drops the title of a box all of whose other blocks were left out. */
export function dropEmptyBoxes(story: Story): void {
  const { page, kept, stats } = story
  if (!page.head) return
  const prose = containerTotals(
    page,
    columnOf(stats, (s, at) => (kept[at] ? s.prose : 0)),
  )
  const dropped = containerTotals(
    page,
    columnOf(stats, (s, at) => (kept[at] ? 0 : s.words)),
  )
  for (let at = 0; at < stats.length; at++) {
    const box = page.parents[page.blocks[at]!.node]!
    if (!kept[at] || box === 0 || stats[at]!.prose > 0 || stats[at]!.words > LONGEST_BOX_TITLE) continue
    if (prose[box] === 0 && dropped[box]! > stats[at]!.words) decide(story, at, false, 'box-title')
  }
}
