/*
 * Sets: "every Tuesday", "daily", "twice a month", "Tuesday nights".
 */
import type { Captures } from '../grammar/captures.ts'
import { durationValue } from '../meaning/durations.ts'
import { type Meaning, vagueMeaning } from '../meaning/meaning.ts'
import type { DateRule } from '../rule.ts'

/** A recurring weekday, month, season or part of the day, or null if it is none of these. */
function recurringValue(captures: Captures): string | null {
  const part = captures.value('what', 'PART') ?? captures.value('what', 'PARTS')
  const suffix = part ? `T${part}` : ''
  const weekday = captures.value('what', 'WEEKDAY') ?? captures.value('what', 'WEEKDAYS')
  if (weekday) return `XXXX-WXX-${weekday}${suffix}`
  const month = captures.value('what', 'MONTH')
  if (month) return `XXXX-${month.padStart(2, '0')}`
  const season = captures.value('what', 'SEASON')
  if (season) return `XXXX-${season}`
  return part ? `XXXX-XX-XX${suffix}` : null
}

function readEvery(captures: Captures): Meaning {
  const quant = { quant: captures.words('quant').toUpperCase() }
  const value = recurringValue(captures) ?? durationValue(1, captures.value('what', 'UNIT')!)
  return vagueMeaning(value, 'SET', quant)
}

function readEveryFew(captures: Captures): Meaning {
  const amount = captures.words('quantity') === 'other' ? 2 : captures.quantity('quantity').amount
  const unit = captures.value('unit', 'UNITS') ?? captures.value('unit', 'UNIT')!
  return vagueMeaning(durationValue(amount, unit), 'SET', { quant: 'EVERY' })
}

/** "twice a month" is a set of months with a frequency. */
function readTimes(captures: Captures): Meaning {
  const words = captures.words('times')
  const times = words === 'once' ? 1 : words === 'twice' ? 2 : (captures.quantity('times').amount ?? 'X')
  return vagueMeaning(durationValue(1, captures.value('unit', 'UNIT')!), 'SET', { freq: `${times}X` })
}

export const SET_RULES: readonly DateRule[] = [
  {
    name: 'every',
    example: 'The council meets every Tuesday.',
    pattern: 'quant:(every | each) what:(UNIT | WEEKDAY PART? | MONTH | SEASON | PART)',
    read: readEvery,
  },
  {
    name: 'every-few',
    example: 'Ships call every two weeks.',
    pattern: 'every (quantity:(QUANTITY) unit:UNITS | quantity:other unit:UNIT)',
    read: readEveryFew,
  },
  {
    name: 'times-a-unit',
    example: 'The choir meets twice a month.',
    pattern: 'times:(once | twice | QUANTITY times) (a | an | per | each | every) unit:UNIT',
    read: readTimes,
  },
  {
    name: 'plural-weekday',
    example: 'Trains run on Sundays and Tuesday nights.',
    pattern: 'what:(WEEKDAYS | WEEKDAY PARTS)',
    read: (captures) => vagueMeaning(recurringValue(captures)!, 'SET'),
  },
  {
    name: 'frequency',
    example: 'The report appears quarterly.',
    pattern: 'what:FREQUENCY',
    read: (captures) => vagueMeaning(captures.value('what', 'FREQUENCY')!, 'SET'),
  },
]
