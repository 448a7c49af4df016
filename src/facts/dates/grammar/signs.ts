/*
 * The body of a document as a string of signs, one character a piece; pieces are tokens, hyphenated ones taken apart
 * ("20-year-old" is 20, -, year, -, old). The grammar runs over this string and never over the text.
 */

import type { Reading } from '../../../language/reading.ts'
import { HAS_DIGIT, LINE_START, NUMBER } from '../../../language/tokens.ts'
import { hashLower } from '../../../text/hash.ts'
import { lookUpHash } from '../../../text/hash-table.ts'
import { numberShape } from './number-shapes.ts'
import { FIRST_SIGN, type Vocabulary } from './vocabulary.ts'

/** Pieces of the body: `text[i]` is the sign of the piece at `start[i]..end[i]`, part of token `token[i]`. */
export interface Signs {
  readonly text: string
  readonly start: Int32Array
  readonly end: Int32Array
  readonly token: Int32Array
}

const UNKNOWN_SIGN = 1
const SENTENCE_SIGN = 2
const HYPHEN = 45
/** A word of this length or less has no two parts worth telling apart. */
const SHORTEST_COMPOUND = 5
/** Longest compound that is taken apart; longer ones are addresses or noise. */
const LONGEST_COMPOUND = 40

interface Growing {
  count: number
  /** Where the next hyphen is. */
  hyphen: number
  sign: Uint16Array<ArrayBuffer>
  start: Int32Array
  end: Int32Array
  token: Int32Array
}

/** The signs of the body of `reading`. */
export function readSigns(reading: Reading, vocabulary: Vocabulary): Signs {
  const { tokens, sentences } = reading
  const pieces = withCapacity(64 + Math.ceil((tokens.count + sentences.count) * 1.25))
  let sentence = -1
  for (let token = 0; token < tokens.count; token++) {
    if (sentences.of[token] !== sentence || (tokens.flags[token]! & LINE_START) !== 0) {
      push(pieces, SENTENCE_SIGN, tokens.start[token]!, tokens.start[token]!, token)
      sentence = sentences.of[token]!
    }
    readToken(reading, vocabulary, token, pieces)
  }
  const { count } = pieces
  return {
    text: signText(pieces),
    start: pieces.start.subarray(0, count),
    end: pieces.end.subarray(0, count),
    token: pieces.token,
  }
}

function readToken(reading: Reading, vocabulary: Vocabulary, token: number, pieces: Growing): void {
  const { tokens, text } = reading
  const start = tokens.start[token]!
  const end = tokens.end[token]!
  const sign = tokenSign(reading, vocabulary, token)
  const length = end - start
  const mayBeCompound = length >= SHORTEST_COMPOUND || (tokens.flags[token]! & HAS_DIGIT && length > 2)
  if (
    sign !== UNKNOWN_SIGN ||
    !mayBeCompound ||
    length > LONGEST_COMPOUND ||
    !holdsHyphen(pieces, text, start, end)
  )
    push(pieces, sign, start, end, token)
  else readCompound(text, vocabulary, { start, end, token }, pieces)
}

/** Tokens are asked in order: the next hyphen is looked for once, however many tokens stand before it. */
function holdsHyphen(pieces: Growing, text: string, start: number, end: number): boolean {
  if (pieces.hyphen < start) {
    const next = text.indexOf('-', start)
    pieces.hyphen = next < 0 ? text.length : next
  }
  return pieces.hyphen < end
}

function tokenSign({ tokens, text }: Reading, vocabulary: Vocabulary, token: number): number {
  const known = lookUpHash(vocabulary.signs, tokens.lower[token]!)
  if (known !== 0) return known
  if ((tokens.flags[token]! & NUMBER) === 0) return UNKNOWN_SIGN
  const shape = numberShape(text.slice(tokens.start[token], tokens.end[token]))
  return shape >= 0 ? FIRST_SIGN + shape : UNKNOWN_SIGN
}

function readCompound(
  text: string,
  vocabulary: Vocabulary,
  { start, end, token }: { readonly start: number; readonly end: number; readonly token: number },
  pieces: Growing,
): void {
  let from = start
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== HYPHEN) continue
    if (at > from) push(pieces, partSign(text, vocabulary, from, at), from, at, token)
    push(pieces, vocabulary.ofWord('-').charCodeAt(0), at, at + 1, token)
    from = at + 1
  }
  push(pieces, partSign(text, vocabulary, from, end), from, end, token)
}

function partSign(text: string, vocabulary: Vocabulary, start: number, end: number): number {
  const known = lookUpHash(vocabulary.signs, hashLower(text, start, end))
  if (known !== 0) return known
  const code = text.charCodeAt(start)
  const shape = code >= 48 && code <= 57 ? numberShape(text.slice(start, end)) : -1
  return shape >= 0 ? FIRST_SIGN + shape : UNKNOWN_SIGN
}

function push(pieces: Growing, sign: number, start: number, end: number, token: number): void {
  if (pieces.count === pieces.sign.length) grow(pieces)
  const index = pieces.count++
  pieces.sign[index] = sign
  pieces.start[index] = start
  pieces.end[index] = end
  pieces.token[index] = token
}

/** Signs are units of UTF-16 as they are. */
function signText({ sign, count }: Growing): string {
  return Buffer.from(sign.buffer, 0, 2 * count).toString('utf16le')
}

function withCapacity(capacity: number): Growing {
  return {
    count: 0,
    hyphen: -1,
    sign: new Uint16Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    token: new Int32Array(capacity),
  }
}

function grow(pieces: Growing): void {
  const larger = withCapacity(pieces.count * 2)
  larger.sign.set(pieces.sign)
  larger.start.set(pieces.start)
  larger.end.set(pieces.end)
  larger.token.set(pieces.token)
  Object.assign(pieces, larger, { count: pieces.count, hyphen: pieces.hyphen })
}
