/*
 * Days that date a page from the beginning of its text, where no line says when it was published: the story's dateline, the
 * period a review covers, the day above the headline of a text that begins with it.
 */
import type { Published } from '../../document/schema.ts'
import { MONTHS } from '../../lexicon/page/page-date-words.ts'
import { DIGIT_0, DIGIT_9 } from '../../text/marks.ts'
import { isPost } from '../boilerplate/posts.ts'
import type { RenderedPage } from '../page-block.ts'
import { asPublished } from './metadata-dates.ts'
import { existingDay, findPageDates, monthNumber, namesMonth } from './page-date.ts'

/** Lines that hold a date for another reason. */
export const OTHER_DATE =
  /©|\bcopyright\b|\ball rights\b|\b(?:photo|image|picture|file photo|credit)s?\b|\b(?:expires|deadline|events?|accessed|retrieved)\b/i
/** A date line is short; the words around a date are part of a sentence in longer ones. */
export const LONGEST_LINE = 180
/** Lines before the headline that may date the page. */
export const LINES_BEFORE = 2
/** "Amrum | Updated: 6 May 2021", "Valley News Bureau, Amrum • Published 6 May 2021". */
const STAMP =
  /(?:[|•·/–—]|\s-\s|^)\s?(?:first |last |originally )?(?:updated|published|posted|modified)\b(?: on| at)?\s?:?\s?|[|•]\s?/i
/** Characters before the stamp: a place, a name, a desk. */
const LONGEST_BEFORE_STAMP = 70
const MONTH = `(${MONTHS.join('|')})\\b\\.?`
const PERIOD = new RegExp(
  `^(?:${MONTH}\\s)?\\d{1,2}(?:\\s${MONTH})?\\s?(?:[–—-]|to)\\s?(?:(?:${MONTH}\\s\\d{1,2})|(?:\\d{1,2}(?:\\s${MONTH})?)),?\\s\\d{4}$`,
  'i',
)
const DATELINE = new RegExp(
  `^.{2,60}?[,(]\\s?(?:${MONTH}\\s(\\d{1,2})|(\\d{1,2})\\s${MONTH})(?:,?\\s(\\d{4}))?\\s?(?:\\([\\w\\s/,.-]{2,30}\\)|/[\\w\\s-]{2,20}/)?\\s?(?:[—–:]|-{1,2}\\s|\\.\\s)`,
  'i',
)

/** Whether a line says who or where, and behind a bar or a word for it when it was published or updated; no sentence. */
export function isStampedLine(line: string): boolean {
  if (line.length > LONGEST_LINE || SENTENCE.test(line)) return false
  const [date] = findPageDates(line)
  const stamp = date === undefined ? null : STAMP.exec(line.slice(0, date.start))
  return stamp !== null && stamp.index <= LONGEST_BEFORE_STAMP
}

const SENTENCE = /[\p{Ll}”"’)][.!?](?:\s|$)/u

/** Where the headline and the story stand, in block numbers. */
export interface StoryPlace {
  readonly title: number
  readonly first: number
  readonly last: number
  readonly kept: readonly boolean[]
  /** The rule that kept or dropped each block. */
  readonly rules: readonly string[]
}

/** The day of a dateline: "LEEDS, May 3 — …". */
export function dateline(page: RenderedPage, place: StoryPlace): Published | null {
  for (let i = place.first; i <= Math.min(place.first + 1, page.blocks.length - 1); i++) {
    if (!place.kept[i]) continue
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
 * 2024 / Fire at refinery". Below the boilerplate of a page such a day is that of the visit.
 */
export function masthead(page: RenderedPage, place: StoryPlace, dayFirst: boolean | null): Published | null {
  const anchor = place.title >= 0 && place.title <= place.first ? place.title : place.first
  if (anchor < 1 || anchor > LINES_BEFORE || isPost(page, anchor - 1)) return null
  const block = page.blocks[anchor - 1]!
  const line = page.text.slice(block.start, block.end)
  const dates = line.length <= LONGEST_MASTHEAD ? findPageDates(line, dayFirst) : []
  return dates.length === 1 && !OTHER_DATE.test(line) ? asPublished(dates[0]!, 'byline', block.start) : null
}

const LONGEST_MASTHEAD = 40

/** A period ends with its year: to look for a digit first spares most pages the pattern. */
export function isPeriod(line: string): boolean {
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
export function period(page: RenderedPage, place: StoryPlace): Published | null {
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
