/*
 * The story of a page, start to end: the model's decisions, refined, with the headline in its place.
 */

import { QUESTION_MARK } from '../../text/marks.ts'
import { mayBeTitle } from '../about/headline-lines.ts'
import { ownTitle, siteNames } from '../about/own-title.ts'
import { metadataTitles, titleBlock } from '../about/title.ts'
import { pageStats } from '../classify/block-features.ts'
import type { RenderedPage } from '../page-block.ts'
import { dropAuthorNotes } from './page-authors.ts'
import { dropListed } from './refine/drop-listed.ts'
import { placeTitle } from './refine/drop-steps.ts'
import { REFINEMENTS } from './refine/refinements.ts'
import { CLEAN_TEXT, findEnds, modelStory, type Story, wholeStory } from './story.ts'

const LONGEST_HEADLINE = 20

/** How a story is looked for. */
export interface StoryOptions {
  /** The whole text is the story. */
  readonly whole: boolean
  /** The headline, where a record gives it. */
  readonly title?: string | undefined
  /** Lines that are no part of any story. */
  readonly boilerplate?: readonly string[] | undefined
}

/** Finds the story of `page`. */
export function findStory(page: RenderedPage, options: StoryOptions): Story {
  return options.whole
    ? titled(wholeStory(page, pageStats(page), 'whole-text'), options)
    : refineStory(modelStory(page), options)
}

/** `story` after all refinements, with its headline. */
export function refineStory(story: Story, options: StoryOptions): Story {
  for (const refinement of REFINEMENTS) refinement.apply(story)
  dropListed(story, options.boilerplate ?? [])
  titled(findEnds(story), options)
  dropAuthorNotes(story)
  return story
}

function titled(story: Story, options: StoryOptions): Story {
  const { page } = story
  if (story.first < 0) return story
  const titles = [...(options.title ? [options.title] : []), ...(page.head ? metadataTitles(page.head) : [])]
  const sites = siteNames(page.head, null)
  const title = titleBlock(page, story.stats, story.first, [
    ...titles,
    ...titles.map((one) => ownTitle(one, sites)),
  ])
  if (options.whole) story.title = title
  else placeTitle(story, story.rules.includes(CLEAN_TEXT) ? openingTitle(story, title) : title)
  return story
}

/** In a text without boilerplate no sentence stands before the headline, and it is none itself. */
function openingTitle(story: Story, title: number): number {
  const { stats } = story
  // A question may be a headline; a sentence and a question are the first words of an interview.
  const isHeadline = (at: number) =>
    !stats[at]!.endsSentence || (stats[at]!.last === QUESTION_MARK && stats[at]!.sentences <= 1)
  if (stats.every((_, at) => at > title || isHeadline(at))) return title
  const opens = isHeadline(0) && stats[0]!.words <= LONGEST_HEADLINE && mayBeTitle(story.page, stats, 0)
  return opens && stats.length > 1 ? 0 : -1
}
