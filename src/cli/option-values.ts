/*
 * Values of options: each reads what was written or throws what commander shows as wrong usage, with what is allowed.
 */
import { InvalidArgumentError } from 'commander'
import { isCalendarDay } from '../input/calendar-day.ts'
import { MOST_SIZE, parseSize, sizeInWords } from '../input/size.ts'

/** A day of the calendar as it is written. */
export function calendarDay(value: string): string {
  if (!isCalendarDay(value)) throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD.')
  return value
}

/** A whole number from 1 to 9999. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 to 9999.')
  return Number(value)
}

/** Seconds, with up to three places. */
export function seconds(value: string): number {
  const isTime = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) && Number(value) > 0
  if (!isTime) throw new InvalidArgumentError('Give seconds, such as 60 or 0.5.')
  return Number(value)
}

/** A share from 0 to 1. */
export function probability(value: string): number {
  if (!/^(?:0?\.\d{1,4}|0|1|0\.|1\.0*)$/.test(value))
    throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.7.')
  return Number(value)
}

/** Bytes of a size as people write it. */
export function size(value: string): number {
  const bytes = parseSize(value)
  if (bytes === null) throw new InvalidArgumentError('Give a size such as 500k, 20MB or 1G.')
  if (bytes > MOST_SIZE)
    throw new InvalidArgumentError(
      `No single document over ${sizeInWords(MOST_SIZE)} can be read; give at most that.`,
    )
  return bytes
}
