/*
 * Ranges of days within one month: "January 27-29, 2020", "5 through 7 May". Other ranges are two expressions, whose
 * first end takes its year from the second (see story-year.ts).
 */

import { dayOf, isoDay, isPossible, twoDigits } from '../../../text/calendar.ts'
import type { Captures } from '../grammar/captures.ts'
import { yearOfMonthDay } from '../meaning/anchoring.ts'
import { directionOf } from '../meaning/direction/direction.ts'
import { type Meaning, NO_INTERVAL } from '../meaning/meaning.ts'
import type { DateRule } from '../rule.ts'
import type { Scene } from '../scene.ts'

function readDayRange(captures: Captures, scene: Scene): Meaning | null {
  const month = Number(captures.value('month', 'MONTH'))
  const first = captures.number('first')
  const last = captures.number('last')
  if (last <= first) return null
  const direction = directionOf(scene, captures.start, captures.end)
  const stated = captures.has('year') ? captures.number('year') : null
  const year =
    stated ?? (scene.published === null ? null : yearOfMonthDay(scene.published, month, first, direction))
  if (year === null) return unknownRange(month, first, last)
  const value = `${year}-${twoDigits(month)}-${twoDigits(first)}/${year}-${twoDigits(month)}-${twoDigits(last)}`
  if (!isPossible({ year, month, day: last }))
    return {
      type: 'DATE',
      value,
      interval: NO_INTERVAL,
      anchor: 'explicit',
      warning: `month ${month} has no day ${last}`,
    }
  const interval = { from: dayOf(year, month, first), to: dayOf(year, month, last) }
  return {
    type: 'DATE',
    value,
    interval,
    anchor: stated === null ? 'published' : 'explicit',
    edtf: `${isoDay(interval.from)}/${isoDay(interval.to)}`,
    period: { unit: 'day', index: interval.to },
  }
}

function unknownRange(month: number, first: number, last: number): Meaning {
  const ends = [first, last].map((day) => `XXXX-${twoDigits(month)}-${twoDigits(day)}`)
  return { type: 'DATE', value: ends.join('/'), interval: NO_INTERVAL, anchor: 'none' }
}

export const RANGE_RULES: readonly DateRule[] = [
  {
    name: 'days-of-month',
    example: 'The fair runs January 27-29, 2020.',
    pattern: 'month:MONTH first:DAYNUM (- | through) last:DAYNUM (,? year:YEAR)?',
    read: readDayRange,
  },
  {
    name: 'days-to-days',
    example: 'The fair ran from May 5 to 7, 2019.',
    pattern:
      '(from core:(month:MONTH first:DAYNUM to last:DAYNUM (,? year:YEAR)?) | core:(month:MONTH first:DAYNUM to last:DAYNUM ,? year:YEAR))',
    read: readDayRange,
  },
  {
    name: 'days-before-month',
    example: 'The fair ran 5-7 May 2019.',
    pattern:
      '(from core:(first:DAYNUM to last:DAYNUM month:MONTH year:YEAR?) | core:(first:DAYNUM (- | to | through) last:DAYNUM month:MONTH year:YEAR) | core:(first:DAYNUM - last:DAYNUM month:MONTH))',
    read: readDayRange,
  },
]
