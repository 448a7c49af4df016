/*
 * Weekdays, yesterday, today and tomorrow, with parts of the day.
 */

import type { Captures } from '../grammar/captures.ts'
import { weekdayMeaning } from '../meaning/anchoring.ts'
import { directionOf } from '../meaning/direction/direction.ts'
import type { Direction } from '../meaning/direction/verb-direction.ts'
import { lastOf, type Mention } from '../meaning/discourse.ts'
import { edgeMod } from '../meaning/edges.ts'
import { weekdayInRow } from '../meaning/joined-days.ts'
import { dateMeaning, type Meaning, vagueMeaning } from '../meaning/meaning.ts'
import { extentOf, nearestWeekday, periodAt, shift } from '../meaning/period.ts'
import type { DateRule } from '../rule.ts'
import type { Scene } from '../scene.ts'

/** A day as a TIME: its value with the part of the day. */
export function withDayPart(day: Meaning, part: string | undefined): Meaning {
  if (part === undefined) return day
  const { edtf: _edtf, ...rest } = day
  return { ...rest, type: 'TIME', value: `${day.value}T${part}` }
}

function readWeekday(captures: Captures, scene: Scene): Meaning | null {
  const weekday = Number(captures.value('weekday', 'WEEKDAY'))
  const which = captures.words('which')
  const mentioned = /previous|following/.test(which) ? lastOf(scene.discourse, ['day'], 3) : null
  if (mentioned)
    return withDayPart(
      neighbourOf(mentioned, weekday, which === 'following' ? 1 : -1),
      captures.value('part', 'PART'),
    )
  const direction: Direction = /last|past|previous/.test(which)
    ? -1
    : /next|coming|following|this/.test(which)
      ? 1
      : directionOf(scene, captures.start, captures.end)
  const joined = which === '' ? weekdayInRow(scene, captures, weekday, direction) : null
  if (joined) return withDayPart(joined, captures.value('part', 'PART'))
  const day = weekdayMeaning(scene, weekday, direction, edgeMod(captures.words('edge')))
  return withDayPart(lastIsNotToday(day, scene, which, direction), captures.value('part', 'PART'))
}

/** "the previous Friday": seen from the day spoken of. */
function neighbourOf(mentioned: Mention, weekday: number, step: -1 | 1): Meaning {
  const day = nearestWeekday(mentioned.period.index + step, weekday, step)
  return dateMeaning({ unit: 'day', index: day }, 'context', { anchoredTo: mentioned })
}

/** "last Friday" on a Friday is a week ago; "next Friday" a week ahead. */
function lastIsNotToday(day: Meaning, scene: Scene, which: string, direction: Direction): Meaning {
  if (day.period?.index !== scene.published || !/last|next|past|coming/.test(which)) return day
  return dateMeaning({ unit: 'day', index: day.period!.index + 7 * direction }, day.anchor)
}

const DEICTIC_DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  'the night before last': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
}

function readDeictic(captures: Captures, scene: Scene): Meaning {
  const by = DEICTIC_DAYS[captures.words('day')] ?? 0
  const part = /night/.test(captures.words('day')) ? 'NI' : captures.value('part', 'PART')
  if (scene.published === null) return withDayPart(vagueMeaning('XXXX-XX-XX'), part)
  const day = dateMeaning({ unit: 'day', index: scene.published + by }, 'published', {
    ...edgeMod(captures.words('edge')),
    how: `publication ${by < 0 ? '-' : '+'} ${Math.abs(by)} days`,
  })
  return withDayPart(day, part)
}

function readDayPart(captures: Captures, scene: Scene): Meaning {
  const by = captures.words('which') === 'last' ? -1 : 0
  const part = captures.value('part', 'PART')
  if (scene.published === null) return withDayPart(vagueMeaning('XXXX-XX-XX'), part)
  return withDayPart(dateMeaning({ unit: 'day', index: scene.published + by }, 'published'), part)
}

/** "on Thursday next week", "Friday of last week". */
function readWeekdayOfWeek(captures: Captures, scene: Scene): Meaning {
  const weekday = Number(captures.value('weekday', 'WEEKDAY'))
  if (scene.published === null) return vagueMeaning(`XXXX-WXX-${weekday}`)
  const step = { last: -1, next: 1 }[captures.words('which')] ?? 0
  const monday = extentOf(shift(periodAt('week', scene.published), step)).from
  const day = dateMeaning({ unit: 'day', index: monday + weekday - 1 }, 'published')
  return withDayPart(day, captures.value('part', 'PART'))
}

/** "a week on Saturday", "Saturday week": seven days after the next one; on a Saturday, "Saturday week" is a week from then. */
function readWeekAfterWeekday(captures: Captures, scene: Scene): Meaning {
  const weekday = Number(captures.value('weekday', 'WEEKDAY'))
  const { amount } = captures.has('quantity') ? captures.quantity('quantity') : { amount: 1 }
  if (scene.published === null) return vagueMeaning(`XXXX-WXX-${weekday}`)
  const next = nearestWeekday(scene.published + (captures.has('quantity') ? 1 : 0), weekday, 1)
  return dateMeaning({ unit: 'day', index: next + 7 * (amount ?? 1) }, 'published')
}

export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    name: 'weekday-of-week',
    example: 'They will vote on Thursday next week.',
    pattern: 'weekday:WEEKDAY part:PART? ,? of? which:(last | next | this) week',
    read: readWeekdayOfWeek,
  },
  {
    name: 'week-after-weekday',
    example: 'The fair opens a week on Saturday.',
    pattern:
      '(quantity:(a | one | two) (week | weeks) (on | from) (this | next)? weekday:WEEKDAY | weekday:WEEKDAY week)',
    read: readWeekAfterWeekday,
  },
  {
    name: 'weekday',
    example: 'Talks resumed late on Tuesday night.',
    pattern:
      'edge:(early | late)? (this? which:(last | next | past | coming) | the? which:(previous | following) | which:this)? weekday:WEEKDAY edge:(early | late)? part:PART?',
    read: readWeekday,
  },
  {
    name: 'deictic-day',
    example: 'The minister resigned late yesterday.',
    pattern:
      'edge:(early | late | (late | early | mid) -? part:PART)? (earlier | later)? day:(yesterday | today | tomorrow | tonight | the night before last | the day before yesterday | the day after tomorrow) edge:(early | late)? part:PART?',
    read: readDeictic,
  },
  {
    name: 'day-part',
    example: 'Police arrested two men this morning.',
    pattern:
      '((early | late | earlier | later)? (which:last part:night | which:this part:PART)) | ((early | late | mid) -? part:(morning | afternoon | evening))',
    read: readDayPart,
  },
]
