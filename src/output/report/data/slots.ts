/*
 * The histogram of facts over time: a slot for each day, month, year or longer period that has some, by the finest unit of
 * which there are not too many. What is less exact than the unit has a slot of its own, and says so.
 */
import { type Days, dayAfter, daysInWords, lastOfMonth } from './days.ts'

/** A bar of the histogram. */
export interface Slot {
  readonly from: string
  readonly to: string
  readonly label: string
  readonly count: number
  /** Whether its facts are less exact than the unit of the histogram. */
  readonly isVague: boolean
  /** Whether there is a time without facts before it. */
  readonly isAfterGap: boolean
}

const UNITS = ['day', 'month', 'year', 'decade', 'century'] as const
type Unit = (typeof UNITS)[number]
/** More bars than this are too thin to be pointed at. */
const MOST_SLOTS = 44

/** The slots of `days`, in the order of time; none where nothing is dated. */
export function slotsOf(days: readonly Days[]): Slot[] {
  for (const unit of UNITS) {
    const slots = slotsBy(unit, days)
    if (slots.length <= MOST_SLOTS || unit === 'century') return withGaps(slots)
  }
  return []
}

type Bare = Omit<Slot, 'isAfterGap'>

function slotsBy(unit: Unit, days: readonly Days[]): Bare[] {
  const slots = new Map<string, Bare>()
  for (const each of days) {
    const period = periodOf(unit, each)
    if (period === null) continue
    const key = `${period.from} ${period.to}`
    const before = slots.get(key)
    slots.set(key, { ...period, count: (before?.count ?? 0) + 1 })
  }
  return [...slots.values()].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.to > b.to ? -1 : 1,
  )
}

/** The period of `unit` that holds all of the interval, else a longer one; that of the beginning where none does. */
function periodOf(unit: Unit, { from, to }: Days): Omit<Bare, 'count'> | null {
  const first = from ?? to
  if (first === null) return null
  const longer = UNITS.slice(UNITS.indexOf(unit))
  const fitting = longer.find((other) => {
    const { start, end } = around(other, first)
    return from !== null && to !== null && start <= from && to <= end
  })
  // an open interval or one of many years stands at its beginning
  const chosen = fitting ?? (UNITS.indexOf(unit) > 2 ? unit : 'year')
  const { start, end } = around(chosen, first)
  const isVague = chosen !== unit || fitting === undefined
  return { from: start, to: end, label: labelOf(chosen, start, end), isVague }
}

function around(unit: Unit, day: string): { readonly start: string; readonly end: string } {
  const year = day.slice(0, 4)
  if (unit === 'day') return { start: day, end: day }
  if (unit === 'month') return { start: `${day.slice(0, 7)}-01`, end: lastOfMonth(day) }
  if (unit === 'year') return { start: `${year}-01-01`, end: `${year}-12-31` }
  const digits = unit === 'decade' ? 3 : 2
  const rest = 4 - digits
  return {
    start: `${year.slice(0, digits)}${'0'.repeat(rest)}-01-01`,
    end: `${year.slice(0, digits)}${'9'.repeat(rest)}-12-31`,
  }
}

function labelOf(unit: Unit, from: string, to: string): string {
  return unit === 'decade' ? `${Number(from.slice(0, 4))}s` : daysInWords({ from, to })
}

function withGaps(slots: readonly Bare[]): Slot[] {
  let last = ''
  return slots.map((slot) => {
    const isAfterGap = last !== '' && slot.from > dayAfter(last)
    if (slot.to > last) last = slot.to
    return { ...slot, isAfterGap }
  })
}
