/*
 * Reporting periods: quarters, halves, "the period", and the same a year before. Which period is meant, the fiscal
 * frame tells (see fiscal-frame.ts).
 */

import { GAME_WORDS } from '../../../../lexicon/calendar/calendar-context.ts'
import { civilOf } from '../../../../text/calendar.ts'
import { wordSet } from '../../../../text/hash.ts'
import type { Captures } from '../../grammar/captures.ts'
import { fromPublished, recurring } from '../../meaning/anchoring.ts'
import { directionOf } from '../../meaning/direction/direction.ts'
import { durationValue } from '../../meaning/durations.ts'
import { isOfFigures, lastFrame, reportedQuarter } from '../../meaning/fiscal-frame.ts'
import { dateMeaning, type Meaning, unknownMeaning, vagueMeaning } from '../../meaning/meaning.ts'
import { extentOf, type Period, shift } from '../../meaning/period.ts'
import type { DateRule } from '../../rule.ts'
import { type Scene, wordAt } from '../../scene.ts'

const PER_YEAR = { quarter: 4, half: 2 }

function readQuarter(captures: Captures, scene: Scene): Meaning | null {
  const unit = captures.has('half') ? 'half' : 'quarter'
  const stated = captures.value('nth', 'ORDINAL')
  const nth = stated === undefined ? PER_YEAR[unit] : Number(stated)
  const year = captures.has('year') ? captures.number('year') : relativeYear(captures, scene)
  if (nth > PER_YEAR[unit]) return vagueMeaning(unit === 'half' ? 'XXXX-HX' : 'XXXX-QX')
  if (year !== null)
    return dateMeaning(
      { unit, index: year * PER_YEAR[unit] + nth - 1 },
      captures.has('year') ? 'explicit' : 'published',
    )
  if (captures.has('ago')) return quarterAgo(scene, nth)
  if (isOfGame(scene, captures)) return null
  const found = recurring(scene, unit, nth - 1, directionOf(scene, captures.start, captures.end))
  return found ?? vagueMeaning(`XXXX-${unit === 'half' ? 'H' : 'Q'}${nth}`)
}

/** A quarter or half of a game: the sentence, or the one before it, tells of players and points. */
function isOfGame({ reading, signs }: Scene, captures: Captures): boolean {
  const { tokens, sentences } = reading
  const sentence = sentences.of[signs.token[captures.start]!]!
  const own = signs.token[captures.start]!
  const first = Math.max(own - GAME_REACH, sentences.start[Math.max(0, sentence - 1)]!)
  const end = Math.min(own + GAME_REACH, sentences.start[sentence + 1]!)
  for (let token = first; token < end; token++) if (GAME.has(tokens.lower[token]!)) return true
  return false
}

/** Words of a sentence that are looked at on either side: one may go on without an end. */
const GAME_REACH = 200
const GAME = wordSet(GAME_WORDS.split(' '))

/** "Q3". */
function readShortQuarter(captures: Captures, scene: Scene): Meaning {
  const nth = Number(captures.words('nth').slice(1))
  if (captures.has('year'))
    return dateMeaning({ unit: 'quarter', index: captures.number('year') * 4 + nth - 1 }, 'explicit')
  const direction = directionOf(scene, captures.start, captures.end)
  return recurring(scene, 'quarter', nth - 1, direction) ?? vagueMeaning(`XXXX-Q${nth}`)
}

function relativeYear(captures: Captures, scene: Scene): number | null {
  if (!captures.has('which') || scene.published === null) return null
  const word = captures.words('which')
  return civilOf(scene.published).year + (word === 'last' ? -1 : word === 'next' ? 1 : 0)
}

function quarterAgo(scene: Scene, nth: number): Meaning {
  const latest = recurring(scene, 'quarter', nth - 1, -1)
  return latest?.period ? dateMeaning(shift(latest.period, -4), 'published') : vagueMeaning(`XXXX-Q${nth}`)
}

/** "a year earlier", "the year-ago quarter": the frame's period a year before. */
function readYearBefore(captures: Captures, scene: Scene): Meaning {
  const frame = captures.has('ago') && !isOfFigures(scene, captures) ? null : lastFrame(scene)
  if (frame) {
    const by = frame.period.unit === 'year' ? 1 : frame.period.unit === 'half' ? 2 : 4
    return dateMeaning(shift(frame.period, -by), 'context', { anchoredTo: frame, how: 'a year before' })
  }
  return captures.has('period') ? unknownMeaning('quarter') : fromPublished(scene, 'year', -1)
}

/** "the quarter", "the latest period": what the report is about. */
function readFrame(captures: Captures, scene: Scene): Meaning | null {
  const ended = endedQuarter(captures, scene)
  if (ended) return ended
  const frame = captures.has('period') ? lastFrame(scene) : reportedQuarter(scene)
  if (frame) return dateMeaning(frame.period, 'context', { anchoredTo: frame })
  return fromPublished(scene, 'quarter', -1)
}

/** "the quarter ended July 31". */
function endedQuarter(captures: Captures, scene: Scene): Meaning | null {
  if (!/^end(?:ed|ing)$/.test(wordAt(scene, captures.end))) return null
  const month = scene.vocabulary.value('MONTH', scene.signs.text[captures.end + 1] ?? '')
  return month === undefined ? null : recurring(scene, 'quarter', quarterTo(Number(month)), -1)
}

/** The calendar quarter, from 0, that holds the middle month of the one that ends with `month`. */
function quarterTo(month: number): number {
  return Math.floor(((month + 10) % 12) / 3)
}

/** "the September quarter". */
function readQuarterOfMonth(captures: Captures, scene: Scene): Meaning {
  const place = quarterTo(Number(captures.value('month', 'MONTH')))
  if (captures.has('year'))
    return dateMeaning({ unit: 'quarter', index: captures.number('year') * 4 + place }, 'explicit')
  const direction = directionOf(scene, captures.start, captures.end)
  const found = recurring(scene, 'quarter', place, direction)
  if (!found?.period) return vagueMeaning(`XXXX-Q${place + 1}`)
  // what is told of a quarter that goes on still was told of the last one
  const isGoingOn = direction <= 0 && extentOf(found.period).to >= scene.published!
  return isGoingOn ? dateMeaning(shift(found.period, -4), 'published') : found
}

/** "the 1988 period": the frame's place in another year. */
function readFrameInYear(captures: Captures, scene: Scene): Meaning {
  const year = captures.number('year')
  const frame = lastFrame(scene)
  const period: Period =
    frame?.period.unit === 'quarter'
      ? { unit: 'quarter', index: year * 4 + (frame.period.index % 4) }
      : { unit: 'year', index: year }
  return dateMeaning(period, 'explicit')
}

function readMonthsOfYear(captures: Captures, scene: Scene): Meaning {
  const months = captures.number('months')
  const year = fromPublished(scene, 'year', 0).period
  const frame = year ? { period: year } : {}
  return { ...vagueMeaning(durationValue(months, 'month'), 'DURATION'), ...frame }
}

export const FISCAL_RULES: readonly DateRule[] = [
  {
    name: 'quarter',
    example: 'Profit rose in the third quarter of 1989.',
    pattern:
      "(the | which:(this | last | next) year 's)? (year:YEAR | ago:(year - (ago | earlier)))? fiscal? -? nth:ORDINAL -? quarter (of (fiscal? year:YEAR | the year | (which:(this | last | next) year)))?",
    read: readQuarter,
  },
  {
    name: 'quarter-short',
    example: 'Sales fell in Q3 2019.',
    pattern: 'nth:(q1 | q2 | q3 | q4) (of | ,)? year:YEAR?',
    read: readShortQuarter,
  },
  {
    name: 'quarter-of-month',
    example: 'Profit rose in the September quarter.',
    pattern: 'the? month:MONTH -? quarter (of? year:YEAR)?',
    read: readQuarterOfMonth,
  },
  {
    name: 'half-year',
    example: 'Exports fell in the second half of 2012.',
    pattern:
      'the nth:(ORDINAL | last) half:half (of (fiscal? year:YEAR | the year | which:(this | last | next) year))?',
    read: readQuarter,
  },
  {
    name: 'year-before',
    example: 'Profit was $3 million, compared with $2 million a year earlier.',
    pattern: '(a | one) year (earlier | ago:ago | before)',
    read: readYearBefore,
  },
  {
    name: 'period-year-before',
    example: 'In the third quarter it earned more than in the year-earlier period.',
    pattern:
      '(year - (ago | earlier) | (the (comparable | corresponding | same)?)? year - (ago | earlier) -? period:(quarter | period | ORDINAL quarter))',
    read: readYearBefore,
  },
  {
    name: 'period-last-year',
    example: 'In the third quarter it earned more than in the corresponding period last year.',
    pattern:
      "(the (comparable | corresponding | same | year - earlier) (quarter | period) (a year (ago | earlier) | (of | in)? last year) | last year 's period:quarter | the quarter a year (ago | earlier))",
    read: readYearBefore,
  },
  {
    name: 'period-at-hand',
    example: 'The third quarter was good; sales in the quarter doubled.',
    pattern: '(the (latest | most recent | recent)? quarter | the latest period:period | that quarter)',
    read: readFrame,
  },
  {
    name: 'period-of-year',
    example: 'In the third quarter it earned more than in the 1988 period.',
    pattern: 'the? year:YEAR (period | quarter)',
    read: readFrameInYear,
  },
  {
    name: 'months-of-year',
    example: 'In the first nine months, profit rose.',
    pattern: 'the (first | latest | same | year - (earlier | ago))? months:(six | nine | three) months',
    read: readMonthsOfYear,
  },
]
