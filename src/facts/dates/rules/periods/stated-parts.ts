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

export function statedYear(captures: Captures, scene: Scene): number | undefined {
  if (captures.has('year')) return captures.number('year')
  if (!captures.has('short')) return sharedYear(scene, captures)
  const reference = scene.published === null ? SHORT_YEAR_REFERENCE : civilOf(scene.published).year
  return fullYear(Number(/\d+/.exec(captures.words('short'))![0]), reference)
}

export function numberOf(captures: Captures, name: string, className: string): number | undefined {
  const value = captures.value(name, className)
  return value === undefined ? undefined : Number(value)
}

export const INFERRED = 'the year that lies nearest to the other dates of the text'
