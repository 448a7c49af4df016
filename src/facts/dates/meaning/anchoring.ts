/*
 * Anchoring: from what the expression states to a period, with the publication date or the date spoken of last.
 */
import { civilOf, type Day, dayOf, parseIsoDay } from '../../../text/calendar.ts'
import type { Scene } from '../scene.ts'
import type { Direction } from './direction/verb-direction.ts'
import type { Mention } from './discourse.ts'
import { dateMeaning, type Extras, type Meaning, unknownMeaning, vagueMeaning } from './meaning.ts'
import { extentOf, isInCalendar, nearestWeekday, periodAt, shift } from './period.ts'
import type { PeriodUnit } from './period-units.ts'

/** The period `by` units from the publication date ("last month" is -1), or its X value. */
export function fromPublished(scene: Scene, unit: PeriodUnit, by: number, extras: Extras = {}): Meaning {
  if (scene.published === null) return unknownMeaning(unit, extras)
  const period = shift(periodAt(unit, scene.published), by)
  if (!isInCalendar(period)) return vagueMeaning(by < 0 ? 'PAST_REF' : 'FUTURE_REF', 'DATE', extras)
  return dateMeaning(period, 'published', { ...extras, how: `${unit} of publication ${signed(by)}` })
}

/** The period `by` units from the one that `mention` speaks of. */
export function fromMention(mention: Mention, unit: PeriodUnit, by: number, extras: Extras = {}): Meaning {
  const start = extentOf(mention.period).from
  const period = shift(periodAt(unit, start), by)
  if (!isInCalendar(period)) return vagueMeaning(by < 0 ? 'PAST_REF' : 'FUTURE_REF', 'DATE', extras)
  return dateMeaning(period, 'context', {
    ...extras,
    anchoredTo: mention,
    how: `${unit} of “${mention.span.text}” ${signed(by)}`,
  })
}

function signed(by: number): string {
  return by < 0 ? `- ${-by}` : `+ ${by}`
}

/** A year-less month or season: the last that has begun, or the next, as the clause goes; `isPast` where it can only look back. */
export function recurring(
  scene: Scene,
  unit: 'month' | 'season' | 'quarter' | 'half',
  place: number,
  direction: Direction,
  {
    isStated = false,
    isPast = false,
    ...extras
  }: Extras & { readonly isStated?: boolean; readonly isPast?: boolean } = {},
): Meaning | null {
  if (scene.published === null) return null
  const now = periodAt(unit, scene.published)
  const perYear = { month: 12, season: 4, quarter: 4, half: 2 }[unit]
  const back = (((now.index - place) % perYear) + perYear) % perYear
  const ahead = back === 0 ? 0 : perYear - back
  const looksAhead =
    isStated || isPast || isOver(scene.published, unit, back)
      ? direction > 0 && !isPast
      : looksAheadOf(unit, direction, back, ahead)
  // "last May" in May is that of the year before, "next May" that of the year to come
  const isNamesake = isStated && unit === 'month' && back === 0
  const period = shift(now, isNamesake ? direction * perYear : looksAhead ? ahead : -back)
  return dateMeaning(period, 'published', {
    ...extras,
    how: `${looksAhead ? 'next' : 'last'} such ${unit} seen from publication`,
  })
}

/** Results of a quarter are still expected when it has ended; months are judged as days are. */
function looksAheadOf(unit: PeriodUnit, direction: Direction, back: number, ahead: number): boolean {
  if (unit === 'month') return plausible(direction, back * MONTH_DAYS, ahead * MONTH_DAYS) > 0
  return direction > 0 && (unit === 'season' || ahead <= back)
}

/** Whether the last quarter is over so long that its results are out: what is still to come in a second quarter is the next one. */
function isOver(published: Day, unit: PeriodUnit, back: number): boolean {
  if (unit !== 'quarter' || back === 0) return false
  return back > 1 || published - extentOf(periodAt(unit, published)).from > DAYS_TO_RESULTS
}

/** Days after its end in which the results of a quarter come out. */
const DAYS_TO_RESULTS = 60

/** A weekday without a date. */
export function weekdayMeaning(
  scene: Scene,
  weekday: number,
  direction: Direction,
  extras: Extras = {},
): Meaning {
  if (scene.published === null) return vagueMeaning(`XXXX-WXX-${weekday}`, 'DATE', extras)
  const last = nearestWeekday(scene.published, weekday, -1)
  const isAhead = direction > 0 || (scene.published - last === 6 && isTomorrow(scene, direction))
  return dateMeaning(
    { unit: 'day', index: isAhead && last < scene.published ? last + 7 : last },
    'published',
    {
      ...extras,
      how: `${isAhead ? 'next' : 'last'} such weekday seen from publication`,
    },
  )
}

/**
 * Whether a weekday that is tomorrow's is no day of last week: the clause does not look back ("Nordbank reports Wednesday"), or
 * the page was updated on that day ("the match ended at 2 a.m. on Wednesday").
 */
function isTomorrow({ reading, published }: Scene, direction: Direction): boolean {
  const updated = parseIsoDay(reading.article.updated?.date ?? '')
  return direction === 0 || (published !== null && updated === published + 1)
}

/** The year of a month and day without one; of what can only be past it is never a year to come. */
export function yearOfMonthDay(
  published: Day,
  month: number,
  day: number,
  direction: Direction,
  isPast = false,
): number {
  const now = civilOf(published)
  const isLater = month > now.month || (month === now.month && day > now.day)
  const isToday = month === now.month && day === now.day
  const lastYear = isLater ? now.year - 1 : now.year
  const nextYear = isLater || isToday ? now.year : now.year + 1
  if (isPast) return lastYear
  const ahead = dayOf(nextYear, month, day) - published
  return plausible(direction, published - dayOf(lastYear, month, day), ahead) > 0 ? nextYear : lastYear
}

/**
 * What lies most of a year back is written with its year, and what lies a year ahead even more so: then the clause was
 * misread ("it has set Nov. 10 as the deadline").
 */
export function plausible(direction: Direction, back: number, ahead: number): Direction {
  if (direction > 0) return ahead > LONGEST_AHEAD ? -1 : 1
  return back > (direction < 0 ? LONGEST_BACK : LONGEST_UNCLEAR) ? 1 : -1
}

const MONTH_DAYS = 30.4
/** Days back that a date without a year may lie in a clause of the past: ten months, then the year is written. */
const LONGEST_BACK = 305
/** The same where the clause does not tell: eight months, as news looks back farther than ahead. */
const LONGEST_UNCLEAR = 240
/** Days ahead, by the same token. */
const LONGEST_AHEAD = 330
