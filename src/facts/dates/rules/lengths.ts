/*
 * Durations: "three months", "the past two weeks", "a four-day visit", "20-year-old", "weeks".
 */
import type { Captures } from '../captures.ts'
import { durationValue } from '../durations.ts'
import { approxMod } from '../edges.ts'
import { type Meaning, vagueMeaning } from '../meaning.ts'
import type { DateRule } from '../rule.ts'

function unitOf(captures: Captures): string {
  return captures.value('unit', 'UNITS') ?? captures.value('unit', 'UNIT')!
}

function readLength(captures: Captures): Meaning {
  const { amount } = captures.has('quantity') ? captures.quantity('quantity') : { amount: null }
  return vagueMeaning(
    durationValue(amount, unitOf(captures)),
    'DURATION',
    approxMod(captures.words('approx')),
  )
}

export const LENGTH_RULES: readonly DateRule[] = [
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
      '(the | these)? (past | last | next | coming | first | latest | previous | final) quantity:QUANTITY unit:(UNITS | UNIT) (or so)?',
    read: readLength,
  },
  {
    name: 'length-the',
    example: 'In the nine months, profit rose.',
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
      'unit:(days | weeks | months | years | decades | centuries) (or UNITS | ahead | - (long | old))?',
    read: readLength,
  },
]
