/*
 * Years of business: fiscal years, "the year" of a report, the end of the year.
 */

import type { Captures } from '../../grammar/captures.ts'
import { fromMention, fromPublished } from '../../meaning/anchoring.ts'
import { lastOf } from '../../meaning/discourse.ts'
import { durationValue } from '../../meaning/durations.ts'
import { edgeMod } from '../../meaning/edges.ts'
import { dateMeaning, type Meaning, vagueMeaning } from '../../meaning/meaning.ts'
import type { DateRule } from '../../rule.ts'
import { type Scene, wordAt } from '../../scene.ts'

/** "the year ended March 31" is a length; "for the year" is the year of publication. */
function readTheYear(captures: Captures, scene: Scene): Meaning | null {
  if (/^(ended|ending)$/.test(wordAt(scene, captures.end)))
    return vagueMeaning(durationValue(1, 'year'), 'DURATION')
  const edge = edgeMod(captures.words('edge'))
  if (captures.has('now')) return fromPublished(scene, 'year', 0, edge)
  const mentioned = scene.isStory ? lastOf(scene.discourse, ['year', 'month', 'day', 'season'], 1) : null
  return mentioned ? fromMention(mentioned, 'year', 0, edge) : fromPublished(scene, 'year', 0, edge)
}

/** "year-end" is its last day; "by year's end" the year, which ends that day. */
function readYearEnd(captures: Captures, scene: Scene): Meaning {
  const year = fromPublished(scene, 'year', 0)
  if (!year.period || year.interval.to === null) return { ...year, mod: 'END' }
  const isDay = captures.has('day')
  return isDay
    ? dateMeaning({ unit: 'day', index: year.interval.to }, 'published', { mod: 'END' })
    : dateMeaning(year.period, 'published', { mod: 'END' })
}

export const FISCAL_YEAR_RULES: readonly DateRule[] = [
  {
    name: 'fiscal-year',
    example: 'Sales will rise in fiscal 1990.',
    pattern: 'the? (fiscal year? | financial year) year:YEAR',
    read: (captures) => dateMeaning({ unit: 'year', index: captures.number('year') }, 'explicit'),
  },
  {
    name: 'the-year',
    example: 'The club lost money for the year.',
    pattern:
      '(edge:EDGE? the (now:current | full | whole | entire)? (fiscal | calendar)? year | (its | this) fiscal year)',
    read: readTheYear,
  },
  {
    name: 'last-fiscal-year',
    example: 'It lost money in the last fiscal year.',
    pattern: 'the? which:(last | latest | previous | next) (fiscal | financial | calendar) year',
    read: (captures, scene) => fromPublished(scene, 'year', captures.words('which') === 'next' ? 1 : -1),
  },
  {
    name: 'year-end',
    example: 'The sale should close by year-end.',
    pattern: "around? year (day:(- end) | end | 's end)",
    read: readYearEnd,
  },
]
