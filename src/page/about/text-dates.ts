/*
 * When a page was published and updated, by its visible text: bylines and date lines between headline and story,
 * labelled dates near it, the story's dateline, the period a review covers. A clock in the header is none of these.
 */

import type { Published } from '../../document/schema.ts'
import { MONTHS } from '../../lexicon/page/page-date-words.ts'
import { DIGIT_0, DIGIT_9 } from '../../text/marks.ts'
import { classCueBits } from '../boilerplate/cue-bits.ts'
import type { RenderedPage } from '../page-block.ts'
import { asPublished, isPlausible } from './metadata-dates.ts'
import { existingDay, findPageDates, monthNumber, namesMonth, type PageDate } from './page-date.ts'

const UPDATED = /\b(?:updated|modified|last (?:update|edited)|revised|corrected)\b/i
const PUBLISHED =
  /\b(?:published|posted|first published|publication date|released|created|added|uploaded|issued)\b/i
/** Lines that hold a date for another reason. */
const OTHER =
  /©|\bcopyright\b|\ball rights\b|\b(?:photo|image|picture|file photo|credit)s?\b|\b(?:expires|deadline|events?|accessed|retrieved)\b/i
/** A date line is short; the words around a date are part of a sentence in longer ones. */
const LONGEST_LINE = 180
/** Lines before the headline and behind the first paragraph that may date the page. */
const LINES_BEFORE = 2
const LINES_INTO = 2
const MONTH = `(${MONTHS.join('|')})\\b\\.?`
const DATED_CLASS = classCueBits('meta')
const PERIOD = new RegExp(
  `^(?:${MONTH}\\s)?\\d{1,2}(?:\\s${MONTH})?\\s?(?:[–—-]|to)\\s?(?:(?:${MONTH}\\s\\d{1,2})|(?:\\d{1,2}(?:\\s${MONTH})?)),?\\s\\d{4}$`,
  'i',
)
const DATELINE = new RegExp(
  `^.{2,60}?[,(]\\s?(?:${MONTH}\\s(\\d{1,2})|(\\d{1,2})\\s${MONTH})(?:,?\\s(\\d{4}))?\\s?(?:\\([\\w\\s/,.-]{2,30}\\)|/[\\w\\s-]{2,20}/)?\\s?(?:[—–:]|-{1,2}\\s|\\.\\s)`,
  'i',
)

/** Where the headline and the story stand, in block numbers. */
export interface StoryPlace {
  readonly title: number
  readonly first: number
  readonly last: number
  readonly kept: readonly boolean[]
}

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
  const others = [dateline(page, place), period(page, place), masthead(page, place)]
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
    if (OTHER.test(line)) return
    const entry = { block: index, line, dates }
    const isDateHeading = block.level > 0 && (block.near & DATED_CLASS) !== 0
    if (isNear(entry, anchor, place, isDateHeading)) near.push(entry)
    else if (PUBLISHED.test(line) || UPDATED.test(line)) labelled.push(entry)
  })
  return [...near, ...labelled.filter((entry) => entry.block >= anchor - 6 && entry.block <= place.last + 6)]
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

function dateline(page: RenderedPage, place: StoryPlace): Published | null {
  for (let i = place.first; i <= Math.min(place.first + 1, page.blocks.length - 1); i++) {
    const block = page.blocks[i]!
    const line = page.text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE))
    const m = namesMonth(line) ? DATELINE.exec(line) : null
    if (!m) continue
    const month = monthNumber(m[1] ?? m[4]!)
    const year = m[5] ?? onlyYear(page, place)
    const date = year && existingDay(year, month, m[2] ?? m[3]!)
    if (!date) continue
    const start = line.search(new RegExp(MONTH, 'i'))
    const from = m[3] ? line.lastIndexOf(m[3], start) : start
    const end = line.slice(from).search(/\s?[()—–:/]|\s?--|\s-\s|\.\s/)
    return { date, source: 'dateline', start: block.start + from, end: block.start + from + Math.max(end, 1) }
  }
  return null
}

/**
 * The day above the headline of a text that begins with it, the name of the paper aside: "The Thornby Echo / Friday, November 8,
 * 2024 / Fire at refinery". Below the furniture of a page such a day is that of the visit.
 */
function masthead(page: RenderedPage, place: StoryPlace): Published | null {
  const anchor = place.title >= 0 && place.title <= place.first ? place.title : place.first
  if (anchor < 1 || anchor > LINES_BEFORE) return null
  const block = page.blocks[anchor - 1]!
  const line = page.text.slice(block.start, block.end)
  const dates = line.length <= LONGEST_MASTHEAD ? findPageDates(line) : []
  return dates.length === 1 && !OTHER.test(line) ? asPublished(dates[0]!, 'byline', block.start) : null
}

const LONGEST_MASTHEAD = 40

/** A period ends with its year: to look for a digit first spares most pages the pattern. */
function isPeriod(line: string): boolean {
  const last = line.charCodeAt(line.length - 1)
  return last >= DIGIT_0 && last <= DIGIT_9 && PERIOD.test(line)
}

/** The one year that the story's full dates name: a dateline without a year is of that year. */
function onlyYear(page: RenderedPage, place: StoryPlace): string | null {
  const years = new Set<string>()
  for (let i = place.first; i <= place.last; i++) {
    const block = page.blocks[i]!
    if (place.kept[i])
      for (const date of findPageDates(page.text.slice(block.start, block.end)))
        years.add(date.date.slice(0, 4))
  }
  return years.size === 1 ? [...years][0]! : null
}

/** "January 27 – February 2, 2020" above a review: it appeared when the period was over. */
function period(page: RenderedPage, place: StoryPlace): Published | null {
  for (let i = Math.max(0, place.first - 6); i < place.first; i++) {
    const block = page.blocks[i]!
    const line = page.text.slice(block.start, block.end)
    if (!isPeriod(line)) continue
    const year = line.slice(-4)
    const last = /([a-z]+)\.?\s(\d{1,2}),?\s\d{4}$/i.exec(line) ?? null
    const other = /(\d{1,2})\s([a-z]+)\.?,?\s\d{4}$/i.exec(line)
    const date = other
      ? existingDay(year, monthNumber(other[2]!), other[1]!)
      : last
        ? existingDay(year, monthNumber(last[1]!), last[2]!)
        : null
    if (date) return { date, source: 'context', start: block.start, end: block.end }
  }
  return null
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
