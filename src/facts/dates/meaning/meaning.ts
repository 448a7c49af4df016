/*
 * The meaning of an expression, before it becomes a fact: TIMEX3 type and value, interval, anchor, and what else is known.
 */
import type { DateFact } from '../../../document/schema.ts'
import { type Day, isoDay } from '../../../text/calendar.ts'
import type { Mention } from './discourse.ts'
import { extentOf, isWritable, type Period } from './period.ts'
import { type Extent, type PeriodUnit, UNIT_RULES } from './period-units.ts'

/** First and last day; null on a side that is not known. */
export interface Interval {
  readonly from: Day | null
  readonly to: Day | null
}

/** What an expression says. */
export interface Meaning {
  readonly type: DateFact['type']
  readonly value: string
  readonly interval: Interval
  readonly anchor: DateFact['anchor']
  /** The mention that it hangs on, with anchor "context". */
  readonly anchoredTo?: Mention
  readonly mod?: Mod
  readonly quant?: string
  readonly freq?: string
  readonly edtf?: string
  readonly alternatives?: readonly string[]
  readonly warning?: string
  /** Whether the year is the one that lies nearest to other dates of the text, no more. */
  readonly isInferred?: boolean
  /** For the discourse: the period spoken of. */
  readonly period?: Period
  /** The arithmetic in words, for `--explain`. */
  readonly how?: string
}

export const NO_INTERVAL: Interval = { from: null, to: null }

/** TIMEX3 mods, and apart from its START and END the halves of a period: "early May" is not the start of May. */
export type Mod = NonNullable<DateFact['mod']> | 'EARLY' | 'LATE'

/** Things that may be added to a meaning. */
export type Extras = Partial<
  Pick<Meaning, 'isInferred' | 'mod' | 'anchoredTo' | 'warning' | 'alternatives' | 'how' | 'quant' | 'freq'>
>

/** A DATE that is a whole period. */
export function dateMeaning(period: Period, anchor: Meaning['anchor'], extras: Extras = {}): Meaning {
  const edtf = UNIT_RULES[period.unit].edtf(period.index)
  return {
    type: 'DATE',
    value: UNIT_RULES[period.unit].timex(period.index),
    interval: modifiedExtent(period, extras.mod),
    anchor,
    period,
    ...(edtf === null ? {} : { edtf: extras.mod === 'APPROX' ? approximate(edtf) : edtf }),
    ...extras,
  }
}

/** A DATE of some days, from the first to the last, that are no unit of the calendar. */
export function daysMeaning(from: Day, to: Day, anchor: Meaning['anchor'], extras: Extras = {}): Meaning {
  if (!isWritable(from) || !isWritable(to)) return vagueMeaning('PAST_REF')
  const value = from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`
  return {
    type: 'DATE',
    value,
    interval: { from, to },
    anchor,
    period: { unit: 'day', index: to },
    edtf: value,
    ...extras,
  }
}

/** An EDTF value marked as approximate, where a mark may stand. */
export function approximate(edtf: string): string {
  return edtf.includes('/') || edtf.includes('X') ? edtf : `${edtf}~`
}

/** An expression without a calendar extent. */
export function vagueMeaning(value: string, type: Meaning['type'] = 'DATE', extras: Extras = {}): Meaning {
  return { type, value, interval: NO_INTERVAL, anchor: 'none', ...extras }
}

/** A DATE of a period of `unit` that nothing in the document settles. */
export function unknownMeaning(unit: PeriodUnit, extras: Extras = {}): Meaning {
  return vagueMeaning(UNIT_RULES[unit].unknown, 'DATE', extras)
}

/** Days that a period with a mod holds: EARLY its first half, LATE its second, END its last day (see conventions.md). */
function modifiedExtent(period: Period, mod: Mod | undefined): Extent {
  const whole = extentOf(period)
  const length = whole.to - whole.from + 1
  if (length < 7) return whole
  if (mod === 'START') return { from: whole.from, to: whole.from }
  if (mod === 'END') return { from: whole.to, to: whole.to }
  if (mod !== 'EARLY' && mod !== 'LATE' && mod !== 'MID') return whole
  return modifiedPart(period, whole, mod)
}

function modifiedPart(period: Period, whole: Extent, mod: 'EARLY' | 'MID' | 'LATE'): Extent {
  const [unit, parts] = PARTS_OF[period.unit] ?? ['day', whole.to - whole.from + 1]
  const first = UNIT_RULES[unit].at(whole.from)
  const half = Math.floor(parts / 2)
  // the middle of a decade are the years 4 to 6, of anything else its middle half
  const quarter = period.unit === 'decade' && mod === 'MID' ? 4 : Math.floor(parts / 4)
  const start = mod === 'EARLY' ? 0 : mod === 'LATE' ? parts - half - (unit === 'day' ? 1 : 0) : quarter
  const end =
    mod === 'EARLY' ? half : mod === 'LATE' ? parts : parts - (period.unit === 'decade' ? 3 : quarter)
  const from = extentOf({ unit, index: first + start }).from
  return { from, to: extentOf({ unit, index: first + end - 1 }).to }
}

/** The smaller periods in which early, mid and late are counted; days where nothing is given. */
const PARTS_OF: Partial<Record<PeriodUnit, readonly [PeriodUnit, number]>> = {
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
  season: ['month', 3],
}
