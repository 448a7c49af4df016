/*
 * How roles are stated: before the name, before it with a comma, after it in commas, as a clause, by a copula. In the order
 * tried; a mention can have one role before and several after it.
 */

import { appositionAfter, appositionBefore, pluralBefore } from './appositions.ts'
import { party, seat } from './party.ts'
import { clauseAfter, copula } from './role-clauses.ts'
import type { RoleRule } from './role-context.ts'
import { madeActive, replacement } from './sentences/appointments.ts'
import { fronted } from './sentences/fronted-roles.ts'
import { laterRole } from './sentences/later-roles.ts'
import { officeOfBefore, titleBefore } from './titles/title-before.ts'

/** Rules for what stands before the name, then for what stands after it. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    name: 'office-of-before-name',
    example: ['US Secretary of State Ana Lima left.', 'US Secretary of State', 'US'],
    find: officeOfBefore,
  },
  {
    name: 'title-before-name',
    example: ['Peruvian Foreign Minister Ana Lima left.', 'Peruvian Foreign Minister', 'Peruvian'],
    find: titleBefore,
  },
  {
    name: 'apposition-before-name',
    example: [
      'The head of the harbour police, Ana Lima, left.',
      'head of the harbour police',
      'harbour police',
    ],
    find: appositionBefore,
  },
  {
    name: 'role-before-subject',
    example: ['As mayor of Leeds, Ana Lima opened the bridge.', 'mayor of Leeds', 'Leeds'],
    find: fronted,
  },
  {
    name: 'plural-before-names',
    example: [
      'She met two candidates in the race — Ana Lima and Tom Hall — on Monday.',
      'candidates in the race',
      'race',
    ],
    find: pluralBefore,
  },
  {
    name: 'clause-after-name',
    example: ['Ana Lima, who heads the Harbour Trust, left.', 'heads the Harbour Trust', 'Harbour Trust'],
    find: clauseAfter,
  },
  {
    name: 'apposition',
    example: ['Ana Lima, the chief economist of Nordbank, left.', 'chief economist of Nordbank', 'Nordbank'],
    find: appositionAfter,
  },
  { name: 'seat', example: ['Ana Lima MP left.', 'MP', null], find: seat },
  { name: 'party', example: ['Ana Lima, D-Ohio, left.', 'D-Ohio', null], find: party },
  {
    name: 'copula',
    example: [
      'Ana Lima is the director of the Harbour Trust.',
      'director of the Harbour Trust',
      'Harbour Trust',
    ],
    find: copula,
  },
  {
    name: 'replacement',
    example: ['Ana Lima succeeded Tom Hall as director of Nordbank.', 'director of Nordbank', 'Nordbank'],
    find: replacement,
  },
  {
    name: 'later-in-sentence',
    example: [
      'Ana Lima joined the bank after working as a nurse at Nordclinic.',
      'nurse at Nordclinic',
      'Nordclinic',
    ],
    find: laterRole,
  },
  {
    name: 'appointment',
    example: ['The board named Ana Lima chairwoman of Nordbank.', 'chairwoman of Nordbank', 'Nordbank'],
    find: madeActive,
  },
]
