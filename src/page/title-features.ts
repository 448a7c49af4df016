/*
 * What a headline of a text page looks like: its words come again in the story, a byline or date follows, it is no
 * sentence and no menu. The weights are learned (scripts/train-titles.ts).
 */
import type { BlockStats } from './block-stats.ts'
import { lettersOf } from './letters.ts'
import type { RenderedPage } from './page-block.ts'
import { tellingWords } from './telling-words.ts'

/** Names of the features, in the order of `titleFeatures`. */
export const TITLE_FEATURES = [
  'told',
  'nothingTold',
  'fewWordsToTell',
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
  'furniture',
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
const TELLING_LENGTH = 4
/** Blocks and characters of the story that are looked at: its beginning names what it is about. */
const STORY_BLOCKS = 40
const STORY_LENGTH = 6000
const PROSE_WORDS = 12
const LINES_TO_BYLINE = 3
/** Bits of LINE_CUES: bylines and dates; credits; other furniture. */
const DATED = 32 | 64
const CREDIT = 16
const FURNITURE = 1 | 2 | 4 | 8 | 16 | 32 | 512 | 1024
const FULL_STOP = 46
const WORD_CLASSES = [2, 3, 6, 12, 18, 25]

/** Letters and digits of `text` in lower case. */
export function plain(text: string): string {
  return lettersOf(text, ' ').trim()
}

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
    for (const word of tellingWords(page.text, start, cut, TELLING_LENGTH)) words.add(word)
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
  const words = tellingWords(page.text, start, Math.min(end, start + LONGEST_TITLE), TELLING_LENGTH)
  const told = words.length === 0 ? 0 : words.filter((word) => story.has(word)).length / words.length
  const above = stats[at - 1]
  const below = stats[at + 1]
  const sizes = WORD_CLASSES.findIndex((limit) => s.words <= limit)
  const size = sizes < 0 ? WORD_CLASSES.length : sizes
  const flags = [
    words.length >= 2 && told === 0,
    words.length < 2,
    repeats > 1 && s.words >= 4,
    stats
      .slice(at + 1, at + 1 + LINES_TO_BYLINE)
      .some((next) => next.words < 30 && (next.cues & DATED) !== 0),
    below !== undefined && below.words < 30 && (below.cues & DATED) !== 0,
  ]
  const looks = [
    s.endsSentence && s.last === FULL_STOP,
    s.endsSentence && s.last !== FULL_STOP,
    (s.cues & FURNITURE) !== 0,
    (s.cues & CREDIT) !== 0,
    below !== undefined && below.words > s.words && beginsNext(page, at),
    bullet || s.linked > 0.9,
    above !== undefined && above.words <= 3,
    below !== undefined && below.words >= PROSE_WORDS,
    s.words >= 3 && s.capitals >= 0.7 * s.words,
    s.separators > 0,
    above !== undefined && above.words >= PROSE_WORDS,
    at < 5,
    s.numbers > 0,
    s.allCaps >= 0.7 * s.words,
  ]
  return [
    told,
    ...flags.map(Number),
    Math.min(Math.max(0, first - at), 30) / 10,
    Number(at >= first),
    ...Array.from({ length: WORD_CLASSES.length + 1 }, (_, k) => Number(k === size)),
    ...looks.map(Number),
  ]
}

function beginsNext(page: RenderedPage, at: number): boolean {
  const { start, end } = page.blocks[at]!
  return page.text.startsWith(page.text.slice(start, end), page.blocks[at + 1]!.start)
}
