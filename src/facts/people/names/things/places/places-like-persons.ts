/*
 * Places and ships that are written like persons: "Santa Rosa", "in Grant Park", "from Port Calder and Lowell", "Lowell is a mill
 * town", "Marlowe’s council", "the Mary Rose sank".
 */
import type { Reading } from '../../../../../language/reading.ts'
import { tagSet } from '../../../../../language/tag-set.ts'
import { TAG } from '../../../../../language/tags.ts'
import { LINE_START, LOWER, PUNCT, type Tokens } from '../../../../../language/tokens.ts'
import { isCapitalised } from '../../../../../language/word-form.ts'
import { OF_PLACES, PLACES_HAVE, SETTLEMENTS, SURNAMES_TOO } from '../../../../../lexicon/no-persons.ts'
import { nameClasses } from '../../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME, PLACE } from '../../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import { isTitle } from '../../../identity/name-mention.ts'
import type { TaggedName } from '../../../tagger/name-labels.ts'

const SAINTS = wordSet(['san', 'santa', 'sankt', 'sao', 'são'])
const CLAUS = wordHash('claus')

/** "Santa Rosa", "San Marino": a saint has a first name, "Santa Valmarin" a surname. */
export function isSaintCity({ tokens: { lower } }: Reading, { first, end }: TaggedName): boolean {
  if (end - first !== 2 || !SAINTS.has(lower[first]!) || lower[first + 1] === CLAUS) return false
  return (nameClasses(lower[first + 1]!) & (FIRST_NAME | PLACE)) !== 0
}

const IN_PLACES = wordSet('across along around at from in inside into near outside through to'.split(' '))
const SURNAMES_TOO_SET = wordSet(SURNAMES_TOO.split(' '))
/** Where one is in a street or park, not with somebody. */
const IN_STREETS = wordSet('along around at closed in inside into near off outside through'.split(' '))

/** Whether "in" or "residents of" stands before the token. */
function isBehindPlaceWord({ lower }: Tokens, at: number, words: ReadonlySet<number>): boolean {
  return words.has(lower[at]!) || (lower[at] === OF && OF_PLACES_SET.has(lower[at - 1] ?? 0))
}

const PLACES_HAVE_SET = wordSet(PLACES_HAVE.split(' '))
const OF_PLACES_SET = wordSet(OF_PLACES.split(' '))
const OF = wordHash('of')

/** "Marlowe’s council", "residents of Sheridan": one word, and what only a place has. */
export function isTown({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  if (end - first > 1) return false
  if (tags[end] === TAG.POS && PLACES_HAVE_SET.has(tokens.lower[end + 1] ?? 0))
    return (tokens.flags[end + 1]! & LOWER) !== 0 && NOUNS[tags[end + 2] ?? TAG.PUNCT] !== 1
  return first > 1 && isBehindPlaceWord(tokens, first - 1, NO_WORDS) && tags[end] !== TAG.POS
}

const NOUNS = tagSet(['NN', 'NNS'])
const NO_WORDS: ReadonlySet<number> = new Set()

/** "In Grant Park": what may be a surname too, behind a preposition of places. */
export function isStreetOrPark({ tokens }: Reading, { first, end }: TaggedName): boolean {
  if (end - first !== 2 || first === 0 || tokens.flags[first]! & LINE_START) return false
  return SURNAMES_TOO_SET.has(tokens.lower[end - 1]!) && isBehindPlaceWord(tokens, first - 1, IN_STREETS)
}

const JOINS = wordSet(['and', 'or'])
/** First words of places of two words. */
const STARTS_OF_PLACES = wordSet('east el fort lake las los mount new north port south west'.split(' '))
/** Words of the place before the name. */
const LONGEST_PLACE = 3

/** "From Port Calder and Lowell": a name that is a place's too, joined to another such name behind "from" or "in". */
export function isPlaceInRow({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  const { flags, lower } = tokens
  if (end - first > 1 || first < 2 || !JOINS.has(lower[first - 1]!)) return false
  if ((nameClasses(lower[first]!) & PLACE) === 0 || tags[end] === TAG.POS) return false
  let at = first - 2
  while (
    at > 0 &&
    first - 2 - at < LONGEST_PLACE &&
    isCapitalised(tokens, at) &&
    !(flags[at]! & LINE_START)
  ) {
    if (nameClasses(lower[at]!) & FIRST_NAME) return false
    at--
  }
  if (at === first - 2 || !isBehindPlaceWord(tokens, at, IN_PLACES)) return false
  return STARTS_OF_PLACES.has(lower[at + 1]!) || (nameClasses(lower[first - 2]!) & PLACE) !== 0
}

const COPULAS = wordSet(['is', 'was', ','])
const ARTICLES = wordSet(['a', 'an', 'the'])
const SETTLEMENT_SET = wordSet(SETTLEMENTS.split(' '))
/** Words from the copula to the noun: "is a small old mill town". */
const LONGEST_PHRASE = 5

/** "Lowell is a mill town", "Lowell, a town of 9,000 people": a name that is a place's too. */
export function isSaidToBePlace({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  const { flags, lower } = tokens
  if (end - first > 1 || !COPULAS.has(lower[end] ?? 0) || !ARTICLES.has(lower[end + 1] ?? 0)) return false
  for (let at = end + 2; at < Math.min(tokens.count, end + 2 + LONGEST_PHRASE); at++) {
    if (flags[at]! & (LINE_START | PUNCT) || tags[at] === TAG.IN) return false
    // "a town councillor"
    if (SETTLEMENT_SET.has(lower[at]!)) return tags[at + 1] !== TAG.NN && tags[at + 1] !== TAG.NNS
  }
  return false
}

const THE = wordHash('the')
/** What ships do; some of it the tagger takes for nouns. */
const SAILED = wordSet(
  'came capsized docked foundered had hit left made ran sailed sank set was went'.split(' '),
)
/** Behind "the" these are titles of persons: "the Aga Khan". */
const TITLED = wordSet(['aga', 'dalai', 'lady', 'lord', 'panchen'])

/** "The Mary Rose sank": nobody has an article before the full name, unless a noun or who he was follows. */
export function isNameWithArticle(reading: Reading, { first, end }: TaggedName): boolean {
  const { tokens, tags } = reading
  const { lower } = tokens
  if (end - first !== 2 || first === 0 || lower[first - 1] !== THE || TITLED.has(lower[first]!)) return false
  if ((nameClasses(lower[first]!) & FIRST_NAME) === 0 || isTitle(reading, first)) return false
  const next = tags[end] ?? TAG.PUNCT
  if (next === TAG.IN) return lower[end] !== OF
  return next === TAG.PUNCT || next === TAG.VBZ || next === TAG.MD || isPastVerb(reading, end)
}

/** "The Mary Rose sank", "was"; in "the Mark Lima book" the tagger sees a verb as well. */
function isPastVerb({ tags, text, tokens }: Reading, at: number): boolean {
  if (SAILED.has(tokens.lower[at] ?? 0)) return true
  return tags[at] === TAG.VBD && text.endsWith('ed', tokens.end[at])
}
