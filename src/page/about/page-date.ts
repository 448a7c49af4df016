/*
 * Calendar days as pages print them: "3 February 2020", "Fri January 31, 2020", "01/31/20", ISO 8601, with clock
 * time and zone where stated. Days are taken as written: no time zone of the machine ever touches them.
 */

import { MONTH_CHOICE } from '../../lexicon/calendar/day-names.ts'
import { MONTHS, WEEKDAY, ZONE } from '../../lexicon/page/page-date-words.ts'
import { isPossible, twoDigits } from '../../text/calendar.ts'

/** A day on a page. */
export interface PageDate {
  readonly start: number
  readonly end: number
  readonly date: string
  readonly time?: string
  readonly offset?: string
  readonly weekday?: boolean
  /** Numeric day and month that could be the other way round. */
  readonly other?: string
  /** The year was not written. */
  readonly noYear?: boolean
}

const MONTH = `(${MONTHS.join('|')})\\b\\.?`
const LEADING_WEEKDAY = `(${WEEKDAY}\\.?,?\\s{1,3})?`
const CLOCK = `(?:[\\s,;|·•–—T-]{0,4}(?:at\\s|on\\s)?(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,9})?\\s?([ap]\\.?m\\b\\.?)?\\s?(${ZONE})?)?`
const CLOCK_BEFORE = `(?:(\\d{1,2})[:.](\\d{2})\\s?([ap]\\.?m\\b\\.?)?\\s?(${ZONE})?,?\\s(?:on\\s)?)?`

/** Behind a year stands no digit, but for a clock time that a copier glued to it: "NOV 15, 20195:45 AM". */
const YEAR_END = '(?:(?!\\d)|(?=\\d{1,2}:\\d{2}))'

const ISO = new RegExp(`\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)${CLOCK}`, 'gi')
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?/
const DAY_FIRST = new RegExp(
  `${CLOCK_BEFORE}${LEADING_WEEKDAY}\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\sof)?[\\s-]${MONTH},?[\\s-](\\d{4})${YEAR_END}${CLOCK}`,
  'gi',
)
const MONTH_FIRST = new RegExp(
  `${CLOCK_BEFORE}${LEADING_WEEKDAY}\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})${YEAR_END}${CLOCK}`,
  'gi',
)
const NUMERIC = new RegExp(
  `${LEADING_WEEKDAY}(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4}|\\d{2})(?![\\d/-])${CLOCK}`,
  'gi',
)

/** What dates hold, to be looked for before the patterns of them: numbers with signs between them, years, months. */
const NUMBERS = /\d[./-]\d{1,2}[./-]\d/
const YEAR = /\d{4}/
const MONTH_NAME = new RegExp(MONTH_CHOICE, 'i')
const MONTH_BEHIND_DAY = new RegExp(String.raw`\d(?:st|nd|rd|th|\.)?(?:\sof)?[\s-](?:${MONTH_CHOICE})`, 'i')
const DAY_BEHIND_MONTH = new RegExp(String.raw`(?:${MONTH_CHOICE})[a-z]{0,6}\.?\s\d`, 'i')
/** What guards what: where a pattern matches, its guards do. */
export const DATE_GUARDS: readonly { readonly pattern: RegExp; readonly guards: readonly RegExp[] }[] = [
  { pattern: ISO, guards: [NUMBERS] },
  { pattern: DAY_FIRST, guards: [YEAR, MONTH_NAME, MONTH_BEHIND_DAY] },
  { pattern: MONTH_FIRST, guards: [YEAR, MONTH_NAME, DAY_BEHIND_MONTH] },
  { pattern: NUMERIC, guards: [NUMBERS] },
]
/** Years of two digits from this on are of the last century. */
const CENTURY_PIVOT = 70
/** A page's text is only searched in pieces of this length: dates stand in short lines. */
const LONGEST = 600

/** All full dates in `text`, in order; `dayFirst` says how ambiguous numeric dates are read. */
export function findPageDates(text: string, dayFirst: boolean | null = null): PageDate[] {
  const line = text.slice(0, LONGEST)
  const found: PageDate[] = []
  const holdsNumbers = NUMBERS.test(line)
  if (holdsNumbers) for (const m of line.matchAll(ISO)) push(found, m, m[1]!, m[2]!, m[3]!, clock(m, 4))
  if (YEAR.test(line) && namesMonth(line)) pushNamed(found, line)
  if (holdsNumbers) for (const m of line.matchAll(NUMERIC)) pushNumeric(found, m, dayFirst)
  if (found.length < 2) return found
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one, i, all) => !all.some((other, k) => k < i && other.end > one.start))
}

/** Whether `line` holds the name of a month, or a word that begins like one. */
export function namesMonth(line: string): boolean {
  return MONTH_NAME.test(line)
}

/** Adds the dates whose month is named. */
function pushNamed(found: PageDate[], line: string): void {
  for (const m of MONTH_BEHIND_DAY.test(line) ? line.matchAll(DAY_FIRST) : []) {
    push(found, m, m[8]!, monthNumber(m[7]!), m[6]!, m[9] ? clock(m, 9) : clockBefore(m), Boolean(m[5]))
  }
  for (const m of DAY_BEHIND_MONTH.test(line) ? line.matchAll(MONTH_FIRST) : []) {
    push(found, m, m[8]!, monthNumber(m[6]!), m[7]!, m[9] ? clock(m, 9) : clockBefore(m), Boolean(m[5]))
  }
}

/** Words that a date line may hold besides its dates. */
const DATE_LINE_REST = 24

/** Whether `line` holds a date and little else. */
export function isDateLine(line: string): boolean {
  const covered = findPageDates(line).reduce((sum, date) => sum + date.end - date.start, 0)
  return covered > 0 && line.length - covered < DATE_LINE_REST
}

/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^(\d{10})(?:\d{3})?$/
const FIRST_EPOCH = Date.UTC(2000, 0, 1)
const LAST_EPOCH = Date.UTC(2100, 0, 1)

/** The day (UTC) that a number of seconds or milliseconds since 1970 stands for, or null. */
function epochDay(value: string): string | null {
  const seconds = EPOCH.exec(value)?.[1]
  const time = Number(seconds ?? 0) * 1000
  return time >= FIRST_EPOCH && time < LAST_EPOCH ? new Date(time).toISOString().slice(0, 10) : null
}

/** The day that a metadata value states, or null. */
export function parseMetadataDate(value: string): PageDate | null {
  const epoch = epochDay(value.trim())
  if (epoch) return { start: 0, end: value.length, date: epoch }
  const compact = COMPACT.exec(value.trim())
  if (compact) {
    const date = existingDay(compact[1]!, compact[2]!, compact[3]!)
    if (date) return { start: 0, end: value.length, date }
  }
  return findPageDates(value.trim())[0] ?? null
}

/** Pages state no days before the first and none behind the last of these years. */
const EARLIEST = 1900
const LATEST = 2100

/** `YYYY-MM-DD` of a day that exists, else null. */
export function existingDay(year: string, month: string, day: string): string | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  if (date.year < EARLIEST || date.year > LATEST || !isPossible(date)) return null
  return `${year}-${twoDigits(date.month)}-${twoDigits(date.day)}`
}

/** Number of the month that `name` begins like. */
export function monthNumber(name: string): string {
  const start = name.slice(0, 3).toLowerCase()
  return String(MONTHS.findIndex((month) => month.startsWith(start)) + 1)
}

interface Clock {
  readonly time?: string
  readonly offset?: string
}

function clock(m: RegExpMatchArray, at: number): Clock {
  return clockOf(m[at], m[at + 1], m[at + 2], m[at + 3], m[at + 4])
}

function clockBefore(m: RegExpMatchArray): Clock {
  return clockOf(m[1], m[2], undefined, m[3], m[4])
}

function clockOf(hour?: string, minute?: string, second?: string, half?: string, zone?: string): Clock {
  if (hour === undefined || minute === undefined) return {}
  let h = Number(hour)
  if (half && h <= 12) h = (h % 12) + (/^p/i.test(half) ? 12 : 0)
  if (h > 23 || Number(minute) > 59) return {}
  const time = `${String(h).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`
  return zone ? { time, offset: offsetOf(zone) } : { time }
}

function offsetOf(zone: string): string {
  const number = /([+-])(\d{1,2}):?(\d{2})$/.exec(zone)
  return number ? `${number[1]}${number[2]!.padStart(2, '0')}:${number[3]}` : zone.toUpperCase()
}

function push(
  found: PageDate[],
  m: RegExpMatchArray,
  year: string,
  month: string,
  day: string,
  when: Clock,
  weekday = false,
): void {
  const date = existingDay(year, month, day)
  if (date) found.push({ ...ink(m), date, ...when, weekday })
}

function pushNumeric(found: PageDate[], m: RegExpMatchArray, dayFirst: boolean | null): void {
  const year = m[5]!.length === 4 ? m[5]! : `${Number(m[5]) >= CENTURY_PIVOT ? '19' : '20'}${m[5]}`
  const asDay = existingDay(year, m[4]!, m[2]!)
  const asMonth = existingDay(year, m[2]!, m[4]!)
  const isDay = dayFirst ?? m[3] === '.'
  const date = isDay ? (asDay ?? asMonth) : (asMonth ?? asDay)
  if (!date) return
  const isAmbiguous = asDay && asMonth && asDay !== asMonth && dayFirst === null
  const other = isAmbiguous && m[3] !== '.' ? (date === asDay ? asMonth : asDay) : null
  found.push({ ...ink(m), date, ...clock(m, 6), weekday: Boolean(m[1]), ...(other ? { other } : {}) })
}

/** The span of a match without blanks around it. */
function ink(m: RegExpMatchArray): { start: number; end: number } {
  const lead = m[0].length - m[0].trimStart().length
  return { start: m.index! + lead, end: m.index! + m[0].trimEnd().length }
}
