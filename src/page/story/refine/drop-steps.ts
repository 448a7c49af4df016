/*
 * Steps that correct the classifier where the page's wording is clear: what follows the story's end, bylines, repeats.
 * When they are applied stands in refinements.ts.
 */

import { plain } from '../../../text/letters.ts'
import { isDeskLine } from '../../about/author-names.ts'
import { bareAuthors, bylineAuthors, nameLine, signatureAuthors } from '../../about/authors.ts'
import { isStampedLine } from '../../about/heading-dates.ts'
import { isDateLine } from '../../about/page-date.ts'
import { matcherOf } from '../../boilerplate/guard.ts'
import { COMMENT_MARKERS, END_MARKERS } from '../../boilerplate/wordings/page-boilerplate.ts'
import { SERVICE_LINES } from '../../boilerplate/wordings/page-service-lines.ts'
import { BLOCK_TAG, blockText, INSIDE } from '../../page-block.ts'
import { decide, type Story } from '../story.ts'

/** Words of prose from which on a line may be the head of comments on the story. */
const STORY_WORDS = 100
/** What follows an end marker is boilerplate if it holds at most this share of the story's words. */
const TAIL_SHARE = 0.15
/** Words from which on a repeated block is a repeat; one that the model is this sure of is one. */
const REPEAT_WORDS = 8
const SURE_REPEAT = 2
const BYLINE_WORDS = 16
/** Blocks at the end of the story that may be the house's, and characters of each that are looked at. */
const SERVICE_REACH = 8
const SERVICE_LENGTH = 400
/** A publication time relative to the visit. */
export const RECENT = /^(?:just now|today|yesterday|(?:\d{1,2}|an?) (?:minute|hour|day|week)s? ago)\.?$/i

/** Share of a line that is link where it is nothing else, and words of a headline: fewer are a name or a title. */
const WHOLLY_LINKED = 0.95
const LINK_WORDS = 5
/** Pages with more of them are lists of offers or sources. */
const MOST_LINK_LINES = 5

const isEndMarker = matcherOf([END_MARKERS])
const isCommentMarker = matcherOf([COMMENT_MARKERS])
const isServiceLine = matcherOf(SERVICE_LINES)

/** Behind a line such as "Related stories" or "Subscribe to our newsletter" only leftovers are dropped. */
export function dropTail(story: Story): void {
  const { stats, kept } = story
  const all = stats.reduce((sum, s, at) => sum + (kept[at] ? s.words : 0), 0)
  let left = 0
  let cut = -1
  for (let at = stats.length - 1; at > story.first && left <= TAIL_SHARE * all; at--) {
    if (stats[at]!.words <= 12 && (isEndMarker(blockText(story.page, at)) || isLabel(story, at))) cut = at
    if (kept[at]) left += stats[at]!.words
  }
  const comments = commentsStart(story)
  if (comments >= 0 && (cut < 0 || comments < cut)) cut = comments
  if (cut < 0) return
  for (let at = cut; at < stats.length; at++) if (kept[at]) decide(story, at, false, 'behind-the-end')
}

/** Text: "Related" alone on a line heads what is no story. */
function isLabel({ page, rules, stats }: Story, at: number): boolean {
  return page.head === null && rules[at] === 'read-more' && stats[at]!.words <= 2
}

/** The line above readers' comments, which may be longer than the story; -1 if there is none behind a story. */
function commentsStart(story: Story): number {
  const { stats, kept } = story
  let words = 0
  for (let at = 0; at < stats.length; at++) {
    if (words >= STORY_WORDS && stats[at]!.words <= 6 && isCommentMarker(blockText(story.page, at))) return at
    if (kept[at]) words += stats[at]!.prose
  }
  return -1
}

/** Behind the story's last paragraph the house speaks of itself: drops what follows its first line of that kind. */
export function dropService(story: Story): void {
  const { kept, stats } = story
  let cut = -1
  let seen = 0
  for (let at = kept.lastIndexOf(true); at > story.first && seen < SERVICE_REACH; at--) {
    if (!kept[at]) continue
    seen++
    const opening = blockText(story.page, at).slice(0, SERVICE_LENGTH)
    if (isServiceLine(opening)) cut = at
    else if (stats[at]!.prose > 0) break
  }
  for (let at = cut; cut >= 0 && at < kept.length; at++)
    if (kept[at]) decide(story, at, false, 'service-line')
}

/** Drops bylines, date lines and signatures at the ends of the story. */
export function dropBylines(story: Story): void {
  const { stats, kept } = story
  const end = Math.min(stats.length, story.first + 3)
  for (let at = Math.max(0, story.first - 12); at < end; at++) {
    if (!kept[at] || stats[at]!.words > BYLINE_WORDS || stats[at]!.prose > 0) continue
    // of who posted what is quoted
    if ((story.page.blocks[at]!.inside & INSIDE.quote) !== 0) continue
    if (isByline(story, at)) decide(story, at, false, 'byline')
  }
  const last = stats.length - 1
  for (let at = Math.max(story.first + 1, story.last - 3); at <= Math.min(story.last + 1, last); at++) {
    if (kept[at] && signatureAuthors(blockText(story.page, at)).length > 0)
      decide(story, at, false, 'signature')
  }
}

/** Whether a line says who wrote it, from where, or when; a name alone does before a day. */
function isByline({ page, first }: Story, at: number): boolean {
  const line = blockText(page, at)
  if (bylineAuthors(line).length > 0 || isDateLine(line) || isStampedLine(line) || RECENT.test(line))
    return true
  // the first line may be a headline in capitals
  if (at === first && at === 0) return false
  if (isDeskLine(line)) return true
  const next = at + 1 < page.blocks.length ? blockText(page, at + 1) : ''
  const isName = nameLine(line).length > 0 || bareAuthors(line).length > 0
  return isName && (isDateLine(next) || isStampedLine(next) || RECENT.test(next))
}

/** Of blocks with the same words the first stays, and those that the model is sure of: a question to several people. */
export function dropRepeats(story: Story): void {
  const seen = new Map<number, number>()
  story.kept.forEach((kept, at) => {
    const { hash, words } = story.stats[at]!
    if (!kept || words < REPEAT_WORDS) return
    if (seen.has(hash) && story.odds[at]! < SURE_REPEAT) decide(story, at, false, 'repeat')
    else seen.set(hash, at)
  })
}

/** Keeps block `title` as headline and drops what repeats it. */
export function placeTitle(story: Story, title: number): void {
  story.title = title
  if (title < 0) return
  const words = plain(blockText(story.page, title))
  decide(story, title, true, 'headline')
  for (let at = 0; at < story.kept.length; at++) {
    if (at === title || !story.kept[at] || story.stats[at]!.words > 45) continue
    const isTitle =
      story.stats[at]!.words === story.stats[title]!.words && plain(blockText(story.page, at)) === words
    if (isTitle) decide(story, at, false, 'repeated-headline')
    else if (at < title && story.stats[at]!.prose === 0) decide(story, at, false, 'before-headline')
  }
}

/** HTML: drops lines that are nothing but a link and no sentence, headlines of other stories, unless they are many. */
export function dropLinkLines(story: Story): void {
  const { page, stats, kept } = story
  if (!page.head) return
  const isLinkLine = (at: number) => {
    const s = stats[at]!
    const isLink = s.linked >= WHOLLY_LINKED && s.words >= LINK_WORDS
    return kept[at]! && isLink && s.sentences === 0 && page.blocks[at]!.tag !== BLOCK_TAG.heading
  }
  const lines = stats.flatMap((_, at) => (isLinkLine(at) ? [at] : []))
  if (lines.length > MOST_LINK_LINES) return
  for (const at of lines) decide(story, at, false, 'link-line')
}
