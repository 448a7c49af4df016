/*
 * Counts what a block looks like in one pass over its characters: words, capitals, sentence ends, marks. Mostly
 * neutral to language; scripts without spaces count two characters as a word.
 */

import { lowerOf } from '../language/characters.ts'
import { HASH_SEED, hashStep } from '../language/hash.ts'
import { LINE_CUES } from '../lexicon/page-line-cues.ts'
import { STOP_WORDS } from '../lexicon/page-stop-words.ts'
import type { PageBlock } from './page-block.ts'

/** What one block looks like. */
export interface BlockStats {
  readonly words: number
  readonly chars: number
  /** Words that start with a capital, without, in capitals, with a digit, and stop words. */
  readonly capitals: number
  readonly lowers: number
  readonly allCaps: number
  readonly numbers: number
  readonly stops: number
  readonly firstPerson: number
  /** Sentence ends inside and at the end, commas, quotation marks, separators such as | and ›. */
  readonly sentences: number
  readonly commas: number
  readonly quotes: number
  readonly separators: number
  readonly endsSentence: boolean
  readonly last: number
  readonly first: number
  /** Share of its letters that are in links. */
  readonly linked: number
  /** Sum of LINE_CUES bits. */
  readonly cues: number
  /** Hash of its letters and digits in lower case. */
  readonly hash: number
  /** Words, if it reads as prose; 0 otherwise. */
  readonly prose: number
}

const CUE_LENGTH = 240
/** Prose has some words to it, closes its sentence and is not a bundle of links. */
const PROSE_WORDS = 9
const PROSE_LINKED = 0.45
const FIRST_PERSON = new Set(['i', 'my', 'me', "i'm", "i've", 'you', 'your', 'lol'])

const isCjk = (code: number) =>
  (code >= 0x3040 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0x0e00 && code <= 0x0e7f)
const SENTENCE_ENDS = new Set('.!?…。！？।؟'.split('').map((c) => c.charCodeAt(0)))
const CLOSERS = new Set('"”’\')]»'.split('').map((c) => c.charCodeAt(0)))
const QUOTES = new Set('"“”„«»'.split('').map((c) => c.charCodeAt(0)))
const SEPARATORS = new Set('|›»/•·>~'.split('').map((c) => c.charCodeAt(0)))

/** The statistics of `block`. */
export function blockStats(text: string, block: PageBlock): BlockStats {
  const counts = countWords(text, block)
  const marks = countMarks(text, block)
  const chars = block.end - block.start
  const words = counts.words + marks.cjk / 2
  const linked = Math.min(1, block.linked / chars)
  const isProse = words >= PROSE_WORDS && marks.endsSentence && linked < PROSE_LINKED
  // written out: object spread is slow here, and this runs for every line of a page
  return {
    words,
    chars,
    capitals: counts.capitals,
    lowers: counts.lowers,
    allCaps: counts.allCaps,
    numbers: counts.numbers,
    stops: counts.stops,
    firstPerson: counts.firstPerson,
    hash: counts.hash,
    sentences: marks.sentences,
    commas: marks.commas,
    quotes: marks.quotes,
    separators: marks.separators,
    endsSentence: marks.endsSentence,
    first: text.charCodeAt(block.start),
    last: text.charCodeAt(block.end - 1),
    linked,
    cues: cuesOf(text, block),
    prose: isProse ? words : 0,
  }
}

function cuesOf(text: string, block: PageBlock): number {
  const opening = text.slice(block.start, Math.min(block.end, block.start + CUE_LENGTH))
  let bits = 0
  for (const cue of LINE_CUES) if (cue.pattern.test(opening)) bits |= cue.bit
  return bits
}

function countWords(text: string, block: PageBlock) {
  let words = 0
  let capitals = 0
  let lowers = 0
  let allCaps = 0
  let numbers = 0
  let stops = 0
  let firstPerson = 0
  let hash = HASH_SEED
  for (let at = block.start; at < block.end; ) {
    let end = at
    while (end < block.end && !isSpace(text.charCodeAt(end))) end++
    if (end > at) {
      const word = text.slice(at, Math.min(end, at + 40))
      const lower = word.toLowerCase()
      const first = firstLetter(word)
      if (first) words++
      if (first >= '0' && first <= '9') numbers++
      else if (first !== first.toLowerCase()) capitals++
      else if (first) lowers++
      if (word.length > 1 && word === word.toUpperCase() && word !== lower) allCaps++
      if (STOP_WORDS.has(lower)) stops++
      if (FIRST_PERSON.has(lower)) firstPerson++
      for (let i = at; i < end; i++) hash = hashStep(hash, lowerOf(text.charCodeAt(i)))
    }
    at = end + 1
  }
  return { words, capitals, lowers, allCaps, numbers, stops, firstPerson, hash }
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

function firstLetter(word: string): string {
  for (let i = 0; i < word.length && i < 4; i++) {
    const sign = word[i]!
    const code = sign.charCodeAt(0)
    if ((code >= 48 && code <= 57) || sign.toLowerCase() !== sign.toUpperCase()) return sign
  }
  return ''
}

function countMarks(text: string, block: PageBlock) {
  let sentences = 0
  let commas = 0
  let quotes = 0
  let separators = 0
  let cjk = 0
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at)
    if (code === 44 || code === 0xff0c || code === 0x3001) commas++
    else if (SENTENCE_ENDS.has(code)) {
      const next = at + 1 < block.end ? text.charCodeAt(at + 1) : 32
      if (next === 32 || CLOSERS.has(next) || code > 0x2fff) sentences++
    } else if (QUOTES.has(code)) quotes++
    else if (SEPARATORS.has(code)) separators++
    else if (isCjk(code)) cjk++
  }
  let end = block.end - 1
  while (end > block.start && CLOSERS.has(text.charCodeAt(end))) end--
  const endsSentence = SENTENCE_ENDS.has(text.charCodeAt(end))
  return {
    sentences,
    commas,
    quotes,
    separators,
    cjk,
    endsSentence,
  }
}
