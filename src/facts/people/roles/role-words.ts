/*
 * What the words of a role look like: nouns and what describes them, words of time that end it, marks that belong to it.
 */
import type { Reading } from '../../../language/reading.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import {
  CAPITAL,
  HAS_DIGIT,
  LINE_START,
  LOWER,
  NUMBER,
  PUNCT,
  type Tokens,
} from '../../../language/tokens.ts'
import { DAYS_NEARBY, MONTH_NAMES } from '../../../lexicon/calendar/day-names.ts'
import { APPOINTING_PARTICIPLES, DESCRIBING_PARTICIPLES } from '../../../lexicon/person-nouns.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import { COUNTRY, DEMONYM } from '../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'

const NOMINAL = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'CC'])
const NOUN = tagSet(['NN', 'NNS', 'NNP', 'NNPS'])
const PLAIN_MODIFIER = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'CD', 'FW'])
const PARTICIPLE = tagSet(['VBN', 'VBG', 'VBD'])
const PROPER = tagSet(['NNP', 'NNPS'])

const DESCRIBING = wordSet(DESCRIBING_PARTICIPLES.split(' '))
/** Adverbs and the like that belong to a role. */
const STATES = wordSet(['then', 'now', 'newly', 'most', 'former', 'under', 'deputy', 'vice', 'ex'])
/** "Recently appointed", "just-elected": how new the holder of an office is. */
const RECENTLY = wordSet(['freshly', 'just', 'recently'])
const NEWLY = wordHash('newly')
const MADE = wordSet(APPOINTING_PARTICIPLES.split(' '))
const AMPERSANDS = wordSet(['&', '/'])
const DAYS = wordSet(`${DAYS_NEARBY} ${MONTH_NAMES}`.split(' '))
const UNITS = wordSet(
  'morning afternoon evening night day days week weeks weekend month months year years decade decades century hour hours minute minutes time times season'.split(
    ' ',
  ),
)
/** Inside of roles as well: "March for Life", "May Corp.", "night editor", "time traveller". */
const TIME_IN_ROLES = wordSet([
  'march',
  'may',
  'night',
  'day',
  'time',
  'season',
  'weekend',
  'morning',
  'evening',
])
/** At the start of what stands before a name these belong to the sentence. */
const QUANTITIES = wordSet(
  'nothing something anything everything last next one other others such many several own more few two three four five six seven eight nine ten both same some all only including another certain various earlier late'.split(
    ' ',
  ),
)
const RUNNING = wordHash('running')
const MATE = wordHash('mate')
const CHIEF = wordHash('chief')
const OFFICERS = wordSet(['officer', 'officers'])
const UNDER = wordHash('under')
const LEAD = wordHash('lead')
/** "Lead author": of their kind the first. */
const LED = wordSet(
  'actor actress analyst attorney author counsel designer detective developer economist engineer guitarist investigator lawyer negotiator organizer organiser prosecutor researcher scientist singer sponsor vocalist writer'.split(
    ' ',
  ),
)
const SECRETARY = wordHash('secretary')
const YEAR_OLD = /-year-old$/
const YEARS_OLD = /^(\d{1,3})-year-old$/i

/** Whether the token can stand inside of a noun phrase before its head. */
export function isNominal({ tags, tokens }: Reading, index: number): boolean {
  return NOMINAL[tags[index]!] === 1 && (tokens.flags[index]! & PUNCT) === 0
}

/** Whether the token is a noun. */
export function isNoun({ tags }: Reading, index: number): boolean {
  return NOUN[tags[index]!] === 1
}

/** Whether a line ends before the token. */
export function startsLine({ tokens }: Reading, index: number): boolean {
  return index >= tokens.count || (tokens.flags[index]! & LINE_START) !== 0
}

/** A day or month, or a unit in small letters: the New York Times is none. */
function isTimeWord({ lower, flags }: Tokens, index: number): boolean {
  return DAYS.has(lower[index]!) || ((flags[index]! & CAPITAL) === 0 && UNITS.has(lower[index]!))
}

/** Whether the token dates something ("Monday", "week", "2010"). */
export function isTime({ tokens, text }: Reading, index: number): boolean {
  if (isTimeWord(tokens, index)) return true
  return (
    (tokens.flags[index]! & HAS_DIGIT) !== 0 &&
    /^(?:1[5-9]|20)\d\d(?:s|[-–]\d+)?$/.test(text.slice(tokens.start[index], tokens.end[index]))
  )
}

/** Whether the token can stand in a role before its head. */
export function isModifier(reading: Reading, index: number): boolean {
  const { tokens, tags } = reading
  const word = tokens.lower[index]!
  if (AMPERSANDS.has(word)) return true
  if (tokens.flags[index]! & PUNCT) return false
  if (word === UNDER) return tokens.lower[index + 1] === SECRETARY
  if (STATES.has(word)) return true
  if (RECENTLY.has(word)) return MADE.has(tokens.lower[index + 1]!)
  if (word === LEAD) return LED.has(tokens.lower[index + 1]!)
  if (isTimeWord(tokens, index) && !TIME_IN_ROLES.has(word)) return false
  if (PLAIN_MODIFIER[tags[index]!] === 1) return !QUANTITIES.has(word)
  return PARTICIPLE[tags[index]!] === 1 && isDescribing(reading, index)
}

/** A participle that describes: by list, capitalised inside a sentence ("Housing Secretary"), or behind an article or adjective. */
function isDescribing({ tokens, tags, sentences }: Reading, index: number): boolean {
  if (DESCRIBING.has(tokens.lower[index]!)) return true
  if (
    MADE.has(tokens.lower[index]!) &&
    (RECENTLY.has(tokens.lower[index - 1]!) || tokens.lower[index - 1] === NEWLY)
  )
    return true
  if (tokens.lower[index] === RUNNING) return tokens.lower[index + 1] === MATE
  // "chief operating officer"
  if (tokens.lower[index - 1] === CHIEF && OFFICERS.has(tokens.lower[index + 1]!)) return true
  if (index === 0 || sentences.of[index] !== sentences.of[index - 1]) return false
  if (tags[index] === TAG.VBD) return false
  if (tokens.flags[index]! & CAPITAL) return true
  // "the party sued President Lima"
  if (tags[index - 1] === TAG.NN && tags[index] === TAG.VBN && (tokens.flags[index + 1] ?? 0) & CAPITAL)
    return false
  // "voters defeating President Lima"
  if (tags[index] === TAG.VBG && tags[index - 1] === TAG.NN) return false
  return BEFORE_PARTICIPLE[tags[index - 1]!] === 1 && PLAIN_MODIFIER[tags[index + 1] ?? 0] === 1
}

const BEFORE_PARTICIPLE = tagSet(['DT', 'PRP$', 'POS', 'JJ', 'NN'])

/** Whether the token is an age before a noun ("42-year-old"). */
export function isYearsOld({ tokens, text }: Reading, index: number): boolean {
  return (
    (tokens.flags[index]! & HAS_DIGIT) !== 0 &&
    YEAR_OLD.test(text.slice(tokens.start[index], tokens.end[index]))
  )
}

/** The years of "42-year-old" at the token, 0 where it is something else. */
export function yearsAt({ tokens, text }: Reading, index: number): number {
  if (!(tokens.flags[index]! & HAS_DIGIT)) return 0
  return Number(YEARS_OLD.exec(text.slice(tokens.start[index], tokens.end[index]))?.[1] ?? 0)
}

/** Whether the token is a number that can be an age. */
export function isAge({ tokens, text }: Reading, index: number): boolean {
  if (index >= tokens.count || !(tokens.flags[index]! & NUMBER)) return false
  return /^(?:\d|[1-9]\d|1[01]\d)$/.test(text.slice(tokens.start[index], tokens.end[index]))
}

const SHORT_NATIONS = wordSet(['us', 'u.s.', 'uk', 'u.k.', 'eu', 'un', 'u.n.'])

/** Nations and nationalities, whatever the tagger made of them. */
export function isNation({ tokens }: Reading, index: number): boolean {
  if (!(tokens.flags[index]! & CAPITAL)) return false
  const word = tokens.lower[index]!
  return SHORT_NATIONS.has(word) || (nameClasses(word) & (COUNTRY | DEMONYM)) !== 0
}

/** Whether the token is a proper noun. */
export function isProper({ tags }: Reading, index: number): boolean {
  return PROPER[tags[index]!] === 1
}

/** Whether the token is written in small letters. */
export function isSmall({ tokens }: Reading, index: number): boolean {
  return (tokens.flags[index]! & LOWER) !== 0
}
