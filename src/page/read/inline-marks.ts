/*
 * Elements within a line whose text is looked at when they end: marks of notes, which are no part of the text, and the
 * names of authors, which are read without the job and the paper that stand beside them.
 */
import type { Attributes } from './html-events.ts'
import type { InlineMark, OpenElement } from './open-elements.ts'
import type { Rendering } from './rendering.ts'

const NOTE_CLASS = /(?:^|[\s_-])(?:foot-?note|note-?ref|endnote|reference|cite-?ref)/i
const AUTHOR_PROPERTY = /(?:^|\s)author(?:\s|$)/
const AUTHOR_BOX = /(?:^|\s)(?:(?:post|entry|article)-author|author|p-author|vcard)(?:\s|$)/i
const NAME_CLASS = /(?:^|\s)(?:fn|p-name|author-name|author__name)(?:\s|$)/i
/** "1", "[3]", "a", "2, 3", "*", "†": what notes are called by. */
const SURE_NOTE =
  /^[[(]?(?:(?:note|nb|n)\s?)?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,5}|[a-z]|[ivx]{1,4}|[*†‡§¶]{1,3})[\])]?$/i
const BARE_NOTE = /^(?:\d{1,2}(?:\s?[,–-]\s?\d{1,2}){0,5}|\[\d{1,3}\]|[*†‡§¶]{1,3})$/
/** What a raised figure is the power of: a unit, a variable, a number that is no year. */
const BASE = /(?:^|[^\p{L}])\p{L}{1,2}$|(?:^|\D)(?!(?:19|20)\d\d$)\d+$/u
const BEFORE_REACH = 12

/** What `tag` with its attributes may turn out to be; `isInAuthor`: it stands in an author's element. */
export function inlineMark(tag: string, attributes: Attributes, isInAuthor: boolean): InlineMark {
  const { className, others } = attributes
  if (marksAuthor(tag, attributes)) return 'author'
  if (isInAuthor && (others.get('itemprop') === 'name' || NAME_CLASS.test(className))) return 'author'
  if (tag === 'sup') return 'note'
  if (tag !== 'a') return null
  const isNote = others.get('role') === 'doc-noteref' || NOTE_CLASS.test(className)
  return isNote ? 'note' : others.has('href') ? 'noteLink' : null
}

/** Whether an element is marked up as the author of the page. */
export function marksAuthor(tag: string, { others }: Attributes): boolean {
  if (tag === 'meta' || others.size === 0) return false
  return AUTHOR_PROPERTY.test(others.get('rel') ?? '') || AUTHOR_PROPERTY.test(others.get('itemprop') ?? '')
}

/** Whether the name of the author may stand in an element. */
export function isAuthorBox(tag: string, attributes: Attributes): boolean {
  return marksAuthor(tag, attributes) || AUTHOR_BOX.test(attributes.className)
}

/** Ends an element within a line: a mark of a note is taken back, an author's name is collected. */
export function endInline(rendering: Rendering, element: OpenElement): void {
  const { mark, lineAt, lineNumber, tag } = element
  if (mark === null || lineNumber !== rendering.lineNumber || lineAt >= rendering.line.length) return
  const text = rendering.line.slice(lineAt).join('').trim()
  if (mark === 'author') {
    if (text) rendering.collector.author(text)
    rendering.author = false
    return
  }
  const before = (rendering.line[lineAt - 1] ?? '').slice(-BEFORE_REACH)
  if (!isNote(text, before, mark, tag)) return
  rendering.line.length = lineAt
  if (tag === 'a') rendering.linked = Math.max(0, rendering.linked - text.length)
}

function isNote(text: string, before: string, mark: 'note' | 'noteLink', tag: string): boolean {
  if (mark === 'note' && tag === 'a') return SURE_NOTE.test(text)
  if (mark === 'note') return BARE_NOTE.test(text) && !(/^\d/.test(text) && BASE.test(before))
  // links within the page are also those of its pages and parts: a note's stands right behind a word
  return BARE_NOTE.test(text) && (before === '' || /\S$/.test(before))
}
