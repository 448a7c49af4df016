/*
 * Names that are written like a person's: datelines in capitals, firms and goods with a first name, people in headlines.
 */
import type { Reading } from '../../../../language/reading.ts'
import { ALL_CAPS, HAS_DIGIT, LINE_START } from '../../../../language/tokens.ts'
import { CALLED_LIKE_PERSONS, FIRM_NOUNS, HEADLINE_PEOPLE } from '../../../../lexicon/no-persons.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

const DASHES = wordSet(['—', '–', '--', '―'])
const LONGEST_DATELINE = 9

/** A name in capitals at the start of a line, then more of the place or an agency, and a dash before its sentence begins. */
export function isDateline({ tokens }: Reading, { first, end }: TaggedName): boolean {
  if (!(tokens.flags[first]! & LINE_START) || !(tokens.flags[end - 1]! & ALL_CAPS)) return false
  for (let i = end; i < Math.min(tokens.count, end + LONGEST_DATELINE); i++) {
    if (tokens.flags[i]! & LINE_START) return false
    // "ANN LUND — I was there": a label, not a dateline
    if (DASHES.has(tokens.lower[i]!)) return i > end
  }
  return false
}

const FIRM_NOUN_SET = wordSet(FIRM_NOUNS.split(' '))
const HEADLINE_SET = wordSet(HEADLINE_PEOPLE.split(' '))
/** First word by second word. */
const CALLED = new Map(
  CALLED_LIKE_PERSONS.split(',').map((name) => {
    const [first = '', second = ''] = name.split(' ')
    return [wordHash(second), wordHash(first)]
  }),
)

/** Whether the two words are a firm or game of the list. */
export function isCalledLikePerson({ tokens }: Reading, { first, end }: TaggedName): boolean {
  return end - first === 2 && CALLED.get(tokens.lower[first + 1]!) === tokens.lower[first]
}

const THE = wordHash('the')

/** A name of one word behind what it is: "retailer Colty"; in "the firm Brandt runs" it is somebody. */
export function isNamedAsFirm({ tokens }: Reading, { first, end }: TaggedName): boolean {
  if (end - first > 1 || first === 0 || !FIRM_NOUN_SET.has(tokens.lower[first - 1]!)) return false
  return tokens.lower[first - 2] !== THE
}

/** A verb of a headline and whom it is about: "Identify Man"; "Nick Man" has a first name. */
export function isHeadlinePeople({ tokens }: Reading, { first, end }: TaggedName): boolean {
  if (end - first !== 2 || !HEADLINE_SET.has(tokens.lower[end - 1]!)) return false
  return (nameClasses(tokens.lower[first]!) & FIRST_NAME) === 0
}

const DIRECTIONS = wordSet(['east', 'north', 'south', 'west'])

/** "1945 West 4th Avenue": a direction between two numbers. */
export function isInAddress({ tokens }: Reading, { first, end }: TaggedName): boolean {
  if (end - first > 1 || !DIRECTIONS.has(tokens.lower[first]!) || first === 0 || end >= tokens.count)
    return false
  return (tokens.flags[first - 1]! & HAS_DIGIT) !== 0 && (tokens.flags[end]! & HAS_DIGIT) !== 0
}
