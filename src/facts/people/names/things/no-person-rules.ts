/*
 * Names that the tagger takes for persons and that are something else, told by what stands beside them. Each rule looks at
 * one name; a name by itself ("Harvey" of a storm) is nobody wherever it stands in the document.
 */
import type { Reading } from '../../../../language/reading.ts'
import { TAG } from '../../../../language/tags.ts'
import { LINE_START, PUNCT } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import {
  FEASTS,
  ILLNESS_NAMES,
  ILLNESSES,
  NAMED_AFTER,
  PLACES_IN_SMALL,
  STORMS,
  SURNAMES_TOO,
  VESSELS,
} from '../../../../lexicon/no-persons.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import { isBuiltLikeFirm, isFirm, isJoined, isStartOfFirm, isWorkplace } from './firm-names.ts'
import {
  isCalledLikePerson,
  isDateline,
  isHeadlinePeople,
  isInAddress,
  isNamedAsFirm,
} from './written-like-persons.ts'

/** A way in which a name is nobody's. */
export interface NoPersonRule {
  readonly name: string
  /** A text, and the name in it that is no person's. */
  readonly example: readonly [string, string]
  /** Whether the same words are nobody elsewhere in the document as well. */
  readonly isEverywhere: boolean
  readonly holds: (reading: Reading, name: TaggedName) => boolean
}

/** In the order tried. */
export const NO_PERSON_RULES: readonly NoPersonRule[] = [
  {
    name: 'storm',
    example: ['Hurricane Lima killed 12 people.', 'Lima'],
    isEverywhere: true,
    holds: behind(STORMS),
  },
  {
    name: 'ship',
    example: ['The ferry Ana Lima sank.', 'Ana Lima'],
    isEverywhere: true,
    holds: behind(VESSELS),
  },
  {
    name: 'feast',
    example: ['It would not be Easter without eggs.', 'Easter'],
    isEverywhere: true,
    holds: ({ tokens }, { first, end }) => end - first === 1 && FEAST_SET.has(tokens.lower[first]!),
  },
  { name: 'illness', example: ['He has Walker’s disease.', 'Walker'], isEverywhere: false, holds: isIllness },
  {
    name: 'court-case',
    example: ['The court overturned Roe v. Walker.', 'Walker'],
    isEverywhere: false,
    holds: isCase,
  },
  {
    name: 'ampersand',
    example: ['Walker & Walker will close plants.', 'Walker'],
    isEverywhere: true,
    holds: isJoined,
  },
  {
    name: 'named-after',
    example: ['The John Walker Tower burned.', 'John Walker'],
    isEverywhere: false,
    holds: isNamedAfter,
  },
  { name: 'firm', example: ['Walker shares closed lower.', 'Walker'], isEverywhere: true, holds: isFirm },
  {
    name: 'built-like-a-firm',
    example: ['They bought Limasoft in May.', 'Limasoft'],
    isEverywhere: true,
    holds: isBuiltLikeFirm,
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
    name: 'dateline',
    example: ['ST. DORA, Mich. (Aster) — A man died.', 'ST. DORA'],
    isEverywhere: false,
    holds: isDateline,
  },
  {
    name: 'address',
    example: ['She lives at 1945 West 4th Avenue.', 'West'],
    isEverywhere: false,
    holds: isInAddress,
  },
  {
    name: 'called-like-a-person',
    example: ['They sold it to Lockheed Martin in May.', 'Lockheed Martin'],
    isEverywhere: true,
    holds: isCalledLikePerson,
  },
  {
    name: 'headline-people',
    example: ['Police Identify Man Found in Lake', 'Identify Man'],
    isEverywhere: true,
    holds: isHeadlinePeople,
  },
  {
    name: 'title-in-marks',
    example: ['They showed “Ana Lima” in May.', 'Ana Lima'],
    isEverywhere: false,
    holds: isTitleInMarks,
  },
]

/** Whether one of the words stands directly before the name, or begins it. */
function behind(words: string): (reading: Reading, name: TaggedName) => boolean {
  const set = wordSet(words.split(' '))
  return ({ tokens }, { first, end }) => {
    if (end - first > 1 && set.has(tokens.lower[first]!)) return true
    return first > 0 && !(tokens.flags[first]! & LINE_START) && set.has(tokens.lower[first - 1]!)
  }
}

const FEAST_SET = wordSet(FEASTS.split(' '))
const ILLNESS_SET = wordSet(ILLNESSES.split(' '))
const ILLNESS_NAME_SET = wordSet(ILLNESS_NAMES.split(' '))

function isIllness({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  if (tags[end] !== TAG.POS) return false
  return (
    ILLNESS_SET.has(tokens.lower[end + 1] ?? 0) ||
    (end - first === 1 && ILLNESS_NAME_SET.has(tokens.lower[first]!))
  )
}

const VERSUS = wordSet(['v', 'v.'])
const FULL_STOP = wordHash('.')

function isCase({ tokens }: Reading, { first, end }: TaggedName): boolean {
  const before = first > 1 && tokens.lower[first - 1] === FULL_STOP ? first - 2 : first - 1
  return VERSUS.has(tokens.lower[end] ?? 0) || (before > 0 && VERSUS.has(tokens.lower[before]!))
}

const NAMED_AFTER_SET = wordSet(NAMED_AFTER.split(' '))
const SURNAMES_TOO_SET = wordSet(SURNAMES_TOO.split(' '))
const PLACES_SET = wordSet(PLACES_IN_SMALL.split(' '))
const SAINT = wordSet(['st', 'st.', 'saint'])
const FULL_NAME = 2

function isNamedAfter(reading: Reading, { first, end }: TaggedName): boolean {
  const { tokens, tags } = reading
  const { lower } = tokens
  const last = end - 1
  if (last > first && NAMED_AFTER_SET.has(lower[last]!))
    if (end - first > FULL_NAME || !SURNAMES_TOO_SET.has(lower[last]!)) return true
  if (end >= tokens.count || tokens.flags[end]! & LINE_START) return false
  if (isCapitalised(tokens, end)) return NAMED_AFTER_SET.has(lower[end]!) && tags[last] !== TAG.POS
  if (tags[end] === TAG.POS) return isSaint(reading, first) && isCapitalised(tokens, end + 1)
  return end - first >= FULL_NAME && PLACES_SET.has(lower[end]!)
}

function isSaint({ tokens }: Reading, first: number): boolean {
  const before = tokens.lower[first - 1] === FULL_STOP ? first - 2 : first - 1
  return SAINT.has(tokens.lower[first]!) || (before >= 0 && SAINT.has(tokens.lower[before]!))
}

const OPENING = wordSet(['“', '"', '‘', '``'])
const CLOSING = wordSet(['”', '"', '’', "''"])
const STOPS = wordSet([',', '.'])

/** The name alone in quotation marks, no answer and no call: "“Ana Lima,” a film". */
function isTitleInMarks({ tokens }: Reading, { first, end }: TaggedName): boolean {
  const { lower, flags } = tokens
  if (first === 0 || end >= tokens.count || !OPENING.has(lower[first - 1]!)) return false
  if (flags[first - 1]! & LINE_START) return false
  const before = first - 2
  if (before < 0 || flags[before]! & PUNCT) return false
  return CLOSING.has(lower[STOPS.has(lower[end]!) ? end + 1 : end] ?? 0)
}
