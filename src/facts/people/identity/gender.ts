/*
 * Gender evidence: titles and kinship words before a name, first names, nouns in apposition.
 */

import type { Reading } from '../../../language/reading.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { LINE_START, LOWER, PUNCT } from '../../../language/tokens.ts'
import { FEMALE_WORDS, MALE_WORDS, NAMES_OF_BOTH, OFFICES_OF_BOTH } from '../../../lexicon/genders.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import { FEMALE, FIRST_NAME, LAST_NAME, LAST_SHIFT, MALE } from '../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { NameMention } from './name-mention.ts'

export type Gender = 'female' | 'male'

const FEMALE_SET = wordSet(FEMALE_WORDS.split(' ').flatMap((word) => [word, `${word}.`]))
const MALE_SET = wordSet(MALE_WORDS.split(' ').flatMap((word) => [word, `${word}.`]))

const OF_BOTH_SET = wordSet(OFFICES_OF_BOTH.split(' '))

const BOTH = new Set(NAMES_OF_BOTH.split(' '))

/** Behind these somebody else begins: "spokeswoman for", "father of", "whose husband". */
const RELATES = tagSet(['IN', 'TO', 'WP', 'WP$', 'WDT', 'MD', 'VBD', 'VBZ', 'VBP'])

const COMMA = ','.charCodeAt(0)

/** How far before a name a title or kinship word may stand ("actress and singer Ana Lima"). */
const REACH = 3

/** Gender told by a word before the mention, in the same sentence; offices that both have only where they are asked for. */
export function genderBefore(reading: Reading, mention: NameMention, ofBoth = true): Gender | null {
  const { tokens } = reading
  // "an old man and Ana Lima" are two
  if (mention.first > 0 && reading.tags[mention.first - 1] === TAG.CC) return null
  for (let i = mention.first - 1; i >= 0 && i >= mention.first - REACH; i--) {
    if (tokens.flags[i]! & PUNCT || tokens.flags[i + 1]! & LINE_START || RELATES[reading.tags[i]!]) break
    const word = tokens.lower[i]!
    if (FEMALE_SET.has(word)) return 'female'
    if (MALE_SET.has(word)) return ofBoth || !OF_BOTH_SET.has(word) ? 'male' : null
    if (i < mention.first - 1 && !(tokens.flags[i]! & LOWER)) break
  }
  return null
}

/** Gender told by a word after the name in apposition ("Ana Lima, a young actress,"); of offices as above. */
export function genderAfter(reading: Reading, mention: NameMention, ofBoth = true): Gender | null {
  const { tokens, text } = reading
  if (mention.end >= tokens.count || text.charCodeAt(tokens.start[mention.end]!) !== COMMA) return null
  for (let i = mention.end + 1; i < tokens.count && i < mention.end + 7; i++) {
    if (tokens.flags[i]! & (LINE_START | PUNCT) || RELATES[reading.tags[i]!]) break
    // "the queen’s chef" says nothing of the chef
    if (!(tokens.flags[i]! & LOWER) || reading.tags[i + 1] === TAG.POS) continue
    if (FEMALE_SET.has(tokens.lower[i]!)) return 'female'
    if (MALE_SET.has(tokens.lower[i]!)) return ofBoth || !OF_BOTH_SET.has(tokens.lower[i]!) ? 'male' : null
  }
  return null
}

/** Gender that a single name tells: none if it is rather a surname ("Johnson"). */
export function genderOfSingleName(word: string): Gender | null {
  const classes = nameClasses(wordHash(word))
  const asLast = (classes & LAST_NAME) >> LAST_SHIFT
  return asLast > 0 && asLast < (classes & FIRST_NAME) ? null : genderOfFirstName(word)
}

/** Gender that the first name tells, if it is given to one gender only. */
export function genderOfFirstName(word: string): Gender | null {
  if (BOTH.has(word)) return null
  const classes = nameClasses(wordHash(word))
  if (!(classes & FIRST_NAME)) return null
  if (classes & FEMALE) return classes & MALE ? null : 'female'
  return classes & MALE ? 'male' : null
}

/** Gender of two first names with a hyphen: "Jean-Pierre" and "Jean-Marie" are men, else both must tell the same. */
export function genderOfTwoNames(one: string, other: string): Gender | null {
  if (one === 'jean') return 'male'
  const first = genderOfFirstName(one)
  const second = genderOfFirstName(other)
  return first === null || second === null || first === second ? (first ?? second) : null
}
