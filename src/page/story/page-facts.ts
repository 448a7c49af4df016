/*
 * What a page says of itself: title, authors, site, address, publication and update. What the user or a record
 * states wins over the page; the page's metadata wins over its text.
 */

import type { Published } from '../../document/schema.ts'
import type { RawDocument } from '../../input/raw-document.ts'
import { addressDate, metadataDates } from '../about/metadata-dates.ts'
import { ownTitle, siteNames } from '../about/own-title.ts'
import { dayFirstEvidence, textDates } from '../about/text-dates.ts'
import { metadataTitles } from '../about/title.ts'
import type { Article, PageOptions } from '../article.ts'
import { blockText, INSIDE, type PageBlock, type PageHead, type TimeElement } from '../page-block.ts'
import { strings } from '../read/linked-data/json-ld.ts'
import { authorsOf } from './page-authors.ts'
import type { Story } from './story.ts'

type PageFacts = Pick<Article, 'title' | 'authors' | 'site' | 'url' | 'published' | 'updated'>

/** The page's own account of itself. */
export function pageFacts(raw: RawDocument, options: PageOptions, story: Story): PageFacts {
  const { head } = story.page
  const url = raw.url ?? canonicalAddress(head)
  return {
    title: raw.title ?? titleText(story, url),
    authors: authorsOf(story),
    site: head ? siteName(head) : null,
    url,
    ...datesOf(raw, options, story, url),
  }
}

function datesOf(
  raw: RawDocument,
  options: PageOptions,
  story: Story,
  url: string | null,
): { published: Published | null; updated: Published | null } {
  const head = story.page.head && withOwnTimes(story.page.head, story.page.blocks)
  const { notAfter } = raw
  const meta = head ? metadataDates(head, notAfter) : { published: null, updated: null }
  const dayFirst = dayFirstEvidence(story.page, head?.language ?? null, url)
  const text =
    story.first < 0 ? { published: null, updated: null } : textDates(story.page, story, dayFirst, notAfter)
  const nearTime = head && !meta.published ? timeNearTitle(story, head, notAfter) : null
  const own = meta.published ?? text.published ?? nearTime ?? addressDate(url, notAfter)
  const given: Published | null = options.published
    ? { date: options.published, source: 'option' }
    : raw.date
      ? { date: raw.date, source: 'record' }
      : null
  return { published: given ?? own, updated: meta.updated ?? text.updated }
}

/** `head` without the times of posts that the page shows. */
function withOwnTimes(head: PageHead, blocks: readonly PageBlock[]): PageHead {
  const isOwn = ({ block }: TimeElement) => ((blocks[block]?.inside ?? 0) & INSIDE.embed) === 0
  return head.times.every(isOwn) ? head : { ...head, times: head.times.filter(isOwn) }
}

function timeNearTitle(story: Story, head: PageHead, notAfter: string | undefined): Published | null {
  const from = story.title >= 0 ? story.title - 3 : story.first - 8
  const near = head.times.filter(
    (time) => time.block >= from && time.block <= story.first + 1 && !/modif|updat/.test(time.property),
  )
  const times = near.map((time) => ({ ...time, property: 'datepublished' }))
  return metadataDates({ ...head, meta: new Map(), articles: [], times }, notAfter).published
}

function titleText(story: Story, url: string | null): string | null {
  if (story.title >= 0) return blockText(story.page, story.title).replace(/\s+/g, ' ')
  const title = story.page.head ? metadataTitles(story.page.head)[0] : undefined
  return title ? ownTitle(title, siteNames(story.page.head, url)) : null
}

function siteName(head: PageHead): string | null {
  const names = [
    ...(head.meta.get('og:site_name') ?? []),
    ...head.articles.flatMap((node) => strings(node['publisher'])),
    ...(head.meta.get('application-name') ?? []),
  ]
  return names.find((name) => !/^https?:/.test(name)) ?? null
}

function canonicalAddress(head: PageHead | null): string | null {
  const address = head?.canonical ?? head?.meta.get('og:url')?.[0] ?? null
  return address && /^https?:\/\//i.test(address) ? address : null
}
