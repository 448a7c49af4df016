/*
 * When a page was published and updated, by its own metadata: JSON-LD, meta elements, marked-up times, address.
 */
import type { Published } from '../../document/schema.ts'
import type { PageHead } from '../page-block.ts'
import { strings } from '../read/linked-data/json-ld.ts'
import { existingDay, type PageDate, parseMetadataDate } from './page-date.ts'

/** Names of meta elements in the order of trust. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'publication_date',
  'publication-date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'dcterms.date',
  'dc.date',
  'date',
  'displaydate',
]
const UPDATED_META = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'lastmod',
  'last-modified',
  'modified',
]
const URL_DATE = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/
const URL_COMPACT = /[/-](20\d{2})(\d{2})(\d{2})(?:[/-]|\.|$)/

/** Dates of a page's life. */
export interface PageLife {
  readonly published: Published | null
  readonly updated: Published | null
}

/** Reads the metadata of `head` for the two dates; days after `notAfter` are none. */
export function metadataDates(head: PageHead, notAfter?: string): PageLife {
  const first = (values: readonly string[]): Published | null => firstDate(values, notAfter)
  const marked = (property: string) =>
    head.times.filter((t) => t.property.includes(property)).map((t) => t.value)
  return {
    published: first([
      ...head.articles.flatMap((node) => strings(node['datePublished'] ?? node['dateCreated'])),
      ...PUBLISHED_META.flatMap((name) => head.meta.get(name) ?? []),
      ...marked('datepublished'),
      ...marked('pubdate'),
    ]),
    updated: first([
      ...head.articles.flatMap((node) => strings(node['dateModified'])),
      ...UPDATED_META.flatMap((name) => head.meta.get(name) ?? []),
      ...marked('datemodified'),
    ]),
  }
}

/** The day in a page's address, or null; days after `notAfter` are none. */
export function addressDate(url: string | null, notAfter?: string): Published | null {
  if (!url) return null
  const m = URL_DATE.exec(url) ?? URL_COMPACT.exec(url)
  const date = m && existingDay(m[1]!, m[2]!, m[3]!)
  return date && isPlausible(date, notAfter) ? { date, source: 'metadata' } : null
}

/** A page date as it leaves the program. */
export function asPublished(date: PageDate, source: Published['source'], at?: number): Published {
  return {
    date: date.date,
    source,
    ...(at === undefined ? {} : { start: at + date.start, end: at + date.end }),
    ...(date.time ? { time: date.time } : {}),
    ...(date.offset ? { offset: date.offset } : {}),
    ...(date.other ? { alternatives: [date.other] } : {}),
  }
}

/** Whether a page can have been published on `date`, if it was crawled or saved on the day `notAfter` at the latest. */
export function isPlausible(date: string, notAfter: string | undefined): boolean {
  return notAfter === undefined || date <= notAfter
}

function firstDate(values: readonly string[], notAfter: string | undefined): Published | null {
  for (const value of values) {
    const date = parseMetadataDate(value)
    if (date && isPlausible(date.date, notAfter)) return asPublished(date, 'metadata')
  }
  return null
}
