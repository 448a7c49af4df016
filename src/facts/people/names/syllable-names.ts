/*
 * Chinese and Korean names in Latin letters: a given name of two syllables with a hyphen or in one word, the surname before
 * it ("Chan Wai-ming", "Liu Xiaming"). Their build is so regular that they are told by it where the tagger, who met few, sees something else.
 */

import type { Reading } from '../../../language/reading.ts'
import { LINE_START } from '../../../language/tokens.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { isGivenName, isPinyinName, isSurname } from '../identity/syllable-shape.ts'
import type { TaggedName } from '../tagger/name-labels.ts'
import { readMarks, type TokenMarks } from '../token-marks.ts'
import { withChanged } from './changed-names.ts'

const NONE = -1

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
