/*
 * Renders an HTML page once: tokenizer events go straight into one text and its blocks, no tree is built.
 * Hidden elements, scripts and frames leave no text; entities are decoded; white space is collapsed.
 */
import { hashStep } from '../../text/hash.ts'
import { classCueReader, cueBits, hides } from '../boilerplate/class-cues.ts'
import { BLOCK_TAG, INSIDE, MOST_BLOCKS, type RenderedPage } from '../page-block.ts'
import { hidesElement } from './hidden-elements.ts'
import { type ElementKind, kindOf } from './html-elements.ts'
import { type Attributes, readHtmlEvents } from './html-events.ts'
import { collectHead } from './html-head.ts'
import { endInline, inlineMark, isAuthorBox, marksAuthor } from './inline-marks.ts'
import { type Closed, closeImplied, closeTag, innermost, push } from './open-elements.ts'
import { endLine, isShortRow, openTag, type Rendering, renderedText, startRendering } from './rendering.ts'
import { type Skipping, skipsClose, skipsOpen, skipsText, startSkipping } from './skipped-elements.ts'

/** Characters of class names that tell one template from another. */
const TEMPLATE_LENGTH = 32
/** Classes that networks give the posts that pages embed. */
const EMBED =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|mastodon-embed|telegram-post|reddit-(?:card|embed)|threads-post|wp-embedded-content)/
/** Labels for those who hear the page: nobody sees them, but they say what the line is. */
const CAPTION_LABEL = /^\s{0,20}(?:image|media|photo|video) (?:caption|copyright|source|credit)\s{0,20}$/i
/** Classes of quotations that are set off without a `<blockquote>`. */
const QUOTE_CLASS =
  /(?:^|\s)(?:[a-z]{1,12}[-_]{1,2}){0,3}(?:pull-?quote|block-?quote|quote-(?:box|block|text|body|content)|quote)(?:[-_]{1,2}(?:text|body|content|block|box|inner|wrapper|container)){0,2}(?:\s|$)/i
const ARTICLE_BODY = /articlebody/i

/** A page that is being read: its rendering, and the containers met so far. */
interface Reader {
  readonly rendering: Rendering
  readonly skipping: Skipping
  readonly cuesOf: (names: string) => number
  readonly showHidden: boolean
  readonly parents: number[]
  readonly cues: number[]
  readonly marks: number[]
  readonly templates: number[]
}

/** Renders `html`. With `showHidden`, elements hidden by style are read too. */
export function renderHtml(html: string, showHidden = false): RenderedPage {
  const rendering = startRendering(collectHead())
  const skipping = startSkipping(html)
  const reader = { rendering, skipping, cuesOf: classCueReader(), showHidden, ...rootContainer() }
  const closed: Closed = ({ isInline, isCell }, element) => {
    if (isInline && element) endInline(rendering, element)
    else if (!isInline && !isCell) endLine(rendering)
  }
  readHtmlEvents(html, {
    open: (tag, attributes, at) => openElement(reader, tag, attributes, at, closed),
    close(tag) {
      if (skipsClose(skipping, tag, rendering.collector)) return
      const kind = kindOf(tag)
      closed(kind, null)
      closeTag(rendering.elements, tag, kind, closed)
    },
    text(text) {
      if (skipsText(skipping, text)) return
      const { hidden, inside } = innermost(rendering.elements)
      if (hidden && !CAPTION_LABEL.test(text)) return
      rendering.line.push(text)
      if ((inside & INSIDE.link) !== 0) rendering.linked += text.length
    },
  })
  endLine(rendering)
  const { parents, cues, marks, templates } = reader
  const text = renderedText(rendering)
  return { text, blocks: rendering.blocks, parents, cues, marks, templates, head: rendering.collector.head() }
}

function rootContainer(): Pick<Reader, 'parents' | 'cues' | 'marks' | 'templates'> {
  return { parents: [0], cues: [0], marks: [0], templates: [0] }
}

function openElement(reader: Reader, tag: string, attributes: Attributes, at: number, closed: Closed): void {
  const { rendering } = reader
  const kind = kindOf(tag)
  if (kind.isPicture && reader.skipping.tag === '') addPicture(reader)
  if (skipsOpen(reader.skipping, tag, kind, attributes, at)) return
  rendering.collector.element(tag, attributes, rendering.blocks.length)
  if (kind.isVoid) {
    if (tag === 'br' && openTag(rendering.elements) === BLOCK_TAG.heading) rendering.line.push(' ')
    else if (!kind.isInline) endLine(rendering)
    return
  }
  if (tag === 'cite' && (innermost(rendering.elements).inside & INSIDE.quote) !== 0) endLine(rendering)
  if (!kind.isInline) {
    if (kind.isCell && isShortRow(rendering)) rendering.line.push(' ')
    else endLine(rendering)
    closeImplied(rendering.elements, kind, closed)
  }
  pushElement(reader, tag, kind, attributes)
  if (!kind.isInline && marksAuthor(tag, attributes)) rendering.author = true
}

function addPicture({ rendering, marks }: Reader): void {
  rendering.pictures++
  marks[innermost(rendering.elements).node]! |= INSIDE.picture
}

/** Opens an element: as a container of its own, or as part of the line; a huge page has no more containers. */
function pushElement(reader: Reader, tag: string, kind: ElementKind, attributes: Attributes): void {
  const { elements } = reader.rendering
  const { className, id, others } = attributes
  const classCues = reader.cuesOf(className)
  const isPage = tag === 'body' || tag === 'html'
  const cues = isPage ? 0 : cueBits(classCues | reader.cuesOf(id))
  const embed = EMBED.test(className) ? INSIDE.embed : 0
  const quote = QUOTE_CLASS.test(className) ? INSIDE.quote : 0
  const mark = kind.inside | embed | quote | (others.size === 0 ? 0 : markBits(others))
  const around = innermost(elements)
  const isContainer = !kind.isInline && reader.parents.length < MOST_BLOCKS
  push(elements, {
    tag,
    kind,
    inside: around.inside | mark,
    own: cues,
    far: around.far | cues,
    node: isContainer ? reader.parents.length : around.node,
    hidden: around.hidden || (!reader.showHidden && (hides(classCues) || hidesElement(tag, attributes))),
    isInAuthor: around.isInAuthor || isAuthorBox(tag, attributes),
    mark: kind.isInline ? inlineMark(tag, attributes, around.isInAuthor) : null,
    lineAt: reader.rendering.line.length,
    lineNumber: reader.rendering.lineNumber,
  })
  if (!isContainer) return
  reader.parents.push(around.node)
  reader.cues.push(cues)
  reader.marks.push(mark)
  reader.templates.push(templateOf(tag, className))
}

/** A hash of tag and class names; figures in names number the items of a list. */
function templateOf(tag: string, className: string): number {
  let hash = hashStep(hashStep(tag.length, tag.charCodeAt(0)), tag.charCodeAt(tag.length - 1))
  const end = Math.min(className.length, TEMPLATE_LENGTH)
  for (let at = 0; at < end; at++) {
    const code = className.charCodeAt(at)
    if (code < 48 || code > 57) hash = hashStep(hash, code)
  }
  return hash
}

function markBits(others: Attributes['others']): number {
  const bodyProperty = ARTICLE_BODY.test(others.get('itemprop') ?? '') ? INSIDE.bodyProperty : 0
  return bodyProperty | roleBits(others.get('role'))
}

function roleBits(role: string | undefined): number {
  if (role === 'navigation') return INSIDE.nav
  if (role === 'contentinfo') return INSIDE.footer
  if (role === 'complementary') return INSIDE.aside
  return role === 'main' ? INSIDE.main : role === 'article' ? INSIDE.article : 0
}
