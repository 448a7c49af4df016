/*
 * Texts without boilerplate: a story that was saved alone, a paragraph, a transcript. There the classifier, which
 * learned from whole pages, has nothing to go by, and there is nothing for it to leave out.
 */
import { FOREIGN_TO_CLEAN_TEXT } from '../../boilerplate/foreign.ts'
import type { BlockStats } from '../../classify/block-stats.ts'
import { blockText, INSIDE, type RenderedPage } from '../../page-block.ts'
import { SPEAKER_LABEL } from '../block-kinds.ts'

/** Boilerplate is short: in longer blocks the same words are the story's. */
const LONGEST_BOILERPLATE = 14
/** Share of the words that stands in sentences: a headline and a signature are not much beside a paragraph. */
const SENTENCE_SHARE = 0.7
const MOST_LINKED = 0.1

const LONE_CAPTION =
  /^(?:photo-caption|caption-credit|agency-(?:caption|credit)|caption-label|labelled-caption)$/

/** Whether the boilerplate `rule` is of a caption as it stands in a story that was saved alone. */
export function isLoneCaption(rule: string | null): boolean {
  return rule !== null && LONE_CAPTION.test(rule)
}

/** Whether `page`, whose boilerplate lines have a rule in `clear`, is all story, captions and the posts that a text is about aside. */
export function isCleanText(
  page: RenderedPage,
  stats: readonly BlockStats[],
  clear: readonly (string | null)[],
): boolean {
  let words = 0
  let inSentences = 0
  for (const [at, s] of stats.entries()) {
    const isShort = s.words <= LONGEST_BOILERPLATE
    const isShown = page.head === null && (page.blocks[at]!.inside & INSIDE.embed) !== 0
    if (isShown || isLoneCaption(clear[at]!)) continue
    if (clear[at] !== null || (isShort && (s.cues & FOREIGN_TO_CLEAN_TEXT.lines) !== 0)) return false
    if (s.linked > MOST_LINKED || (page.blocks[at]!.far & FOREIGN_TO_CLEAN_TEXT.classes) !== 0) return false
    words += s.words
    if (s.sentences > 0 && (s.lowers > 0 || SPEAKER_LABEL.test(blockText(page, at)))) inSentences += s.words
  }
  return words > 0 && inSentences >= SENTENCE_SHARE * words
}
