/*
 * Names of persons that are places: by what stands beside them, what they have, and where in the text they stand.
 */
import { isSaintPlace } from '../no-names-alone.ts'
import { behind, type NoPersonRule } from '../no-person-rule.ts'
import { isDateline, isInAddress } from '../written-like-persons.ts'
import { isDatedPlace } from './datelines.ts'
import { isListedPlace } from './listed-places.ts'
import {
  isNameWithArticle,
  isPlaceInRow,
  isSaidToBePlace,
  isSaintCity,
  isStreetOrPark,
  isTown,
} from './places-like-persons.ts'

/** In the order tried. */
export const PLACE_RULES: readonly NoPersonRule[] = [
  {
    name: 'saint-place',
    example: ['The roads in St. Oakfield are icy.', 'Oakfield'],
    isEverywhere: false,
    holds: isSaintPlace,
  },
  {
    name: 'listed-place',
    example: ['It was seen in Barry, Cass and Dora counties.', 'Cass'],
    isEverywhere: false,
    holds: isListedPlace,
  },
  {
    name: 'atop',
    example: ['A telescope atop Mauna Lima saw it.', 'Mauna Lima'],
    isEverywhere: true,
    holds: behind('atop'),
  },
  {
    name: 'dateline',
    example: ['PORT DORA, Mich. (Aster) — A man died.', 'PORT DORA'],
    isEverywhere: false,
    holds: isDateline,
  },
  {
    name: 'dated-place',
    example: ['Dora, Nov. 18 (Aster) - A man died.', 'Dora'],
    isEverywhere: true,
    holds: isDatedPlace,
  },
  {
    name: 'address',
    example: ['She lives at 1945 West 4th Avenue.', 'West'],
    isEverywhere: false,
    holds: isInAddress,
  },
  {
    name: 'saint-city',
    example: ['They drove to Santa Dora in May.', 'Santa Dora'],
    isEverywhere: true,
    holds: isSaintCity,
  },
  {
    name: 'street-or-park',
    example: ['They met in Grant Park in May.', 'Grant Park'],
    isEverywhere: true,
    holds: isStreetOrPark,
  },
  {
    name: 'town',
    example: ['Dora’s council met in May.', 'Dora'],
    isEverywhere: true,
    holds: isTown,
  },
  {
    name: 'place-in-row',
    example: ['Crews from Port Calder and Lowell came.', 'Lowell'],
    isEverywhere: true,
    holds: isPlaceInRow,
  },
  {
    name: 'said-to-be-a-place',
    example: ['Lowell is an old mill town.', 'Lowell'],
    isEverywhere: true,
    holds: isSaidToBePlace,
  },
  {
    name: 'article',
    example: ['The Ana Lima was sold.', 'Ana Lima'],
    isEverywhere: true,
    holds: isNameWithArticle,
  },
]
