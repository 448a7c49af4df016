/*
 * Renders an HTML page once: tokenizer events go straight into one text and its blocks, no tree is built.
 * Hidden elements, scripts and frames leave no text; entities are decoded; white space is collapsed.
 */
import { classCueReader } from './class-cues.ts'
import { INLINE, INSIDE_OF, TAG_OF, VOID } from './html-elements.ts'
import { type Attributes, readHtmlEvents } from './html-events.ts'
import { collectHead, marksAuthor } from './html-head.ts'
import { closeImplied, closeTag, nearCues, noElements, type OpenElements, push } from './open-elements.ts'
import { BLOCK_TAG, INSIDE, type PageBlock, type RenderedPage } from './page-block.ts'
import { skipsClose, skipsOpen, skipsText, startSkipping } from './skipped-elements.ts'

const HIDING_STYLE = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|assistive-text|u-hidden)(?:\s|$)/i
/** Characters without ink that converters leave: NUL, soft hyphen, zero widths, direction marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is one of them
const INKLESS = /[\u0000\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const SPACES = /[\s\u00a0]+/g
const CELL = new Set(['td', 'th'])
/** A row that is longer than this is broken before its next cell. */
const LONGEST_ROW_START = 80
const ARTICLE_BODY = /articlebody/i

/** The line that is being rendered. */
interface Line {
  parts: string[]
  linked: number
  author: boolean
}

/** Renders `html`. With `showHidden`, elements hidden by style are read too. */
export function renderHtml(html: string, showHidden = false): RenderedPage {
  const parts: string[] = []
  const blocks: PageBlock[] = []
  const parents: number[] = [0]
  const cues: number[] = [0]
  const marks: number[] = [0]
  const elements = noElements()
  const collector = collectHead()
  const cuesOf = classCueReader()
  const skipping = startSkipping(html)
  const line: Line = { parts: [], linked: 0, author: false }
  let length = 0

  const flush = () => {
    const text = takeLine(line)
    if (!text) return
    const separator =
      blocks.length === 0
        ? ''
        : (elements.inside.at(-1)! & (INSIDE.list | INSIDE.table)) !== 0
          ? '\n'
          : '\n\n'
    if (line.author) collector.author(text)
    const start = length + separator.length
    blocks.push(blockAt(elements, start, start + text.length, line.linked))
    parts.push(separator, text)
    length = start + text.length
    line.linked = 0
    line.author = false
  }
  const closed = (tag: string) => {
    if (!INLINE.has(tag) && !CELL.has(tag)) flush()
  }
  const open = (tag: string, attributes: Attributes, at: number) => {
    if (skipsOpen(skipping, tag, attributes, at)) return
    collector.element(tag, attributes, blocks.length)
    const inline = INLINE.has(tag)
    if (VOID.has(tag)) {
      if (tag === 'br' && blockTag(elements) === BLOCK_TAG.heading) line.parts.push(' ')
      else if (!inline) flush()
      return
    }
    if (!inline) {
      if (CELL.has(tag) && isShortCell(line)) line.parts.push(' ')
      else flush()
      closeImplied(elements, tag, closed)
    }
    const opened = openElement(elements, tag, attributes, cuesOf, showHidden, inline ? -1 : parents.length)
    if (!inline) {
      parents.push(elements.nodes.at(-2)!)
      cues.push(opened.cues)
      marks.push(opened.mark | (INSIDE_OF.get(tag) ?? 0))
    }
    if (marksAuthor(tag, attributes)) line.author = true
  }
  readHtmlEvents(html, {
    open,
    close(tag) {
      if (skipsClose(skipping, tag, collector)) return
      closed(tag)
      closeTag(elements, tag, closed)
    },
    text(text) {
      if (skipsText(skipping, text) || elements.hidden.at(-1)!) return
      line.parts.push(text)
      if ((elements.inside.at(-1)! & INSIDE.link) !== 0) line.linked += text.length
    },
  })
  flush()
  return { text: parts.join(''), blocks, parents, cues, marks, head: collector.head() }
}

/** Whether the next cell goes into the same line: rows of data are lines, cells of a layout are not. */
function isShortCell(line: Line): boolean {
  const chars = line.parts.reduce((sum, part) => sum + part.length, 0)
  return chars <= LONGEST_ROW_START && line.linked * 2 <= chars
}

function takeLine(line: Line): string {
  if (line.parts.length === 0) return ''
  const text = line.parts.join('').replace(INKLESS, '').replace(SPACES, ' ').trim()
  line.parts = []
  return text
}

/** Opens an element as container `node`, or as part of the line if that is negative. */
function openElement(
  elements: OpenElements,
  tag: string,
  attributes: Attributes,
  cuesOf: (names: string) => number,
  showHidden: boolean,
  node: number,
): { cues: number; mark: number } {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  const cues = tag === 'body' || tag === 'html' || names === ' ' ? 0 : cuesOf(names)
  const hidden = !showHidden && isHidden(attributes)
  const bodyProperty = ARTICLE_BODY.test(attributes.get('itemprop') ?? '') ? INSIDE.bodyProperty : 0
  const mark = bodyProperty | roleBits(attributes.get('role'))
  push(elements, tag, cues, node < 0 ? elements.nodes.at(-1)! : node, hidden, mark)
  return { cues, mark }
}

function roleBits(role: string | undefined): number {
  if (role === 'navigation') return INSIDE.nav
  if (role === 'contentinfo') return INSIDE.footer
  if (role === 'complementary') return INSIDE.aside
  return role === 'main' ? INSIDE.main : role === 'article' ? INSIDE.article : 0
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.size === 0) return false
  if (attributes.has('hidden') || HIDING_STYLE.test(attributes.get('style') ?? '')) return true
  return HIDING_CLASS.test(attributes.get('class') ?? '')
}

/** The innermost element that gives a block its tag: a `<div>` in an item is still an item. */
function blockElement(elements: OpenElements): string {
  for (let at = elements.tags.length - 1, seen = 0; at > 0 && seen < 6; at--, seen++) {
    if (TAG_OF.has(elements.tags[at]!)) return elements.tags[at]!
  }
  return ''
}

function blockTag(elements: OpenElements): number {
  return TAG_OF.get(blockElement(elements)) ?? BLOCK_TAG.other
}

function blockAt(elements: OpenElements, start: number, end: number, linked: number): PageBlock {
  const top = elements.tags.length - 1
  const element = blockElement(elements)
  const tag = TAG_OF.get(element) ?? BLOCK_TAG.other
  const level = tag === BLOCK_TAG.heading ? Number(element[1]) : 0
  const node = elements.nodes[top]!
  const inside = elements.inside[top]!
  const far = elements.far[top]!
  return {
    start,
    end,
    tag,
    level,
    inside,
    near: nearCues(elements),
    far,
    linked,
    node,
    gap: 0,
    indent: 0,
    bullet: false,
  }
}
