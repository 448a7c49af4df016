/*
 * Other stories inside the story: what a label such as "Related" or "More on this story" heads, boxes of a linked headline
 * with a line or two, posts of networks that are embedded.
 */
import { COLON } from '../../text/marks.ts'
import { BLOCK_TAG, blockText, INSIDE, type PageBlock, type RenderedPage } from '../page-block.ts'
import { matcherOf } from './guard.ts'
import { type Boxes, boxEnd, boxesOf, HEADING_RULES } from './titled-boxes.ts'
import { RELATED_LABELS } from './wordings/page-boilerplate.ts'

/** A label is so short; of a longer line that begins like one all is said. */
const LONGEST_LABEL = 40
/** A teaser is a headline without the end of a sentence; a label heads so many. */
const TEASER = { least: 12, longest: 160 }
const MOST_TEASERS = 4
const ENDS_SENTENCE = /[.!?…:;,]["”’)\]]?$/
/** A box of teasers is so small, whatever it says; a longer paragraph in it is the story's. */
const LONGEST_BOX = 700
const LONGEST_IN_BOX = 240
const LINKED = 0.9
/** Characters in paragraphs before a box from which on it stands inside a story, and behind it. */
const STORY_SIDE = 100
const PARAGRAPH = 80
/** Of a text, whose labels stand on lines of their own. */
const TEXT_SIDE = 100
const TEXT_PARAGRAPH = 75

const ARROW = /[»›►▸→]\s{0,3}$/
const ARROW_REACH = 4

const isRelatedLabel = matcherOf([RELATED_LABELS])

/** Sets the rules of other stories, given the rules so far. */
export function dropRelated(page: RenderedPage, rules: (string | null)[]): void {
  dropEmbeds(page, rules)
  const boxes = page.head ? boxesOf(page) : null
  for (let at = 0; at < rules.length; at++) {
    if (rules[at] !== null && !HEADING_RULES.has(rules[at]!)) continue
    const end = otherStoryEnd(page, boxes, at)
    // at the ends of a page the classifier sees better what is headed
    if (end > at && proseBeside(page, at - 1, -1) && proseBeside(page, end, 1))
      fill(rules, at, end, 'related')
  }
}

/** The end of what block `at` begins of another story; `at` if it begins none. */
function otherStoryEnd(page: RenderedPage, boxes: Boxes | null, at: number): number {
  if (isLabel(page, at)) {
    const end = headedEnd(page, boxes, at)
    return end > at + 1 ? end : at
  }
  if (boxes) return teaserBoxEnd(page, boxes, at)
  return isPointedOut(page, at) ? at + 1 : at
}

/** Text: whether an arrow leads to the headline `at`: "» Ferry sold to the mainland". */
function isPointedOut(page: RenderedPage, at: number): boolean {
  const block = page.blocks[at]!
  const margin = page.text.slice(Math.max(0, block.start - ARROW_REACH), block.start)
  return ARROW.test(margin) && looksLikeTeaser(page, block)
}

/** Drops posts of networks, unless the story leads up to them with a colon. */
function dropEmbeds({ text, blocks }: RenderedPage, rules: (string | null)[]): void {
  let isTold = false
  for (let at = 0; at < blocks.length; at++) {
    const { inside, end } = blocks[at]!
    if ((inside & INSIDE.embed) === 0) isTold = text.charCodeAt(end - 1) === COLON
    else if (!isTold) rules[at] ??= 'embedded-post'
  }
}

function isLabel(page: RenderedPage, at: number): boolean {
  const { start, end } = page.blocks[at]!
  return end - start <= LONGEST_LABEL && isRelatedLabel(blockText(page, at))
}

/** The end of what the label at `at` heads: a small box, or the headlines right behind it. */
function headedEnd(page: RenderedPage, boxes: Boxes | null, at: number): number {
  const end = boxes ? boxEnd(page, boxes, at) : at
  return end > at + 1 && isSmall(page, at, end) ? end : teasersEnd(page, at)
}

/** The end of the headlines right behind the label at `at`: links, or lines of a text. */
function teasersEnd(page: RenderedPage, at: number): number {
  let end = at + 1
  for (; end < Math.min(page.blocks.length, at + 1 + MOST_TEASERS); end++) {
    const block = page.blocks[end]!
    const isTeaser = page.head ? linkedShare(block) >= LINKED : looksLikeTeaser(page, block)
    if (!isTeaser) break
  }
  return end
}

function looksLikeTeaser({ text }: RenderedPage, { start, end }: PageBlock): boolean {
  const length = end - start
  return length >= TEASER.least && length <= TEASER.longest && !ENDS_SENTENCE.test(text.slice(start, end))
}

function isSmall({ blocks }: RenderedPage, from: number, end: number): boolean {
  if (end <= from || blocks[end - 1]!.end - blocks[from]!.start > LONGEST_BOX) return false
  const own = blocks.slice(from, end)
  const longest = Math.max(
    ...own.map((block) => (linkedShare(block) >= LINKED ? 0 : block.end - block.start)),
  )
  return longest <= LONGEST_IN_BOX
}

/** The end of the box that begins with the linked headline `at`, if it stands alone; else `at`. */
function teaserBoxEnd(page: RenderedPage, boxes: Boxes, at: number): number {
  const block = page.blocks[at]!
  if (block.tag !== BLOCK_TAG.heading || block.level === 1 || linkedShare(block) < LINKED) return at
  const linkEnd = linkedEnd(page, at + 1)
  if (linkEnd > at + 1 && isSmall(page, at, linkEnd)) return linkEnd
  const node = page.parents[block.node]!
  const end = boxes.last[node]! + 1
  const isBox = node !== 0 && boxes.first[node] === at && boxes.headline[node] === 0
  return isBox && isSmall(page, at, end) && isUnlike(page, node) ? end : at
}

/** The end of the blocks from `at` on that are all link: a card is one link around a headline and a line or two. */
function linkedEnd({ blocks }: RenderedPage, at: number): number {
  let end = at
  while (end < blocks.length && end < at + MOST_TEASERS && linkedShare(blocks[end]!) >= LINKED) end++
  return end
}

/** Whether no other box beside it looks like `node`: sections of a list may be headed by links. */
function isUnlike({ parents, templates }: RenderedPage, node: number): boolean {
  for (let other = parents[node]! + 1; other < parents.length; other++)
    if (other !== node && parents[other] === parents[node] && templates[other] === templates[node])
      return false
  return true
}

/** Whether a paragraph stands within a few blocks from `at` on. */
function proseBeside({ blocks, head }: RenderedPage, at: number, step: number): boolean {
  const [side, paragraph] = head ? [STORY_SIDE, PARAGRAPH] : [TEXT_SIDE, TEXT_PARAGRAPH]
  let length = 0
  for (let i = at, seen = 0; i >= 0 && i < blocks.length && seen < MOST_TEASERS; i += step, seen++) {
    const block = blocks[i]!
    if (block.end - block.start >= paragraph && linkedShare(block) < LINKED) length += block.end - block.start
  }
  return length >= side
}

function linkedShare({ start, end, linked }: PageBlock): number {
  return linked / Math.max(1, end - start)
}

function fill(rules: (string | null)[], from: number, end: number, rule: string): void {
  for (let i = from; i < end; i++) rules[i] ??= rule
}
