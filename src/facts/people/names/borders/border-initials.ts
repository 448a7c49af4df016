/*
 * Initials without full stops before a surname ("B N Oakfield").
 */
import type { Reading } from '../../../../language/reading.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import { type Borders, isBroken } from './border-nicknames.ts'

const INITIAL = /^\p{Lu}$/u
const MOST_INITIALS = 3

/** "B N Oakfield": two initials or three, as one may be anything ("vitamin B", "A Walker"). */
export function plainInitialsBefore(
  reading: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { tokens, text, sentences } = reading
  const { first, end } = names[index]!
  if (isBroken(reading, first - 1, first + 1)) return null
  let from = first
  while (from > 0 && first - from < MOST_INITIALS && sentences.of[from - 1] === sentences.of[first]) {
    if (!INITIAL.test(text.slice(tokens.start[from - 1], tokens.end[from - 1]))) break
    from--
  }
  return first - from > 1 && !isBroken(reading, from, end) ? { first: from, end } : null
}
