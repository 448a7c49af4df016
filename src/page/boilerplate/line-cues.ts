/*
 * Which cues of boilerplate the beginning of a block holds. A pattern is tried only if the line begins as it must, or has
 * a word that the pattern names: most lines of a page try one or two of thirty.
 */

import type { PageBlock } from '../page-block.ts'
import { mayMatch, openedBy, openingsOf } from './guard.ts'
import { cuePatterns, cueTables, LETTERS, type NamedWord, PREFIX, SIGNS } from './line-cue-tables.ts'
import { LINE_CUES } from './wordings/page-line-cues.ts'

const CUE_LENGTH = 240
const PATTERNS = cuePatterns(LINE_CUES)
const OPENINGS = openingsOf(PATTERNS)
const TABLES = cueTables(PATTERNS)

/** The sum of the bits of all cues in `block`. */
export function lineCues(text: string, block: PageBlock): number {
  const end = Math.min(block.end, block.start + CUE_LENGTH)
  const named = namedIn(text, block.start, end)
  if (named === 0) return 0
  const opening = text.slice(block.start, end)
  let bits = 0
  for (let rest = named & openedBy(OPENINGS, opening); rest !== 0; rest &= rest - 1) {
    const guarded = PATTERNS[31 - Math.clz32(rest & -rest)]!
    if ((bits & guarded.bit) !== 0 || !mayMatch(guarded, opening)) continue
    if (guarded.pattern.test(opening)) bits |= guarded.bit
  }
  return bits
}

/** The patterns whose cue looks at the line at all, and of whose words it has one, as bits. */
function namedIn(text: string, start: number, end: number): number {
  const { onWord, onSign, namedSign, namedAt, unnamed } = TABLES
  let on = 0
  let names = unnamed
  let place = 0
  let letters = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32
    const letter = (code | 32) - 96
    if (letter > 0 && letter < LETTERS && code < 128) {
      if (letters < PREFIX) place = place * LETTERS + letter
      letters++
      continue
    }
    if (letters > 0) {
      if (letters < PREFIX) place *= letters === 1 ? LETTERS * LETTERS : LETTERS
      on |= onWord[place]!
      if (namedAt[place] !== 0) names |= namedBy(TABLES.named[namedAt[place]!]!, text, at - letters, letters)
      place = 0
      letters = 0
    }
    if (code < SIGNS) {
      on |= onSign[code]!
      names |= namedSign[code]!
    }
  }
  return on & names
}

/** The patterns that name the word of `length` letters at `start`, if it is one of `words`, which begin as it does. */
function namedBy(words: readonly NamedWord[], text: string, start: number, length: number): number {
  let patterns = 0
  for (let i = 0; i < words.length; i++) {
    const { word, whole, patterns: own } = words[i]!
    if (word.length > length || (whole && word.length < length)) continue
    let at = PREFIX
    while (at < word.length && (text.charCodeAt(start + at) | 32) === word.charCodeAt(at)) at++
    if (at >= word.length) patterns |= own
  }
  return patterns
}
