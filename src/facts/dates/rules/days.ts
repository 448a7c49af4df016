/*
 * Days and months named by month: with or without year and weekday.
 */

import { civilOf, monthLength, twoDigits } from '../../../text/calendar.ts'
import type { Captures } from '../grammar/captures.ts'
import { recurring, yearOfMonthDay } from '../meaning/anchoring.ts'
import { type Direction, directionOf } from '../meaning/direction.ts'
import { lastMention, type Mention } from '../meaning/discourse.ts'
import { edgeMod } from '../meaning/edges.ts'
import { dateMeaning, type Meaning, NO_INTERVAL, vagueMeaning } from '../meaning/meaning.ts'
import { extentOf, periodAt, periodOf } from '../meaning/period.ts'
import { contextYear, rangeStart, sharedYear } from '../meaning/story-year.ts'
import { nearestYear } from '../meaning/undated-year.ts'
import { fullYear, writtenDay } from '../meaning/written-date.ts'
import type { DateRule } from '../rule.ts'
import { type Scene, wordAt } from '../scene.ts'

/** What two-digit years are read from in a document without a date. */
const SHORT_YEAR_REFERENCE = 2000

function statedYear(captures: Captures, scene: Scene): number | undefined {
  if (captures.has('year')) return captures.number('year')
  if (!captures.has('short')) return sharedYear(scene, captures)
  const reference = scene.published === null ? SHORT_YEAR_REFERENCE : civilOf(scene.published).year
  return fullYear(Number(/\d+/.exec(captures.words('short'))![0]), reference)
}

function numberOf(captures: Captures, name: string, className: string): number | undefined {
  const value = captures.value(name, className)
  return value === undefined ? undefined : Number(value)
}

function readDay(captures: Captures, scene: Scene): Meaning | null {
  const month = numberOf(captures, 'month', 'MONTH')!
  const day = captures.number('day')
  const weekday = numberOf(captures, 'weekday', 'WEEKDAY')
  const stated = statedYear(captures, scene)
  if (stated !== undefined) return writtenDay({ year: stated, month, day }, 'explicit', weekday)
  const start = rangeStart(scene, captures, 'day')
  if (start) return endOfDayRange(start, month, day)
  const mention = contextYear(scene, captures)
  if (mention)
    return writtenDay({ year: mention.year, month, day }, 'context', weekday, { anchoredTo: mention.mention })
  if (scene.published === null) {
    const year = scene.written === null ? null : nearestYear(scene.written, month, day)
    return year === null
      ? yearlessDay(month, day)
      : writtenDay({ year, month, day }, 'context', weekday, { isInferred: true, how: INFERRED })
  }
  const direction = directionOf(scene, captures.start, captures.end)
  const year = yearOfMonthDay(scene.published, month, day, direction)
  return writtenDay({ year, month, day }, 'published', weekday, {
    how: direction > 0 ? 'next such day' : 'last such day',
  })
}

/** "from November to *March*": the first such month that does not lie before the beginning. */
function endOfMonthRange(start: Mention, month: number, edge: ReturnType<typeof edgeMod>): Meaning {
  const from = extentOf(start.period).from
  const { year, month: first } = civilOf(from)
  return dateMeaning(periodOf(month < first ? year + 1 : year, month), 'context', {
    ...edge,
    anchoredTo: start,
  })
}

/** "from 20 December to *6 January*". */
function endOfDayRange(start: Mention, month: number, day: number): Meaning {
  const { year, month: firstMonth, day: firstDay } = civilOf(extentOf(start.period).from)
  const isNextYear = month < firstMonth || (month === firstMonth && day < firstDay)
  return writtenDay({ year: isNextYear ? year + 1 : year, month, day }, 'context', undefined, {
    anchoredTo: start,
  })
}

/** "March 3, *5* and *7*": of the month of the day before, if the list goes on or ends there. */
function readListedDay(captures: Captures, scene: Scene): Meaning | null {
  const last = lastMention(scene.discourse, () => true, 1)
  if (last?.period.unit !== 'day' || !LISTED_RULES.has(last.rule)) return null
  const [core] = captures.core()
  const between = scene.reading.text.slice(last.span.end, scene.signs.start[core])
  const next = wordAt(scene, captures.end)
  const goesOn = between.trim() === ',' ? /^(?:,|and|&)$/.test(next) : !COUNTS.test(next)
  if (!LIST.test(between) || !goesOn) return null
  const { year, month, day } = civilOf(last.period.index)
  const listed = captures.number('day')
  return listed > day
    ? writtenDay({ year, month, day: listed }, 'context', undefined, { anchoredTo: last })
    : null
}

const LISTED_RULES: ReadonlySet<string> = new Set(['month-day', 'day-of-list-behind-month'])
const LIST = /^\s?(?:,|,?\s?and|&)\s$/
/** A word that a number counts: "on March 3 and 4 *people* died". */
const COUNTS = /^(?!(?:were|was|are|is|at|in|by|for|and|to|when|as|with|will|have|had)$)[a-z]/

const INFERRED = 'the year that lies nearest to the other dates of the text'

/** "May 3" in a document without a date: EDTF can leave the year open, the interval cannot. */
function yearlessDay(month: number, day: number): Meaning {
  const value = `XXXX-${twoDigits(month)}-${twoDigits(day)}`
  const isPossible = day <= monthLength(2000, month)
  return {
    type: 'DATE',
    value,
    interval: NO_INTERVAL,
    anchor: 'none',
    ...(isPossible ? { edtf: value } : { warning: `the calendar has no day ${day} in month ${month}` }),
  }
}

function readMonth(captures: Captures, scene: Scene): Meaning | null {
  const month = numberOf(captures, 'month', 'MONTH')!
  const edge = edgeMod(captures.words('edge'))
  const stated = statedYear(captures, scene)
  if (stated !== undefined) return dateMeaning(periodOf(stated, month), 'explicit', edge)
  const start = rangeStart(scene, captures, 'month')
  if (start) return endOfMonthRange(start, month, edge)
  const mention = captures.has('which') ? null : contextYear(scene, captures)
  if (mention)
    return dateMeaning(periodOf(mention.year, month), 'context', { ...edge, anchoredTo: mention.mention })
  const statedWay = statedDirection(captures.words('which'))
  const direction =
    statedWay || listDirection(scene, captures) || directionOf(scene, captures.start, captures.end)
  const near = scene.written === null ? null : nearestYear(scene.written, month)
  if (near !== null)
    return dateMeaning(periodOf(near, month), 'context', { ...edge, isInferred: true, how: INFERRED })
  const value = `XXXX-${twoDigits(month)}`
  return (
    recurring(scene, 'month', month - 1, direction, { ...edge, isStated: statedWay !== 0 }) ?? {
      ...vagueMeaning(value, 'DATE', edge),
      edtf: value,
    }
  )
}

function statedDirection(which: string): Direction {
  if (/last|past/.test(which)) return -1
  return /next|coming/.test(which) ? 1 : 0
}

/** "next month, in January, in February": a list goes on in the direction in which it began. */
function listDirection(scene: Scene, captures: Captures): Direction {
  const last = scene.discourse.mentions.at(-1)
  if (last?.period.unit !== 'month' || scene.published === null || last.explicit) return 0
  const isSameSentence = last.sentence === scene.reading.sentences.of[scene.signs.token[captures.start]!]
  return isSameSentence && extentOf(last.period).from > scene.published ? 1 : 0
}

function readRelativeMonth(captures: Captures, scene: Scene): Meaning {
  const month = numberOf(captures, 'month', 'MONTH')!
  if (scene.published === null) return vagueMeaning(`XXXX-${twoDigits(month)}`)
  const word = captures.words('relative')
  const by = word === 'last' ? -1 : word === 'next' ? 1 : 0
  return dateMeaning(
    periodOf(civilOf(scene.published).year + by, month),
    'published',
    edgeMod(captures.words('edge')),
  )
}

/** "October of that year": of the year spoken of. */
function readMonthOfThatYear(captures: Captures, scene: Scene): Meaning | null {
  const month = numberOf(captures, 'month', 'MONTH')!
  const mention = lastMention(scene.discourse, ({ explicit }) => explicit, 6)
  if (!mention) return vagueMeaning(`XXXX-${twoDigits(month)}`)
  const step = captures.has('side') ? (captures.words('side') === 'previous' ? -1 : 1) : 0
  const { year } = civilOf(extentOf(mention.period).from)
  return dateMeaning(periodOf(year + step, month), 'context', {
    ...edgeMod(captures.words('edge')),
    anchoredTo: mention,
  })
}

/** "the week of March 6". */
function readWeekOf(captures: Captures, scene: Scene): Meaning | null {
  const day = readDay(captures, scene)
  return day?.period?.unit === 'day' ? dateMeaning(periodAt('week', day.period.index), day.anchor) : day
}

export const DAY_RULES: readonly DateRule[] = [
  {
    name: 'day-of-list',
    example: 'Hearings were held on 6 and 8 February.',
    pattern:
      'core:day:DAYNUM (, DAYNUM)? (, DAYNUM)? (, DAYNUM)? ,? (and | or | &) DAYNUM of? month:MONTH (,? year:YEAR)?',
    read: readDay,
  },
  {
    name: 'week-of-day',
    example: 'The hearing is set for the week of March 6.',
    pattern: 'the? week of (weekday:WEEKDAY ,?)? month:MONTH day:DAYWORD (,? year:YEAR)?',
    read: readWeekOf,
  },
  {
    name: 'month-day',
    example: 'She landed on Friday, January 31, 2020.',
    pattern:
      '(weekday:WEEKDAY ,? | (this coming | this past | last | next | this) (weekday:WEEKDAY ,?)?)? month:MONTH the? day:DAYWORD (,? year:YEAR | ,? short:SHORTYEAR | ,? year:YEARWORDS)?',
    read: readDay,
  },
  {
    name: 'day-of-list-behind-month',
    example: 'Games on March 3, 5 and 7 were called off.',
    pattern: '(, | ,? and | &) core:day:DAYNUM',
    read: readListedDay,
  },
  {
    name: 'month-comma-day',
    example: 'The talks are to be held on March, 14.',
    pattern: 'on core:(month:MONTH , day:DAYNUM)',
    read: readDay,
  },
  {
    name: 'log-stamp',
    example: 'The entry is dated Wed Oct 26 15:50:06 2016.',
    pattern: 'weekday:WEEKDAY? month:MONTH day:DAYNUM CLOCK ZONE? year:YEAR',
    read: readDay,
  },
  {
    name: 'day-month',
    example: 'He was born on 3 April 1978.',
    pattern:
      '(weekday:WEEKDAY ,? the?)? day:(DAYNUM | DAYORD | the ORDWORD) of? month:MONTH (,? year:YEAR | short:SHORTYEAR)?',
    read: readDay,
  },
  {
    name: 'month-year',
    example: 'The bridge opened in late July 2005.',
    pattern: 'edge:EDGE? month:MONTH (,? of? year:YEAR | ,? short:SHORTYEAR | of? year:YEARWORDS)',
    read: readMonth,
  },
  {
    name: 'month',
    example: 'The plant will close in early November.',
    pattern: 'edge:EDGE? (this? which:(last | next | past | coming) | this)? month:MONTH',
    read: readMonth,
  },
  {
    name: 'month-of-that-year',
    example: 'The firm went public in October 2005 and was sold in May of the following year.',
    pattern:
      'edge:EDGE? month:MONTH of inner:(that (same)? year | the same year | the side:(following | next | previous) year)',
    read: readMonthOfThatYear,
  },
  {
    name: 'month-of-relative-year',
    example: 'Sales fell in June last year.',
    pattern: 'edge:EDGE? month:MONTH of? relative:(last | this | next) year',
    read: readRelativeMonth,
  },
]
