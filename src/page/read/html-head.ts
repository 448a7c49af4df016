/*
 * Collects what an HTML page says of itself while it is rendered: meta elements, JSON-LD, title, canonical address,
 * dates and authors that are marked up as such.
 */

import type { PageHead, TimeElement } from '../page-block.ts'
import type { Attributes } from './html-events.ts'
import { linkedNodes } from './linked-data/json-ld.ts'
import { pageNodes } from './linked-data/page-nodes.ts'

/** Meta elements and JSON-LD scripts kept of one page; pages with more are spam. */
const MOST_ENTRIES = 2_000
const DATE_PROPERTY = /date(?:published|modified|created)|pubdate/

/** Classes of hAtom, which blogs give their dates. */
const TIME_CLASS = /(?:^|\s)(?:dt-)?(?:published|updated|timestamp|entry-date|post-date)(?:\s|$)/i
const PUBLISHED_CLASS = /(?:^|\s)(?:dt-)?published(?:\s|$)/i
const UPDATED_CLASS = /(?:^|\s)(?:dt-)?updated(?:\s|$)/i

/** The head of a page, growing. */
export interface HeadCollector {
  element(tag: string, attributes: Attributes, block: number): void
  jsonLd(source: string): void
  title(text: string): void
  author(text: string): void
  head(): PageHead
}

/** Starts an empty collector. */
export function collectHead(): HeadCollector {
  const meta = new Map<string, string[]>()
  const scripts: string[] = []
  const times: TimeElement[] = []
  const authors: string[] = []
  let language: string | null = null
  let title = ''
  let canonical: string | null = null

  const articlesOf = () =>
    pageNodes(linkedNodes(scripts), {
      addresses: [...(canonical ? [canonical] : []), ...(meta.get('og:url') ?? [])],
      titles: [title, ...(meta.get('og:title') ?? []), ...(meta.get('twitter:title') ?? [])],
    })

  return {
    element(tag, { className, others }, block) {
      if (others.size === 0) return
      const property = (others.get('itemprop') ?? others.get('property') ?? '').toLowerCase()
      if (tag === 'html') language ??= others.get('lang') ?? others.get('xml:lang') ?? null
      else if (tag === 'meta') addMeta(meta, others)
      else if (tag === 'link' && others.get('rel')?.toLowerCase() === 'canonical')
        canonical ??= others.get('href') ?? null
      const datetime =
        others.get('datetime') ?? (DATE_PROPERTY.test(property) ? others.get('content') : undefined)
      const value = datetime ?? (TIME_CLASS.test(className) ? others.get('title') : undefined)
      if (value && tag !== 'del' && times.length < MOST_ENTRIES)
        times.push({ value, property: property || classProperty(className, others), block })
    },
    jsonLd(source) {
      if (scripts.length < MOST_ENTRIES) scripts.push(source)
    },
    title(text) {
      title ||= text.trim()
    },
    author(text) {
      if (authors.length < MOST_ENTRIES) authors.push(text)
    },
    head: () => ({ language, title, canonical, meta, articles: articlesOf(), times, authors }),
  }
}

function addMeta(meta: Map<string, string[]>, others: Attributes['others']): void {
  const content = others.get('content')?.trim()
  if (!content || meta.size > MOST_ENTRIES) return
  for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = others.get(attribute)?.toLowerCase()
    if (!name) continue
    const known = meta.get(name)
    if (known) known.push(content)
    else meta.set(name, [content])
  }
}

/** What a date is of by its classes: those of publication win, as WordPress gives one date both. */
function classProperty(className: string, others: Attributes['others']): string {
  if (others.has('pubdate')) return 'pubdate'
  if (PUBLISHED_CLASS.test(className)) return 'datepublished'
  return UPDATED_CLASS.test(className) ? 'datemodified' : ''
}
