/*
 * The blocks of an article from its story, each with its kind, its rule and, asked for, what the classifier saw.
 */
import type { Block } from '../article.ts'
import { blockKind } from './block-kinds.ts'
import { attributionsOf } from './refine/set-off-quotes.ts'
import type { Story } from './story.ts'

/** The blocks of a page whose boilerplate is left out. */
export function articleBlocks(story: Story, reason: string | null, explain: boolean): Block[] {
  const cites = attributionsOf(story)
  return story.page.blocks.map((block, at) => ({
    start: block.start,
    end: block.end,
    kind: blockKind(story.page, story.stats, at, story.title, story.first),
    kept: story.kept[at]!,
    rule: reason ?? story.rules[at]!,
    ...(cites.has(at) ? { cite: cites.get(at) ?? null } : {}),
    ...(explain ? { evidence: evidenceOf(story, at) } : {}),
  }))
}

/** The blocks of a text that is all body. */
export function wholeBlocks(story: Story): Block[] {
  return articleBlocks(story, null, false)
}

function evidenceOf(story: Story, at: number): string {
  const s = story.stats[at]!
  const odds = story.odds[at]!
  const belief = Math.round(100 / (1 + Math.exp(-odds)))
  const parts = [`${belief} % story`, `${Math.round(s.words)} words`, `${s.sentences} sentence ends`]
  if (s.linked > 0) parts.push(`${Math.round(100 * s.linked)} % linked`)
  return parts.join(', ')
}
