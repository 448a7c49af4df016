/*
 * Texts without furniture: a story that was saved alone, a paragraph, a transcript. There the classifier, which
 * learned from whole pages, has nothing to go by, and there is nothing for it to leave out.
 */
import type { BlockStats } from '../classify/block-stats.ts'
import type { RenderedPage } from '../page-block.ts'

/** Line cues (share, account, more, legal, advertisement, tags, menu) that only pages with furniture hold. */
const FURNITURE_CUES = 1 | 2 | 4 | 8 | 512 | 1024 | 16384
/** Furniture is short: in longer blocks the same words are the story's. */
const LONGEST_FURNITURE = 14
/** Share of the words that stands in sentences: a headline and a signature are not much beside a paragraph. */
const SENTENCE_SHARE = 0.7
/** Class cues (comment, related, share, frame, offer) and tags of a page that was laid out. */
const LAYOUT_CLASSES = 2 | 4 | 8 | 64 | 128
const MOST_LINKED = 0.1

/** Whether `page`, whose furniture lines have a rule in `clear`, is all story. */
export function isCleanText(
  page: RenderedPage,
  stats: readonly BlockStats[],
  clear: readonly (string | null)[],
): boolean {
  let words = 0
  let inSentences = 0
  for (const [at, s] of stats.entries()) {
    const isShort = s.words <= LONGEST_FURNITURE
    if (clear[at] !== null || (isShort && (s.cues & FURNITURE_CUES) !== 0)) return false
    if (s.linked > MOST_LINKED || (page.blocks[at]!.far & LAYOUT_CLASSES) !== 0) return false
    words += s.words
    if (s.sentences > 0 && s.lowers > 0) inSentences += s.words
  }
  return words > 0 && inSentences >= SENTENCE_SHARE * words
}
