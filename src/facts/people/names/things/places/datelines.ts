/*
 * Datelines: the place in capitals at the head of a report, and the same place in the text below it.
 */
import type { Reading } from '../../../../../language/reading.ts'
import { ALL_CAPS, LINE_START, LOWER, NUMBER, type Tokens } from '../../../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { TaggedName } from '../../../tagger/name-labels.ts'

const DASHES = wordSet(['—', '–', '--', '―', '-'])
const MONTHS = wordSet(
  'jan jan. january feb feb. february mar mar. march apr apr. april may jun jun. june jul jul. july aug aug. august sep sep. sept sept. september oct oct. october nov nov. november dec dec. december'.split(
    ' ',
  ),
)
const COMMA = wordHash(',')
const OPEN = wordHash('(')
const CLOSE = wordHash(')')
const LONGEST_DATELINE = 9
/** Sentences at the head of a text in which a dateline may stand. */
const HEAD = 6

/** "Port Dora, Nov. 18 (Aster) - A man died": a name in small letters with day and agency before the dash. */
export function isDatedPlace({ tokens }: Reading, { first, end }: TaggedName): boolean {
  const { flags, lower } = tokens
  if (!(flags[first]! & LINE_START) || lower[end] !== COMMA) return false
  const month = MONTHS.has(lower[end + 1] ?? 0) ? end + 1 : end + 2
  const day = month === end + 1 ? end + 2 : end + 1
  if (!MONTHS.has(lower[month] ?? 0) || ((flags[day] ?? 0) & NUMBER) === 0) return false
  let at = end + 3
  if (lower[at] !== OPEN) return false
  while (at < Math.min(tokens.count, end + LONGEST_DATELINE) && lower[at] !== CLOSE) at++
  return lower[at] === CLOSE && DASHES.has(lower[at + 1] ?? 0)
}

/** The words of places of one word that head the text in capitals: "SHKLOU, Belarus — Police said". */
export function datelineWords({ tokens, sentences }: Reading): ReadonlySet<number> {
  const found = new Set<number>()
  for (let sentence = 0; sentence < Math.min(HEAD, sentences.count); sentence++) {
    const first = sentences.start[sentence]!
    if (isHeadOfDateline(tokens, first)) found.add(tokens.lower[first]!)
  }
  return found
}

/** One word in capitals, more of the place or an agency behind a comma or in brackets, and a dash. */
function isHeadOfDateline({ count, flags, lower }: Tokens, first: number): boolean {
  if (first + 1 >= count || !(flags[first]! & LINE_START) || !(flags[first]! & ALL_CAPS)) return false
  if (lower[first + 1] !== COMMA && lower[first + 1] !== OPEN) return false
  for (let at = first + 1; at < Math.min(count, first + LONGEST_DATELINE); at++) {
    if (flags[at]! & (LINE_START | LOWER)) return false
    if (DASHES.has(lower[at]!)) return true
  }
  return false
}
