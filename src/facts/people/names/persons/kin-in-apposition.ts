/*
 * Relatives by name between commas: "his brother, Piet, was held". Nobody else can stand there, whatever the tagger sees.
 */
import type { Reading } from '../../../../language/reading.ts'
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { LINE_START, LOWER } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { COUNTRY, DEMONYM, GROUP, REGION } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { EntityType, TaggedName } from '../../tagger/name-labels.ts'

const KIN = wordSet(
  'aunt boyfriend brother cousin dad daughter ex-husband ex-wife father fiancé fiancée girlfriend granddaughter grandfather grandmother grandson husband mother mum nephew niece sister son stepdaughter stepfather stepmother stepson uncle widow widower wife'.split(
    ' ',
  ),
)
const OWNERS = tagSet(['PRP$', 'POS'])
const MODIFIERS = tagSet(['JJ', 'JJR', 'JJS', 'CD', 'NN', 'VBN'])
/** Words between whose it is and the relative: "her three-year-old younger". */
const MOST_MODIFIERS = 3
const NO_NAME = COUNTRY | DEMONYM | GROUP | REGION
const COMMA = wordHash(',')
const ENDS = wordSet([',', '.', ';', ')', '”', '"', '–', '—'])
const LONGEST_NAME = 3
const TYPES: ReadonlySet<EntityType> = new Set(['LOC', 'MISC', 'ORG'])

/** The names that are no persons to the tagger and stand so. */
export function kinInApposition(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  return names
    .filter(
      (name) => TYPES.has(name.type) && isBetweenCommas(reading, name) && isOfKin(reading, name.first - 2),
    )
    .map(({ first, end }) => ({ type: 'PER', first, end }))
}

/** ", Piet," right behind a word in small letters, and no country or people. */
function isBetweenCommas({ tokens }: Reading, { first, end }: TaggedName): boolean {
  const { flags, lower } = tokens
  if (first < 3 || end - first > LONGEST_NAME || lower[first - 1] !== COMMA) return false
  if (flags[first]! & LINE_START || (flags[first - 2]! & LOWER) === 0) return false
  if (end < tokens.count && !ENDS.has(lower[end]!)) return false
  for (let i = first; i < end; i++)
    if (!isCapitalised(tokens, i) || nameClasses(lower[i]!) & NO_NAME) return false
  return true
}

/** "His brother", "Lund’s younger sister": the relative of somebody. */
function isOfKin({ tokens, tags }: Reading, kin: number): boolean {
  if (!KIN.has(tokens.lower[kin]!)) return false
  for (let at = kin - 1; at >= Math.max(0, kin - 1 - MOST_MODIFIERS); at--) {
    if (OWNERS[tags[at] ?? TAG.PUNCT] === 1) return true
    if (MODIFIERS[tags[at]!] !== 1) return false
  }
  return false
}
