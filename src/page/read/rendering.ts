/*
 * The text of an HTML page while it is rendered: the line that is being read, and the blocks that are finished.
 * White space is collapsed, characters without ink are dropped.
 */

import { BLOCK_TAG, INSIDE, LUMP_LENGTH, MOST_BLOCKS, type PageBlock } from '../page-block.ts'
import type { HeadCollector } from './html-head.ts'
import { innermost, nearCues, noElements, type OpenElement, type OpenElements } from './open-elements.ts'

/** Characters without ink that converters leave: NUL, soft hyphen, zero widths, direction marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is one of them
const INKLESS = /[\u0000\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const SPACES = /[\s\u00a0]+/g
/** Most lines are clean but for the white space around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is one of them
const UNCLEAN = /[^\S ]| {2}|[\u0000\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
/** A row that is longer than this is broken before its next cell. */
const LONGEST_ROW_START = 80
/** Pieces of text are put together from time to time: a page may have millions of them. */
const MOST_PIECES = 20_000
/** Elements above a line that may give it its tag. */
const TAG_REACH = 6

/** A page that is being rendered. */
export interface Rendering {
  readonly elements: OpenElements
  readonly collector: HeadCollector
  readonly blocks: PageBlock[]
  /** Finished text, and the pieces that are to be put to it. */
  readonly chunks: string[]
  pieces: string[]
  length: number
  /** The line that is being read: its text, its letters in links, the pictures since the line before, whether it is marked up as the author. */
  line: string[]
  /** Number of lines that were ended, with ink or without. */
  lineNumber: number
  linked: number
  pictures: number
  author: boolean
}

/** Nothing is rendered yet. */
export function startRendering(collector: HeadCollector): Rendering {
  return {
    elements: noElements(),
    collector,
    blocks: [],
    chunks: [],
    pieces: [],
    length: 0,
    line: [],
    lineNumber: 0,
    linked: 0,
    pictures: 0,
    author: false,
  }
}

/** The text that was rendered. */
export function renderedText(rendering: Rendering): string {
  return [...rendering.chunks, ...rendering.pieces].join('')
}

/** Ends the line: it becomes a block, if it has any ink. */
export function endLine(rendering: Rendering): void {
  const { elements, blocks } = rendering
  rendering.lineNumber++
  const text = takeLine(rendering)
  if (!text) return
  const tight = (innermost(elements).inside & (INSIDE.list | INSIDE.table)) !== 0
  const separator = blocks.length === 0 ? '' : tight ? '\n' : '\n\n'
  if (rendering.author) rendering.collector.author(text)
  const start = rendering.length + separator.length
  const end = start + text.length
  const last = blocks.at(-1)
  if (last && blocks.length >= MOST_BLOCKS && end - last.start <= LUMP_LENGTH)
    blocks[blocks.length - 1] = { ...last, end, linked: last.linked + rendering.linked }
  else blocks.push(blockAt(rendering, start, end))
  rendering.pieces.push(separator, text)
  if (rendering.pieces.length > MOST_PIECES) {
    rendering.chunks.push(rendering.pieces.join(''))
    rendering.pieces = []
  }
  rendering.length = end
  rendering.linked = 0
  rendering.pictures = 0
  rendering.author = false
}

/** Whether the next cell goes into the same line: rows of data are lines, cells of a layout are not. */
export function isShortRow({ line, linked }: Rendering): boolean {
  const chars = line.reduce((sum, part) => sum + part.length, 0)
  return chars <= LONGEST_ROW_START && linked * 2 <= chars
}

/** What a block is by the elements that are open. */
export function openTag(elements: OpenElements): number {
  return tagElement(elements)?.kind.blockTag ?? BLOCK_TAG.other
}

function takeLine(rendering: Rendering): string {
  if (rendering.line.length === 0) return ''
  const raw = (rendering.line.length === 1 ? rendering.line[0]! : rendering.line.join('')).trim()
  rendering.line = []
  return UNCLEAN.test(raw) ? raw.replace(INKLESS, '').replace(SPACES, ' ').trim() : raw
}

/** The innermost element that gives a block its tag: a `<div>` in an item is still an item. */
function tagElement({ stack }: OpenElements): OpenElement | null {
  for (let at = stack.length - 1, seen = 0; at > 0 && seen < TAG_REACH; at--, seen++) {
    if (stack[at]!.kind.blockTag !== null) return stack[at]!
  }
  return null
}

function blockAt({ elements, linked, pictures }: Rendering, start: number, end: number): PageBlock {
  const { inside, far, node } = innermost(elements)
  const kind = tagElement(elements)?.kind
  return {
    start,
    end,
    tag: kind?.blockTag ?? BLOCK_TAG.other,
    level: kind?.level ?? 0,
    inside,
    near: nearCues(elements),
    far,
    linked,
    pictures,
    node,
    gap: 0,
    indent: 0,
    bullet: false,
  }
}
