/*
 * HTML: boxes behind the first paragraphs whose title says that they hold no story: "Related stories", "12 comments",
 * "Most read". They are boilerplate with all that stands in them, be it longer than the story.
 */

import { BLOCK_TAG, type RenderedPage } from '../page-block.ts'
import { matcherOf } from './guard.ts'
import { COMMENT_MARKERS, END_MARKERS } from './wordings/page-boilerplate.ts'

/** The rule of such boxes. */
export const TITLED_BOX = 'titled-box'

const LONGEST_BOX_TITLE = 60
/** Elements around the title that may be the box: lists of cards are wrapped up to so often. */
const BOX_REACH = 4
/** Behind so many characters in paragraphs of this length a story is under way: "Latest news" may head a story. */
const STORY_BEFORE = 200
const PARAGRAPH = 100
/** A sentence below the headline is a story, be it short. */
const SENTENCE = 60
const ENDS_SENTENCE = /[.!?]/
/** Rules of boilerplate lines that head a box as well: "Read more", "Lire aussi". */
export const HEADING_RULES = new Set<string | null>(['read-more', 'read-more-abroad'])

const isMarker = matcherOf([END_MARKERS, COMMENT_MARKERS])

/** For each container its first and its last block, and whether the headline is in it. */
export interface Boxes {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly headline: Uint8Array
}

/** Sets the rule of all blocks of such boxes, given the rules so far. */
export function dropTitledBoxes(page: RenderedPage, rules: (string | null)[]): void {
  const boxes = boxesOf(page)
  let before = 0
  let isBelowHeadline = false
  let isTold = false
  for (let at = 0; at < rules.length; at++) {
    const { start, end, level } = page.blocks[at]!
    if (level === 1) isBelowHeadline = true
    else if (isBelowHeadline && end - start >= SENTENCE)
      isTold ||= ENDS_SENTENCE.test(page.text.slice(end - 3, end))
    if ((before >= STORY_BEFORE || isTold) && isBoxTitle(page, at, rules[at]!)) {
      const behind = boxEnd(page, boxes, at)
      for (let i = at; i < behind; i++) rules[i] ??= TITLED_BOX
      at = Math.max(at, behind - 1)
    } else if (rules[at] === null && end - start >= PARAGRAPH) before += end - start
  }
}

function isBoxTitle({ text, blocks }: RenderedPage, at: number, rule: string | null): boolean {
  const { start, end, tag } = blocks[at]!
  if (tag !== BLOCK_TAG.heading || end - start > LONGEST_BOX_TITLE) return false
  if (HEADING_RULES.has(rule)) return true
  const line = text.slice(start, end)
  return isMarker(line)
}

/** The boxes of `page`. */
export function boxesOf({ parents, blocks }: RenderedPage): Boxes {
  const first = new Int32Array(parents.length).fill(blocks.length)
  const last = new Int32Array(parents.length).fill(-1)
  const headline = new Uint8Array(parents.length)
  for (let at = 0; at < blocks.length; at++) {
    const { node, level } = blocks[at]!
    first[node] = Math.min(first[node]!, at)
    last[node] = at
    if (level === 1) headline[node] = 1
  }
  for (let node = parents.length - 1; node > 0; node--) {
    const parent = parents[node]!
    first[parent] = Math.min(first[parent]!, first[node]!)
    last[parent] = Math.max(last[parent]!, last[node]!)
    headline[parent]! |= headline[node]!
  }
  return { first, last, headline }
}

/** The end of the outermost box that begins with block `at` and does not hold the headline. */
export function boxEnd({ parents, blocks }: RenderedPage, boxes: Boxes, at: number): number {
  let end = at
  let node = parents[blocks[at]!.node]!
  for (let step = 0; step < BOX_REACH && node !== 0; step++, node = parents[node]!) {
    if (boxes.first[node] !== at || boxes.headline[node] === 1) break
    end = boxes.last[node]! + 1
  }
  return end
}
