/*
 * Which cues of furniture the beginning of a block holds. A pattern is tried only if the line has a word that it could
 * start with: most lines of a page try two or three of seventeen.
 */
import { LINE_CUES } from '../lexicon/page-line-cues.ts'
import type { PageBlock } from './page-block.ts'

const CUE_LENGTH = 240
/** Letters are counted from 1; three of them make a place in the table, missing ones are 0. */
const LETTERS = 27
const WORDS = triggers()
/** By the number of its bit. */
const CUE_OF = new Map(LINE_CUES.map((cue) => [31 - Math.clz32(cue.bit), cue]))
const SIGNS = signTriggers()

/** The sum of the bits of all cues in `block`. */
export function lineCues(text: string, block: PageBlock): number {
  const end = Math.min(block.end, block.start + CUE_LENGTH)
  const tried = triggered(text, block.start, end)
  if (tried === 0) return 0
  const opening = text.slice(block.start, end)
  let bits = 0
  for (let rest = tried; rest !== 0; rest &= rest - 1) {
    const cue = CUE_OF.get(31 - Math.clz32(rest & -rest))!
    if (cue.pattern.test(opening)) bits |= cue.bit
  }
  return bits
}

/** The bits of all cues that could match. */
function triggered(text: string, start: number, end: number): number {
  let bits = 0
  let place = 0
  let letters = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32
    const letter = (code | 32) - 96
    if (letter > 0 && letter < LETTERS && code < 128) {
      if (letters < 3) place = place * LETTERS + letter
      letters++
      continue
    }
    if (letters > 0) {
      if (letters < 3) place *= letters === 1 ? LETTERS * LETTERS : LETTERS
      bits |= WORDS[place]!
      place = 0
      letters = 0
    }
    if (code < 256) bits |= SIGNS[code]!
  }
  return bits
}

function triggers(): Int32Array {
  const table = new Int32Array(LETTERS ** 3)
  for (const { on, bit } of LINE_CUES) {
    for (const word of on.split(' ')) {
      if (!/^[a-z]+$/.test(word)) continue
      const place = [0, 1, 2].reduce(
        (sum, i) => sum * LETTERS + (i < word.length ? word.charCodeAt(i) - 96 : 0),
        0,
      )
      table[place]! |= bit
    }
  }
  return table
}

function signTriggers(): Int32Array {
  const table = new Int32Array(256)
  for (const { on, bit } of LINE_CUES) {
    for (const sign of on.split(' ')) {
      if (/[a-z]/.test(sign)) continue
      for (const one of sign === '0' ? '0123456789' : sign === '$' ? '$£' : sign)
        table[one.charCodeAt(0)]! |= bit
    }
  }
  return table
}
