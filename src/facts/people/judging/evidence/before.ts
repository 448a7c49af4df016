/*
 * What stands before the name: titles, articles, prepositions.
 */

import { TAG } from '../../../../language/tags.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { STAFF } from '../../../../lexicon/no-persons.ts'
import { SPEAKING_VERBS } from '../../../../lexicon/speaking-verbs.ts'
import { OFFICES } from '../../../../lexicon/titles.ts'
import { wordSet } from '../../../../text/hash.ts'
import { isTitle } from '../../identity/name-mention.ts'
import { beginsLine, type NamePlace, type PersonScene } from '../person-scene.ts'
import { anywhere, before, mostly, startsSentenceAt } from './beside-name.ts'
import type { Evidence } from './evidence-type.ts'

const KIN = wordSet(['his', 'her', 'my'])

const STAFF_WORDS = wordSet(STAFF.split(' '))

const OFFICE = wordSet(OFFICES.split(' '))

const SPEAKING = wordSet(SPEAKING_VERBS.split(' '))

const PLACE_PREPOSITION = wordSet(['in', 'at', 'on', 'near', 'across', 'outside', 'into', 'via'])

const THE = wordSet(['the', 'a', 'an'])

const POSSESSIVE = wordSet(['its', 'our', 'your', 'their'])

function hasTitle({ reading }: PersonScene, { first }: NamePlace): boolean {
  return first > 0 && !beginsLine(reading, first) && isTitle(reading, first - 1)
}

function hasOffice(scene: PersonScene, place: NamePlace): boolean {
  return OFFICE.has(before(scene, place)) && !(scene.reading.tags[place.first - 1] === TAG.POS)
}

function hasKin(scene: PersonScene, place: NamePlace): boolean {
  return OFFICE.has(before(scene, place)) && KIN.has(before(scene, place, 2))
}

function isSaidBy(scene: PersonScene, place: NamePlace): boolean {
  return SPEAKING.has(before(scene, place))
}

function hasArticle(scene: PersonScene, place: NamePlace): boolean {
  return THE.has(before(scene, place))
}

function hasOwner(scene: PersonScene, place: NamePlace): boolean {
  return (
    POSSESSIVE.has(before(scene, place)) ||
    (place.first > 0 && scene.reading.tags[place.first - 1] === TAG.POS)
  )
}

function isBehindCapital(scene: PersonScene, place: NamePlace): boolean {
  if (before(scene, place) === 0 || hasTitle(scene, place)) return false
  return isCapitalised(scene.reading.tokens, place.first - 1) && !startsSentenceAt(scene, place.first - 1)
}

function isInPlace(scene: PersonScene, place: NamePlace): boolean {
  return PLACE_PREPOSITION.has(before(scene, place))
}

const OF_FIRM = wordSet(['at', 'of', 'from', 'with', 'for'])

function hasStaff(scene: PersonScene, place: NamePlace): boolean {
  return OF_FIRM.has(before(scene, place)) && STAFF_WORDS.has(before(scene, place, 2))
}

/** Evidence of this kind. */
export const BEFORE_EVIDENCE: readonly Evidence[] = [
  { name: 'title-before', example: ['Mr Lima left.', 'Lima'], isSeen: anywhere(hasTitle) },
  { name: 'office-before', example: ['The senator Lima left.', 'Lima'], isSeen: anywhere(hasOffice) },
  { name: 'kin-before', example: ['His wife Lima left.', 'Lima'], isSeen: anywhere(hasKin) },
  { name: 'spoken-of', example: ['“No,” said Lima.', 'Lima'], isSeen: anywhere(isSaidBy) },
  { name: 'article-before', example: ['The Lima left.', 'Lima'], isSeen: anywhere(hasArticle) },
  { name: 'owner-before', example: ['Its Lima left.', 'Lima'], isSeen: anywhere(hasOwner) },
  { name: 'capital-before', example: ['They like New Lima.', 'Lima'], isSeen: mostly(isBehindCapital) },
  { name: 'place-preposition', example: ['They met in Lima.', 'Lima'], isSeen: anywhere(isInPlace) },
  { name: 'staff-of', example: ['An analyst at Lima left.', 'Lima'], isSeen: anywhere(hasStaff) },
]
