/*
 * Sentences: where a block is cut, decided at each full stop, question mark or exclamation mark by what stands around it.
 */

import { hashLower, wordSet } from '../text/hash.ts'
import { CALENDAR_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.ts'
import { ALL_CAPS, CAPITAL, DOTTED, LOWER, NUMBER, PUNCT, SPACE_BEFORE, type Tokens, WORD } from './tokens.ts'

/** Sentences as ranges of tokens: sentence s is tokens [start[s], start[s + 1]). */
export interface Sentences {
  readonly count: number
  readonly start: Int32Array
  /** For each token, the number of its sentence. */
  readonly of: Int32Array
  /** For each block, the number of its first sentence; one more entry at the end. */
  readonly blockStart: Int32Array
}

const CLOSERS = /^["”’')\]»]$/
const OPENERS = /^["“‘'([«„—–-]/
/** After "U.S." or "Inc." a capital may go on with the sentence, but these words start one. */
const STARTERS = wordSet(
  'the a an this that these those he she it they we i you in on at but and as if when while after before for his her its their there what who how why not no so to with by from since although however meanwhile mr mrs ms'.split(
    ' ',
  ),
)

/** Splits the tokens of each block into sentences; a block always ends one. */
export function splitSentences(text: string, tokens: Tokens): Sentences {
  const start: number[] = []
  const blocks = tokens.blockStart.length - 1
  const blockStart = new Int32Array(blocks + 1)
  for (let block = 0; block < blocks; block++) {
    blockStart[block] = start.length
    const end = tokens.blockStart[block + 1]!
    for (let first = tokens.blockStart[block]!; first < end; ) {
      start.push(first)
      first = sentenceEnd(text, tokens, first, end)
    }
  }
  blockStart[blocks] = start.length
  return {
    count: start.length,
    start: Int32Array.from([...start, tokens.count]),
    of: sentenceOfTokens(start, tokens.count),
    blockStart,
  }
}

function sentenceOfTokens(start: readonly number[], count: number): Int32Array {
  const of = new Int32Array(count)
  for (let s = 0; s < start.length; s++) of.fill(s, start[s], start[s + 1] ?? count)
  return of
}

/** The token after the last one of the sentence that starts at `first`. */
function sentenceEnd(text: string, tokens: Tokens, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const code = text.charCodeAt(tokens.end[i]! - 1)
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue
    let next = i + 1
    while (next < end && !(tokens.flags[next]! & SPACE_BEFORE) && isCloser(text, tokens, next)) next++
    if (next >= end) return end
    if (endsSentence(text, tokens, i, next)) return next
  }
  return end
}

function isCloser(text: string, tokens: Tokens, index: number): boolean {
  return tokens.end[index]! - tokens.start[index]! === 1 && CLOSERS.test(text[tokens.start[index]!]!)
}

/** Whether the stop at token `stop` ends a sentence when `next` is the first token after it and its closing marks. */
function endsSentence(text: string, tokens: Tokens, stop: number, next: number): boolean {
  const flags = tokens.flags[next]!
  const hasSpace = (flags & SPACE_BEFORE) !== 0
  if (!hasSpace && next === stop + 1) return false
  if (flags & LOWER && flags & WORD) return false
  const opens = (flags & PUNCT) !== 0 && OPENERS.test(text.slice(tokens.start[next], tokens.end[next]))
  if (flags & PUNCT && !opens) return false
  if (!(tokens.flags[stop]! & DOTTED)) return hasSpace || opens
  return endsAfterAbbreviation(text, tokens, stop, next, opens)
}

function endsAfterAbbreviation(
  text: string,
  tokens: Tokens,
  stop: number,
  next: number,
  opens: boolean,
): boolean {
  const word = hashLower(text, startOfLastPart(text, tokens, stop), tokens.end[stop]! - 1)
  if (TITLE_ABBREVIATIONS.has(word)) return false
  const isInitial = tokens.end[stop]! - tokens.start[stop]! === 2 && (tokens.flags[stop]! & CAPITAL) !== 0
  if (isInitial) return false
  if (tokens.flags[next]! & NUMBER) return !CALENDAR_ABBREVIATIONS.has(word)
  // "Norvik Inc. (NYSE: NVK) said", but "in the U.S. (They left.)"
  const isBracket = text.charCodeAt(tokens.start[next]!) === OPEN_BRACKET
  if (opens) return !isBracket || STARTERS.has(tokens.lower[next + 1] ?? 0)
  return STARTERS.has(tokens.lower[next]!) && !(tokens.flags[next]! & ALL_CAPS)
}

/** Where the last part of a token begins: "30-Sept." ends as "Sept." does. */
function startOfLastPart(text: string, { start, end }: Tokens, token: number): number {
  for (let at = end[token]! - 1; at > Math.max(start[token]!, end[token]! - LONGEST_PART); at--)
    if (HYPHENS.has(text.charCodeAt(at - 1))) return at
  return start[token]!
}

const OPEN_BRACKET = 40
const LONGEST_PART = 8
/** The hyphen, its lookalikes and the dashes. */
const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011, 0x2013, 0x2014])
