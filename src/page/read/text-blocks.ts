/*
 * Reads a text page into blocks: its lines, hard-wrapped ones joined into paragraphs, with indent, bullet and the
 * empty lines before them. The text itself is never touched.
 */

import { withPosts } from '../boilerplate/posts.ts'
import { BLOCK_TAG, type PageBlock, type RenderedPage } from '../page-block.ts'
import { cutGlued } from './glued-lines.ts'
import { joinWrapped } from './hard-wrap.ts'
import { textLines } from './text-lines.ts'

/** Splits `text` into blocks; `whole`: nothing is left out, rulers neither. */
export function readTextBlocks(text: string, whole = false): RenderedPage {
  const blocks: PageBlock[] = joinWrapped(text, cutGlued(text, textLines(text, whole))).map((line) => ({
    start: line.start,
    end: line.end,
    gap: line.gap,
    indent: line.indent,
    bullet: line.bullet,
    tag: line.bullet ? BLOCK_TAG.item : BLOCK_TAG.line,
    level: 0,
    inside: 0,
    near: 0,
    far: 0,
    linked: 0,
    pictures: 0,
    node: 0,
  }))
  return {
    text,
    blocks: withPosts(text, blocks),
    parents: [0],
    cues: [0],
    marks: [0],
    templates: [0],
    head: null,
  }
}
