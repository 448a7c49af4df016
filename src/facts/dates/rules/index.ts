/*
 * All date rules. The longest match wins; among equals the one that stands first here.
 */
import type { DateRule } from '../rule.ts'
import { AGO_RULES } from './ago.ts'
import { DAY_LIST_RULES } from './day-lists.ts'
import { DAY_RULES } from './days.ts'
import { LENGTH_RULES } from './lengths.ts'
import { NUMERIC_RULES } from './numeric.ts'
import { FISCAL_RULES } from './periods/fiscal.ts'
import { FISCAL_YEAR_RULES } from './periods/fiscal-years.ts'
import { HOLIDAY_RULES } from './periods/holidays.ts'
import { MONTH_RULES } from './periods/months.ts'
import { NEW_YEAR_RULES } from './periods/new-year.ts'
import { PART_RULES } from './periods/parts.ts'
import { SEASON_RULES } from './periods/seasons.ts'
import { YEAR_RULES } from './periods/years.ts'
import { RANGE_RULES } from './ranges.ts'
import { RELATIVE_RULES } from './relative.ts'
import { SET_RULES } from './sets.ts'
import { TIME_RULES } from './times.ts'
import { VAGUE_RULES } from './vague.ts'
import { WEEKDAY_RULES } from './weekdays.ts'

export const DATE_RULES: readonly DateRule[] = [
  ...HOLIDAY_RULES,
  ...NUMERIC_RULES,
  ...RANGE_RULES,
  ...PART_RULES,
  ...NEW_YEAR_RULES,
  ...DAY_LIST_RULES,
  ...DAY_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...FISCAL_RULES,
  ...FISCAL_YEAR_RULES,
  ...SEASON_RULES,
  ...TIME_RULES,
  ...WEEKDAY_RULES,
  ...AGO_RULES,
  ...RELATIVE_RULES,
  ...SET_RULES,
  ...LENGTH_RULES,
  ...VAGUE_RULES,
]
