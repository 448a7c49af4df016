/*
 * Cases in which the words around an expression tell which way it looks, whatever verb stands nearest: what is near at hand
 * ("as Election Day nears"), what was promised ("vowed to stay until July"), what is on the calendar ("the November election").
 */
import type { Scene } from '../../scene.ts'
import {
  isAfterDoing,
  isAppeal,
  isEarlierForecast,
  isPromised,
  isPutOff,
  isSinceDoing,
  isSubjectToCome,
} from './cases/clauses.ts'
import { isExtended, isOutOn, isTakingEffect } from './cases/effects.ts'
import { isComingNear, isFixtureOfDay, isOccasionToCome, isSetFor } from './cases/occasions.ts'
import type { Place } from './place.ts'

interface DirectionCase {
  readonly name: string
  readonly example: string
  readonly direction: -1 | 1
  readonly holds: (scene: Scene, place: Place) => boolean
}

/** Ordered: the first that holds tells. The month or day of each example is the expression. */
export const DIRECTION_CASES: readonly DirectionCase[] = [
  { name: 'coming-near', example: 'Reed is silent as Christmas nears.', direction: 1, holds: isComingNear },
  {
    name: 'since-doing',
    example: 'Since taking office in October, Reed has said little.',
    direction: -1,
    holds: isSinceDoing,
  },
  {
    name: 'set-for',
    example: 'The vote, set for November, divides the town.',
    direction: 1,
    holds: isSetFor,
  },
  {
    name: 'promise',
    example: 'Reed has promised to open the pier in September.',
    direction: 1,
    holds: isPromised,
  },
  {
    name: 'after-doing',
    example: 'Lund will face a judge on Friday after being held on Monday.',
    direction: -1,
    holds: isAfterDoing,
  },
  {
    name: 'appeal',
    example: 'Anyone with film from Friday should call the police.',
    direction: -1,
    holds: isAppeal,
  },
  {
    name: 'put-off',
    example: 'The council voted to postpone the plan until after November.',
    direction: 1,
    holds: isPutOff,
  },
  {
    name: 'earlier-forecast',
    example: 'It expects sales of £2m, down from a February forecast of £3m.',
    direction: -1,
    holds: isEarlierForecast,
  },
  {
    name: 'taking-effect',
    example: 'The ban, effective August 1, covers the whole coast.',
    direction: 1,
    holds: isTakingEffect,
  },
  {
    name: 'out-on',
    example: 'The film, out on August 3, was shot in Marsh.',
    direction: 1,
    holds: isOutOn,
  },
  {
    name: 'extended',
    example: 'The curfew was extended through November.',
    direction: 1,
    holds: isExtended,
  },
  {
    name: 'fixture-of-day',
    example: 'Lund must decide before Thursday’s derby.',
    direction: 1,
    holds: isFixtureOfDay,
  },
  {
    name: 'subject-to-come',
    example: 'Lund said the second half would be hard.',
    direction: 1,
    holds: isSubjectToCome,
  },
  {
    name: 'occasion-to-come',
    example: 'Ballots for the November election are being printed.',
    direction: 1,
    holds: isOccasionToCome,
  },
]

/** What the first case that holds tells; 0 where none does. */
export function directionByCase(scene: Scene, place: Place): -1 | 0 | 1 {
  return DIRECTION_CASES.find(({ holds }) => holds(scene, place))?.direction ?? 0
}
