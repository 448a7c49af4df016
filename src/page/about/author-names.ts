/*
 * Whether words are the name of an author: a person or an agency, not a button, a photographer's credit or a desk.
 */

import { AGENCIES, NO_AUTHOR_WORDS } from '../../lexicon/page/page-agencies.ts'
import { PAPER_NOUNS } from '../../lexicon/page/page-byline-words.ts'
import { nameClasses } from '../../model/tables/names-lexicon.ts'
import { FIRST_NAME, LAST_NAME, ORDINARY, PLACE } from '../../model/tables/names-lexicon-bits.ts'
import { mix, wordHash } from '../../text/hash.ts'

const NOT_AUTHOR = new Set(NO_AUTHOR_WORDS)
const PAPERS = new Set(PAPER_NOUNS)
const AGENCY = new Map(AGENCIES.map((name) => [name.toLowerCase(), name]))
/** Particles that names hold in lower case. */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ter|van|von|y|zu)$/i
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}$/u
/** The same of ASCII, tried first: patterns of Unicode take milliseconds to compile, and few pages need this one. */
const ASCII_WORD = /^[ -~]*$/
const ASCII_NAME_WORD = /^[A-Z][A-Za-z'.-]{0,30}$/
const MOST_NAME_WORDS = 5

/** The agency that `name` is, as it signs, or null. */
export function agencyName(name: string): string | null {
  return AGENCY.get(name.trim().toLowerCase()) ?? null
}

/** Whether `name` has the form of a person's full name. */
export function isPersonName(name: string, allowOneWord = false): boolean {
  const words = name.split(' ')
  if (words.length > MOST_NAME_WORDS || words.length < (allowOneWord ? 1 : 2)) return false
  const own = words.filter((word) => !PARTICLE.test(word))
  return (
    own.length > 0 &&
    own.every(isNameWord) &&
    !words.some((word) => NOT_AUTHOR.has(word.toLowerCase().replace(/[.:]$/, '')))
  )
}

/** Whether `name` is a paper's, a station's or a service's: "Valley Post", but not "Emily Post". */
export function isPaperName(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  return PAPERS.has(words.at(-1)!) && (words.length === 1 || !hasClass(words[0]!, FIRST_NAME))
}

/** Whether `name` is a place's: one that is known, or one that begins like "New York". */
export function isPlaceName(name: string): boolean {
  const lower = name.toLowerCase()
  const first = lower.split(' ')[0]!
  return hasClass(lower, PLACE) || (hasClass(first, ORDINARY | PLACE) && !hasClass(first, FIRST_NAME))
}

/** Whether a line alone, without "by", is a person's name: its first word is known as a first name, it is no place. */
export function isKnownPersonName(name: string): boolean {
  if (!isPersonName(name)) return false
  const words = name.toLowerCase().split(' ')
  const last = words.at(-1)!
  const isNoun = hasClass(last, ORDINARY) && !hasClass(last, LAST_NAME)
  return hasClass(words[0]!, FIRST_NAME) && !isNoun && !isPlaceName(name)
}

/** Whether a word may stand in a name. */
export function isNameWord(word: string): boolean {
  return (ASCII_WORD.test(word) ? ASCII_NAME_WORD : NAME_WORD).test(word)
}

/** Whether the lexicon has the word or phrase, in small letters, with one of `bits`. */
function hasClass(lower: string, bits: number): boolean {
  const [first = 0, ...others] = lower.split(' ').map(wordHash)
  return (nameClasses(others.reduce(mix, first)) & bits) !== 0
}

/** Whether a line alone is the desk, bureau or service that signs a story, with its place: "Valley News Bureau, Amrum". */
export function isDeskLine(line: string): boolean {
  const [desk = '', ...places] = line
    .trim()
    .replace(/^by:?\s/i, '')
    .split(/\s*[,|/–—]\s*/)
  const words = desk.split(' ')
  return (
    line.length <= LONGEST_DESK &&
    words.length <= MOST_NAME_WORDS &&
    places.length <= 1 &&
    [...words, ...places.flatMap((place) => place.split(' '))].every(isNameWord) &&
    DESK.test(desk)
  )
}

const LONGEST_DESK = 60
/** A headline may end with a "staff", or with "agencies". */
const DESK =
  /^(?:our |special |staff |sports? |senior )?(?:correspondents?|reporters?)$|.\s(?:bureau|correspondents?|(?:city|digital|national|news|online|sports?|web) desk|news (?:network|service)|newsroom|staff report(?:ers?)?|staff writers?)$|^agencies$/i
