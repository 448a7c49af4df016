/*
 * The new year: not a day but what begins with one.
 */
import { civilOf } from '../../../../text/calendar.ts'
import type { Captures } from '../../grammar/captures.ts'
import { fromPublished } from '../../meaning/anchoring.ts'
import { directionOf } from '../../meaning/direction/direction.ts'
import { type Meaning, unknownMeaning } from '../../meaning/meaning.ts'
import type { DateRule } from '../../rule.ts'
import { type Scene, wordAt } from '../../scene.ts'

/** "the new year": its first day as an end ("until the new year"), else its first months. */
function readNewYear(captures: Captures, scene: Scene): Meaning | null {
  if (/^['’]/.test(wordAt(scene, captures.end))) return null
  const mod = /^(?:before|by|until|till)$/.test(wordAt(scene, captures.start - 1)) ? 'START' : 'EARLY'
  if (scene.published === null) return unknownMeaning('year', { mod })
  const direction = directionOf(scene, captures.start, captures.end)
  const isNew = civilOf(scene.published).month <= NEW_MONTHS
  return fromPublished(scene, 'year', isNew || direction < 0 ? 0 : 1, { mod })
}

/** Months in which the year is still called new. */
const NEW_MONTHS = 3

export const NEW_YEAR_RULES: readonly DateRule[] = [
  {
    name: 'new-year',
    example: 'She will be out until the new year.',
    pattern: 'the new year',
    read: readNewYear,
  },
]
