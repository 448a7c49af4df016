/*
 * Names of persons that are firms, shops and teams: by what stands beside them, how they are built, and which are known.
 */

import type { NoPersonRule } from '../no-person-rule.ts'
import { isTeam } from '../teams.ts'
import { isCalledLikePerson, isNamedAsFirm } from '../written-like-persons.ts'
import {
  hasTicker,
  isBuiltLikeFirm,
  isFirm,
  isFirmBySurname,
  isJoined,
  isStartOfFirm,
  isWorkplace,
} from './firm-names.ts'
import { isAssistant, isShop } from './shops.ts'
import { isUnknownFirm } from './unknown-firms.ts'

/** In the order tried. */
export const FIRM_RULES: readonly NoPersonRule[] = [
  {
    name: 'ampersand',
    example: ['Walker & Walker will close plants.', 'Walker'],
    isEverywhere: true,
    holds: isJoined,
  },
  { name: 'firm', example: ['Walker shares closed lower.', 'Walker'], isEverywhere: true, holds: isFirm },
  {
    name: 'built-like-a-firm',
    example: ['They bought Limasoft in May.', 'Limasoft'],
    isEverywhere: true,
    holds: isBuiltLikeFirm,
  },
  {
    name: 'unknown-firm',
    example: ['It bought its rival Lowenix.', 'Lowenix'],
    isEverywhere: true,
    holds: isUnknownFirm,
  },
  {
    name: 'ticker',
    example: ['Its peer Lowen’s (LOW) stock is off.', 'Lowen'],
    isEverywhere: true,
    holds: hasTicker,
  },
  {
    name: 'firm-by-surname',
    example: ['Bosch said profits rose.', 'Bosch'],
    isEverywhere: true,
    holds: isFirmBySurname,
  },
  {
    name: 'team',
    example: ['Oakfield striker Ana Lima scored.', 'Oakfield'],
    isEverywhere: true,
    holds: isTeam,
  },
  {
    name: 'staff-at',
    example: ['An analyst at Tom Walker said so.', 'Tom Walker'],
    isEverywhere: false,
    holds: isWorkplace,
  },
  {
    name: 'firm-goes-on',
    example: ['Walt Steel Co. will close.', 'Walt'],
    isEverywhere: false,
    holds: isStartOfFirm,
  },
  {
    name: 'named-as-firm',
    example: ['Beauty company Colty is growing.', 'Colty'],
    isEverywhere: true,
    holds: isNamedAsFirm,
  },
  {
    name: 'called-like-a-person',
    example: ['They sold it to Lockheed Martin in May.', 'Lockheed Martin'],
    isEverywhere: true,
    holds: isCalledLikePerson,
  },
  {
    name: 'shop',
    example: ['Wendy’s opened ten restaurants.', 'Wendy'],
    isEverywhere: false,
    holds: isShop,
  },
  {
    name: 'assistant',
    example: ['They asked Siri and Alexa.', 'Alexa'],
    isEverywhere: true,
    holds: isAssistant,
  },
]
