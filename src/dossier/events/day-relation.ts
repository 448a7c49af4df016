/*
 * How the days of two statements relate: whether they are equal, one within the other, near or apart.
 */
import { dayOf } from '../../text/calendar.ts'
import type { Telling } from './told-event.ts'

/** How the days of a statement and of an event relate. */
export type DayRelation = 'same-day' | 'names-day' | 'same-period' | 'within' | 'near' | 'undated' | 'apart'

const ORDER: readonly DayRelation[] = [
  'same-day',
  'same-period',
  'names-day',
  'undated',
  'within',
  'near',
  'apart',
]

/** The relation that ties two statements more. */
export function nearer(a: DayRelation, b: DayRelation): DayRelation {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b
}

/** Days that lie so far apart may be two readings of one date. */
const NEAR_DAYS = 3

/** How the days of two statements relate. */
export function daysBetween({ statement: a }: Telling, { statement: b }: Telling): DayRelation {
  if (a.from === null || b.from === null || a.to === null || b.to === null)
    return a.from === b.from && a.to === b.to
      ? undatedRelation(a, b)
      : namesDay(a, b) || namesDay(b, a)
        ? 'names-day'
        : 'apart'
  if (a.from === b.from && a.to === b.to) return a.from === a.to ? 'same-day' : 'same-period'
  const isDays = a.from === a.to && b.from === b.to
  if (isDays) return Math.abs(dayNumber(a.from) - dayNumber(b.from)) <= NEAR_DAYS ? 'near' : 'apart'
  const holds = (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to)
  return holds ? 'within' : 'apart'
}

function dayNumber(day: string): number {
  return dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
}

/** Two statements whose days are not known may still name some: the same, or others. */
function undatedRelation(a: Telling['statement'], b: Telling['statement']): DayRelation {
  if (a.from !== null || a.to !== null) return 'apart'
  if (a.days.some((day) => b.days.includes(day))) return 'names-day'
  return a.days.length > 0 && b.days.length > 0 ? 'apart' : 'undated'
}

/** Whether the undated `a` names the day of `b` in passing. */
function namesDay(a: Telling['statement'], b: Telling['statement']): boolean {
  return a.from === null && a.to === null && b.from !== null && b.from === b.to && a.days.includes(b.from)
}
