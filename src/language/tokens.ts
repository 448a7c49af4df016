/*
 * Tokens as typed arrays over the text: words, numbers, clitics ('s, n't), punctuation; one pass, no object a token.
 * Conventions follow the Penn Treebank, except that hyphenated words stay one token and brackets stay as written.
 */

import { classOf, isLetter, lowerOf, NEWLINE, PUNCTUATION, SPACE, UPPER_LETTER } from '../text/characters.ts'
import { HASH_SEED, hashStep } from '../text/hash.ts'
import type { Span } from '../text/span.ts'
import { tokenEnd } from './token-end.ts'

export const WORD = 1
export const NUMBER = 2
export const CAPITAL = 4
/** All letters are capitals, and there are two or more. */
export const ALL_CAPS = 8
/** No capital letter. */
export const LOWER = 16
export const HAS_DIGIT = 32
export const SPACE_BEFORE = 64
/** First token of a line. */
export const LINE_START = 128
/** A word that ends with its own full stop ("Mr.", "U.S."). */
export const DOTTED = 256
export const PUNCT = 512

/** Word and shape of the entry beyond the last token, unlike those of any. */
const NO_WORD = 77

/** Parallel arrays, one entry a token; of `lower` and `shape` one more, for whatever lies beyond the edge. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Sum of the flags above. */
  readonly flags: Uint16Array
  /** Hash of the lower-case form (see hash.ts), curly apostrophes as straight. */
  readonly lower: Int32Array
  /** Hash of the form as written. */
  readonly form: Int32Array
  /** Hash of the shape, runs collapsed: "McDonald" is XxXx. */
  readonly shape: Int32Array
  /** Hash of the first STEM_LENGTH characters in lower case: inflected forms of a verb share it. */
  readonly stem: Int32Array
  /** Hash of the last three characters in lower case. */
  readonly ending: Int32Array
  /** For each block, the number of its first token; one more entry at the end. */
  readonly blockStart: Int32Array
}

interface Growing {
  count: number
  start: Int32Array
  end: Int32Array
  flags: Uint16Array
  lower: Int32Array
  form: Int32Array
  shape: Int32Array
  stem: Int32Array
  ending: Int32Array
}

/** The tokens of `blocks` (ascending spans of `text`). */
export function tokenize(text: string, blocks: readonly Span[]): Tokens {
  const tokens = withCapacity(256 + (blocks.reduce((sum, b) => sum + b.end - b.start, 0) >> 2))
  const blockStart = new Int32Array(blocks.length + 1)
  blocks.forEach((block, index) => {
    blockStart[index] = tokens.count
    tokenizeBlock(text, block, tokens)
  })
  blockStart[blocks.length] = tokens.count
  if (tokens.count === tokens.start.length) grow(tokens)
  tokens.lower[tokens.count] = NO_WORD
  tokens.shape[tokens.count] = NO_WORD
  const { count, start, end, flags, lower, form, shape, stem, ending } = tokens
  return { count, start, end, flags, lower, form, shape, stem, ending, blockStart }
}

/** The form of token `index` as written. */
export function tokenText(text: string, tokens: Tokens, index: number): string {
  return text.slice(tokens.start[index], tokens.end[index])
}

function tokenizeBlock(text: string, block: Span, tokens: Growing): void {
  let gap = LINE_START | SPACE_BEFORE
  for (let at = block.start; at < block.end; ) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === SPACE || kind === NEWLINE) {
      gap |= kind === NEWLINE ? LINE_START | SPACE_BEFORE : SPACE_BEFORE
      at++
      continue
    }
    const end = Math.min(tokenEnd(text, at, block.end, gap === 0), block.end)
    push(text, at, end, gap, tokens)
    gap = 0
    at = end
  }
}

function push(text: string, start: number, end: number, gap: number, tokens: Growing): void {
  if (tokens.count === tokens.start.length) grow(tokens)
  const index = tokens.count++
  tokens.start[index] = start
  tokens.end[index] = end
  let lower = HASH_SEED
  let form = HASH_SEED
  let shape = HASH_SEED
  let stem = HASH_SEED
  let thirdLast = 0
  let secondLast = 0
  let lastLower = 0
  let last = 0
  let letters = 0
  let capitals = 0
  let digits = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const kind = classOf(code)
    thirdLast = secondLast
    secondLast = lastLower
    lastLower = lowerOf(code)
    lower = hashStep(lower, lastLower)
    if (i - start < STEM_LENGTH) stem = lower
    form = hashStep(form, code)
    if (isLetter(kind)) letters++
    if (kind === UPPER_LETTER) capitals++
    if (kind === 6) digits++
    const sign = kind >= 7 ? code : kind
    if (sign !== last) shape = hashStep(shape, sign)
    last = sign
  }
  tokens.lower[index] = lower
  tokens.form[index] = form
  tokens.shape[index] = shape
  tokens.stem[index] = stem
  tokens.ending[index] = endingOf(end - start, thirdLast, secondLast, lastLower)
  tokens.flags[index] = gap | flagsOf(text, start, end, letters, capitals, digits)
}

const STEM_LENGTH = 5
const ENDING_LENGTH = 3

/** The hash of the last characters of a token of `length` characters. */
function endingOf(length: number, thirdLast: number, secondLast: number, last: number): number {
  let hash = ENDING_LENGTH
  if (length >= ENDING_LENGTH) hash = hashStep(hash, thirdLast)
  if (length > 1) hash = hashStep(hash, secondLast)
  return hashStep(hash, last)
}

function flagsOf(
  text: string,
  start: number,
  end: number,
  letters: number,
  capitals: number,
  digits: number,
): number {
  const first = classOf(text.charCodeAt(start))
  let flags = isLetter(first)
    ? WORD
    : first === 6
      ? NUMBER
      : first === PUNCTUATION && letters + digits === 0
        ? PUNCT
        : 0
  if (first === 7 && letters === 0) flags |= PUNCT
  if (first === UPPER_LETTER) flags |= CAPITAL
  if (capitals > 1 && capitals === letters) flags |= ALL_CAPS
  if (letters > 0 && capitals === 0) flags |= LOWER
  if (digits > 0) flags |= HAS_DIGIT
  if (letters > 0 && text.charCodeAt(end - 1) === 46) flags |= DOTTED
  return flags
}

/** Arrays of four bytes an entry. */
const WORD_ARRAYS = ['start', 'end', 'lower', 'form', 'shape', 'stem', 'ending'] as const

/** All in one buffer, after which the system has the memory of a long document back: of smaller ones malloc keeps it. */
function withCapacity(capacity: number): Growing {
  const size = Int32Array.BYTES_PER_ELEMENT * capacity
  const buffer = new ArrayBuffer(WORD_ARRAYS.length * size + Uint16Array.BYTES_PER_ELEMENT * capacity)
  const words = (name: (typeof WORD_ARRAYS)[number]): Int32Array =>
    new Int32Array(buffer, WORD_ARRAYS.indexOf(name) * size, capacity)
  return {
    count: 0,
    start: words('start'),
    end: words('end'),
    flags: new Uint16Array(buffer, WORD_ARRAYS.length * size, capacity),
    lower: words('lower'),
    form: words('form'),
    shape: words('shape'),
    stem: words('stem'),
    ending: words('ending'),
  }
}

function grow(tokens: Growing): void {
  const larger = withCapacity(tokens.count * 2)
  for (const name of WORD_ARRAYS) larger[name].set(tokens[name])
  larger.flags.set(tokens.flags)
  Object.assign(tokens, larger, { count: tokens.count })
}
