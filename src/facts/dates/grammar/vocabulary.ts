/*
 * The vocabulary of the date grammar: every word it knows has a sign (one character), every class is a set of signs.
 * Numbers have signs by their shape (see number-shapes.ts), so that "two digits" is a class as MONTH is one.
 */

import { CARDINALS, ORDINALS, POWERS, TENS } from '../../../lexicon/calendar/calendar-numbers.ts'
import * as words from '../../../lexicon/calendar/calendar-words.ts'
import { wordHash } from '../../../text/hash.ts'
import { type HashTable, hashTable } from '../../../text/hash-table.ts'
import { NUMBER_CLASSES, NUMBER_SHAPES } from './number-shapes.ts'
import type { SignSource } from './pattern.ts'

/** Words to signs, classes to signs, and the values of signs. */
export interface Vocabulary extends SignSource {
  /** Signs by the hash of a word; most words have none. */
  readonly signs: HashTable
  /** The value that a sign has in a class, such as "5" of `may` in MONTH. */
  readonly value: (className: string, sign: string) => string | undefined
}

/** Signs start in a block without characters that mean something in a regular expression. */
export const FIRST_SIGN = 0x3400

const WORD_CLASSES: Readonly<Record<string, readonly words.WordEntry[]>> = {
  MONTH: words.MONTHS,
  WEEKDAY: words.WEEKDAYS,
  WEEKDAYS: words.WEEKDAYS_PLURAL,
  SEASON: words.SEASONS,
  SEASONS: words.SEASONS_PLURAL,
  PART: words.DAY_PARTS,
  PARTS: words.DAY_PARTS_PLURAL,
  UNIT: words.UNITS,
  UNITS: words.UNITS_PLURAL,
  FREQUENCY: words.FREQUENCIES,
  DECADE_WORD: words.DECADES,
  ZONE: words.ZONES,
  CARDINAL: CARDINALS,
  TEN: TENS,
  POWER: POWERS,
  ORDINAL: ORDINALS,
}

/** Spellings of one sign: dashes and apostrophes come in many forms. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  '-': ['-', '–', '—', '‐', '‑', '−'],
  "'": ["'", '`'],
}

/** Makes the vocabulary of the lexicons and of `literals`, the words that patterns name. */
export function createVocabulary(literals: Iterable<string>): Vocabulary {
  const signOf = new Map<string, number>()
  const hashes = new Map<number, number>()
  const classes = new Map<string, Map<string, string>>()
  const sign = (word: string): number => {
    const known = signOf.get(word)
    if (known !== undefined) return known
    const fresh = FIRST_SIGN + NUMBER_SHAPES.length + signOf.size
    signOf.set(word, fresh)
    for (const spelling of SPELLINGS[word] ?? [word]) hashes.set(wordHash(spelling), fresh)
    return fresh
  }
  for (const [name, entries] of Object.entries(WORD_CLASSES)) {
    const values = new Map<string, string>()
    for (const [value, forms] of entries) {
      for (const form of forms.split(' ')) values.set(String.fromCharCode(sign(form)), value)
    }
    classes.set(name, values)
  }
  for (const word of literals) sign(word)
  const classSigns = new Map([...classes].map(([name, values]) => [name, [...values.keys()].join('')]))
  for (const name of Object.keys(NUMBER_CLASSES)) classSigns.set(name, numberClass(name))
  return {
    signs: hashTable(hashes),
    ofWord: (word) => String.fromCharCode(sign(word)),
    ofClass: (name) => classSigns.get(name) ?? unknownClass(name),
    value: (name, character) => classes.get(name)?.get(character),
  }
}

function numberClass(name: string): string {
  const shapes = NUMBER_CLASSES[name]!
  return shapes.map((shape) => String.fromCharCode(FIRST_SIGN + NUMBER_SHAPES.indexOf(shape))).join('')
}

function unknownClass(name: string): never {
  throw new SyntaxError(`unknown class in a date pattern: ${name}`)
}
