/*
 * Places in a sentence where only a person can stand: "the widow of X", "the voice of X", "a man named X".
 */
import { wordHash, wordSet } from '../../../language/hash.ts'
import type { Reading } from '../../../language/reading.ts'
import { TAG } from '../../../language/tags.ts'
import { LINE_START, LOWER } from '../../../language/tokens.ts'
import { FEMALE_WORDS, MALE_WORDS } from '../../../lexicon/genders.ts'
import { OFFICES } from '../../../lexicon/titles.ts'
import { nameClasses } from '../../../model/names-lexicon.ts'
import { COUNTRY, DEMONYM, GROUP, REGION } from '../../../model/names-lexicon-bits.ts'
import type { TaggedName } from '../tagger/name-labels.ts'
import { isCapitalised } from '../tagger/segments.ts'

/** Of whom one is these, or what only happens to persons. */
const RELATIONS = wordSet(
  'assassination aunt biographer brother cousin daughter ex-husband ex-wife father fiancé fiancée grandfather granddaughter grandmother grandson half-brother half-sister husband impersonation kidnapping killing mother murder nephew niece sister son stepfather stepmother uncle voice widow widower wife'.split(
    ' ',
  ),
)
const PERSON_NOUNS = wordSet(
  [OFFICES, FEMALE_WORDS, MALE_WORDS, 'child guy lover mercenary person stranger teenager'].flatMap((words) =>
    words.split(' '),
  ),
)
const OF = wordHash('of')
const NAMED = wordSet(['called', 'named'])
const LONGEST = 3
/** Nationalities and teams stand here before the person ("the son of American settlers"). */
const NO_PERSON = COUNTRY | REGION | DEMONYM | GROUP
/** After the name these go on with somebody else ("the cousin of Rovers striker Lima"). */
const GOES_ON = new Set([TAG['NN'], TAG['NNS'], TAG['JJ'], TAG['NNP'], TAG['NNPS']])

/** The names that are no persons to the tagger and stand where a person must. */
export function inHumanPlaces(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  return names
    .filter((name) => name.type !== 'PER' && isInHumanPlace(reading, name) && isWhole(reading, name))
    .map(({ first, end }) => ({ type: 'PER', first, end }))
}

function isInHumanPlace({ tokens }: Reading, { first }: TaggedName): boolean {
  const { flags, lower } = tokens
  if (first < 2 || flags[first]! & LINE_START || flags[first - 1]! & LINE_START) return false
  if (!(flags[first - 2]! & LOWER)) return false
  const noun = lower[first - 2]!
  return (
    (lower[first - 1] === OF && RELATIONS.has(noun)) ||
    (NAMED.has(lower[first - 1]!) && PERSON_NOUNS.has(noun))
  )
}

function isWhole({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  if (end - first > LONGEST || !isCapitalised(tokens, end - 1)) return false
  for (let i = first; i < end; i++) if (nameClasses(tokens.lower[i]!) & NO_PERSON) return false
  return end >= tokens.count || (tokens.flags[end]! & LINE_START) !== 0 || !GOES_ON.has(tags[end])
}
