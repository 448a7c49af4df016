/*
 * Persons that the tagger took for something else, or did not see, told by how they are written. Each rule finds
 * persons among the names of the document.
 */

import type { Reading } from '../../../../language/reading.ts'
import type { Tokens } from '../../../../language/tokens.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME, LAST_NAME } from '../../../../model/tables/names-lexicon-bits.ts'
import { mix } from '../../../../text/hash.ts'
import { sharingSurname } from '../../identity/shared-surname.ts'
import type { EntityType, TaggedName } from '../../tagger/name-labels.ts'
import type { TokenMarks } from '../../token-marks.ts'
import { afterOffice, afterPoliceRank, afterRank } from './after-titles.ts'
import { kinInApposition } from './kin-in-apposition.ts'
import { surnamesBeforeVerbs, surnamesWithHe } from './names-like-words.ts'
import { inPersonContexts } from './person-contexts.ts'
import { surnamesFirst } from './surnames-first.ts'
import { inTranscriptLabels } from './transcript-labels.ts'
import { asPerson, NO_SURNAME, nobleNames, withInitials, withSuffix } from './written-as-persons.ts'

/** A way in which persons are told that the tagger missed. */
export interface PersonRule {
  readonly name: string
  /** A text, what the tagger sees in it, and the person that the rule finds. */
  readonly example: readonly [string, readonly (readonly [EntityType, string])[], string]
  readonly find: (reading: Reading, names: readonly TaggedName[], marks: TokenMarks) => TaggedName[]
}

/** All of them are applied, in this order. */
export const PERSON_RULES: readonly PersonRule[] = [
  {
    name: 'person-elsewhere',
    example: [
      'Ana Lima paints. Ana Lima sold two. An Ana Lima show opens.',
      [
        ['PER', 'Ana Lima'],
        ['PER', 'Ana Lima'],
        ['ORG', 'Ana Lima'],
      ],
      'Ana Lima',
    ],
    find: personsElsewhere,
  },
  {
    name: 'surname-with-he',
    example: ['The envoy Liu He met her.', [], 'Liu He'],
    find: surnamesWithHe,
  },
  {
    name: 'surname-before-verb',
    example: ['Joe Sunday spoke. Sunday said so.', [['PER', 'Joe Sunday']], 'Sunday'],
    find: surnamesBeforeVerbs,
  },
  {
    name: 'initials',
    example: ['It was described by J. T. Oakfield in May.', [['ORG', 'J. T. Oakfield']], 'J. T. Oakfield'],
    find: withInitials,
  },
  {
    name: 'suffix',
    example: ['Carlos Valmarin Jr. won the race.', [['ORG', 'Carlos Valmarin Jr.']], 'Carlos Valmarin Jr.'],
    find: withSuffix,
  },
  {
    name: 'after-office',
    example: ['He met vice-premier Lam Bo in May.', [['ORG', 'Lam Bo']], 'Lam Bo'],
    find: afterOffice,
  },
  {
    name: 'after-rank',
    example: ['The Marquis de Valmarin sent for Walker.', [['ORG', 'Marquis de Valmarin']], 'Valmarin'],
    find: afterRank,
  },
  {
    name: 'after-police-rank',
    example: ['They met PC Oakley in May.', [['ORG', 'PC Oakley']], 'Oakley'],
    find: afterPoliceRank,
  },
  {
    name: 'noble-name',
    example: [
      'He met Pierre Hugo de Valmarin in May.',
      [['ORG', 'Pierre Hugo de Valmarin']],
      'Pierre Hugo de Valmarin',
    ],
    find: nobleNames,
  },
  {
    name: 'surname-first-in-list',
    example: [
      'Oakfield, Mark. Sea Tales\nValmarin, Jack. Hill Tales',
      [
        ['LOC', 'Oakfield'],
        ['LOC', 'Valmarin'],
      ],
      'Oakfield, Mark',
    ],
    find: surnamesFirst,
  },
  {
    name: 'person-context',
    example: ['She is the widow of Valmarin and sings.', [['LOC', 'Valmarin']], 'Valmarin'],
    find: inPersonContexts,
  },
  {
    name: 'kin-in-apposition',
    example: ['He and his brother, Valmar, were held.', [['LOC', 'Valmar']], 'Valmar'],
    find: kinInApposition,
  },
  {
    name: 'transcript-label',
    example: ['ANA LIMA: Good evening.\nQ: When?\nLIMA: Soon.\nQ: Why?', [], 'ANA LIMA'],
    find: inTranscriptLabels,
  },
  {
    name: 'shared-surname',
    example: ['A film with Mary-Jo and Ana Valmarin.', [['PER', 'Ana Valmarin']], 'Mary-Jo'],
    find: sharingSurname,
  },
]

/** Names of several words that are persons more often than anything else, or as often if they are built like one. */
function personsElsewhere({ tokens }: Reading, names: readonly TaggedName[]): TaggedName[] {
  const surplus = new Map<number, number>()
  const keyOf = ({ first, end }: TaggedName): number => {
    let key = tokens.lower[first]!
    for (let i = first + 1; i < end; i++) key = mix(key, tokens.lower[i]!)
    return key
  }
  for (const name of names)
    if (name.type === 'PER' && name.end - name.first > 1)
      surplus.set(keyOf(name), (surplus.get(keyOf(name)) ?? 0) + 1)
  if (surplus.size === 0) return []
  const others = names.filter(
    (name) => name.type !== 'PER' && name.end - name.first > 1 && surplus.has(keyOf(name)),
  )
  for (const name of others) surplus.set(keyOf(name), surplus.get(keyOf(name))! - 1)
  return others.filter((name) => surplus.get(keyOf(name))! >= leastSurplus(tokens, name)).map(asPerson)
}

function leastSurplus({ lower }: Tokens, { type, first, end }: TaggedName): number {
  const words = [...lower.subarray(first, end)].map(nameClasses)
  const isSurname = ((words.at(-1) ?? 0) & LAST_NAME) !== 0 && !words.some((word) => word & NO_SURNAME)
  return words[0]! & FIRST_NAME || (type === 'LOC' && isSurname) ? 0 : 1
}
