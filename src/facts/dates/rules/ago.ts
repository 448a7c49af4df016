/*
 * Periods counted from publication: "two years ago", "half a century ago", "a year ago today", "two weeks from now".
 */
import type { Captures } from '../grammar/captures.ts'
import { fromPublished } from '../meaning/anchoring.ts'
import { HALVED_IN } from '../meaning/durations.ts'
import { approxMod } from '../meaning/edges.ts'
import { dateMeaning, type Meaning, unknownMeaning, vagueMeaning } from '../meaning/meaning.ts'
import { nearestWeekday, periodAt, shiftDay } from '../meaning/period.ts'
import type { DateRule } from '../rule.ts'
import type { Scene } from '../scene.ts'
import { periodCount, periodUnit } from './relative.ts'

function readAgo(captures: Captures, scene: Scene): Meaning | null {
  const written = captures.value('unit', 'UNIT') ?? captures.value('unit', 'UNITS') ?? ''
  const unit = periodUnit(written)
  const { amount } = captures.has('quantity') ? captures.quantity('quantity') : { amount: null }
  if (!unit) return null
  if (amount === null) return vagueMeaning('PAST_REF')
  if (written === 'fortnight') return inDays(captures, scene, -FORTNIGHT * amount)
  if (unit === 'decade' || unit === 'century')
    return fromPublished(
      scene,
      'year',
      -Math.round(amount * (unit === 'decade' ? 10 : 100)),
      approxMod(captures.words('approx')),
    )
  return fromPublished(scene, unit, -periodCount(written, amount), approxMod(captures.words('approx')))
}

/** A fortnight is said of the day, two weeks of the week: "a fortnight ago". */
function inDays(captures: Captures, scene: Scene, days: number): Meaning {
  return fromPublished(scene, 'day', Math.round(days), approxMod(captures.words('approx')))
}

const FORTNIGHT = 14

/** "half a century ago", "a year and a half ago": counted in the next smaller unit. */
function readHalfAgo(captures: Captures, scene: Scene): Meaning | null {
  const smaller = HALVED_IN[captures.value('unit', 'UNIT') ?? '']
  if (!smaller) return null
  const [unit, length] = smaller
  return fromPublished(scene, unit, -Math.round(length * (captures.has('half') ? 0.5 : 1.5)), {
    mod: 'APPROX',
  })
}

/** "a year ago today": the same day, or the week or month that holds it. */
function readAgoToTheDay(captures: Captures, scene: Scene): Meaning | null {
  const unit = captures.value('unit', 'UNIT') ?? captures.value('unit', 'UNITS') ?? ''
  const { amount } = captures.quantity('quantity')
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  if (scene.published === null || amount === null) return unknownMeaning('day')
  const day = shiftDay(scene.published, unit, -Math.round(amount))
  const inner = /week|month/.exec(captures.words('inner'))?.[0] ?? 'day'
  return dateMeaning(
    periodAt(inner === 'week' ? 'week' : inner === 'month' ? 'month' : 'day', day),
    'published',
  )
}

/** "a week ago Monday": so many weeks before the last such day. */
function readWeeksBeforeWeekday(captures: Captures, scene: Scene): Meaning | null {
  const weekday = Number(captures.value('weekday', 'WEEKDAY'))
  const { amount } = captures.quantity('quantity')
  if (scene.published === null || amount === null) return vagueMeaning(`XXXX-WXX-${weekday}`)
  const last = nearestWeekday(scene.published - 1, weekday, -1)
  return dateMeaning({ unit: 'day', index: last - 7 * Math.round(amount) }, 'published')
}

function readFromNow(captures: Captures, scene: Scene): Meaning | null {
  const written = captures.value('unit', 'UNIT') ?? captures.value('unit', 'UNITS') ?? ''
  const unit = periodUnit(written)
  const { amount } = captures.quantity('quantity')
  if (!unit) return null
  if (amount === null) return vagueMeaning('FUTURE_REF')
  if (written === 'fortnight') return inDays(captures, scene, FORTNIGHT * amount)
  return fromPublished(scene, unit, periodCount(written, amount), approxMod(captures.words('approx')))
}

export const AGO_RULES: readonly DateRule[] = [
  {
    name: 'ago',
    example: 'The factory closed two years ago.',
    pattern: 'approx:APPROX? quantity:(QUANTITY | a | an) (or so)? unit:(UNIT | UNITS) (or so)? ago',
    read: readAgo,
  },
  {
    name: 'quarter-century-ago',
    example: 'The pier was built a quarter of a century ago.',
    pattern: '(a quarter | more:(three quarters)) (of a | -)? unit:century ago',
    read: (captures, scene) =>
      fromPublished(scene, 'year', captures.has('more') ? -75 : -25, { mod: 'APPROX' }),
  },
  {
    name: 'ago-with-half',
    example: 'The mine closed half a century ago and reopened a year and a half ago.',
    pattern: '(half:half (a | an) unit:UNIT | (a | one) unit:UNIT more:(and a half)) ago',
    read: readHalfAgo,
  },
  {
    name: 'ago-to-the-day',
    example: 'A year ago today, the mill burned.',
    pattern: 'quantity:(NUMBER | a | an) unit:(UNIT | UNITS) ago (inner:(today | this (week | month)))',
    read: readAgoToTheDay,
  },
  {
    name: 'weeks-before-weekday',
    example: 'The fair closed a week ago Monday.',
    pattern: 'quantity:(NUMBER | a | one) (week | weeks) ago (on? weekday:WEEKDAY)',
    read: readWeeksBeforeWeekday,
  },
  {
    name: 'from-now',
    example: 'The bridge opens two weeks from now.',
    pattern: 'approx:APPROX? quantity:(QUANTITY | a | an) unit:(UNIT | UNITS) from (now | today)',
    read: readFromNow,
  },
  { name: 'vague-ago', example: 'Only months ago he denied it.', pattern: 'unit:UNITS ago', read: readAgo },
]
