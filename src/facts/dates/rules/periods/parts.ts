/*
 * Parts of a named period: "the last week of February", "the first Monday of May", "the last three months of 2022", "the
 * 2nd of this month", "the end of the month", "the week before last". They are counted from the period that is named, not
 * from the day of publication.
 */

import { civilOf } from '../../../../text/calendar.ts'
import type { Captures } from '../../grammar/captures.ts'
import { fromMention, fromPublished, recurring } from '../../meaning/anchoring.ts'
import { directionOf } from '../../meaning/direction/direction.ts'
import { lastMention } from '../../meaning/discourse.ts'
import { durationValue } from '../../meaning/durations.ts'
import { edgeMod } from '../../meaning/edges.ts'
import {
  dateMeaning,
  daysMeaning,
  type Meaning,
  unknownMeaning,
  vagueMeaning,
} from '../../meaning/meaning.ts'
import { extentOf, nearestWeekday, type Period, periodAt, periodOf, shiftDay } from '../../meaning/period.ts'
import { writtenDay } from '../../meaning/written-date.ts'
import { contextYear } from '../../meaning/years/story-year.ts'
import type { DateRule } from '../../rule.ts'
import type { Scene } from '../../scene.ts'
import { periodUnit } from '../relative.ts'

/** The period that a part is taken of, with what settled it; null where nothing does. */
type Whole = Pick<Meaning, 'anchor'> & { readonly period: Period }

/** "February", "February 2022", "2022". */
function wholeOf(captures: Captures, scene: Scene): Whole | null {
  const year = captures.has('year') ? captures.number('year') : null
  if (!captures.has('month')) return year === null ? null : { period: periodOf(year), anchor: 'explicit' }
  const month = Number(captures.value('month', 'MONTH'))
  if (year !== null) return { period: periodOf(year, month), anchor: 'explicit' }
  const story = contextYear(scene, captures)
  if (story) return { period: periodOf(story.year, month), anchor: 'context' }
  const direction = directionOf(scene, captures.start, captures.end)
  const found = recurring(scene, 'month', month - 1, direction)
  return found?.period ? { period: found.period, anchor: 'published' } : null
}

/** Which one: 1 for the first, -1 for the last. */
function placeOf(captures: Captures): number {
  return /^(?:last|final|closing)$/.test(captures.words('nth')) ? -1 : captures.number('nth')
}

/** "the last week of February": days are counted in sevens from the end that is named. */
function readUnitOf(captures: Captures, scene: Scene): Meaning | null {
  const place = placeOf(captures)
  const whole = wholeOf(captures, scene)
  if (!whole) return unknownMeaning(captures.value('unit', 'UNIT') === 'day' ? 'day' : 'week')
  const { from, to } = extentOf(whole.period)
  const unit = captures.value('unit', 'UNIT')
  if (unit === 'month')
    return dateMeaning(
      { unit: 'month', index: periodAt('month', place < 0 ? to : from).index + Math.max(place - 1, 0) },
      whole.anchor,
    )
  const length = unit === 'day' ? 1 : DAYS_OF_WEEK
  const first = place < 0 ? to - length + 1 : from + (place - 1) * length
  if (first > to) return null
  return unit === 'day'
    ? dateMeaning({ unit: 'day', index: first }, whole.anchor)
    : daysMeaning(first, Math.min(first + length - 1, to), whole.anchor)
}

const DAYS_OF_WEEK = 7

/** "the last three months of 2022". */
function readLengthOf(captures: Captures, scene: Scene): Meaning | null {
  const whole = wholeOf(captures, scene)
  const { amount } = captures.quantity('quantity')
  const unit = captures.value('unit', 'UNITS') ?? captures.value('unit', 'UNIT')
  if (!whole || amount === null || amount % 1 !== 0) return null
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  const { from, to } = extentOf(whole.period)
  const interval =
    placeOf(captures) < 0
      ? { from: shiftDay(to + 1, unit, -amount), to }
      : { from, to: shiftDay(from, unit, amount) - 1 }
  return { type: 'DURATION', value: durationValue(amount, unit), interval, anchor: whole.anchor }
}

/** "the first Monday of May". */
function readWeekdayOf(captures: Captures, scene: Scene): Meaning | null {
  const weekday = Number(captures.value('weekday', 'WEEKDAY'))
  const whole = wholeOf(captures, scene)
  if (!whole) return vagueMeaning(`XXXX-WXX-${weekday}`)
  const { from, to } = extentOf(whole.period)
  const place = placeOf(captures)
  const day = place < 0 ? nearestWeekday(to, weekday, -1) : nearestWeekday(from, weekday, 1) + 7 * (place - 1)
  return day > to ? null : dateMeaning({ unit: 'day', index: day }, whole.anchor)
}

/** "the 2nd of this month". */
function readDayOfNeighbour(captures: Captures, scene: Scene): Meaning | null {
  if (scene.published === null) return unknownMeaning('day')
  const step = { last: -1, next: 1 }[captures.words('which')] ?? 0
  const month = extentOf({ unit: 'month', index: periodAt('month', scene.published).index + step }).from
  const { year, month: number } = civilOf(month)
  return writtenDay({ year, month: number, day: captures.number('day') }, 'published')
}

/** "the end of the month", "later in the week": of the period of the day spoken of in a story, else of publication. */
function readInner(captures: Captures, scene: Scene): Meaning | null {
  const unit = periodUnit(captures.value('unit', 'UNIT') ?? '')
  if (!unit) return null
  const edge = edgeMod(captures.words('edge'))
  const mentioned = scene.isStory || unit === 'day' ? lastMention(scene.discourse, () => true, 1) : null
  return mentioned ? fromMention(mentioned, unit, 0, edge) : fromPublished(scene, unit, 0, edge)
}

/** "the week before last", "the year after next". */
function readSecondNeighbour(captures: Captures, scene: Scene): Meaning | null {
  const unit = periodUnit(captures.value('unit', 'UNIT') ?? '')
  return unit && fromPublished(scene, unit, captures.words('side') === 'before' ? -2 : 2)
}

/** "in the year to March", "the three months to June": the months that end there. */
function readYearTo(captures: Captures, scene: Scene): Meaning | null {
  const whole = wholeOf(captures, scene)
  if (!whole) return unknownMeaning('year')
  const month = extentOf(whole.period)
  const to = captures.has('day') ? month.from + captures.number('day') - 1 : month.to
  if (to > month.to) return null
  const months = captures.has('months') ? captures.number('months') : 12
  if (!(months > 0 && months <= LONGEST_YEAR && months % 1 === 0)) return null
  return daysMeaning(shiftDay(to + 1, 'month', -months), to, whole.anchor)
}

/** Months of the longest business year. */
const LONGEST_YEAR = 24

const PERIOD = '(of | in) (month:MONTH (,? of? year:YEAR)? | year:YEAR)'
const PLACE = '(last | final | closing | ORDWORD | NTH | DAYORD)'

export const PART_RULES: readonly DateRule[] = [
  {
    name: 'unit-of-period',
    example: 'Prices fell in the last week of February.',
    pattern: `the nth:${PLACE} unit:(day | week | month) ${PERIOD}`,
    read: readUnitOf,
  },
  {
    name: 'length-of-period',
    example: 'Rents rose in the last three months of 2022 alone.',
    pattern: `core:(the nth:(first | last | final | closing | opening) quantity:NUMBER unit:(days | weeks | months | years)) ${PERIOD}`,
    read: readLengthOf,
  },
  {
    name: 'weekday-of-period',
    example: 'Shops stay shut on the first Monday of May.',
    pattern: `the nth:${PLACE} weekday:WEEKDAY (of | in) month:MONTH (,? of? year:YEAR)?`,
    read: readWeekdayOf,
  },
  {
    name: 'day-of-neighbour-month',
    example: 'Her lease ran out on the 2nd of this month.',
    pattern: 'the day:(DAYORD | ORDWORD) of which:(this | last | next) month',
    read: readDayOfNeighbour,
  },
  {
    name: 'edge-of-inner-period',
    example: 'Tolls go up at the end of the month.',
    pattern:
      "(the? edge:(beginning | start | end | middle | close) of the unit:(day | week | month | year | decade) | (earlier | later) in the unit:(day | week | month | decade) | unit:month - edge:end | unit:(week | month) 's edge:end)",
    read: readInner,
  },
  {
    name: 'second-neighbour',
    example: 'The trial began in the week before last.',
    pattern:
      '(the unit:(week | month | year | weekend) side:before last | the unit:(week | month | year | weekend) side:after next)',
    read: readSecondNeighbour,
  },
  {
    name: 'year-to-month',
    example: 'Exports doubled in the year to March.',
    pattern: 'the (year | months:NUMBER months) to (the end of)? month:MONTH day:DAYNUM? (,? year:YEAR)?',
    read: readYearTo,
  },
]
