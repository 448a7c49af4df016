/*
 * Named days of the calendar: fixed days, days that move by a rule, and days by table. Written by hand (MIT, as the
 * project); the table of Ramadan gives the first day of the Umm al-Qura calendar, which may be a day off elsewhere.
 */
import type { WordEntry } from './calendar-words.ts'

/** One-word names. Names of several words are in `HOLIDAY_PHRASES`. */
export const HOLIDAY_WORDS: readonly WordEntry[] = [
  ['christmas', 'christmas xmas'],
  ['christmas-eve', 'christmaseve'],
  ['easter', 'easter'],
  ['halloween', 'halloween'],
  ['juneteenth', 'juneteenth'],
  ['ramadan', 'ramadan'],
  ['thanksgiving', 'thanksgiving'],
]
