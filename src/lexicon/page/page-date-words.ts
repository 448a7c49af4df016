/*
 * Names of months and weekdays by their first letters, and time zones that pages print. Written by hand.
 */

/** Patterns of English month names, January first. */
export const MONTHS: readonly string[] = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]

/** Pattern of English weekday names. */
export const WEEKDAY = '(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'

/** Pattern of a zone behind a clock time. */
export const ZONE =
  '(?:z\\b|(?:gmt|utc)?\\s?[+-]\\d{1,2}:?\\d{2}|gmt|utc|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|bst|cest|cet|eet|eest|msk|ist|aest|aedt|jst|sgt|hkt|akst|hst)\\b'
