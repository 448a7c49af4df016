/*
 * Days of a list whose month is named once: "6 and 8 February", "March 3, 5 and 7".
 */
import { civilOf } from '../../../text/calendar.ts'
import type { Captures } from '../grammar/captures.ts'
import { lastMention } from '../meaning/discourse.ts'
import type { Meaning } from '../meaning/meaning.ts'
import { writtenDay } from '../meaning/written-date.ts'
import type { DateRule } from '../rule.ts'
import { type Scene, wordAt } from '../scene.ts'
import { readDay } from './days.ts'

/** "March 3, *5* and *7*": of the month of the day before, if the list goes on or ends there. */
function readListedDay(captures: Captures, scene: Scene): Meaning | null {
  const last = lastMention(scene.discourse, () => true, 1)
  if (last?.period.unit !== 'day' || !LISTED_RULES.has(last.rule)) return null
  const [core] = captures.core()
  const between = scene.reading.text.slice(last.span.end, scene.signs.start[core])
  const next = wordAt(scene, captures.end)
  const goesOn = between.trim() === ',' ? /^(?:,|and|&)$/.test(next) : !COUNTS.test(next)
  if (!LIST.test(between) || !goesOn) return null
  const { year, month, day } = civilOf(last.period.index)
  const listed = captures.number('day')
  return listed > day
    ? writtenDay({ year, month, day: listed }, 'context', undefined, { anchoredTo: last })
    : null
}

const LISTED_RULES: ReadonlySet<string> = new Set(['month-day', 'day-of-list-behind-month'])

const LIST = /^\s?(?:,|,?\s?and|&)\s$/

/** A word that a number counts: "on March 3 and 4 *people* died". */
const COUNTS = /^(?!(?:were|was|are|is|at|in|by|for|and|to|when|as|with|will|have|had)$)[a-z]/

export const DAY_LIST_RULES: readonly DateRule[] = [
  {
    name: 'day-of-list',
    example: 'Hearings were held on 6 and 8 February.',
    pattern:
      'core:day:DAYNUM (, DAYNUM)? (, DAYNUM)? (, DAYNUM)? ,? (and | or | &) DAYNUM of? month:MONTH (,? year:YEAR)?',
    read: readDay,
  },
  {
    name: 'day-of-list-behind-month',
    example: 'Games on March 3, 5 and 7 were called off.',
    pattern: '(, | ,? and | &) core:day:DAYNUM',
    read: readListedDay,
  },
]
