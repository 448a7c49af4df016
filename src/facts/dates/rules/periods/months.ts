/*
 * Months, with their year, a word that gives it ("last May", "October of that year"), or the year that the clause tells.
 */
import { civilOf, twoDigits } from '../../../../text/calendar.ts'
import type { Captures } from '../../grammar/captures.ts'
import { recurring } from '../../meaning/anchoring.ts'
import { directionOf } from '../../meaning/direction/direction.ts'
import { isSurelyPast, isToldAsPast } from '../../meaning/direction/told-as-past.ts'
import type { Direction } from '../../meaning/direction/verb-direction.ts'
import { lastMention, type Mention } from '../../meaning/discourse.ts'
import { edgeMod } from '../../meaning/edges.ts'
import { dateMeaning, type Meaning, vagueMeaning } from '../../meaning/meaning.ts'
import { extentOf, periodAt, periodOf } from '../../meaning/period.ts'
import { contextYear, rangeStart } from '../../meaning/years/story-year.ts'
import { nearestYear } from '../../meaning/years/undated-year.ts'
import type { DateRule } from '../../rule.ts'
import type { Scene } from '../../scene.ts'
import { INFERRED, numberOf, relativeYear, statedYear } from './stated-parts.ts'

/** "from November to *March*": the first such month that does not lie before the beginning. */
function endOfMonthRange(start: Mention, month: number, edge: ReturnType<typeof edgeMod>): Meaning {
  const from = extentOf(start.period).from
  const { year, month: first } = civilOf(from)
  return dateMeaning(periodOf(month < first ? year + 1 : year, month), 'context', {
    ...edge,
    anchoredTo: start,
  })
}

function readMonth(captures: Captures, scene: Scene): Meaning | null {
  const month = numberOf(captures, 'month', 'MONTH')!
  const edge = edgeMod(captures.words('edge'))
  const stated = statedYear(captures, scene)
  if (stated !== undefined) return dateMeaning(periodOf(stated, month), 'explicit', edge)
  const told = captures.has('side') ? lastMention(scene.discourse, () => true, TOLD_REACH) : null
  if (told) return neighbourMonth(told, month, captures.words('side') === 'previous' ? -1 : 1)
  const start = rangeStart(scene, captures, 'month')
  if (start) return endOfMonthRange(start, month, edge)
  const mention = captures.has('which') || captures.has('side') ? null : contextYear(scene, captures)
  if (mention)
    return dateMeaning(periodOf(mention.year, month), 'context', { ...edge, anchoredTo: mention.mention })
  const statedWay = statedDirection(captures.words('which') || captures.words('side'))
  const direction =
    statedWay || listDirection(scene, captures) || directionOf(scene, captures.start, captures.end)
  const near = scene.written === null ? null : nearestYear(scene.written, month)
  if (near !== null)
    return dateMeaning(periodOf(near, month), 'context', { ...edge, isInferred: true, how: INFERRED })
  const value = `XXXX-${twoDigits(month)}`
  return (
    recurring(scene, 'month', month - 1, direction, {
      ...edge,
      isStated: statedWay !== 0,
      isPast: statedWay === 0 && (isSurelyPast(scene, captures) || isToldAsPast(scene, captures)),
    }) ?? {
      ...vagueMeaning(value, 'DATE', edge),
      edtf: value,
    }
  )
}

/** "the following May": the first one after the time spoken of. */
function neighbourMonth(told: Mention, month: number, step: -1 | 1): Meaning {
  const { from, to } = extentOf(told.period)
  const { index } = periodAt('month', step > 0 ? to : from)
  const behind = (((step * (month - 1 - index)) % MONTHS_OF_YEAR) + MONTHS_OF_YEAR) % MONTHS_OF_YEAR
  const away = behind === 0 ? MONTHS_OF_YEAR : behind
  return dateMeaning({ unit: 'month', index: index + step * away }, 'context', { anchoredTo: told })
}

const MONTHS_OF_YEAR = 12
/** Mentions that are looked back at for the time spoken of. */
const TOLD_REACH = 3

function statedDirection(which: string): Direction {
  if (/last|past|previous/.test(which)) return -1
  return /next|coming|following/.test(which) ? 1 : 0
}

/** "next month, in January, in February": a list goes on in the direction in which it began. */
function listDirection(scene: Scene, captures: Captures): Direction {
  const last = scene.discourse.mentions.at(-1)
  if (last?.period.unit !== 'month' || scene.published === null || last.explicit) return 0
  const isSameSentence = last.sentence === scene.reading.sentences.of[scene.signs.token[captures.start]!]
  return isSameSentence && extentOf(last.period).from > scene.published ? 1 : 0
}

function readRelativeMonth(captures: Captures, scene: Scene): Meaning {
  const month = numberOf(captures, 'month', 'MONTH')!
  const year = relativeYear(captures, scene)
  if (year === undefined) return vagueMeaning(`XXXX-${twoDigits(month)}`)
  return dateMeaning(periodOf(year, month), 'published', edgeMod(captures.words('edge')))
}

/** "October of that year": of the year spoken of. */
function readMonthOfThatYear(captures: Captures, scene: Scene): Meaning | null {
  const month = numberOf(captures, 'month', 'MONTH')!
  const mention = lastMention(scene.discourse, ({ explicit }) => explicit, 6)
  if (!mention) return vagueMeaning(`XXXX-${twoDigits(month)}`)
  const step = captures.has('side') ? (captures.words('side') === 'previous' ? -1 : 1) : 0
  const { year } = civilOf(extentOf(mention.period).from)
  return dateMeaning(periodOf(year + step, month), 'context', {
    ...edgeMod(captures.words('edge')),
    anchoredTo: mention,
  })
}

export const MONTH_RULES: readonly DateRule[] = [
  {
    name: 'month-year',
    example: 'The bridge opened in late July 2005.',
    pattern: 'edge:EDGE? month:MONTH (,? of? year:YEAR | ,? short:SHORTYEAR | of? year:YEARWORDS)',
    read: readMonth,
  },
  {
    name: 'month',
    example: 'The plant will close in early November.',
    pattern:
      'edge:EDGE? (this? which:(last | next | past | coming) | this | the side:(following | previous))? month:MONTH',
    read: readMonth,
  },
  {
    name: 'month-of-that-year',
    example: 'The mill shut its doors in October 2005 and reopened in May of the following year.',
    pattern:
      'edge:EDGE? month:MONTH of inner:(that (same)? year | the same year | the side:(following | next | previous) year)',
    read: readMonthOfThatYear,
  },
  {
    name: 'month-of-relative-year',
    example: 'Sales fell in June last year.',
    pattern: 'edge:EDGE? month:MONTH of? relative:(last | this | next) year',
    read: readRelativeMonth,
  },
]
