/*
 * Decades and centuries that are lengths rather than parts of the calendar: "a decade later", "over the past century".
 */
import { fromMention } from '../../meaning/anchoring.ts'
import type { Mention } from '../../meaning/discourse.ts'
import { durationValue } from '../../meaning/durations.ts'
import { type Extras, type Meaning, vagueMeaning } from '../../meaning/meaning.ts'
import { shiftDay } from '../../meaning/period.ts'
import type { PeriodUnit } from '../../meaning/period-units.ts'
import type { Scene } from '../../scene.ts'

/** "A decade later" is said of a year, "the decade before" of a decade. */
export const IN_YEARS: Partial<Record<PeriodUnit, number>> = { decade: 10, century: 100 }

/** So many years from `mention`; from the 1960s it is a decade again. */
export function inYears(mention: Mention, years: number, extras: Extras = {}): Meaning {
  const isOfDecade = mention.period.unit === 'decade' && years % 10 === 0
  return isOfDecade
    ? fromMention(mention, 'decade', years / 10, extras)
    : fromMention(mention, 'year', years, extras)
}

/** "Over the past decade" in 2019 is not what was before 2010, but ten years up to now. */
export function windowOf({ published }: Scene, unit: PeriodUnit, years: number): Meaning {
  const length = vagueMeaning(durationValue(1, unit), 'DURATION')
  if (published === null) return length
  const interval = { from: shiftDay(published, 'year', -years), to: published }
  return { ...length, interval, anchor: 'published', how: `a ${unit} up to publication` }
}
