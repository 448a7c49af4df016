/*
 * When a page was published and updated, by its visible text: bylines and date lines between headline and story,
 * labelled dates near it, else what heading-dates.ts finds. A clock in the header is none of these.
 */

import type { Published } from '../../document/schema.ts'
import { classCueBits } from '../boilerplate/cue-bits.ts'
import { isPost } from '../boilerplate/posts.ts'
import type { RenderedPage } from '../page-block.ts'
import {
  dateline,
  isPeriod,
  LINES_BEFORE,
  LONGEST_LINE,
  masthead,
  OTHER_DATE,
  period,
  type StoryPlace,
} from './heading-dates.ts'
import { asPublished, isPlausible } from './metadata-dates.ts'
import { findPageDates, isDateLine, type PageDate } from './page-date.ts'

const UPDATED = /\b(?:updated|modified|last (?:update|edited)|revised|corrected)\b/i
const PUBLISHED =
  /\b(?:published|posted|first published|publication date|released|created|added|uploaded|issued)\b/i
/** Lines behind the first paragraph that may date the page. */
const LINES_INTO = 2
const POST_RULES = /^(?:embedded-post|post-link)$/
const CAPTION_RULES =
  /^(?:photo-caption|caption-credit|agency-(?:caption|credit)|labelled-caption|pictured-persons)$/
const BYLINE = /^by\b/i
const DATED_CLASS = classCueBits('meta')
/** A dated line of the page. */
interface DatedLine {
  readonly block: number
  readonly line: string
  readonly dates: readonly PageDate[]
}

/** The two dates of `page` by its text; days after `notAfter` are none. */
export function textDates(
  page: RenderedPage,
  place: StoryPlace,
  dayFirst: boolean | null,
  notAfter?: string,
): { published: Published | null; updated: Published | null } {
  let published: Published | null = null
  let updated: Published | null = null
  for (const { block, line, dates } of datedLines(page, place, dayFirst)) {
    const at = page.blocks[block]!.start
    for (const [index, written] of dates.entries()) {
      const date = plausible(written, notAfter)
      if (date === null) continue
      const label = line.slice(index > 0 ? dates[index - 1]!.end : 0, date.start)
      if (UPDATED.test(label) && !PUBLISHED.test(label)) updated ??= asPublished(date, 'byline', at)
      else published ??= asPublished(date, 'byline', at)
    }
  }
  // a page that only says when it was updated had been published by then
  const others = [dateline(page, place), period(page, place), masthead(page, place, dayFirst)]
  published ??= others.find((other) => other !== null && isPlausible(other.date, notAfter)) ?? null
  return { published: published ?? updated, updated }
}

/** `date`, or the other way to read its day and month, if the page can have been published then; else null. */
function plausible(date: PageDate, notAfter: string | undefined): PageDate | null {
  if (isPlausible(date.date, notAfter)) return date
  const { other, ...rest } = date
  return other !== undefined && isPlausible(other, notAfter) ? { ...rest, date: other } : null
}

function datedLines(page: RenderedPage, place: StoryPlace, dayFirst: boolean | null): DatedLine[] {
  const near: DatedLine[] = []
  const labelled: DatedLine[] = []
  const anchor = place.title >= 0 && place.title <= place.first ? place.title : place.first
  page.blocks.forEach((block, index) => {
    if (block.end - block.start > LONGEST_LINE || index < anchor - 40 || index > place.last + 40) return
    const line = page.text.slice(block.start, block.end)
    const dates = findPageDates(line, dayFirst)
    if (dates.length === 0 || (place.kept[index] && index > place.first + LINES_INTO)) return
    if (OTHER_DATE.test(line) || isOfOther(page, place, index, line)) return
    const entry = { block: index, line, dates }
    const isDateHeading = block.level > 0 && (block.near & DATED_CLASS) !== 0
    if (isNear(entry, anchor, place, isDateHeading)) near.push(entry)
    else if (PUBLISHED.test(line) || UPDATED.test(line)) labelled.push(entry)
  })
  return [...near, ...labelled.filter((entry) => entry.block >= anchor - 6 && entry.block <= place.last + 6)]
}

/** Whether a dated line is of a post that the page shows, or tells when a picture was taken. */
function isOfOther(page: RenderedPage, place: StoryPlace, index: number, line: string): boolean {
  const rule = place.rules[index]!
  if (POST_RULES.test(rule)) return index !== place.title + 1 || isPost(page, index)
  return (CAPTION_RULES.test(rule) && !BYLINE.test(line) && !isDateLine(line)) || isPost(page, index)
}

function isNear(entry: DatedLine, anchor: number, place: StoryPlace, isDateHeading: boolean): boolean {
  const { block: index, line, dates } = entry
  if (index > place.first + LINES_INTO || index < anchor - LINES_BEFORE) return false
  // a day with its weekday above the headline is today's date in the header, if it does not head the day's posts
  if (index < anchor)
    return (!dates[0]!.weekday || isDateHeading) && !isPeriod(line.trim()) && line.length < 60
  // a sentence that names a day is the story's, not the page's
  if (isPeriod(line.trim())) return false
  const covered = dates.reduce((sum, date) => sum + date.end - date.start, 0)
  return !place.kept[index] || covered * 2 > line.length
}

/** Whether numeric dates are day first, by evidence on the page: another date, the language variant, the site. */
export function dayFirstEvidence(
  page: RenderedPage,
  language: string | null,
  url: string | null,
): boolean | null {
  for (const m of page.text
    .slice(0, 200_000)
    .matchAll(/(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g)) {
    if (Number(m[1]) > 12 && Number(m[2]) <= 12) return true
    if (Number(m[2]) > 12 && Number(m[1]) <= 12) return false
  }
  if (language) {
    if (/^en[-_](?:us|ph)/i.test(language)) return false
    if (/^[a-z]{2}[-_]/i.test(language) || !/^en/i.test(language)) return true
  }
  const host = /^[a-z]+:\/\/([^/:]+)/i.exec(url ?? '')?.[1] ?? ''
  if (/\.(?:uk|au|nz|ie|in|de|fr|it|es|nl|pl|ru|ua|by|br|za|ng|ke)$/i.test(host)) return true
  return /\.(?:us|gov|mil)$/i.test(host) ? false : null
}
