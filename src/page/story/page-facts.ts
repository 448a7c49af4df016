/*
 * What a page says of itself: title, authors, site, address, publication and update. What the user or a record
 * states wins over the page; the page's metadata wins over its text.
 */

import type { Published } from '../../document/schema.ts'
import type { RawDocument } from '../../input/raw-document.ts'
import { bareAuthors, bylineAuthors, metadataAuthors, signatureAuthors } from '../about/authors.ts'
import { addressDate, metadataDates } from '../about/metadata-dates.ts'
import { dayFirstEvidence, textDates } from '../about/text-dates.ts'
import { metadataTitles, withoutSite } from '../about/title.ts'
import type { Article, PageOptions } from '../article.ts'
import type { PageHead } from '../page-block.ts'
import { type LinkedNode, strings } from '../read/json-ld.ts'
import { blockText } from './drop-steps.ts'
import type { Story } from './story.ts'

/** A byline is at most this long; it stands at most this far behind the headline. */
const BYLINE_CHARS = 160
const BYLINE_REACH = 14
/** A name alone on a line is the author's this close below the headline. */
const BARE_REACH = 5

type PageFacts = Pick<Article, 'title' | 'authors' | 'site' | 'url' | 'published' | 'updated'>

/** The page's own account of itself. */
export function pageFacts(
  raw: RawDocument,
  options: PageOptions,
  story: Story,
  articles: readonly LinkedNode[],
): PageFacts {
  const { head } = story.page
  const url = raw.url ?? canonicalAddress(head)
  return {
    title: raw.title ?? titleText(story, articles),
    authors: authorsOf(story, articles),
    site: head ? siteName(head, articles) : null,
    url,
    ...datesOf(raw, options, story, articles, url),
  }
}

function datesOf(
  raw: RawDocument,
  options: PageOptions,
  story: Story,
  articles: readonly LinkedNode[],
  url: string | null,
): { published: Published | null; updated: Published | null } {
  const { head } = story.page
  const meta = head ? metadataDates(head, articles) : { published: null, updated: null }
  const dayFirst = dayFirstEvidence(story.page, head?.language ?? null, url)
  const text = story.first < 0 ? { published: null, updated: null } : textDates(story.page, story, dayFirst)
  const nearTime = head && !meta.published ? timeNearTitle(story, head) : null
  const own = meta.published ?? text.published ?? nearTime ?? addressDate(url)
  const given: Published | null = options.published
    ? { date: options.published, source: 'option' }
    : raw.date
      ? { date: raw.date, source: 'record' }
      : null
  return { published: given ?? own, updated: meta.updated ?? text.updated }
}

function timeNearTitle(story: Story, head: PageHead): Published | null {
  const from = story.title >= 0 ? story.title - 3 : story.first - 8
  const near = head.times.filter(
    (time) => time.block >= from && time.block <= story.first + 1 && !/modif|updat/.test(time.property),
  )
  const life = metadataDates(
    { ...head, meta: new Map(), times: near.map((time) => ({ ...time, property: 'datepublished' })) },
    [],
  )
  return life.published
}

function titleText(story: Story, articles: readonly LinkedNode[]): string | null {
  if (story.title >= 0) return blockText(story, story.title).replace(/\s+/g, ' ')
  const title = story.page.head ? metadataTitles(story.page.head, articles)[0] : undefined
  return title ? withoutSite(title) : null
}

function siteName(head: PageHead, articles: readonly LinkedNode[]): string | null {
  const names = [
    ...(head.meta.get('og:site_name') ?? []),
    ...articles.flatMap((node) => strings(node['publisher'])),
    ...(head.meta.get('application-name') ?? []),
  ]
  return names.find((name) => !/^https?:/.test(name)) ?? null
}

function canonicalAddress(head: PageHead | null): string | null {
  const address = head?.canonical ?? head?.meta.get('og:url')?.[0] ?? null
  return address && /^https?:\/\//i.test(address) ? address : null
}

function authorsOf(story: Story, articles: readonly LinkedNode[]): string[] {
  const { head } = story.page
  const known = head ? metadataAuthors(head, articles) : []
  if (known.length > 0 || story.first < 0) return known
  const start =
    story.title >= 0 && story.title < story.first ? story.title + 1 : Math.max(0, story.first - BYLINE_REACH)
  for (let at = start; at <= Math.min(story.first + 1, start + BYLINE_REACH, story.stats.length - 1); at++) {
    const names = isShort(story, at) ? bylineAuthors(blockText(story, at)) : []
    if (names.length > 0) return names
  }
  for (let at = start; story.title >= 0 && at < Math.min(story.first, start + BARE_REACH); at++) {
    const names = isShort(story, at) && !story.kept[at] ? bareAuthors(blockText(story, at)) : []
    if (names.length > 0) return names
  }
  for (let at = story.last; at <= Math.min(story.last + 2, story.stats.length - 1); at++) {
    const names = isShort(story, at) ? signatureAuthors(blockText(story, at)) : []
    if (names.length > 0) return names
  }
  return []
}

function isShort(story: Story, at: number): boolean {
  const block = story.page.blocks[at]!
  return block.end - block.start <= BYLINE_CHARS && story.stats[at]!.prose === 0
}
