/*
 * Clock times, noon and midnight, with their day where it is said.
 */

import { twoDigits } from '../../../text/calendar.ts'
import { wordSet } from '../../../text/hash.ts'
import type { Captures } from '../grammar/captures.ts'
import { weekdayMeaning, yearOfMonthDay } from '../meaning/anchoring.ts'
import { directionOf } from '../meaning/direction/direction.ts'
import type { Direction } from '../meaning/direction/verb-direction.ts'
import { lastMention, type Mention } from '../meaning/discourse.ts'
import { weekdayOfSecondTime } from '../meaning/joined-days.ts'
import { dateMeaning, type Meaning, vagueMeaning } from '../meaning/meaning.ts'
import { writtenDay } from '../meaning/written-date.ts'
import type { DateRule } from '../rule.ts'
import type { Scene } from '../scene.ts'

interface Clock {
  readonly hour: number
  readonly minute: number | null
}

const NAMED_TIMES: Readonly<Record<string, Clock>> = {
  noon: { hour: 12, minute: 0 },
  midday: { hour: 12, minute: 0 },
  midnight: { hour: 24, minute: 0 },
}

function readClock(captures: Captures): Clock | null {
  const words = captures.words('clock')
  const named = NAMED_TIMES[/noon|midday|midnight/.exec(words)?.[0] ?? '']
  if (named) return named
  const match = /^(\d\d)(\d\d)$/.exec(words) ?? /^(\d{1,2})(?:[:.](\d\d))?/.exec(words)
  const hour = match ? Number(match[1]) : captures.number('clock')
  if (!(hour >= 0 && hour <= 24)) return null
  const half =
    captures.words('clock').match(/([ap])\.?m?\.?$/)?.[1] ?? captures.words('half')[0] ?? halfOfPart(captures)
  const shifted = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour
  return { hour: shifted, minute: match?.[2] ? Number(match[2]) : 0 }
}

function halfOfPart(captures: Captures): string | undefined {
  const part = captures.value('part', 'PART')
  return part === undefined ? undefined : part === 'MO' ? 'a' : 'p'
}

const BEFORE_HALF = wordSet('about after around at before between by from til till to until'.split(' '))

/** "The Pixel 3a": a number with "a" or "p" is a time only behind a preposition or with its day. */
function isBareHalf(captures: Captures, { reading, signs }: Scene): boolean {
  if (!/^\d{1,2}[ap]$/.test(captures.words('clock'))) return false
  if (captures.has('weekday') || captures.has('deictic') || captures.has('month')) return false
  return !BEFORE_HALF.has(reading.tokens.lower[signs.token[captures.start]! - 1] ?? 0)
}

function readTime(captures: Captures, scene: Scene): Meaning | null {
  const clock = readClock(captures)
  if (!clock) return null
  const day = dayOfTime(captures, scene)
  const zone = captures.value('zone', 'ZONE')
  const time = `T${twoDigits(clock.hour)}:${twoDigits(clock.minute ?? 0)}`
  const { edtf: _edtf, ...rest } = day
  const edtf = day.edtf && clock.hour < 24 ? { edtf: `${day.edtf}${time}:00${zone ?? ''}` } : {}
  return { ...rest, ...edtf, type: 'TIME', value: `${day.value}${time}` }
}

function dayOfTime(captures: Captures, scene: Scene): Meaning {
  if (captures.has('weekday'))
    return weekdayMeaning(
      scene,
      Number(captures.value('weekday', 'WEEKDAY')),
      STATED[captures.words('which')] ?? directionOf(scene, captures.start, captures.end),
    )
  if (captures.has('month')) return monthDay(captures, scene)
  const shared = captures.has('deictic') ? -1 : weekdayOfSecondTime(scene, captures)
  if (shared >= 0)
    return weekdayMeaning(
      scene,
      Number(scene.vocabulary.value('WEEKDAY', scene.signs.text[shared]!)),
      directionOf(scene, shared, shared + 1),
    )
  const isFree = captures.has('deictic') || isOfThePage(captures, scene)
  const last = isFree ? null : dayToldOf(captures, scene)
  if (last) return dateMeaning(last.period, 'context', { anchoredTo: last })
  const by = captures.words('deictic') === 'yesterday' ? -1 : captures.words('deictic') === 'tomorrow' ? 1 : 0
  return scene.published === null
    ? vagueMeaning('XXXX-XX-XX')
    : dateMeaning({ unit: 'day', index: scene.published + by }, 'published')
}

const STATED: Readonly<Record<string, Direction>> = { last: -1, next: 1, this: 1 }

/** The day spoken of last; what is over was not on a day to come, unless the sentence itself names it. */
function dayToldOf(captures: Captures, scene: Scene): Mention | null {
  const last = lastMention(
    scene.discourse,
    ({ period, range, rule }) =>
      period.unit === 'day' && rule !== 'year-to-month' && !isEndOfPeriod(scene, range.first),
    3,
  )
  if (last === null || scene.published === null || last.period.index <= scene.published) return last
  if (last.sentence === scene.reading.sentences.of[scene.signs.token[captures.start]!]) return last
  return directionOf(scene, captures.start, captures.end) < 0 ? null : last
}

/** "In the three months to June 30": what is told next did not happen on that day. */
function isEndOfPeriod({ reading }: Scene, first: number): boolean {
  return first > 0 && BEFORE_END.has(reading.tokens.lower[first - 1]!)
}

const BEFORE_END = wordSet(['since', 'to'])

const UPDATED = wordSet(['posted', 'published', 'updated'])
/** Words between "updated" and the time. */
const UPDATED_REACH = 4

/** "Posted at 5:45 p.m.": the time of the page, not of the day told of last. */
function isOfThePage({ start }: Captures, { reading, signs }: Scene): boolean {
  const at = signs.token[start]!
  for (let i = at - 1; i >= Math.max(0, at - UPDATED_REACH); i--)
    if (UPDATED.has(reading.tokens.lower[i]!)) return true
  return false
}

function monthDay(captures: Captures, scene: Scene): Meaning {
  const month = Number(captures.value('month', 'MONTH'))
  const day = captures.number('day')
  if (captures.has('year')) return writtenDay({ year: captures.number('year'), month, day }, 'explicit')
  if (scene.published === null) return vagueMeaning(`XXXX-${twoDigits(month)}-${twoDigits(day)}`)
  const direction = directionOf(scene, captures.start, captures.end)
  return writtenDay({ year: yearOfMonthDay(scene.published, month, day, direction), month, day }, 'published')
}

const DAY =
  '(on? (WEEKDAY ,?)? (month:MONTH day:DAYWORD | day:DAYWORD of? month:MONTH) (,? year:YEAR)? | on? (which:(last | next | this))? weekday:WEEKDAY | deictic:(yesterday | today | tomorrow))'
const PLACE_OF_TIME = '(zone:ZONE | (eastern | central | mountain | pacific) (standard | daylight)? time?)?'
const HALF = '(a.m. | p.m. | a.m | p.m | am | pm)'

export const TIME_RULES: readonly DateRule[] = [
  {
    name: 'clock',
    example: 'The shooting began at 10:35 p.m. EST on Wednesday.',
    pattern: `around? clock:((SMALL | CLOCK) half:${HALF} | CLOCK_HALF | SMALL o'clock) (local time)? ${PLACE_OF_TIME} (,? ${DAY})?`,
    read: (captures, scene) => (isBareHalf(captures, scene) ? null : readTime(captures, scene)),
  },
  {
    name: 'clock-24',
    example: 'The polls closed at 22:30.',
    pattern: `(at | by | around | until | from) core:(clock:CLOCK (local time)? ${PLACE_OF_TIME} ${DAY}?)`,
    read: readTime,
  },
  {
    name: 'clock-four-digits',
    example: 'The quake struck at 1830 GMT on Sunday.',
    pattern: `clock:(YEAR | INTEGER) zone:ZONE (,? ${DAY})?`,
    read: (captures, scene) =>
      /^(?:[01]\d|2[0-3])[0-5]\d$/.test(captures.words('clock')) ? readTime(captures, scene) : null,
  },
  {
    name: 'clock-part',
    example: 'He left at 4 in the morning.',
    pattern: 'clock:(SMALL | CLOCK | CARDINAL) in the part:PART',
    read: readTime,
  },
  {
    name: 'named-time',
    example: 'Iraq had until noon Saturday.',
    pattern: `clock:(noon | midday | midnight) ${DAY}?`,
    read: readTime,
  },
]
