/*
 * Counts the words of a block in one pass over its characters, by tables and hashes: no string is built.
 */

import { STOP_WORDS } from '../../lexicon/page/page-stop-words.ts'
import { ASCII, ASCII_CLASS, ASCII_LOWER } from '../../text/ascii.ts'
import { classOf, DIGIT, LOWER_LETTER, lowerOf, UPPER_LETTER } from '../../text/characters.ts'
import { HASH_SEED, hashStep, wordHash } from '../../text/hash.ts'
import { hashTable, lookUpHash } from '../../text/hash-table.ts'
import type { PageBlock } from '../page-block.ts'

/** What the words of a block are. */
export interface WordCounts {
  words: number
  capitals: number
  lowers: number
  allCaps: number
  numbers: number
  stops: number
  firstPerson: number
  hash: number
}

/** A word is known by its first letter or digit, looked for among this many characters: “the, (the, [1]. */
const OPENING = 4
const STOP = 1
const FIRST_PERSON = 2
const SPEAKING = ['i', 'my', 'me', "i'm", "i've", 'you', 'your', 'lol']
/** By the hash of a word, whether it is a stop word or of a speaker, as bits. */
const KNOWN = hashTable([
  ...[...STOP_WORDS].map((word) => [wordHash(word), STOP] as const),
  ...SPEAKING.map((word) => [wordHash(word), FIRST_PERSON] as const),
])

/** The counts of the words in `block`. */
export function countWords(text: string, block: PageBlock): WordCounts {
  const counts: WordCounts = {
    words: 0,
    capitals: 0,
    lowers: 0,
    allCaps: 0,
    numbers: 0,
    stops: 0,
    firstPerson: 0,
    hash: HASH_SEED,
  }
  for (let at = block.start; at < block.end; ) {
    if (isSpace(text.charCodeAt(at))) at++
    else at = countWord(text, at, block.end, counts)
  }
  return counts
}

/** Counts the word at `start`; gives its end. */
function countWord(text: string, start: number, end: number, counts: WordCounts): number {
  let { hash } = counts
  let word = HASH_SEED
  let first = 0
  let uppers = 0
  let smalls = 0
  let at = start
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) break
    const kind = code < ASCII ? ASCII_CLASS[code]! : classOf(code)
    const lower = code < ASCII ? ASCII_LOWER[code]! : lowerOf(code)
    hash = hashStep(hash, lower)
    word = hashStep(word, lower)
    if (kind === UPPER_LETTER) uppers++
    else if (kind === LOWER_LETTER) smalls++
    if (first === 0 && at - start < OPENING && isInk(kind)) first = kind
  }
  counts.hash = hash
  if (first !== 0) counts.words++
  if (first === DIGIT) counts.numbers++
  else if (first === UPPER_LETTER) counts.capitals++
  else if (first === LOWER_LETTER) counts.lowers++
  if (at - start > 1 && uppers > 0 && smalls === 0) counts.allCaps++
  const known = lookUpHash(KNOWN, word)
  if (known !== 0) {
    if ((known & STOP) !== 0) counts.stops++
    if ((known & FIRST_PERSON) !== 0) counts.firstPerson++
  }
  return at
}

const isInk = (kind: number) => kind === DIGIT || kind === UPPER_LETTER || kind === LOWER_LETTER

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
