/*
 * The story of a page: the classifier's decisions, refined in named steps. Each step may drop or take blocks and
 * says why; the last rule that touched a block is the one that `--explain` shows.
 */

import { clearBoilerplate, withoutBoilerplate } from '../boilerplate/clear-boilerplate.ts'
import { pageStats } from '../classify/block-features.ts'
import { type BlockDecisions, decideBlocks } from '../classify/block-model.ts'
import type { BlockStats } from '../classify/block-stats.ts'
import type { RenderedPage } from '../page-block.ts'
import { isCleanText, isLoneCaption } from './refine/clean-text.ts'

/** Log-odds shown for clear boilerplate. */
const CERTAIN = -5

/** The rule that keeps all of a text without boilerplate. */
export const CLEAN_TEXT = 'clean-text'

/** A page with its decisions; `rules` holds the rule that decided each block. */
export interface Story {
  readonly page: RenderedPage
  readonly stats: readonly BlockStats[]
  readonly odds: Float64Array
  readonly kept: boolean[]
  readonly rules: string[]
  title: number
  first: number
  last: number
}

/** Reads the story of `page` by the clear boilerplate and the model. */
export function modelStory(page: RenderedPage): Story {
  const clear = clearBoilerplate(page)
  const stats = pageStats(page)
  if (isCleanText(page, stats, clear)) return withoutCaptions(wholeStory(page, stats, CLEAN_TEXT), clear)
  const open = stats.filter((_, at) => clear[at] === null)
  return storyOf(page, stats, clear, decideBlocks(withoutBoilerplate(page, clear), open))
}

/** The story of a page that is all story, by `rule`. */
export function wholeStory(page: RenderedPage, stats: readonly BlockStats[], rule: string): Story {
  const kept = stats.map(() => true)
  const rules = stats.map(() => rule)
  return findEnds({
    page,
    stats,
    odds: new Float64Array(stats.length),
    kept,
    rules,
    title: -1,
    first: -1,
    last: -1,
  })
}

/** `story` without the captions among its lines. */
function withoutCaptions(story: Story, clear: readonly (string | null)[]): Story {
  if (!clear.some(isLoneCaption)) return story
  clear.forEach((rule, at) => {
    if (rule !== null) decide(story, at, false, rule)
  })
  return findEnds(story)
}

/** The story of `page` given the rules of its clear boilerplate and the decisions on all other blocks. */
export function storyOf(
  page: RenderedPage,
  stats: readonly BlockStats[],
  clear: readonly (string | null)[],
  decisions: BlockDecisions,
): Story {
  const kept: boolean[] = []
  const rules: string[] = []
  const odds = new Float64Array(clear.length)
  let next = 0
  clear.forEach((rule, at) => {
    if (rule !== null) {
      kept.push(false)
      rules.push(rule)
      odds[at] = CERTAIN
      return
    }
    odds[at] = decisions.odds[next]!
    kept.push(decisions.kept[next]!)
    rules.push(decisions.kept[next++]! ? 'model-story' : 'model-boilerplate')
  })
  return findEnds({ page, stats, odds, kept, rules, title: -1, first: -1, last: -1 })
}

/** `story` with its first and last block of prose found again. */
export function findEnds(story: Story): Story {
  const { kept, stats } = story
  story.last = kept.lastIndexOf(true)
  // a short line that was kept alone before the story is no start of it
  story.first = kept.findIndex((one, i) => one && (stats[i]!.prose > 0 || stats[i]!.words >= 20))
  if (story.first < 0) story.first = kept.findIndex((one, i) => one && stats[i]!.endsSentence)
  if (story.first < 0) story.first = kept.indexOf(true)
  return story
}

/** Sets what happens to block `at`, and why. */
export function decide(story: Story, at: number, kept: boolean, rule: string): void {
  story.kept[at] = kept
  story.rules[at] = rule
}
