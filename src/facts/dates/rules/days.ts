/*
 * Days named by month, with or without year and weekday.
 */
import { civilOf, monthLength, twoDigits } from '../../../text/calendar.ts'
import type { Captures } from '../grammar/captures.ts'
import { yearOfMonthDay } from '../meaning/anchoring.ts'
import { directionOf } from '../meaning/direction/direction.ts'
import { isSurelyPast } from '../meaning/direction/told-as-past.ts'
import type { Mention } from '../meaning/discourse.ts'
import { dateMeaning, type Meaning, NO_INTERVAL } from '../meaning/meaning.ts'
import { extentOf, periodAt } from '../meaning/period.ts'
import { writtenDay } from '../meaning/written-date.ts'
import { listedYear } from '../meaning/years/listed-days.ts'
import { contextYear, rangeStart } from '../meaning/years/story-year.ts'
import { nearestYear } from '../meaning/years/undated-year.ts'
import type { DateRule } from '../rule.ts'
import type { Scene } from '../scene.ts'
import { INFERRED, numberOf, relativeYear, statedYear } from './periods/stated-parts.ts'

/** A day of a month, with its year or that which the clause or the text tells. */
export function readDay(captures: Captures, scene: Scene): Meaning | null {
  const month = numberOf(captures, 'month', 'MONTH')!
  const day = captures.number('day')
  const weekday = numberOf(captures, 'weekday', 'WEEKDAY')
  const stated = statedYear(captures, scene)
  if (stated !== undefined) return writtenDay({ year: stated, month, day }, 'explicit', weekday)
  const relative = relativeYear(captures, scene)
  if (relative !== undefined) return writtenDay({ year: relative, month, day }, 'published', weekday)
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
  const listed = listedYear(scene, captures, month, day, scene.published)
  if (listed)
    return writtenDay({ year: listed.year, month, day }, 'context', weekday, { anchoredTo: listed.mention })
  const direction = directionOf(scene, captures.start, captures.end)
  const year = yearOfMonthDay(scene.published, month, day, direction, isSurelyPast(scene, captures))
  return writtenDay({ year, month, day }, 'published', weekday, {
    how: direction > 0 ? 'next such day' : 'last such day',
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

/** "the week of March 6". */
function readWeekOf(captures: Captures, scene: Scene): Meaning | null {
  const day = readDay(captures, scene)
  return day?.period?.unit === 'day' ? dateMeaning(periodAt('week', day.period.index), day.anchor) : day
}

export const DAY_RULES: readonly DateRule[] = [
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
      '(weekday:WEEKDAY ,? | (this coming | this past | last | next | this) (weekday:WEEKDAY ,?)?)? month:MONTH the? day:DAYWORD (,? year:YEAR | ,? short:SHORTYEAR | ,? year:YEARWORDS | of? relative:(last | this | next) year)?',
    read: readDay,
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
      '(weekday:WEEKDAY ,? the?)? day:(DAYNUM | DAYORD | the ORDWORD) of? month:MONTH (,? year:YEAR | short:SHORTYEAR | of? relative:(last | this | next) year)?',
    read: readDay,
  },
]
