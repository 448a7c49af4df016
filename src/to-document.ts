/*
 * The way out: an article and its facts as the document that users get, offsets in Unicode code points.
 */

import type { FactLists } from './document/kinds.ts'
import type { FactDocument } from './document/schema.ts'
import type { Article } from './page/article.ts'
import { codePointOffsets } from './text/code-points.ts'

/** The output document of `facts`, whose offsets count UTF-16 units; `withText` adds the text that the offsets index. */
export function toDocument(
  article: Article,
  facts: FactLists,
  options: { readonly withText?: boolean; readonly digest: string | null; readonly sketch: string | null },
): FactDocument {
  const document: FactDocument = {
    id: article.id,
    digest: options.digest,
    sketch: options.sketch,
    title: article.title,
    authors: [...article.authors],
    site: article.site,
    url: article.url,
    language: article.language,
    published: article.published,
    updated: article.updated,
    body: article.blocks.filter((b) => b.kept).map(({ start, end, kind }) => ({ start, end, kind })),
    dates: [...facts.dates],
    people: [...facts.people],
    quotes: [...facts.quotes],
    statements: [...facts.statements],
    warnings: [...article.warnings],
    ...(options.withText ? { text: article.text } : {}),
  }
  return /[\ud800-\udbff]/.test(article.text)
    ? inCodePoints(document, codePointOffsets(article.text))
    : document
}

/** A copy of `value` in which every `start` and `end` is translated. */
function inCodePoints<T>(value: T, offsets: Uint32Array): T
function inCodePoints(value: unknown, offsets: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => inCodePoints(item, offsets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      (key === 'start' || key === 'end') && typeof item === 'number'
        ? [key, offsets[item]]
        : [key, inCodePoints(item, offsets)],
    ),
  )
}
