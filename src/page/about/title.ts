/*
 * The headline: by metadata, and the block of the page that shows it. Text pages are judged by their lines: the
 * headline stands before the story, is repeated, is no sentence, and a byline or date follows it.
 */

import { plain } from '../../text/letters.ts'
import { FULL_STOP } from '../../text/marks.ts'
import { lineCueBits } from '../boilerplate/cue-bits.ts'
import type { BlockStats } from '../classify/block-stats.ts'
import { BLOCK_TAG, type PageHead, type RenderedPage } from '../page-block.ts'
import { strings } from '../read/linked-data/json-ld.ts'
import { LONGEST_TITLE, mayBeTitle, SHARING } from './headline-lines.ts'
import { NO_TITLE_CUES, storyWords, TITLE_FEATURES, titleFeatures } from './title-features.ts'
import { TITLE_WEIGHTS } from './title-weights.ts'

/** How far before the story the headline is looked for, lines of share panels left out. */
const REACH = 30
/** So many lines of share panels are left out. */
const MOST_SHARING = 60
/** Below this no line is taken for a headline: next to all headlines of the training pages score higher. */
const LEAST_LEARNED = -4
const CREDIT = lineCueBits('credit')
/** A dek has at least so many words; the headline above it less than half of them, and at least so many. */
const DEK_WORDS = 14
const LEAST_TITLE = 4
/** A line that shows a title is not that many times as long. */
const MOST_LONGER = 2
/** In the order of the features. */
const WEIGHTS = Float64Array.from(TITLE_FEATURES, (name) => TITLE_WEIGHTS[name])

/** Headlines that the page's metadata gives, best first. */
export function metadataTitles(head: PageHead): string[] {
  return [
    ...head.articles.flatMap((node) => strings(node['headline'])),
    ...(head.meta.get('og:title') ?? []),
    ...(head.meta.get('twitter:title') ?? []),
    ...(head.meta.get('dc.title') ?? []),
    head.title,
  ]
    .map((title) => title.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

/** Number of the block that shows the headline, or -1. `first` is the first block of the story. */
export function titleBlock(
  page: RenderedPage,
  stats: readonly BlockStats[],
  first: number,
  titles: readonly string[],
): number {
  const known = titles.map(plain).filter((title) => title.length > 2)
  const learned = page.head === null && known.length === 0
  const story = learned ? storyWords(page, stats, first) : new Set<number>()
  let best = -1
  let bestScore = learned ? LEAST_LEARNED : 0.5
  const counts = learned ? repeatsOf(stats) : null
  for (let i = headStart(page, first); i <= Math.min(first + 1, stats.length - 1); i++) {
    const score = counts
      ? lineScore(page, stats, i, first, story, counts.get(stats[i]!.hash)!)
      : titleScore(page, stats, i, first, known)
    if (score >= bestScore && mayBeTitle(page, stats, i)) {
      bestScore = score
      best = i
    }
  }
  if (!learned || best < 0) return best
  const aged = betweenAges(page, best)
  if (aged >= 0) return aged
  return best > 0 && isDekBehind(page, stats, best) ? best - 1 : best
}

/** The line up to `at` between two that say how old the article is, above a dek; -1 without one. */
function betweenAges({ text, blocks }: RenderedPage, at: number): number {
  const isAge = (i: number): boolean =>
    blocks[i] !== undefined && AGE.test(text.slice(blocks[i]!.start, blocks[i]!.start + LONGEST_AGE))
  for (let i = at; i > 0 && i > at - AGE_REACH; i--) if (isAge(i - 1) && isAge(i + 1)) return i
  return -1
}

const AGE = /^This article is more than \d/
const LONGEST_AGE = 40
const AGE_REACH = 4

/** The first line that may be the headline of the story that begins at block `first`. */
export function headStart({ text, blocks }: RenderedPage, first: number): number {
  let at = first
  for (let lines = 0, sharing = 0; at > 0 && lines < REACH && sharing < MOST_SHARING; at--) {
    const { start, end } = blocks[at - 1]!
    if (SHARING.test(text.slice(start, Math.min(end, start + LONGEST_TITLE)))) sharing++
    else lines++
  }
  return at
}

/** How often each block is on the page, by its hash. */
function repeatsOf(stats: readonly BlockStats[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const s of stats) counts.set(s.hash, (counts.get(s.hash) ?? 0) + 1)
  return counts
}

/** Whether line `at` is so long that the short line above it is the headline, and `at` its dek. */
function isDekBehind(page: RenderedPage, stats: readonly BlockStats[], at: number): boolean {
  const above = stats[at - 1]!
  if (stats[at]!.words < DEK_WORDS || above.words < LEAST_TITLE || above.words >= stats[at]!.words / 2)
    return false
  return above.cues === 0 && !above.endsSentence && above.separators === 0 && mayBeTitle(page, stats, at - 1)
}

/** The learned score of a line of a text page. */
function lineScore(
  page: RenderedPage,
  stats: readonly BlockStats[],
  at: number,
  first: number,
  story: ReadonlySet<number>,
  repeats: number,
): number {
  const features = titleFeatures(page, stats, at, first, story, repeats)
  let sum = 0
  for (let k = 0; k < WEIGHTS.length; k++) sum += WEIGHTS[k]! * features[k]!
  return sum
}

function titleScore(
  page: RenderedPage,
  stats: readonly BlockStats[],
  at: number,
  first: number,
  known: readonly string[],
): number {
  const s = stats[at]!
  const block = page.blocks[at]!
  const isHeading = block.tag === BLOCK_TAG.heading
  // only a heading may differ from the known titles: the text of other blocks is looked at if its length may be theirs
  const length = block.end - block.start
  if (page.head && !isHeading && !known.some((title) => length < MOST_LONGER * title.length)) return 0
  const text = plain(page.text.slice(block.start, Math.min(block.end, block.start + LONGEST_TITLE)))
  let score = 0
  if (known.includes(text)) score += 8
  else if (
    s.words >= 3 &&
    known.some(
      (title) => title.startsWith(text) || (text.startsWith(title) && title.length > 0.6 * text.length),
    )
  )
    score += 5
  if (isHeading) score += block.level === 1 ? 4 : block.level === 2 ? 1 : 0
  if (page.head && !isHeading && score === 0) return 0
  if (s.endsSentence && s.last === FULL_STOP) score -= 2
  if ((s.cues & NO_TITLE_CUES) !== 0) score -= 1.5
  if ((s.cues & CREDIT) !== 0) score -= 2
  if (at + 1 < stats.length && isPrefix(page, at, at + 1) && stats[at + 1]!.words > s.words) score -= 4
  if (block.bullet || s.linked > 0.9) score -= 1
  return at >= first ? score - 2 : score
}

function isPrefix(page: RenderedPage, at: number, next: number): boolean {
  const one = page.blocks[at]!
  const two = page.blocks[next]!
  return page.text.startsWith(page.text.slice(one.start, one.end), two.start)
}
