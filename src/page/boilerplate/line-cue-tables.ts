/*
 * What the words and signs of a line say of the cues that it may hold: tables by the first letters of words, and by signs.
 */
import type { Guarded } from './wordings/page-guards.ts'
import type { LINE_CUES } from './wordings/page-line-cues.ts'

/** Letters are counted from 1; the first three of a word make a place in the tables, missing ones are 0. */
export const LETTERS = 27
export const PREFIX = 3

/** Signs have a place in the tables up to the currencies. */
export const SIGNS = 0x20b0

/** A pattern of a cue; it is known by its place among all. */
export interface CuePattern extends Guarded {
  /** Of its cue: the first letters of words, and signs, without one of which it is not tried. */
  readonly on: string
  readonly bit: number
  readonly words?: string
}

/** A word that patterns name, which are bits of `patterns`; where it is not `whole` it may go on. */
export interface NamedWord {
  readonly word: string
  readonly whole: boolean
  readonly patterns: number
}

/** Bits of patterns, by the place of a word's first letters and by signs. */
export interface CueTables {
  readonly onWord: Int32Array
  readonly onSign: Int32Array
  readonly namedSign: Int32Array
  /** By place the number of a list in `named`; 0 is the empty one. */
  readonly namedAt: Int32Array
  readonly named: readonly (readonly NamedWord[])[]
  /** Patterns that name no words. */
  readonly unnamed: number
}

/** The patterns of all cues, in their order. */
export function cuePatterns(cues: typeof LINE_CUES): CuePattern[] {
  return cues.flatMap(({ on, bit, parts }) => parts.map((part) => ({ ...part, on, bit })))
}

/** The tables of up to 31 patterns. */
export function cueTables(patterns: readonly CuePattern[]): CueTables {
  const named: NamedWord[][] = [[]]
  const namedAt = new Int32Array(LETTERS ** PREFIX)
  const onWord = new Int32Array(LETTERS ** PREFIX)
  const onSign = new Int32Array(SIGNS)
  const namedSign = new Int32Array(SIGNS)
  let unnamed = 0
  patterns.forEach(({ on, words }, number) => {
    const bit = 1 << number
    for (const trigger of on.split(' ')) {
      if (isWord(trigger)) onWord[placeOf(trigger)]! |= bit
      else addSigns(onSign, trigger, bit)
    }
    if (words === undefined) unnamed |= bit
    for (const name of words?.split(' ') ?? []) {
      const word = name.endsWith('$') ? name.slice(0, -1) : name
      if (!isWord(word)) addSigns(namedSign, word, bit)
      else {
        const place = placeOf(word)
        if (namedAt[place] === 0) namedAt[place] = named.push([]) - 1
        named[namedAt[place]!]!.push({ word, whole: word !== name || word.length < PREFIX, patterns: bit })
      }
    }
  })
  return { onWord, onSign, namedSign, namedAt, named, unnamed }
}

function isWord(trigger: string): boolean {
  const code = trigger.charCodeAt(0)
  return code >= 97 && code <= 122
}

function placeOf(word: string): number {
  let place = 0
  for (let i = 0; i < PREFIX; i++) place = place * LETTERS + (i < word.length ? word.charCodeAt(i) - 96 : 0)
  return place
}

function addSigns(table: Int32Array, sign: string, bit: number): void {
  for (const one of sign === '0' ? '0123456789' : sign === '$' ? '$£' : sign) table[one.charCodeAt(0)]! |= bit
}
