/*
 * What the blocks of the story are: title, dek, heading, paragraph, list or quote.
 */

import type { BodyBlock } from '../../document/schema.ts'
import { COLON, COMMA, QUESTION_MARK } from '../../text/marks.ts'
import { classCueBits, lineCueBits } from '../boilerplate/cue-bits.ts'
import type { BlockStats } from '../classify/block-stats.ts'
import { BLOCK_TAG, INSIDE, type RenderedPage } from '../page-block.ts'

/** A heading has few words and does not close a sentence. */
const HEADING_WORDS = 14
/** "Reader: And who pays for it?" is a turn of a transcript. */
export const SPEAKER_LABEL = /^\p{Lu}[^\s:]{0,20}(?:\s\p{Lu}[^\s:]{0,20}){0,4}:\s/u
const DEK_CUE = classCueBits('dek')
const BODY_CUE = classCueBits('body')
/** A byline, date or caption. */
const BETWEEN_DEK_AND_STORY = lineCueBits('credit byline dated')

/** The kind of block `at`; `first` is the first block of the story, `title` the headline's. */
export function blockKind(
  page: RenderedPage,
  stats: readonly BlockStats[],
  at: number,
  title: number,
  first: number,
): BodyBlock['kind'] {
  const block = page.blocks[at]!
  const s = stats[at]!
  if (at === title) return 'title'
  if (block.tag === BLOCK_TAG.quote || (block.inside & INSIDE.quote) !== 0) return 'quote'
  if (isDek(page, stats, at, title, first)) return 'dek'
  if (block.tag === BLOCK_TAG.heading && s.words <= 3 * HEADING_WORDS) return 'heading'
  if (block.tag === BLOCK_TAG.item || block.bullet) return 'list'
  if (page.head === null && looksLikeHeading(page, stats, at)) return 'heading'
  return 'paragraph'
}

function looksLikeHeading(page: RenderedPage, stats: readonly BlockStats[], at: number): boolean {
  const s = stats[at]!
  const next = stats[at + 1]
  if (
    s.words === 0 ||
    s.words > HEADING_WORDS ||
    (s.endsSentence && s.last !== QUESTION_MARK) ||
    s.last === COLON ||
    s.last === COMMA
  )
    return false
  if (s.quotes > 0 && s.words > 8) return false
  if (s.endsSentence && SPEAKER_LABEL.test(page.text.slice(page.blocks[at]!.start, page.blocks[at]!.end)))
    return false
  const first = page.text[page.blocks[at]!.start]!
  const startsHigh =
    first !== first.toLowerCase() ||
    (first >= '0' && first <= '9') ||
    first === '“' ||
    first === '"' ||
    first === '‘'
  return startsHigh && next !== undefined && next.prose > 0
}

function isDek(
  page: RenderedPage,
  stats: readonly BlockStats[],
  at: number,
  title: number,
  first: number,
): boolean {
  if (at !== first || title < 0 || at <= title || stats[at]!.words > 60) return false
  const block = page.blocks[at]!
  if ((block.near & DEK_CUE) !== 0 && (block.near & BODY_CUE) === 0) return true
  // a sentence or two that a byline, date or caption separates from the story
  const isShown = (i: number) => (page.blocks[i]!.inside & INSIDE.embed) !== 0
  const gap = stats
    .slice(at + 1, at + 4)
    .some((s, i) => s.words < 12 && (s.cues & BETWEEN_DEK_AND_STORY) !== 0 && !isShown(at + 1 + i))
  return gap && block.tag !== BLOCK_TAG.paragraph && stats[at]!.sentences <= 2
}
