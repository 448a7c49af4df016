/*
 * From a raw document to an article: blocks, the story among them, and what the page says of itself.
 */
import type { RawDocument } from '../input/raw-document.ts'
import type { Article, Block, PageOptions } from './article.ts'

/** Reads `raw` as a page. */
export function readArticle(raw: RawDocument, options: PageOptions = {}): Article {
  const text = raw.text ?? raw.html ?? ''
  const date = options.published ?? raw.date
  return {
    id: raw.id,
    text,
    blocks: wholeText(text),
    title: raw.title ?? null,
    authors: [],
    site: null,
    url: raw.url ?? null,
    published: date ? { date, from: options.published ? 'option' : 'record' } : null,
    updated: null,
    language: null,
    warnings: [],
  }
}

function wholeText(text: string): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    blocks.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'paragraph',
      kept: true,
      rule: 'whole-text',
    })
  }
  return blocks
}
