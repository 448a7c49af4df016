/*
 * TIMEX3 durations: P3M, PT30M, PXW; decades, centuries and quarters as the unit letters of TimeML.
 */
import type { PeriodUnit } from './period-units.ts'

const DURATION_UNITS: Readonly<Record<string, readonly [prefix: string, letter: string, factor: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  weekend: ['P', 'D', 2],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
  millennium: ['P', 'Y', 1000],
}

/** Units of which a vague number keeps its own letter. */
const VAGUE_LETTERS: Readonly<Record<string, string>> = {
  decade: 'E',
  century: 'C',
  quarter: 'Q',
  weekend: 'W',
}
const SMALLER: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  year: ['M', 12],
  hour: ['M', 60],
  minute: ['S', 60],
  day: ['H', 24],
}

/** The value of `amount` units; null is an unknown number. */
export function durationValue(amount: number | null, unit: string): string {
  const [prefix, letter, factor] = DURATION_UNITS[unit]!
  if (amount === null) return `${prefix}X${VAGUE_LETTERS[unit] ?? letter}`
  const whole = Math.floor(amount * factor)
  const rest = amount * factor - whole
  if (rest === 0) return `${prefix}${whole}${letter}`
  const [smaller, parts] = SMALLER[unit] ?? ['', 0]
  if (parts === 0) return `${prefix}${amount * factor}${letter}`
  const head = whole === 0 ? prefix : `${prefix}${whole}${letter}`
  const separator = unit === 'day' ? 'T' : ''
  return `${head}${separator}${Math.round(rest * parts)}${smaller}`
}

/** The units in which halves of a longer one are counted, and how many there are. */
export const HALVED_IN: Readonly<Record<string, readonly [PeriodUnit, number]>> = {
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
  month: ['week', 4],
}
