/*
 * Shapes of number tokens: what a token that begins with a digit could be, told from its characters alone.
 */

/** One sign each; the order is that of the signs. */
export const NUMBER_SHAPES = [
  'one-digit',
  'day-digits',
  'two-digits',
  'year',
  'integer',
  'decimal',
  'ordinal',
  'high-ordinal',
  'decade',
  'clock',
  'clock-half',
  'fraction',
  'iso-date',
  'iso-month',
  'numeric-date',
  'day-month',
  'month-year',
  'timestamp',
  'year-range',
  'half-word',
] as const

/** The name of a shape. */
export type NumberShape = (typeof NUMBER_SHAPES)[number]

/** Classes of shapes that patterns name. */
export const NUMBER_CLASSES: Readonly<Record<string, readonly NumberShape[]>> = {
  DAYNUM: ['one-digit', 'day-digits'],
  DAYORD: ['ordinal'],
  NTH: ['ordinal', 'high-ordinal'],
  TWODIGIT: ['day-digits', 'two-digits'],
  YEAR: ['year'],
  SMALL: ['one-digit', 'day-digits', 'two-digits'],
  INTEGER: ['one-digit', 'day-digits', 'two-digits', 'year', 'integer', 'decimal'],
  FRACTION: ['fraction', 'half-word'],
  DECADE: ['decade'],
  CLOCK: ['clock'],
  CLOCK_HALF: ['clock-half'],
  ISO_DATE: ['iso-date'],
  ISO_MONTH: ['iso-month'],
  NUMERIC_DATE: ['numeric-date'],
  DAY_MONTH: ['day-month'],
  MONTH_YEAR: ['month-year'],
  TIMESTAMP: ['timestamp'],
  YEAR_RANGE: ['year-range'],
}

interface ShapeRule {
  readonly shape: NumberShape
  readonly pattern: RegExp
}

/** Tried in order; the first that fits names the shape. Tokens are short, and every pattern is linear. */
const SHAPE_RULES: readonly ShapeRule[] = [
  { shape: 'one-digit', pattern: /^[1-9]$/ },
  { shape: 'day-digits', pattern: /^(?:0[1-9]|[12]\d|3[01])$/ },
  { shape: 'two-digits', pattern: /^\d\d$/ },
  { shape: 'year', pattern: /^[12]\d{3}$/ },
  { shape: 'integer', pattern: /^\d{1,3}(?:,\d{3})+$|^\d+$/ },
  { shape: 'decimal', pattern: /^\d{1,4}\.\d{1,2}$/ },
  { shape: 'ordinal', pattern: /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/i },
  { shape: 'high-ordinal', pattern: /^\d{2,4}(?:st|nd|rd|th)$/i },
  { shape: 'decade', pattern: /^(?:[12]\d)?\d0['’]?s$/i },
  { shape: 'clock', pattern: /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?$/ },
  { shape: 'clock-half', pattern: /^(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)?[ap]\.?m?$/i },
  { shape: 'fraction', pattern: /^[1-9]\/[2-9]$/ },
  { shape: 'iso-date', pattern: /^[12]\d{3}[-/.](?:0\d|1[0-2])[-/.][0-3]\d$/ },
  { shape: 'iso-month', pattern: /^[12]\d{3}-(?:0[1-9]|1[0-2])$/ },
  { shape: 'numeric-date', pattern: /^[0-3]?\d([/.-])[0-3]?\d\1(?:[12]\d)?\d\d$/ },
  { shape: 'day-month', pattern: /^[0-3]?\d\/[0-3]?\d$/ },
  { shape: 'month-year', pattern: /^(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d$/ },
  { shape: 'timestamp', pattern: /^[12]\d{3}-[01]\d-[0-3]\dT[\d:.]{2,12}Z?$/i },
  { shape: 'year-range', pattern: /^[12]\d{3}[-/](?:[12]\d)?\d\d$/ },
]

/** Longest token that can have a shape: a timestamp with fractions of a second. */
const LONGEST_SHAPE = 28

/** Index of the shape of `token`, or -1. */
export function numberShape(token: string): number {
  if (token.length > LONGEST_SHAPE) return -1
  const rule = SHAPE_RULES.find(({ pattern }) => pattern.test(token))
  return rule ? NUMBER_SHAPES.indexOf(rule.shape) : -1
}
