/*
 * Why a page is no article: it is empty, a shell of scripts, a list of links, a front page of teasers.
 */
import { lineCueBits } from '../boilerplate/cue-bits.ts'
import { CLEAN_TEXT, type Story } from './story.ts'

/** Fewer words of prose than this are a teaser or a video's description, not a story. */
const LEAST_WORDS = 25
const DATED = lineCueBits('byline dated')
/** A story has neighbouring paragraphs; a front page's teasers stand alone between headlines and links. */
const TEASERS = 4

/** The reason why `story` is none, as a rule's name, or null. */
export function noArticle(story: Story): string | null {
  const { stats, kept } = story
  if (stats.length === 0) return 'no-text'
  if (story.rules.includes(CLEAN_TEXT)) return null
  const prose = stats.reduce((sum, s, at) => sum + (kept[at] && at !== story.title ? s.words : 0), 0)
  if (prose >= LEAST_WORDS) return looksLikeTeasers(story) ? 'only-teasers' : null
  if (isBrief(story)) return null
  const words = stats.reduce((sum, s) => sum + s.words, 0)
  // a short text without boilerplate is a short story
  if (stats.length <= 6 && stats.some((s) => s.endsSentence && s.words >= 4)) return null
  return words < LEAST_WORDS ? 'almost-no-text' : 'no-story'
}

/** A sentence below the page's headline is a story, be it the only one; below that of a text, if a byline or day is. */
function isBrief({ page, stats, kept, title, first }: Story): boolean {
  if (title < 0 || !stats.some((s, at) => kept[at] && s.prose > 0)) return false
  if (page.head) return page.blocks[title]!.level === 1
  return stats.slice(title + 1, first).some((s) => (s.cues & DATED) !== 0)
}

function looksLikeTeasers(story: Story): boolean {
  const { stats, kept } = story
  let alone = 0
  let together = 0
  let last = -1
  stats.forEach((s, at) => {
    if (!kept[at] || s.prose === 0) return
    if (last >= 0 && at - last === 1) together++
    else alone++
    last = at
  })
  const longest = stats.reduce((most, s, at) => Math.max(most, kept[at] ? s.words : 0), 0)
  return alone > TEASERS && together * 4 < alone && longest < 45 && story.title < 0
}
