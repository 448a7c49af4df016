/*
 * What a headline of a text page looks like: its words come again in the story, a byline or date follows, it is no
 * sentence and no menu. The weights are learned (scripts/train/train-titles.ts).
 */

import { FULL_STOP } from '../../text/marks.ts'
import { lineCueBits } from '../boilerplate/cue-bits.ts'
import type { BlockStats } from '../classify/block-stats.ts'
import { contentWords } from '../classify/content-words.ts'
import type { RenderedPage } from '../page-block.ts'

/** Names of the features, in the order of `titleFeatures`. */
export const TITLE_FEATURES = [
  'mentioned',
  'nothingMentioned',
  'fewContentWords',
  'repeated',
  'datedBelow',
  'datedNext',
  'distance',
  'insideStory',
  'words1',
  'words3',
  'words6',
  'words12',
  'words18',
  'words25',
  'wordsMore',
  'fullStop',
  'questionOrExclamation',
  'boilerplate',
  'credit',
  'beginningOfNext',
  'bulletOrLink',
  'menuAbove',
  'dekBelow',
  'capitalised',
  'separators',
  'proseAbove',
  'topOfPage',
  'digits',
  'allCaps',
] as const

export type TitleFeature = (typeof TITLE_FEATURES)[number]

const LONGEST_TITLE = 400
/** Shorter words are in every text. */
const CONTENT_LENGTH = 4
/** Blocks and characters of the story that are looked at: its beginning names what it is about. */
const STORY_BLOCKS = 40
const STORY_LENGTH = 6000
const PROSE_WORDS = 12
const LINES_TO_BYLINE = 3
const DATED = lineCueBits('byline dated')
const CREDIT = lineCueBits('credit')
/** Line cues that no headline has. */
export const NO_TITLE_CUES = lineCueBits('share account more legal credit byline ad tags')
const WORD_CLASSES = [2, 3, 6, 12, 18, 25]

/** The longer words of the beginning of the story. */
export function storyWords(
  page: RenderedPage,
  stats: readonly BlockStats[],
  first: number,
): ReadonlySet<number> {
  const words = new Set<number>()
  let length = 0
  for (let i = first; i < Math.min(first + STORY_BLOCKS, stats.length) && length < STORY_LENGTH; i++) {
    if (stats[i]!.words < PROSE_WORDS) continue
    const { start, end } = page.blocks[i]!
    const cut = Math.min(end, start + STORY_LENGTH)
    length += cut - start
    for (const word of contentWords(page.text, start, cut, CONTENT_LENGTH)) words.add(word)
  }
  return words
}

/** The features of block `at` as the headline of a story that begins with block `first`. */
export function titleFeatures(
  page: RenderedPage,
  stats: readonly BlockStats[],
  at: number,
  first: number,
  story: ReadonlySet<number>,
  repeats: number,
): number[] {
  const s = stats[at]!
  const { start, end, bullet } = page.blocks[at]!
  const words = contentWords(page.text, start, Math.min(end, start + LONGEST_TITLE), CONTENT_LENGTH)
  let known = 0
  for (const word of words) if (story.has(word)) known++
  const mentioned = words.length === 0 ? 0 : known / words.length
  // an index below zero would be looked up as a name, which is slow
  const above = at > 0 ? stats[at - 1] : undefined
  const below = stats[at + 1]
  const features = [
    mentioned,
    Number(words.length >= 2 && mentioned === 0),
    Number(words.length < 2),
    Number(repeats > 1 && s.words >= 4),
    Number(isDatedBelow(stats, at)),
    Number(below !== undefined && isDated(below)),
    Math.min(Math.max(0, first - at), 30) / 10,
    Number(at >= first),
  ]
  const fits = WORD_CLASSES.findIndex((limit) => s.words <= limit)
  const size = fits < 0 ? WORD_CLASSES.length : fits
  for (let k = 0; k <= WORD_CLASSES.length; k++) features.push(Number(k === size))
  features.push(
    Number(s.endsSentence && s.last === FULL_STOP),
    Number(s.endsSentence && s.last !== FULL_STOP),
    Number((s.cues & NO_TITLE_CUES) !== 0),
    Number((s.cues & CREDIT) !== 0),
    Number(below !== undefined && below.words > s.words && beginsNext(page, at)),
    Number(bullet || s.linked > 0.9),
    Number(above !== undefined && above.words <= 3),
    Number(below !== undefined && below.words >= PROSE_WORDS),
    Number(s.words >= 3 && s.capitals >= 0.7 * s.words),
    Number(s.separators > 0),
    Number(above !== undefined && above.words >= PROSE_WORDS),
    Number(at < 5),
    Number(s.numbers > 0),
    Number(s.allCaps >= 0.7 * s.words),
  )
  return features
}

function isDated(s: BlockStats): boolean {
  return s.words < 30 && (s.cues & DATED) !== 0
}

function isDatedBelow(stats: readonly BlockStats[], at: number): boolean {
  const end = Math.min(stats.length, at + 1 + LINES_TO_BYLINE)
  for (let i = at + 1; i < end; i++) if (isDated(stats[i]!)) return true
  return false
}

function beginsNext(page: RenderedPage, at: number): boolean {
  const { start, end } = page.blocks[at]!
  return page.text.startsWith(page.text.slice(start, end), page.blocks[at + 1]!.start)
}
