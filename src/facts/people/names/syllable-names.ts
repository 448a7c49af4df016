/*
 * Chinese and Korean names in Latin letters: a given name of two syllables with a hyphen or in one word, the surname before
 * it ("Chan Wai-ming", "Liu Xiaming"). Their build is so regular that it tells them where the tagger, which has met few,
 * sees something else.
 */

import type { Reading } from '../../../language/reading.ts'
import { LINE_START } from '../../../language/tokens.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { wordSet } from '../../../text/hash.ts'
import { isTitle } from '../identity/name-mention.ts'
import { isFullSyllableName, isGivenName, isPinyinName, isSurname } from '../identity/syllable-shape.ts'
import type { TaggedName } from '../tagger/name-labels.ts'
import { readMarks, type TokenMarks } from '../token-marks.ts'
import { withChanged } from './changed-names.ts'

const NONE = -1
/** Words of a surname and two syllables. */
const WHOLE = 3
/** Words of an office from its "of" to its holder's name. */
const LONGEST_FIELD = 5
const LINKS = wordSet(['for', 'of'])

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
    if (isWholeName(reading, given)) found.push({ type: 'PER', first: given, end: given + WHOLE })
    if (given === 0 || flags[given]! & LINE_START || !isCapitalised(tokens, given - 1)) continue
    if (!isGivenName(reading, given) && !isPinyinName(reading, given)) continue
    if (isSurname(reading, given - 1)) found.push({ type: 'PER', first: given - 1, end: given + 1 })
  }
  if (found.length === 0) return names
  const nameAt = new Int32Array(count).fill(NONE)
  names.forEach(({ first, end }, index) => void nameAt.fill(index, first, end))
  const changed = new Map<number, TaggedName>()
  for (const name of found) {
    const known = names[nameAt[name.end - 1]!]
    if (!known || isBetter(reading, known, name)) changed.set(name.first, name)
  }
  return changed.size === 0 ? names : withChanged(names, changed)
}

/** The tagger knows better where it sees a place that may be one ("Chai Wan-kok Road"), or a person with all of the name. */
function isBetter(reading: Reading, { type, first, end }: TaggedName, name: TaggedName): boolean {
  const isPlace =
    type === 'LOC' && !(isPinyinName(reading, name.end - 1) && !isCapitalised(reading.tokens, end))
  return !isPlace && !(type === 'PER' && first <= name.first && end >= name.end)
}

/** "Tan Mei Ling" on one line, with nothing capitalised behind, or before but a title or the field of an office ("Minister for Health"). */
function isWholeName(reading: Reading, first: number): boolean {
  const { tokens } = reading
  const end = first + WHOLE
  if (end > tokens.count || !isFullSyllableName(reading, first)) return false
  for (let i = first + 1; i < end; i++) if (tokens.flags[i]! & LINE_START) return false
  const isLast = end === tokens.count || (tokens.flags[end]! & LINE_START) !== 0
  if (!isLast && isCapitalised(tokens, end)) return false
  return isAtStart(reading, first) || isTitle(reading, first - 1) || isBehindField(reading, first)
}

/** Whether no capitalised word of the line stands before the token. */
function isAtStart({ tokens }: Reading, first: number): boolean {
  return first === 0 || (tokens.flags[first]! & LINE_START) !== 0 || !isCapitalised(tokens, first - 1)
}

/** Whether the capitalised words before the token lead to "for" or "of". */
function isBehindField({ tokens }: Reading, first: number): boolean {
  for (let i = first - 1; i > 0 && first - i <= LONGEST_FIELD; i--) {
    if (tokens.flags[i + 1]! & LINE_START) return false
    if (LINKS.has(tokens.lower[i]!)) return isCapitalised(tokens, i - 1)
    if (!isCapitalised(tokens, i) && !JOINERS.has(tokens.lower[i]!)) return false
  }
  return false
}

const JOINERS = wordSet(['and', 'the'])
