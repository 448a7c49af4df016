/*
 * Titles of works in quotation marks that name somebody: "“Ana Lima,” a film", "the “Ana and Tom” star", "sang “Ana Lima Is
 * Gone”".
 */
import type { Reading } from '../../../../language/reading.ts'
import { CAPITAL, LINE_START, PUNCT } from '../../../../language/tokens.ts'
import { wordSet } from '../../../../text/hash.ts'
import { isTitle } from '../../identity/name-mention.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

const OPENING = wordSet(['“', '"', '‘', '``'])
const CLOSING = wordSet(['”', '"', '’', "''"])
const STOPS = wordSet([',', '.'])

/** Words of a title in small letters. */
const SMALL = wordSet('a an and at by for from in is of on or the to with'.split(' '))
/** Verbs behind which the words in marks were called or written. */
const CALLED_OUT = wordSet(
  'chanted chanting read reading said saying says shouted shouting sign signs'.split(' '),
)
/** Words of a title on each side of the name. */
const REACH = 6

/** The name in marks, alone or with other words of a title, no answer and no call. */
export function isTitleInMarks(reading: Reading, name: TaggedName): boolean {
  const { flags, lower } = reading.tokens
  const open = opensBefore(reading, name.first)
  const close = closesBehind(reading, name.end)
  if (open < 1 || close < 0 || flags[open]! & LINE_START) return false
  if (flags[open - 1]! & PUNCT || CALLED_OUT.has(lower[open - 1]!)) return false
  const isAlone = open === name.first - 1 && close <= name.end + 1
  // “The Late Hour With Ana Lima” names somebody who is
  return isAlone || (name.end - name.first === 1 && !isAddressed(reading, open + 1, name))
}

/** “Mayor Lima”: words that are title and name alone are no title of a work. */
function isAddressed(reading: Reading, from: number, { first }: TaggedName): boolean {
  return from < first && isTitle(reading, first - 1) && from === first - 1
}

/** The opening mark before the name with words of a title between; -1 without one. */
function opensBefore({ tokens }: Reading, first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (OPENING.has(tokens.lower[at]!)) return at
    if (!isOfTitle(tokens.flags[at]!, tokens.lower[at]!)) return -1
  }
  return -1
}

/** The closing mark behind the name with words of a title between, behind a comma or stop or not; -1 without one. */
function closesBehind({ tokens }: Reading, end: number): number {
  for (let at = end; at < Math.min(tokens.count, end + REACH); at++) {
    const { lower } = tokens
    if (CLOSING.has(lower[at]!)) return at
    if (STOPS.has(lower[at]!)) return CLOSING.has(lower[at + 1] ?? 0) ? at + 1 : -1
    if (!isOfTitle(tokens.flags[at]!, lower[at]!)) return -1
  }
  return -1
}

function isOfTitle(flags: number, word: number): boolean {
  return (flags & PUNCT) === 0 && ((flags & CAPITAL) !== 0 || SMALL.has(word))
}
