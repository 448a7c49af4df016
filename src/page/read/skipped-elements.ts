/*
 * Elements whose content is no text of the page: swallowed up to their end tag. Their content is kept only where
 * the page speaks of itself in it: the title and JSON-LD. One that is never closed swallows nothing.
 */
import type { ElementKind } from './html-elements.ts'
import type { Attributes } from './html-events.ts'
import type { HeadCollector } from './html-head.ts'

const JSON_LD = /^application\/ld\+json/i

/** The skipped element that is being read, if any. */
export interface Skipping {
  readonly html: string
  /** Offset of the next end tag by its spelling, `</script`; -1 where there is none any more. */
  readonly nextEnd: Map<string, number>
  tag: string
  depth: number
  keep: boolean
  kept: string
}

/** Nothing is skipped yet. */
export function startSkipping(html: string): Skipping {
  return { html, nextEnd: new Map(), tag: '', depth: 0, keep: false, kept: '' }
}

/** Whether `tag`, which is of `kind` and opened before offset `at`, is or stands in an element that is skipped. */
export function skipsOpen(
  skipping: Skipping,
  tag: string,
  kind: ElementKind,
  attributes: Attributes,
  at: number,
): boolean {
  if (skipping.tag) {
    if (tag === skipping.tag) skipping.depth++
    return true
  }
  if (!kind.isSkipped || !endsBehind(skipping, tag, at)) return false
  skipping.tag = tag
  skipping.depth = 1
  skipping.keep = tag === 'title' || (tag === 'script' && JSON_LD.test(attributes.others.get('type') ?? ''))
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

/** Whether an end of `tag` comes behind offset `at`. */
function endsBehind(skipping: Skipping, tag: string, at: number): boolean {
  return nextEnd(skipping, `</${tag}`, at) >= 0 || nextEnd(skipping, `</${tag.toUpperCase()}`, at) >= 0
}

/** The page is searched once for each spelling: where the last one found is still ahead, it is the next. */
function nextEnd(skipping: Skipping, spelling: string, at: number): number {
  const known = skipping.nextEnd.get(spelling)
  if (known !== undefined && (known < 0 || known >= at)) return known
  const next = skipping.html.indexOf(spelling, at)
  skipping.nextEnd.set(spelling, next)
  return next
}
