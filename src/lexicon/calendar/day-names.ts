/*
 * Names of weekdays and months in small letters, for rules that must not take them for names. Source: written for this
 * project.
 */

export const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'

/** Days that news names without a date. */
export const DAYS_NEARBY = `${WEEKDAY_NAMES} today tomorrow tonight yesterday`

export const MONTH_NAMES =
  'january february march april may june july august september october november december'
