/*
 * The story of a page, start to end: the model's decisions, refined, with the headline in its place.
 */

import { mayBeTitle, metadataTitles, titleBlock, withoutSite } from '../about/title.ts'
import { pageStats } from '../classify/block-features.ts'
import type { RenderedPage } from '../page-block.ts'
import type { LinkedNode } from '../read/json-ld.ts'
import { placeTitle } from './drop-steps.ts'
import { REFINEMENTS } from './refinements.ts'
import { CLEAN_TEXT, modelStory, type Story, wholeStory, withEnds } from './story.ts'

const QUESTION = 63
const LONGEST_HEADLINE = 20

/** How a story is looked for. */
export interface StoryOptions {
  /** The whole text is the story. */
  readonly whole: boolean
  /** The headline, where a record gives it. */
  readonly title?: string | undefined
}

/** Finds the story of `page`. */
export function findStory(page: RenderedPage, articles: readonly LinkedNode[], options: StoryOptions): Story {
  return options.whole
    ? titled(wholeStory(page, pageStats(page), 'whole-text'), articles, options)
    : refineStory(modelStory(page), articles, options)
}

/** `story` after all refinements, with its headline. */
export function refineStory(story: Story, articles: readonly LinkedNode[], options: StoryOptions): Story {
  for (const refinement of REFINEMENTS) refinement.apply(story)
  return titled(withEnds(story), articles, options)
}

function titled(story: Story, articles: readonly LinkedNode[], options: StoryOptions): Story {
  const { page } = story
  if (story.first < 0) return story
  const titles = [
    ...(options.title ? [options.title] : []),
    ...(page.head ? metadataTitles(page.head, articles) : []),
  ]
  const title = titleBlock(page, story.stats, story.first, [...titles, ...titles.map(withoutSite)])
  if (options.whole) story.title = title
  else placeTitle(story, story.rules.includes(CLEAN_TEXT) ? openingTitle(story, title) : title)
  return story
}

/** In a text without furniture no sentence stands before the headline, and it is none itself. */
function openingTitle(story: Story, title: number): number {
  const { stats } = story
  // A question may be a headline; a sentence and a question are the first words of an interview.
  const isHeadline = (at: number) =>
    !stats[at]!.endsSentence || (stats[at]!.last === QUESTION && stats[at]!.sentences <= 1)
  if (stats.every((_, at) => at > title || isHeadline(at))) return title
  const opens = isHeadline(0) && stats[0]!.words <= LONGEST_HEADLINE && mayBeTitle(story.page, stats, 0)
  return opens && stats.length > 1 ? 0 : -1
}
