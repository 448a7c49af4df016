/*
 * What stands behind the name: verbs, appositions, numbers, what it owns.
 */

import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { ALL_CAPS, LINE_START, LOWER, NUMBER, PUNCT } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { FIRMS_HAVE } from '../../../../lexicon/no-persons.ts'
import { SPEAKING_VERBS } from '../../../../lexicon/speaking-verbs.ts'
import { OFFICES } from '../../../../lexicon/titles.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { COUNTRY, REGION } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { NamePlace, PersonScene } from '../person-scene.ts'
import { anywhere, behind, mostly } from './beside-name.ts'
import type { Evidence } from './evidence-type.ts'

const WHO = wordSet(['who', 'whose', 'whom'])

const ITS = wordSet(['its', 'it', 'which'])

const FIRM_WORDS = wordSet(
  [
    FIRMS_HAVE,
    'app apps ceo cfo chief customers device devices executives logo platform products sales spokesman spokeswoman spokesperson staff users website',
  ].flatMap((words) => words.split(' ')),
)

const OPEN = wordHash('(')

const COMMA = wordHash(',')

const OFFICE = wordSet(OFFICES.split(' '))

const SPEAKING = wordSet(SPEAKING_VERBS.split(' '))

const NOUN = tagSet(['NN', 'NNS'])

function speaks(scene: PersonScene, place: NamePlace): boolean {
  return SPEAKING.has(behind(scene, place))
}

function hasWho(scene: PersonScene, place: NamePlace): boolean {
  const next = behind(scene, place)
  return WHO.has(next) || (next === COMMA && WHO.has(behind(scene, place, 1)))
}

function hasAge(scene: PersonScene, place: NamePlace): boolean {
  if (behind(scene, place) !== COMMA || behind(scene, place, 1) === 0) return false
  const { tokens } = scene.reading
  const at = place.end + 1
  return (tokens.flags[at]! & NUMBER) !== 0 && tokens.end[at]! - tokens.start[at]! === 2
}

/** Words of an apposition that are looked at. */
const APPOSITION = 6

function hasOfficeBehind(scene: PersonScene, place: NamePlace): boolean {
  if (behind(scene, place) !== COMMA) return false
  const { tokens } = scene.reading
  for (let i = place.end + 1; i < tokens.count && i < place.end + 1 + APPOSITION; i++) {
    if (tokens.flags[i]! & (PUNCT | LINE_START)) return false
    if (OFFICE.has(tokens.lower[i]!)) return true
  }
  return false
}

function hasNumber(scene: PersonScene, place: NamePlace): boolean {
  return behind(scene, place) !== 0 && (scene.reading.tokens.flags[place.end]! & NUMBER) !== 0
}

function hasNoun(scene: PersonScene, place: NamePlace): boolean {
  const { tags, tokens } = scene.reading
  return (
    behind(scene, place) !== 0 && NOUN[tags[place.end]!] === 1 && (tokens.flags[place.end]! & LOWER) !== 0
  )
}

function hasFirmWord(scene: PersonScene, place: NamePlace): boolean {
  const isOwner = scene.reading.tags[place.end] === TAG.POS
  return FIRM_WORDS.has(behind(scene, place, isOwner ? 1 : 0))
}

/** Tokens behind a subject in which "its" is looked for. */
const ITS_REACH = 8

function hasIts(scene: PersonScene, place: NamePlace): boolean {
  const { tokens, tags } = scene.reading
  if (behind(scene, place) === 0) return false
  if (tokens.lower[place.end] === COMMA && tokens.lower[place.end + 1] === WHICH) return true
  if (FINITE[tags[place.end]!] !== 1) return false
  for (let i = place.end + 1; i < tokens.count && i < place.end + ITS_REACH; i++) {
    if (tokens.flags[i]! & (PUNCT | LINE_START)) return false
    if (ITS.has(tokens.lower[i]!)) return true
  }
  return false
}

const WHICH = wordHash('which')

function isBeforeCapital(scene: PersonScene, place: NamePlace): boolean {
  return behind(scene, place) !== 0 && isCapitalised(scene.reading.tokens, place.end)
}

function ownsCapital(scene: PersonScene, place: NamePlace): boolean {
  return (
    owns(scene, place) && behind(scene, place, 1) !== 0 && isCapitalised(scene.reading.tokens, place.end + 1)
  )
}

function owns(scene: PersonScene, place: NamePlace): boolean {
  return behind(scene, place) !== 0 && scene.reading.tags[place.end] === TAG.POS
}

function hasBracket(scene: PersonScene, place: NamePlace): boolean {
  return behind(scene, place) === OPEN
}

function isSubject(scene: PersonScene, place: NamePlace): boolean {
  return behind(scene, place) !== 0 && FINITE[scene.reading.tags[place.end]!] === 1
}

function hasRegion(scene: PersonScene, place: NamePlace): boolean {
  const state = behind(scene, place, 1)
  if (behind(scene, place) !== COMMA || state === 0) return false
  const { tokens } = scene.reading
  const isShort = tokens.end[place.end + 1]! - tokens.start[place.end + 1]! === 2
  return (
    (isShort && (tokens.flags[place.end + 1]! & ALL_CAPS) !== 0) ||
    (nameClasses(state) & (REGION | COUNTRY)) !== 0
  )
}

/** Evidence of this kind. */
export const BEHIND_EVIDENCE: readonly Evidence[] = [
  { name: 'speaks', example: ['Lima said so.', 'Lima'], isSeen: anywhere(speaks) },
  { name: 'who', example: ['Lima, who left, is back.', 'Lima'], isSeen: anywhere(hasWho) },
  { name: 'age', example: ['Lima, 43, left.', 'Lima'], isSeen: anywhere(hasAge) },
  { name: 'office-behind', example: ['Lima, a lawyer, left.', 'Lima'], isSeen: anywhere(hasOfficeBehind) },
  { name: 'number-behind', example: ['Lima 2 left.', 'Lima'], isSeen: anywhere(hasNumber) },
  { name: 'noun-behind', example: ['The Lima device left.', 'Lima'], isSeen: mostly(hasNoun) },
  { name: 'firm-word-behind', example: ['Lima users left.', 'Lima'], isSeen: anywhere(hasFirmWord) },
  { name: 'its-behind', example: ['Lima raised its price.', 'Lima'], isSeen: anywhere(hasIts) },
  { name: 'capital-behind', example: ['Lima Vera-2 Prime left.', 'Lima'], isSeen: mostly(isBeforeCapital) },
  { name: 'owns-capital', example: ['Lima’s Creed left.', 'Lima'], isSeen: anywhere(ownsCapital) },
  { name: 'owns', example: ['Lima’s friend left.', 'Lima'], isSeen: anywhere(owns) },
  { name: 'bracket-behind', example: ['Lima (LIM) left.', 'Lima'], isSeen: anywhere(hasBracket) },
  { name: 'region-behind', example: ['They met in Lima, MI.', 'Lima'], isSeen: anywhere(hasRegion) },
  { name: 'finite-verb', example: ['Lima left.', 'Lima'], isSeen: anywhere(isSubject) },
]
