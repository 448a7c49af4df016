/*
 * Blocks that are boilerplate for certain, found before the classifier runs: it then sees the paragraphs around an
 * embedded post, a gallery or an advertisement as the neighbours that they are.
 */

import { lettersOf } from '../../text/letters.ts'
import type { PageBlock, RenderedPage } from '../page-block.ts'
import { dropExcerpts } from './excerpts.ts'
import { firstMatch, openingsOf } from './guard.ts'
import { dropNotices } from './notices.ts'
import { ROUND_UP } from './posts.ts'
import { dropRelated } from './related-lines.ts'
import { dropTitledBoxes } from './titled-boxes.ts'
import { BOILERPLATE_LINES } from './wordings/page-boilerplate.ts'

/** Boilerplate is short; a longer line is not looked at. */
const LONGEST_BOILERPLATE = 620
/** A caption's sibling, a video's title: lines without a sentence's end, up to this many characters. */
const LONGEST_LABEL = 120
/** A caption is a sentence or two. */
const LONGEST_CAPTION = 200
/** A slide is its caption with at least a title and a text. */
const LEAST_SLIDE = 3

const OPENINGS = openingsOf(BOILERPLATE_LINES)

const POST = /https?:\/\/|pic\.twitter|^["“]?@/
const ENDS_SENTENCE = /[.!?…]["”’)\]]?$/

/** For each block of `page`, the name of the rule that makes it boilerplate, or null. */
export function clearBoilerplate(page: RenderedPage): (string | null)[] {
  const rules = page.blocks.map((block) => boilerplateLine(textOf(page, block)))
  const isRoundUp = rules.filter((rule) => rule === 'embedded-post').length >= ROUND_UP
  dropNotices(page, rules)
  dropPosts(page, rules)
  dropRepeatedCaptions(page, rules)
  if (page.head) dropTitledBoxes(page, rules)
  else {
    dropGalleries(page.blocks, rules)
    dropLabelled(page.blocks, rules)
    dropListed(page, rules)
    dropCounts(page, rules)
    dropShouted(page, rules)
  }
  dropRelated(page, rules)
  dropExcerpts(page, rules)
  if (isRoundUp) keepPosts(rules)
  return rules
}

/** `page` without the blocks that have a rule. */
export function withoutBoilerplate(page: RenderedPage, rules: readonly (string | null)[]): RenderedPage {
  return { ...page, blocks: page.blocks.filter((_, at) => rules[at] === null) }
}

function textOf(page: RenderedPage, block: PageBlock): string {
  return page.text.slice(block.start, Math.min(block.end, block.start + LONGEST_BOILERPLATE + 1))
}

function boilerplateLine(line: string): string | null {
  if (line.length > LONGEST_BOILERPLATE) return null
  return firstMatch(BOILERPLATE_LINES, OPENINGS, line)?.name ?? null
}

/** The text of a post stands right before its signature. */
function dropPosts(page: RenderedPage, rules: (string | null)[]): void {
  for (let at = 1; at < rules.length; at++) {
    if (rules[at] !== 'embedded-post' || rules[at - 1] !== null) continue
    if (POST.test(textOf(page, page.blocks[at - 1]!))) rules[at - 1] = 'embedded-post'
  }
}

/** A story about what people posted has no other body: its posts are left to the classifier. */
function keepPosts(rules: (string | null)[]): void {
  rules.forEach((rule, at) => {
    if (rule === 'embedded-post' || rule === 'post-link') rules[at] = null
  })
}

/** A picture's label that its caption repeats, and the title of a video behind its running time. */
function dropRepeatedCaptions(page: RenderedPage, rules: (string | null)[]): void {
  for (let at = 0; at < rules.length; at++) {
    if (rules[at] !== null) continue
    const line = textOf(page, page.blocks[at]!)
    if (line.length > LONGEST_LABEL || ENDS_SENTENCE.test(line)) continue
    const next = page.blocks[at + 1]
    const isCaption = rules[at + 1] === 'photo-caption' || rules[at + 1] === 'caption-credit'
    if (next && isCaption && lettersOf(textOf(page, next), '').startsWith(lettersOf(line, '')))
      rules[at] = 'repeated-caption'
    else if (rules[at - 1] === 'clock') rules[at] = 'video-title'
  }
}

/** Text pages: the line below "Image caption" is the caption. */
function dropLabelled(blocks: readonly PageBlock[], rules: (string | null)[]): void {
  for (let at = 1; at < rules.length; at++) {
    const { start, end } = blocks[at]!
    if (rules[at - 1] === 'caption-label' && end - start <= LONGEST_CAPTION) rules[at] ??= 'labelled-caption'
  }
}

/** Text pages: lines between "list 1 of 3" and "end of list" are headlines of other stories. */
function dropListed(page: RenderedPage, rules: (string | null)[]): void {
  for (let at = 1; at < rules.length; at++) {
    const { start } = page.blocks[at - 1]!
    if (rules[at] === null && LIST_ITEM.test(page.text.slice(start, start + LONGEST_ITEM)))
      rules[at] = 'related'
  }
}

/** Text pages: a headline in capitals between two paragraphs is a link to another story. */
function dropShouted(page: RenderedPage, rules: (string | null)[]): void {
  const isParagraph = (at: number): boolean => {
    const block = page.blocks[at]
    return block !== undefined && block.end - block.start >= LEAST_PARAGRAPH
  }
  for (let at = 1; at < rules.length - 1; at++) {
    if (rules[at] !== null || !isParagraph(at - 1) || !isParagraph(at + 1)) continue
    const line = textOf(page, page.blocks[at]!)
    if (
      line.length <= LONGEST_LABEL &&
      SHOUTED.test(line) &&
      line.split(' ').length >= LEAST_SHOUTED &&
      !ENDS_SENTENCE.test(line)
    )
      rules[at] = 'related'
  }
}

const LEAST_SHOUTED = 7
const SHOUTED = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u
const LEAST_PARAGRAPH = 75

/** Text pages: a number alone beside a button counts shares, comments or pictures. */
function dropCounts(page: RenderedPage, rules: (string | null)[]): void {
  const isButton = (at: number): boolean => rules[at] === 'window' || rules[at] === 'share-bar'
  for (let at = 0; at < rules.length; at++)
    if (
      rules[at] === null &&
      (isButton(at - 1) || isButton(at + 1)) &&
      COUNT.test(textOf(page, page.blocks[at]!))
    )
      rules[at] = 'counter'
}

const COUNT = /^\d{1,5}(?:[.,]\d{1,3})?[kKmM]?$/
const LIST_ITEM = /^list \d{1,2} of \d{1,2}(?:\n|$)/
const LONGEST_ITEM = 14

/** Text pages: an item that is a caption with its credit heads a slide; what is indented under it is the slide. */
function dropGalleries(blocks: readonly PageBlock[], rules: (string | null)[]): void {
  for (let at = 0; at < blocks.length; at++) {
    const head = blocks[at]!
    if (!head.bullet) continue
    let end = at + 1
    while (end < blocks.length && blocks[end]!.indent > head.indent && !blocks[end]!.bullet) end++
    if (end - at >= LEAST_SLIDE) rules.fill('gallery-slide', at, end)
    at = end - 1
  }
}
