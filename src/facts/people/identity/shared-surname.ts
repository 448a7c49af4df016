/*
 * Two first names with one surname: in "Mary-Jo and Ana Valmarin" the first of them is easily missed.
 */

import type { Reading } from '../../../language/reading.ts'
import { LINE_START } from '../../../language/tokens.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import {
  FIRST_NAME,
  LAST_NAME,
  LAST_SHIFT,
  ORDINARY,
  PLACE,
} from '../../../model/tables/names-lexicon-bits.ts'
import { hashLower, wordSet } from '../../../text/hash.ts'
import type { TaggedName } from '../tagger/name-labels.ts'

const AND = wordSet(['and', '&'])
const FULL_NAME = 2

/** The first names that share the surname of the person after "and". */
export function sharingSurname(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  const { flags, lower } = reading.tokens
  const found: TaggedName[] = []
  names.forEach(({ type, first, end }, index) => {
    const own = first - 2
    const before = names[index - 1]
    if (type !== 'PER' || end - first !== FULL_NAME || own < 0 || !AND.has(lower[first - 1]!)) return
    if ((flags[first]! | flags[first - 1]!) & LINE_START || !isAloneFirstName(reading, own)) return
    const isKnown = before !== undefined && before.end > own && (before.type === 'PER' || before.first < own)
    if (!isKnown && nameClasses(lower[first]!) & FIRST_NAME)
      found.push({ type: 'PER', first: own, end: own + 1 })
  })
  return found
}

function isAloneFirstName({ tokens, text }: Reading, index: number): boolean {
  const isStart = index === 0 || (tokens.flags[index]! & LINE_START) !== 0
  if (!isCapitalised(tokens, index) || (!isStart && isCapitalised(tokens, index - 1))) return false
  const own = nameClasses(tokens.lower[index]!)
  if (own !== 0) return isRatherFirst(own) && !(own & PLACE)
  const start = tokens.start[index]!
  const dash = text.indexOf('-', start)
  return dash > start && dash < tokens.end[index]! && isRatherFirst(nameClasses(hashLower(text, start, dash)))
}

/** Whether the word is a first name rather than a surname ("Williams") or an ordinary word. */
function isRatherFirst(classes: number): boolean {
  const asFirst = classes & FIRST_NAME
  const asLast = (classes & LAST_NAME) >> LAST_SHIFT
  return asFirst > 0 && (asLast === 0 || asFirst <= asLast) && !(classes & ORDINARY)
}
