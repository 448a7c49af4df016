/*
 * Elements whose content is no text of the page: swallowed up to their end tag. Their content is kept only where
 * the page speaks of itself in it: the title and JSON-LD. One that is never closed swallows nothing.
 */
import { SKIPPED } from './html-elements.ts'
import type { Attributes } from './html-events.ts'
import type { HeadCollector } from './html-head.ts'

const JSON_LD = /^application\/ld\+json/i

/** The skipped element that is being read, if any. */
export interface Skipping {
  readonly html: string
  /** Offset of the last end tag of each skipped element that was met. */
  readonly lastEnd: Map<string, number>
  tag: string
  depth: number
  keep: boolean
  kept: string
}

/** Nothing is skipped yet. */
export function startSkipping(html: string): Skipping {
  return { html, lastEnd: new Map(), tag: '', depth: 0, keep: false, kept: '' }
}

/** Whether `tag`, opened before offset `at`, is or stands in an element that is skipped. */
export function skipsOpen(skipping: Skipping, tag: string, attributes: Attributes, at: number): boolean {
  if (skipping.tag) {
    if (tag === skipping.tag) skipping.depth++
    return true
  }
  if (!SKIPPED.has(tag) || at > lastEnd(skipping, tag)) return false
  skipping.tag = tag
  skipping.depth = 1
  skipping.keep = tag === 'title' || (tag === 'script' && JSON_LD.test(attributes.get('type') ?? ''))
  skipping.kept = ''
  return true
}

/** Whether the end of `tag` belongs to what is skipped. */
export function skipsClose(skipping: Skipping, tag: string, collector: HeadCollector): boolean {
  if (!skipping.tag) return false
  if (tag === skipping.tag && --skipping.depth === 0) {
    if (skipping.keep && tag === 'title') collector.title(skipping.kept)
    else if (skipping.keep) collector.jsonLd(skipping.kept)
    skipping.tag = ''
  }
  return true
}

/** Whether `text` stands in what is skipped. */
export function skipsText(skipping: Skipping, text: string): boolean {
  if (skipping.tag && skipping.keep) skipping.kept += text
  return skipping.tag !== ''
}

function lastEnd(skipping: Skipping, tag: string): number {
  const known = skipping.lastEnd.get(tag)
  if (known !== undefined) return known
  const { html } = skipping
  const last = Math.max(html.lastIndexOf(`</${tag}`), html.lastIndexOf(`</${tag.toUpperCase()}`))
  skipping.lastEnd.set(tag, last)
  return last
}
