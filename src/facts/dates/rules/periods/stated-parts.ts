/*
 * What expressions of days and months share: the parts that are written out.
 */
import { civilOf } from '../../../../text/calendar.ts'
import type { Captures } from '../../grammar/captures.ts'
import { fullYear } from '../../meaning/written-date.ts'
import { sharedYear } from '../../meaning/years/story-year.ts'
import type { Scene } from '../../scene.ts'

/** What two-digit years are read from in a document without a date. */
const SHORT_YEAR_REFERENCE = 2000

/** The year that is written, in four digits or two, or that a list shares; undefined where none is. */
export function statedYear(captures: Captures, scene: Scene): number | undefined {
  if (captures.has('year')) return captures.number('year')
  if (!captures.has('short')) return sharedYear(scene, captures)
  const reference = scene.published === null ? SHORT_YEAR_REFERENCE : civilOf(scene.published).year
  return fullYear(Number(/\d+/.exec(captures.words('short'))![0]), reference)
}

/** The year of "3 March last year"; undefined without one, or in a document without a date. */
export function relativeYear(captures: Captures, { published }: Scene): number | undefined {
  if (!captures.has('relative') || published === null) return undefined
  return civilOf(published).year + YEARS_AWAY[captures.words('relative')]!
}

/** Years from that of publication. */
export const YEARS_AWAY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** The value of a captured word of a class ("third" of ORDINAL) as a number; undefined without one. */
export function numberOf(captures: Captures, name: string, className: string): number | undefined {
  const value = captures.value(name, className)
  return value === undefined ? undefined : Number(value)
}

export const INFERRED = 'the year that lies nearest to the other dates of the text'
