/*
 * Things that have a person's name: illnesses, lawsuits, what was named after somebody, titles of works.
 */
import type { Reading } from '../../../../language/reading.ts'
import { TAG } from '../../../../language/tags.ts'
import { LINE_START } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import {
  ILLNESS_NAMES,
  ILLNESSES,
  NAMED_AFTER,
  PLACES_IN_SMALL,
  SURNAMES_TOO,
} from '../../../../lexicon/no-persons.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME, LAST_NAME, ORDINARY } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

const ILLNESS_SET = wordSet(ILLNESSES.split(' '))
const ILLNESS_NAME_SET = wordSet(ILLNESS_NAMES.split(' '))

/** What somebody found or had: "Walker’s disease". */
export function isIllness({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  if (tags[end] !== TAG.POS) return false
  return (
    ILLNESS_SET.has(tokens.lower[end + 1] ?? 0) ||
    (end - first === 1 && ILLNESS_NAME_SET.has(tokens.lower[first]!))
  )
}

const VERSUS = wordSet(['v', 'v.'])
const FULL_STOP = wordHash('.')

/** A party of a lawsuit: "Roe v. Walker". */
export function isCase({ tokens }: Reading, { first, end }: TaggedName): boolean {
  const before = first > 1 && tokens.lower[first - 1] === FULL_STOP ? first - 2 : first - 1
  return VERSUS.has(tokens.lower[end] ?? 0) || (before > 0 && VERSUS.has(tokens.lower[before]!))
}

const NAMED_AFTER_SET = wordSet(NAMED_AFTER.split(' '))
const SURNAMES_TOO_SET = wordSet(SURNAMES_TOO.split(' '))
const PLACES_SET = wordSet(PLACES_IN_SMALL.split(' '))
/** Groups, laws and places called after a first name: "Ana’s List", "Ana’s Vineyard". */
const GROUPS_OF = wordSet(
  'army bay cove creek ferry island law legacy list pantry place point vineyard wish'.split(' '),
)
const SAINT = wordSet(['st', 'st.', 'saint'])
const FULL_NAME = 2

/** What is named after somebody: "the John Walker Tower". */
export function isNamedAfter(reading: Reading, { first, end }: TaggedName): boolean {
  const { tokens, tags } = reading
  const { lower } = tokens
  const last = end - 1
  // the law itself, of "Ana’s Law"
  if (end - first === 1 && tags[first - 1] === TAG.POS && GROUPS_OF.has(lower[first]!)) return true
  if (last > first && NAMED_AFTER_SET.has(lower[last]!))
    if (end - first > FULL_NAME || !SURNAMES_TOO_SET.has(lower[last]!) || isPlainWord(lower[first]!))
      return true
  if (end >= tokens.count || tokens.flags[end]! & LINE_START) return false
  if (isCapitalised(tokens, end)) return NAMED_AFTER_SET.has(lower[end]!) && tags[last] !== TAG.POS
  if (tags[end] === TAG.POS && isCapitalised(tokens, end + 1))
    return isSaint(reading, first) || (end - first === 1 && GROUPS_OF.has(lower[end + 1]!))
  if (tags[end] === TAG.POS) return false
  return end - first >= FULL_NAME && PLACES_SET.has(lower[end]!)
}

/** "Tequila Works": an ordinary word that is no name before what may be a surname. */
function isPlainWord(word: number): boolean {
  const classes = nameClasses(word)
  return (classes & ORDINARY) !== 0 && (classes & (FIRST_NAME | LAST_NAME)) === 0
}

function isSaint({ tokens }: Reading, first: number): boolean {
  const before = tokens.lower[first - 1] === FULL_STOP ? first - 2 : first - 1
  return SAINT.has(tokens.lower[first]!) || (before >= 0 && SAINT.has(tokens.lower[before]!))
}
