/*
 * Places in a sentence where only a person can stand: "the widow of X", "a man named X", "X was a Dutch painter", "X’s wife".
 */

import type { Reading } from '../../../../language/reading.ts'
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { LINE_START, LOWER } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { FEMALE_WORDS, MALE_WORDS } from '../../../../lexicon/genders.ts'
import { OFFICES } from '../../../../lexicon/titles.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { COUNTRY, DEMONYM, FIRST_NAME, GROUP, REGION } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

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
const GOES_ON = tagSet(['NN', 'NNS', 'JJ', 'NNP', 'NNPS'])

/** Of persons more than of places: enough where the word is the surname of one named in full. */
const PERSONAL_NOUNS = wordSet('behalf career command death life orders portrait request'.split(' '))

/** The names that are no persons to the tagger and stand where a person must. */
export function inPersonContexts(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  const { lower } = reading.tokens
  const possible = names.filter((name) => mayBeHuman(reading, name))
  if (possible.length === 0) return []
  const full = names.filter(({ type, first, end }) => type === 'PER' && end - first > 1)
  const surnames = new Set(full.map(({ end }) => lower[end - 1]!))
  const isPerson = (name: TaggedName): boolean => {
    const isSurname = name.end - name.first === 1 && surnames.has(lower[name.first]!)
    const isHuman =
      isInHumanPlace(reading, name, isSurname) || isSaidToBeHuman(reading, name) || isOwner(reading, name)
    return isHuman && isWhole(reading, name, isSurname)
  }
  return possible.filter(isPerson).map(({ first, end }) => ({ type: 'PER', first, end }))
}

/** Whether the name would be found if it were a surname. */
function mayBeHuman(reading: Reading, name: TaggedName): boolean {
  if (name.type === 'PER') return false
  return isInHumanPlace(reading, name, true) || isSaidToBeHuman(reading, name) || isOwner(reading, name)
}

/** What persons have and teams, towns and firms have not. */
const OWNED = wordSet(
  'assist autopsy backhand boyfriend brother daughter ex-husband ex-wife father forehand funeral girlfriend header husband mother nephew niece obituary sister volley widow widower wife'.split(
    ' ',
  ),
)

/** "Eden Valmarin’s header": a first name and another word, and what only somebody has. */
function isOwner({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  if (end - first !== 2 || tags[end] !== TAG.POS || !OWNED.has(tokens.lower[end + 1] ?? 0)) return false
  return (nameClasses(tokens.lower[first]!) & FIRST_NAME) !== 0
}

function isInHumanPlace({ tokens }: Reading, { first }: TaggedName, isSurname: boolean): boolean {
  const { flags, lower } = tokens
  if (first < 2 || flags[first]! & LINE_START || flags[first - 1]! & LINE_START) return false
  if (!(flags[first - 2]! & LOWER)) return false
  const noun = lower[first - 2]!
  if (NAMED.has(lower[first - 1]!)) return PERSON_NOUNS.has(noun)
  return lower[first - 1] === OF && (RELATIONS.has(noun) || (isSurname && PERSONAL_NOUNS.has(noun)))
}

const COPULAS = wordSet(['is', 'was'])
const ARTICLES = wordSet(['a', 'an', 'the'])
/** Trades that no firm, team or animal has. */
const TRADES = wordSet(
  'astronomer author boxer composer cricketer footballer golfer guy historian journalist lawyer mathematician musician novelist painter philosopher physicist pianist playwright poet politician rapper sculptor singer soldier songwriter swimmer violinist writer'.split(
    ' ',
  ),
)
const GENDERED = wordSet([FEMALE_WORDS, MALE_WORDS].flatMap((words) => words.split(' ')))
const MODIFIERS = tagSet(['JJ', 'JJS', 'NN', 'NNP', 'VBN', 'CD'])
const MOST_MODIFIERS = 4

/** Whether "is a Dutch painter" follows. */
function isSaidToBeHuman({ tokens, tags }: Reading, { end }: TaggedName): boolean {
  const { count, lower } = tokens
  if (end + 2 >= count || !COPULAS.has(lower[end]!) || !ARTICLES.has(lower[end + 1]!)) return false
  for (let i = end + 2; i < count && i <= end + 2 + MOST_MODIFIERS; i++) {
    if (TRADES.has(lower[i]!) || GENDERED.has(lower[i]!)) return MODIFIERS[tags[i + 1]!] !== 1
    if (MODIFIERS[tags[i]!] !== 1) return false
  }
  return false
}

function isWhole({ tokens, tags }: Reading, { first, end }: TaggedName, isSurname: boolean): boolean {
  if (end - first > LONGEST || !isCapitalised(tokens, end - 1)) return false
  for (let i = first; i < end; i++) if (!isSurname && nameClasses(tokens.lower[i]!) & NO_PERSON) return false
  return end >= tokens.count || (tokens.flags[end]! & LINE_START) !== 0 || GOES_ON[tags[end]!] !== 1
}
