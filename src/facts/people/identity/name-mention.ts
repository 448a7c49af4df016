/*
 * Mentions of people by name: the tagged names of persons, brought to the span of the bare name by named rules, and
 * read as words.
 */

import type { Reading } from '../../../language/reading.ts'
import { PUNCT } from '../../../language/tokens.ts'
import { HONORIFICS, SUFFIXES, TITLES_THAT_ARE_NAMES } from '../../../lexicon/titles.ts'
import { hashLower, wordSet } from '../../../text/hash.ts'
import { hasHyphen } from '../../../text/hyphen.ts'
import type { TaggedName } from '../tagger/name-labels.ts'

/** A person's name in the text. */
export interface NameMention {
  /** Token range. */
  readonly first: number
  readonly end: number
  /** Words without marks, accents and suffix, in small letters ("kim", "jong", "un"). */
  readonly words: readonly string[]
  /** "jr", "iii", or empty. */
  readonly suffix: string
  readonly rule: string
  /** The name that people have listed for this form. */
  readonly meant?: string
}

/** They stay where the tagger put them. */
const NAMES_TOO = new Set(TITLES_THAT_ARE_NAMES.split(' '))
/** Titles that never start a name, however the tagger saw them. */
const TITLES = wordSet(HONORIFICS.split(' ').filter((title) => !NAMES_TOO.has(title)))
/** Offices that are hardly a surname: alone they name nobody. */
const NO_NAMES = wordSet(['chairman', 'governor', 'minister', 'president', 'secretary', 'senator', 'sheriff'])
const SUFFIX_SET = new Set(SUFFIXES.split(' '))

/** The mention of a tagged name, or null if nothing of a name is left. */
export function readNameMention(
  reading: Reading,
  name: TaggedName,
  rule = 'name-tagger',
): NameMention | null {
  const { tokens, text } = reading
  let { first, end } = name
  while (first < end && tokens.flags[first]! & PUNCT) first++
  while (end > first && tokens.flags[end - 1]! & PUNCT) end--
  first = afterTitles(reading, first, end)
  if (first >= end || isCompound(reading, first, end)) return null
  if (end - first === 1 && NO_NAMES.has(tokens.lower[first]!)) return null
  const words: string[] = []
  for (let i = first; i < end; i++)
    if (!(tokens.flags[i]! & PUNCT)) addWords(text.slice(tokens.start[i], tokens.end[i]), words)
  const suffix = words.length > 1 && SUFFIX_SET.has(words.at(-1)!) ? words.pop()! : ''
  const isSuffixAlone = words.length === 1 && (words[0] === 'jr' || words[0] === 'sr')
  return words.length === 0 || isSuffixAlone ? null : { first, end, words, suffix, rule }
}

/** Titles that end what stands before a name, also where the tagger took it in ("Holy Roman Emperor Charles"). */
const INNER_TITLES = wordSet(
  'chancellor colonel emperor empress general governor mayor premier president prince princess queen secretary senator sheriff sultan tsar'.split(
    ' ',
  ),
)

/** First token of the bare name: after the titles at its start, and after the last one inside. */
function afterTitles(reading: Reading, first: number, end: number): number {
  const { tokens } = reading
  let start = first
  for (let i = first + 1; i < end - 1; i++)
    if (INNER_TITLES.has(tokens.lower[i]!) && !(tokens.flags[i + 1]! & PUNCT)) start = i + 1
  while (
    end - start > 1 &&
    (isTitle(reading, start) || isFormer(reading, start) || isPluralTitle(tokens, start))
  )
    start++
  return start
}

/** "Popes Benedict and Francis". */
function isPluralTitle({ lower }: Reading['tokens'], index: number): boolean {
  return PLURAL_TITLES.has(lower[index]!)
}

const PLURAL_TITLES = wordSet('ministers popes presidents princes queens senators'.split(' '))

/** "Ex-Clipper Ann Rill": what somebody was. */
function isFormer({ tokens, text }: Reading, index: number): boolean {
  const start = tokens.start[index]!
  return text[start + 2] === '-' && /^[Ee]x-\p{L}/u.test(text.slice(start, start + 4))
}

const COMPOUND = /-(?:based|listed|born|led|backed|owned|run)$/

/** "Leeds-based", "Tokyo-listed": no part of a name. */
function isCompound({ tokens, text }: Reading, first: number, end: number): boolean {
  if (!hasHyphen(text, tokens.start[first]!, tokens.end[end - 1]!)) return false
  for (let i = first; i < end; i++) if (COMPOUND.test(text.slice(tokens.start[i], tokens.end[i]))) return true
  return false
}

const FULL_STOP = '.'.charCodeAt(0)

/** Whether the token is a title that never starts a name. */
export function isTitle(reading: Reading, index: number): boolean {
  const { tokens, text } = reading
  const last = tokens.end[index]! - 1
  const isDotted = text.charCodeAt(last) === FULL_STOP
  return TITLES.has(isDotted ? hashLower(text, tokens.start[index]!, last) : tokens.lower[index]!)
}

const PLAIN = /^[A-Za-z]+$/

function addWords(token: string, words: string[]): void {
  if (PLAIN.test(token)) words.push(token.toLowerCase())
  else words.push(...wordsOf(token))
}

/** "Jong-un" as "jong", "un"; "Dvořák" as "dvorak"; "J." as "j". */
export function wordsOf(token: string): string[] {
  if (PLAIN.test(token)) return [token.toLowerCase()]
  const plain = token.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’ʼ]/g, "'")
  return plain.split(/[-‐–.]/).filter((word) => word.length > 0)
}
