/*
 * No false dates: all filters. What a filter drops is gone for good, so each is narrow and has its example.
 */
import type { Candidate } from '../rule.ts'
import type { Scene } from '../scene.ts'
import { LENGTH_FILTERS } from './length-filters.ts'
import { MONTH_FILTERS } from './month-filters.ts'
import { NUMBER_FILTERS } from './number-filters.ts'
import { SEASON_FILTERS } from './season-filters.ts'
import { type DateFilter, surroundingsOf } from './surroundings.ts'

export const DATE_FILTERS: readonly DateFilter[] = [
  ...NUMBER_FILTERS,
  ...MONTH_FILTERS,
  ...SEASON_FILTERS,
  ...LENGTH_FILTERS,
]

/** Whether `candidate` is no temporal expression. */
export function isNoDate(candidate: Candidate, scene: Scene): boolean {
  const around = surroundingsOf(candidate, scene)
  return DATE_FILTERS.some((filter) => filter.drops(around))
}
