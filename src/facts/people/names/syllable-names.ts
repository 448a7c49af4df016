/*
 * Chinese and Korean names in Latin letters: a given name of two syllables with a hyphen, the surname before it ("Chan
 * Wai-ming"). Their build is so regular that they are told by it where the tagger, who met few, sees something else.
 */

import type { Reading } from '../../../language/reading.ts'
import { LINE_START, type Tokens } from '../../../language/tokens.ts'
import { SENTENCE_STARTERS } from '../../../lexicon/particles.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import { LAST_NAME, ORDINARY } from '../../../model/tables/names-lexicon-bits.ts'
import { hashLower } from '../../../text/hash.ts'
import { isIn, quickSet } from '../../../text/quick-set.ts'
import { isTitle } from '../identity/name-mention.ts'
import type { TaggedName } from '../tagger/name-labels.ts'
import { isCapitalised } from '../tagger/segments.ts'
import { readMarks, type TokenMarks } from '../token-marks.ts'
import { withChanged } from './changed-names.ts'
import { hasHyphen } from './hyphen.ts'

const SYLLABLE =
  '(?:ch|sh|zh|ts|tz|ng|kw|gw|hs|hw|gy|ky|my|hy|sy|by|[bcdfghjklmnpqrstwxyz])?[aeiou]{1,3}(?:ng|[nmptkhlw])?'
const GIVEN_NAME = new RegExp(`^(${SYLLABLE})-(${SYLLABLE})$`, 'i')
const SURNAME = new RegExp(`^${SYLLABLE}$`, 'i')
const NONE = -1
const LONGEST = 13
const LONGEST_SURNAME = 6
const STARTERS = quickSet(SENTENCE_STARTERS.split(' '))

/** The names, with those that are built like this as persons. */
export function syllableNames(
  reading: Reading,
  names: readonly TaggedName[],
  { capitalised }: TokenMarks = readMarks(reading.tokens),
): readonly TaggedName[] {
  const { tokens } = reading
  const { count, flags } = tokens
  const found: TaggedName[] = []
  for (const given of capitalised) {
    if (given === 0 || flags[given]! & LINE_START || !isCapitalised(tokens, given - 1)) continue
    if (isGivenName(reading, given) && isSurname(reading, given - 1))
      found.push({ type: 'PER', first: given - 1, end: given + 1 })
  }
  if (found.length === 0) return names
  const nameAt = new Int32Array(count).fill(NONE)
  names.forEach(({ first, end }, index) => void nameAt.fill(index, first, end))
  const changed = new Map<number, TaggedName>()
  for (const name of found) {
    const known = names[nameAt[name.end - 1]!]
    if (!known || isBetter(known, name)) changed.set(name.first, name)
  }
  return changed.size === 0 ? names : withChanged(names, changed)
}

/** The tagger knows better where it sees a place, or a person with all of the name. */
function isBetter({ type, first, end }: TaggedName, name: TaggedName): boolean {
  return type !== 'LOC' && !(type === 'PER' && first <= name.first && end >= name.end)
}

/** Whether the name at tokens [first, end) is built like this: its first word is the surname. */
export function isSyllableName(reading: Reading, first: number, end: number): boolean {
  return end - first === 2 && isGivenName(reading, first + 1) && isSurname(reading, first)
}

function isGivenName({ text, tokens }: Reading, index: number): boolean {
  const { start, end } = tokens
  if (end[index]! - start[index]! > LONGEST || !isCapitalised(tokens, index)) return false
  if (!hasHyphen(text, start[index]!, end[index]!)) return false
  const parts = GIVEN_NAME.exec(text.slice(start[index], end[index]))
  if (!parts) return false
  const middle = start[index]! + parts[1]!.length
  const isOrdinary = (from: number, to: number): boolean =>
    (nameClasses(hashLower(text, from, to)) & ORDINARY) !== 0
  return !isOrdinary(start[index]!, middle) || !isOrdinary(middle + 1, end[index]!)
}

function isSurname(reading: Reading, index: number): boolean {
  const { text, tokens } = reading
  if (!isCapitalised(tokens, index) || lengthOf(tokens, index) > LONGEST_SURNAME) return false
  if (isTitle(reading, index) || isIn(STARTERS, tokens.lower[index]!)) return false
  const classes = nameClasses(tokens.lower[index]!)
  if (classes & ORDINARY && !(classes & LAST_NAME)) return false
  return SURNAME.test(text.slice(tokens.start[index], tokens.end[index]))
}

function lengthOf({ start, end }: Tokens, index: number): number {
  return end[index]! - start[index]!
}
