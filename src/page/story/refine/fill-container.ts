/*
 * HTML pages: where the container that holds the story is plain, what stands in it between two paragraphs of the
 * story belongs to the story too, be it a list or a table; only what its class or its links give away is left out.
 */

import { FOREIGN_BETWEEN } from '../../boilerplate/foreign.ts'
import { columnOf, containerTotals, subtree } from '../../classify/features/regions.ts'
import type { PageBlock } from '../../page-block.ts'
import { decide, type Story } from '../story.ts'

/** The story's container holds this share of its words. */
const STORY_SHARE = 0.9
const MOST_LINKED = 0.5
/** The model's no is overruled up to these log-odds. */
const LEAST_ODDS = -5

/** Keeps what the story's container holds between the story's blocks. */
export function fillContainer(story: Story): void {
  const { page, stats, kept } = story
  if (!page.head || story.first < 0) return
  const words = columnOf(stats, (s, at) => (kept[at] ? s.words : 0))
  const total = containerTotals(page, words)
  let container = 0
  for (let node = 0; node < total.length; node++)
    if (total[node]! >= STORY_SHARE * total[0]!) container = node
  const within = subtree(page, container)
  for (let at = story.first; at <= story.last; at++) {
    if (kept[at] || !story.rules[at]!.startsWith('model') || !within[page.blocks[at]!.node]) continue
    if (story.odds[at]! > LEAST_ODDS && !isForeign(story, at, page.blocks[at]!))
      decide(story, at, true, 'in-container')
  }
}

function isForeign(story: Story, at: number, block: PageBlock): boolean {
  const s = story.stats[at]!
  if ((block.near & FOREIGN_BETWEEN.classes) !== 0 || (block.inside & FOREIGN_BETWEEN.parents) !== 0)
    return true
  return s.linked > MOST_LINKED || (s.cues & FOREIGN_BETWEEN.lines) !== 0
}
