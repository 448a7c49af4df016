/*
 * What the words of the name tell by themselves, and where else in the document they stand.
 */
import { ALL_CAPS, DOTTED, HAS_DIGIT } from '../../../../language/tokens.ts'
import { PUBLIC_FIGURES } from '../../../../lexicon/public-figures.ts'
import {
  CITY,
  COUNTRY,
  DEMONYM,
  FIRST_NAME,
  GROUP,
  LAST_NAME,
  LAST_SHIFT,
  ORDINARY,
  REGION,
} from '../../../../model/tables/names-lexicon-bits.ts'
import { wordSet } from '../../../../text/hash.ts'
import type { NamePlace, PersonScene } from '../person-scene.ts'
import { anywhere, mostly, textOf } from './beside-name.ts'
import type { Evidence } from './evidence-type.ts'

const PUBLIC = wordSet(PUBLIC_FIGURES.split(' '))

const CAMEL = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz|O['’])\p{L}*\p{Ll}\p{Lu}/u

function isOrdinary(classes: number): boolean {
  return (classes & ORDINARY) !== 0 && (classes & (FIRST_NAME | LAST_NAME)) === 0
}

function lastRank(classes: number): number {
  return (classes & LAST_NAME) >> LAST_SHIFT
}

function isIn(value: number, from: number, to: number): boolean {
  return value >= from && value <= to
}

function flagAnywhere(
  { reading: { tokens } }: PersonScene,
  { first, end }: NamePlace,
  flag: number,
): boolean {
  for (let i = first; i < end; i++) if (tokens.flags[i]! & flag) return true
  return false
}

function hasDigit(scene: PersonScene, place: NamePlace): boolean {
  return flagAnywhere(scene, place, HAS_DIGIT)
}

function isInCapitals({ reading: { tokens } }: PersonScene, { end }: NamePlace): boolean {
  return (tokens.flags[end - 1]! & ALL_CAPS) !== 0
}

function hasInitial({ reading: { tokens } }: PersonScene, { first, end }: NamePlace): boolean {
  for (let i = first; i < end - 1; i++)
    if (tokens.flags[i]! & DOTTED && tokens.end[i]! - tokens.start[i]! === 2) return true
  return false
}

function isPlural(scene: PersonScene): boolean {
  return textOf(scene).endsWith('s') && (scene.lastClasses & (FIRST_NAME | LAST_NAME)) === 0
}

/** Evidence of this kind. */
export const WORDS_EVIDENCE: readonly Evidence[] = [
  { name: 'always', example: ['Lima left.', 'Lima'], isSeen: () => true },
  {
    name: 'first-name',
    example: ['Anna left.', 'Anna'],
    isSeen: ({ firstClasses }) => (firstClasses & FIRST_NAME) !== 0,
  },
  {
    name: 'common-surname',
    example: ['Walker left.', 'Walker'],
    isSeen: ({ lastClasses }) => isIn(lastRank(lastClasses), 1, 3),
  },
  {
    name: 'rare-surname',
    example: ['Vandiver left.', 'Vandiver'],
    isSeen: ({ lastClasses }) => isIn(lastRank(lastClasses), 4, 7),
  },
  {
    name: 'dictionary-end',
    example: ['Golden Garden left.', 'Golden Garden'],
    isSeen: ({ endsWithWord }) => endsWithWord,
  },
  {
    name: 'dictionary-start',
    example: ['Cradle Walker left.', 'Cradle Walker'],
    isSeen: ({ startsWithWord, firstClasses }) => startsWithWord && (firstClasses & FIRST_NAME) === 0,
  },
  {
    name: 'two-dictionary-words',
    example: ['Cradle Table left.', 'Cradle Table'],
    isSeen: ({ startsWithWord, endsWithWord, firstClasses }) =>
      startsWithWord && endsWithWord && (firstClasses & FIRST_NAME) === 0,
  },
  {
    name: 'ordinary-end',
    example: ['Golden Heavy left.', 'Golden Heavy'],
    isSeen: ({ lastClasses }) => isOrdinary(lastClasses),
  },
  {
    name: 'ordinary-start',
    example: ['Heavy Walker left.', 'Heavy Walker'],
    isSeen: ({ firstClasses }) => isOrdinary(firstClasses),
  },
  {
    name: 'word-and-name',
    example: ['Green left.', 'Green'],
    isSeen: ({ lastClasses }) => (lastClasses & ORDINARY) !== 0 && !isOrdinary(lastClasses),
  },
  {
    name: 'place-name',
    example: ['Denver left.', 'Denver'],
    isSeen: ({ lastClasses }) => (lastClasses & (CITY | COUNTRY | REGION)) !== 0,
  },
  {
    name: 'group-name',
    example: ['Lakers left.', 'Lakers'],
    isSeen: ({ lastClasses }) => (lastClasses & (GROUP | DEMONYM)) !== 0,
  },
  {
    name: 'unknown-word',
    example: ['Dashlune left.', 'Dashlune'],
    isSeen: ({ lastClasses }) => lastClasses === 0,
  },
  {
    name: 'capital-inside',
    example: ['NorLane left.', 'NorLane'],
    isSeen: (scene) => CAMEL.test(textOf(scene)),
  },
  { name: 'digit', example: ['Ana2 left.', 'Ana2'], isSeen: mostly(hasDigit) },
  { name: 'capitals', example: ['ANNA left.', 'ANNA'], isSeen: mostly(isInCapitals) },
  { name: 'initial', example: ['Anna B. Lima left.', 'Anna B. Lima'], isSeen: anywhere(hasInitial) },
  { name: 'hyphen', example: ['Take-Two left.', 'Take-Two'], isSeen: (scene) => /[-‐]/.test(textOf(scene)) },
  {
    name: 'long',
    example: ['Anna Maria Vera Lima left.', 'Anna Maria Vera Lima'],
    isSeen: ({ fullest }) => fullest.end - fullest.first > 3,
  },
  { name: 'plural', example: ['Gizmos left.', 'Gizmos'], isSeen: isPlural },
  {
    name: 'public-figure',
    example: ['Obama left.', 'Obama'],
    isSeen: ({ reading, fullest }) => PUBLIC.has(reading.tokens.lower[fullest.end - 1]!),
  },
  {
    name: 'no-known-name',
    example: ['Mighty Shadow left.', 'Mighty Shadow'],
    isSeen: ({ firstClasses, lastClasses }) =>
      (firstClasses & FIRST_NAME) === 0 && !isIn(lastRank(lastClasses), 1, 5),
  },
  {
    name: 'no-first-name',
    example: ['Mighty Walker left.', 'Mighty Walker'],
    isSeen: ({ firstClasses }) => (firstClasses & FIRST_NAME) === 0,
  },
  { name: 'small-too', example: ['Skip it. They skip it.', 'Skip'], isSeen: ({ endsSmall }) => endsSmall },
  {
    name: 'starts-small',
    example: ['Magic Lima has a magic key.', 'Magic Lima'],
    isSeen: ({ startsSmall }) => startsSmall,
  },
  {
    name: 'piece-of-thing',
    example: ['Europa Clipper flies. Clipper is big.', 'Clipper'],
    isSeen: ({ isPieceOfThing }) => isPieceOfThing,
  },
]
