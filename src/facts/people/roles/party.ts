/*
 * Parties and seats behind a name: "Ana Lima, D-Ohio," and "Ana Lima (R-Neb.)".
 */
import type { Reading } from '../../../language/reading.ts'
import { ALL_CAPS, PUNCT } from '../../../language/tokens.ts'
import { wordHash } from '../../../text/hash.ts'
import type { NameMention } from '../identity/name-mention.ts'
import { SEATS } from '../names/borders/border-letters.ts'
import type { RoleContext, RoleFound } from './role-context.ts'
import { startsLine } from './role-words.ts'

const COMMA = wordHash(',')
const OPEN_BRACKET = wordHash('(')

/** Letters of parties, and what they stand for: "D-Ohio", "R-Neb.", "Con-Leeds". */
const PARTY = /^(?:D|R|I|L|Dem|Rep|Con|Lab|Ind|DFL)[-–]\p{Lu}/u

const FULL_STOP = wordHash('.')

/** "Ana Lima, D-Ohio," and "Ana Lima (R-Neb.)". */
export function party(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const { tokens, text } = reading
  const at = mention.end + 1
  if (startsLine(reading, mention.end) || startsLine(reading, at)) return null
  if (tokens.lower[mention.end] !== COMMA && tokens.lower[mention.end] !== OPEN_BRACKET) return null
  if (!PARTY.test(text.slice(tokens.start[at], tokens.end[at]))) return null
  return { first: at, end: partyEnd(reading, at), head: at, of: null }
}

/** "Ana Lima MP": a seat in letters right behind the name. */
export function seat({ reading }: RoleContext, { end }: NameMention): RoleFound | null {
  return hasSeat(reading, end) ? { first: end, end: end + 1, head: end, of: null } : null
}

/** Whether such letters stand at the token. */
export function hasSeat(reading: Reading, at: number): boolean {
  const { flags, lower } = reading.tokens
  return !startsLine(reading, at) && (flags[at]! & ALL_CAPS) !== 0 && SEATS.has(lower[at]!)
}

/** Pieces of "D-W.Va." behind the first. */
const MOST_PIECES = 4

/** The end of the piece with what follows it without a space, a full stop at the end of the sentence left out. */
function partyEnd(reading: Reading, at: number): number {
  const { tokens } = reading
  let end = at + 1
  while (end <= at + MOST_PIECES && !startsLine(reading, end) && tokens.start[end] === tokens.end[end - 1]) {
    const isStop = tokens.lower[end] === FULL_STOP
    if (
      isStop
        ? startsLine(reading, end + 1) || reading.sentences.of[end + 1] !== reading.sentences.of[end]
        : tokens.flags[end]! & PUNCT
    )
      break
    end++
  }
  return end
}
