/*
 * Periods beside the one of publication or the one spoken of: "last week", "two years later", "the next day".
 */
import type { Captures } from '../grammar/captures.ts'
import { fromMention, fromPublished } from '../meaning/anchoring.ts'
import { directionOf } from '../meaning/direction/direction.ts'
import { isFineEnough, lastMention, lastOf, type Mention } from '../meaning/discourse.ts'
import { durationValue, HALVED_IN } from '../meaning/durations.ts'
import { edgeMod } from '../meaning/edges.ts'
import { type Extras, type Meaning, unknownMeaning, vagueMeaning } from '../meaning/meaning.ts'
import { extentOf } from '../meaning/period.ts'
import { isPeriodUnit, type PeriodUnit } from '../meaning/period-units.ts'
import type { DateRule } from '../rule.ts'
import { type Scene, wordAt } from '../scene.ts'
import { IN_YEARS, inYears, windowOf } from './periods/in-years.ts'
import { withDayPart } from './weekdays.ts'

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  prior: -1,
  next: 1,
  coming: 1,
  following: 1,
  this: 0,
  current: 0,
}

/** The unit as one with calendar periods, or null: hours have none. */
export function periodUnit(unit: string): PeriodUnit | null {
  if (unit === 'fortnight') return 'week'
  return isPeriodUnit(unit) ? unit : null
}

/** How many periods of `periodUnit` some of `unit` are: two weeks to a fortnight. */
export function periodCount(unit: string, amount: number): number {
  return Math.round(unit === 'fortnight' ? 2 * amount : amount)
}

function readNeighbour(captures: Captures, scene: Scene): Meaning | null {
  const unit = periodUnit(captures.value('unit', 'UNIT') ?? '')
  if (!unit) return null
  const words = captures.words('which')
  const mentioned =
    scene.isStory && captures.has('inner') ? lastMention(scene.discourse, () => true, 1) : null
  if (mentioned) return fromMention(mentioned, unit, 0)
  if (unit in IN_YEARS && /past/.test(words)) return windowOf(scene, unit, IN_YEARS[unit]!)
  const step = Object.entries(STEPS).find(([word]) => words.includes(word))?.[1] ?? 0
  return fromPublished(scene, unit, step, edgeMod(captures.words('edge')))
}

/** "the day before" is told by what came before; "the day before she left" by what follows. */
function endsClause(next: string): boolean {
  return next === '' || /^(?:[^\p{L}\d]+|and|but|in|at|on|for|with|to|by|from|when|as)$/u.test(next)
}

/** The date spoken of last, if `unit` can be counted from it; a past clause does not go on with what is still to come. */
function toldOf(captures: Captures, scene: Scene, unit: PeriodUnit): Mention | null {
  const looksBack = directionOf(scene, captures.start, captures.end) < 0
  const { published } = scene
  const isAhead = (mention: Mention): boolean =>
    published !== null && extentOf(mention.period).from > published
  const mentioned = lastMention(scene.discourse, (mention) => !(looksBack && isAhead(mention)))
  return mentioned && isFineEnough(mentioned, unit) ? mentioned : null
}

/** "two years later", "a month earlier", "the day before": from the date spoken of last. */
function readShifted(captures: Captures, scene: Scene): Meaning | null {
  const written = captures.value('unit', 'UNIT') ?? captures.value('unit', 'UNITS') ?? ''
  const unit = periodUnit(written)
  const amount = captures.has('quantity') ? captures.quantity('quantity').amount : 1
  if (!unit) return null
  if (/^(?:before|after)$/.test(captures.words('side')) && !endsClause(wordAt(scene, captures.end)))
    return null
  const sign = /earlier|before|previous|prior/.test(captures.words('side')) ? -1 : 1
  if (amount === null) return vagueMeaning(durationValue(null, unit), 'DURATION')
  const mention = toldOf(captures, scene, unit)
  if (mention && captures.words('side') === 'next' && isStillToCome(captures, scene, mention))
    return fromPublished(scene, unit, 1)
  if (!mention && captures.words('side') === 'next' && directionOf(scene, captures.start, captures.end) > 0)
    return fromPublished(scene, unit, 1)
  if (!mention && scene.discourse.mentions.length > 0) return unknownMeaning(unit)
  if (!mention)
    return sign < 0
      ? fromPublished(scene, unit, -periodCount(written, amount))
      : vagueMeaning(durationValue(amount, written), 'DURATION')
  const years = captures.has('quantity') ? IN_YEARS[unit] : undefined
  return years === undefined
    ? fromMention(mention, unit, sign * periodCount(written, amount))
    : inYears(mention, sign * Math.round(years * amount))
}

/** "half a century later", "a year and a half earlier": counted in the next smaller unit. */
function readShiftedByHalf(captures: Captures, scene: Scene): Meaning | null {
  const smaller = HALVED_IN[captures.value('unit', 'UNIT') ?? '']
  if (!smaller) return null
  const [unit, length] = smaller
  const mention = toldOf(captures, scene, unit)
  if (!mention) return unknownMeaning(unit)
  const sign = captures.words('side') === 'earlier' ? -1 : 1
  const by = sign * Math.round(length * (captures.has('half') ? 0.5 : 1.5))
  const extras: Extras = { mod: 'APPROX' }
  return unit === 'year' ? inYears(mention, by, extras) : fromMention(mention, unit, by, extras)
}

/** "10,000 are expected over the next year", in a text that spoke of a year long over: next seen from publication. */
function isStillToCome(captures: Captures, scene: Scene, { period }: Mention): boolean {
  if (scene.published === null || scene.published - extentOf(period).to < LONG_OVER) return false
  return directionOf(scene, captures.start, captures.end) > 0
}

/** Days after which a period is long over. */
const LONG_OVER = 366

function readSame(captures: Captures, scene: Scene): Meaning | null {
  const unit = periodUnit(captures.value('unit', 'UNIT') ?? '')
  if (!unit) return null
  const mention = toldOf(captures, scene, unit)
  return mention ? fromMention(mention, unit, 0, edgeMod(captures.words('edge'))) : unknownMeaning(unit)
}

/** "the next morning": of the day after the one spoken of. */
function readNextPart(captures: Captures, scene: Scene): Meaning {
  const mentioned = lastOf(scene.discourse, ['day'], 3)
  const step = /next|following/.test(captures.words('side'))
    ? 1
    : captures.words('side') === 'previous'
      ? -1
      : 0
  const day = mentioned ? fromMention(mentioned, 'day', step) : unknownMeaning('day')
  return withDayPart(day, captures.value('part', 'PART'))
}

/** "*In the morning*, members grilled the envoy": at the head of a sentence, of the day just told of, or the one after its night. */
function readPartOfDay(captures: Captures, scene: Scene): Meaning | null {
  const { reading, signs, discourse } = scene
  const first = signs.token[captures.start]!
  const sentence = reading.sentences.of[first]!
  if (reading.sentences.start[sentence] !== first || wordAt(scene, captures.end) !== ',') return null
  const told = lastOf(discourse, ['day'], 1)
  if (told === null || sentence - told.sentence > SENTENCES_OF_DAY) return null
  const part = captures.value('part', 'PART')
  const isNextDay = part === 'MO' && NIGHT.test(told.span.text)
  return withDayPart(fromMention(told, 'day', isNextDay ? 1 : 0), part)
}

/** Sentences for which a day is still told of. */
const SENTENCES_OF_DAY = 2
const NIGHT = /\b(?:evening|night)\b/i

export const RELATIVE_RULES: readonly DateRule[] = [
  {
    name: 'neighbour-period',
    example: 'Turnout fell last week.',
    pattern:
      '(edge:(EDGE | sometime)? (which:(last | next | this | this (past | coming)) | the which:(current | coming | last | past)) unit:UNIT | earlier which:this unit:(month | year) | (earlier | later) in the inner:(unit:year))',
    read: readNeighbour,
  },
  {
    name: 'shifted',
    example: 'He won in 1990 and two years later retired.',
    pattern:
      '(approx:APPROX? quantity:(QUANTITY | a | an) unit:PERIODUNIT side:(earlier | later) | the unit:UNIT side:before | the unit:(day | week | fortnight | month | year | decade) side:after | the side:(following | next | previous) unit:UNIT (or so)?)',
    read: readShifted,
  },
  {
    name: 'shifted-with-half',
    example: 'The mine closed in 1958; half a century later it is a museum.',
    pattern:
      '(half:half (a | an) unit:HALFUNIT | (a | one) unit:HALFUNIT more:(and a half)) side:(earlier | later)',
    read: readShiftedByHalf,
  },
  {
    name: 'next-part',
    example: 'He was shot on May 3, 1990, and died the next morning.',
    pattern: '(the side:(next | following | previous | same) part:PART | later side:that part:PART)',
    read: readNextPart,
  },
  {
    name: 'part-of-the-day',
    example: 'The panel met on 3 May 1990. In the morning, it heard the envoy.',
    pattern: 'in the part:PART',
    read: readPartOfDay,
  },
  {
    name: 'same-period',
    example: 'He came in 1920 and married that year.',
    pattern: '(later | earlier)? (that same? | the same) unit:UNIT',
    read: readSame,
  },
]
