/*
 * Numbers as news writes them: digits, "2 1/2", "twenty-five", "a dozen", "two and a half", ordinals, and the vague ones
 * ("several"), whose amount is null.
 */
import { CARDINALS, ORDINALS, POWERS, TENS } from '../../../lexicon/calendar/calendar-numbers.ts'

/** How many: null where it is not said ("several", "a few"). */
export interface Quantity {
  readonly amount: number | null
}

const UNITS_AND_TENS = new Map(
  [...CARDINALS, ...TENS, ...ORDINALS].flatMap(([value, forms]) =>
    forms.split(' ').map((form): [string, number] => [form, Number(value)]),
  ),
)
const POWER_VALUES = new Map(POWERS.map(([value, form]): [string, number] => [form, Number(value)]))
const FIXED = new Map([
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['half', 0.5],
  ['½', 0.5],
  ['quarter', 0.25],
])
/** Words that count by themselves, their article not ("a couple"). */
const ARTICLED = new Set(['couple'])
const VAGUE = new Set([
  'several',
  'few',
  'many',
  'some',
  'dozens',
  'hundreds',
  'thousands',
  'number',
  'recent',
])
/** What is larger counts no time that anybody writes of. */
const LARGEST = 1e9
const WORD = /[^\s-]+/g

/** Reads a lower-case phrase. "nineteen ninety-six" is read as a year would be. */
export function readQuantity(phrase: string): Quantity {
  let total = 0
  let group = 0
  let seen = false
  for (const [word] of phrase.matchAll(WORD)) {
    if (VAGUE.has(word)) return { amount: null }
    const power = POWER_VALUES.get(word)
    if (power !== undefined) {
      group = Math.max(group, 1) * power
      if (power >= 1000) {
        total += group
        group = 0
      }
      seen = true
      continue
    }
    const value = UNITS_AND_TENS.get(word) ?? digits(word) ?? FIXED.get(word)
    if (value === undefined) continue
    const isArticle = word === 'a' || word === 'an'
    if (ARTICLED.has(word)) group = value
    else if (!isArticle || !seen) group = joinYears(group, value)
    seen = true
  }
  return { amount: seen && total + group <= LARGEST ? total + group : null }
}

/** "nineteen" and "ninety" make 1990, "ninety" and "six" 96, "two" and a half 2.5. */
function joinYears(group: number, value: number): number {
  const isCentury = group >= 11 && group <= 20 && value >= 10 && value <= 99
  return isCentury ? group * 100 + value : group + value
}

function digits(word: string): number | undefined {
  const fraction = /^(\d)\/(\d)$/.exec(word)
  if (fraction) return Number(fraction[1]) / Number(fraction[2])
  const match = /^([\d,]+(?:\.\d+)?)(?:st|nd|rd|th)?$/.exec(word)
  return match ? Number(match[1]!.replaceAll(',', '')) : undefined
}
