/*
 * Durations: "three months", "the past two weeks", "a four-day visit", "20-year-old", "weeks".
 */

import { TAG } from '../../../language/tags.ts'
import type { Captures } from '../grammar/captures.ts'
import { directionOf } from '../meaning/direction/direction.ts'
import { durationValue } from '../meaning/durations.ts'
import { approxMod } from '../meaning/edges.ts'
import { type Meaning, vagueMeaning } from '../meaning/meaning.ts'
import { extentOf, periodAt, shiftDay } from '../meaning/period.ts'
import type { DateRule } from '../rule.ts'
import type { Scene } from '../scene.ts'

function unitOf(captures: Captures): string {
  return captures.value('unit', 'UNITS') ?? captures.value('unit', 'UNIT')!
}

/** "will decide in three days": a length after *in* that looks ahead from publication. */
function readAhead(captures: Captures, scene: Scene): Meaning | null {
  const meaning = readLength(captures)
  const { amount } = captures.quantity('quantity')
  const unit = unitOf(captures)
  if (scene.published === null || amount === null || amount % 1 !== 0) return meaning
  if (directionOf(scene, captures.start, captures.end) <= 0) return meaning
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'fortnight') return meaning
  // a fortnight is said of the day, two weeks of the week
  const [step, length] = unit === 'fortnight' ? (['day', 14] as const) : ([unit, 1] as const)
  const { from, to } = extentOf(periodAt(step, shiftDay(scene.published, step, length * amount)))
  return {
    ...meaning,
    interval: { from, to },
    anchor: 'published',
    how: `${amount} ${unit}s from publication`,
  }
}

function readLength(captures: Captures): Meaning {
  const { amount } = captures.has('quantity') ? captures.quantity('quantity') : { amount: null }
  return vagueMeaning(
    durationValue(amount, unitOf(captures)),
    'DURATION',
    approxMod(captures.words('approx')),
  )
}

/** "the past five years" ends at publication, "the next 30 days" begins the day after. */
function readWindow(captures: Captures, scene: Scene): Meaning {
  const meaning = readLength(captures)
  const unit = WINDOW_UNITS[unitOf(captures)]
  const { amount } = captures.quantity('quantity')
  const step = /past|last/.test(captures.words('side'))
    ? -1
    : /next|coming/.test(captures.words('side'))
      ? 1
      : 0
  if (scene.published === null || amount === null || !unit || step === 0 || amount % 1 !== 0) return meaning
  // "the next two months were hard" tells a story
  const behind = scene.signs.token[captures.end]
  if (step > 0 && behind !== undefined && scene.reading.tags[behind] === TAG.VBD) return meaning
  const [name, factor] = unit
  const far = shiftDay(scene.published, name, step * Math.ceil(amount * factor))
  const first = unitOf(captures) === 'hour' ? scene.published : scene.published + 1
  const interval = step < 0 ? { from: far, to: scene.published } : { from: first, to: far }
  return {
    ...meaning,
    interval,
    anchor: 'published',
    how: `${amount} ${unitOf(captures)}s ${step < 0 ? 'up to' : 'from'} publication`,
  }
}

/** Units of windows as steps of the calendar; shorter ones have no days. */
const WINDOW_UNITS: Readonly<Record<string, readonly ['day' | 'week' | 'month' | 'year', number]>> = {
  hour: ['day', 1 / 24],
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['month', 3],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
}

export const LENGTH_RULES: readonly DateRule[] = [
  {
    name: 'length-ahead',
    example: 'They will decide in three days.',
    pattern: 'in core:(quantity:(NUMBER | a | one) unit:(days | weeks | months | week | month | fortnight))',
    read: readAhead,
  },
  {
    name: 'length',
    example: 'The strike lasted nearly three months.',
    pattern:
      'approx:APPROX? (quantity:QUANTITY ((to | or | -) NUMBER)? more? (trading | business | working | consecutive | straight | full)? unit:UNITS | quantity:SMALLCOUNT unit:UNIT)',
    read: readLength,
  },
  {
    name: 'length-half',
    example: 'It took a year and a half.',
    pattern: 'quantity:(a UNIT and a half)',
    read: (captures) => vagueMeaning(durationValue(1.5, captures.value('quantity', 'UNIT')!), 'DURATION'),
  },
  {
    name: 'length-one',
    example: 'The talks took a week.',
    pattern:
      'approx:(APPROX | over)? quantity:(a | an | one) (additional | full | whole)? unit:(hour | minute | day | week | month | year | decade | century | fortnight) (or so)?',
    read: readLength,
  },
  {
    name: 'length-adjective',
    example: 'She made a four-day visit.',
    pattern:
      'quantity:(NUMBER | several) - unit:(second | seconds | minute | minutes | hour | hours | day | days | week | weeks | month | months | year | years | decade | decades | century) (- (old | long))?',
    read: readLength,
  },
  {
    name: 'length-window',
    example: 'Rain fell in the past five days.',
    pattern:
      '(the | these)? side:(past | last | next | coming | first | latest | previous | final) quantity:QUANTITY unit:(UNITS | UNIT) (or so)?',
    read: readWindow,
  },
  {
    name: 'length-the',
    example: 'The four days were hot.',
    pattern: 'the quantity:NUMBER unit:UNITS',
    read: readLength,
  },
  {
    name: 'length-recent',
    example: 'Prices fell in recent weeks.',
    pattern: '(recent | coming) unit:UNITS (and UNITS)?',
    read: readLength,
  },
  {
    name: 'length-one-long',
    example: 'A year-long inquiry ended.',
    pattern: 'quantity:unit:(UNIT | day | week | month | year | decade | hour) - long',
    read: (captures) => vagueMeaning(durationValue(1, unitOf(captures)), 'DURATION'),
  },
  {
    name: 'length-bare',
    example: 'They waited for weeks.',
    pattern:
      '(over core:(the unit:years) | the early unit:(days | years) | unit:(days | weeks | months | years | decades | centuries) (or UNITS | ahead | - (long | old))?)',
    read: readLength,
  },
]
