/*
 * Sets: "every Tuesday", "daily", "each year".
 */
import type { Captures } from '../captures.ts'
import { durationValue } from '../durations.ts'
import { type Meaning, vagueMeaning } from '../meaning.ts'
import type { DateRule } from '../rule.ts'

function readEvery(captures: Captures): Meaning {
  const weekday = captures.value('what', 'WEEKDAY')
  const month = captures.value('what', 'MONTH')
  const season = captures.value('what', 'SEASON')
  const part = captures.value('what', 'PART')
  const unit = captures.value('what', 'UNIT')
  const quant = { quant: captures.words('quant').toUpperCase() }
  if (weekday) return vagueMeaning(`XXXX-WXX-${weekday}${part ? `T${part}` : ''}`, 'SET', quant)
  if (month) return vagueMeaning(`XXXX-${month.padStart(2, '0')}`, 'SET', quant)
  if (season) return vagueMeaning(`XXXX-${season}`, 'SET', quant)
  if (part) return vagueMeaning(`XXXX-XX-XXT${part}`, 'SET', quant)
  return vagueMeaning(durationValue(1, unit!), 'SET', quant)
}

export const SET_RULES: readonly DateRule[] = [
  {
    name: 'every',
    example: 'The council meets every Tuesday.',
    pattern: 'quant:(every | each) what:(UNIT | WEEKDAY PART? | MONTH | SEASON | PART)',
    read: readEvery,
  },
  {
    name: 'frequency',
    example: 'The report appears quarterly.',
    pattern: 'what:FREQUENCY',
    read: (captures) => vagueMeaning(captures.value('what', 'FREQUENCY')!, 'SET'),
  },
]
