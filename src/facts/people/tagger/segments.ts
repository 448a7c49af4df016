/*
 * Where names can stand: runs of capitalised words with the particles and joining words between them.
 * Only these tokens are scored; all others are outside of names.
 */
import type { Reading } from '../../../language/reading.ts'
import { LINE_START, LOWER, type Tokens } from '../../../language/tokens.ts'
import { isCapitalForm } from '../../../language/word-form.ts'
import { JOINERS, PARTICLES, SENTENCE_STARTERS } from '../../../lexicon/particles.ts'
import { intsIn, newRoom, type Room } from '../../../model/memory/room.ts'
import { wordSet } from '../../../text/hash.ts'
import type { TokenMarks } from '../token-marks.ts'

const PARTICLE_SET = wordSet(PARTICLES.split(' '))
const JOINER_SET = wordSet([...JOINERS.split(' '), ...PARTICLES.split(' ')])
const STARTER_SET = wordSet(SENTENCE_STARTERS.split(' '))

/** Names are joined over at most this many small words ("Bank of the West"). */
const LONGEST_GAP = 2

/** Ranges of tokens: range k is [first[k], end[k]); none goes over the end of a line. */
export interface Segments {
  readonly count: number
  /** Tokens in all of them. */
  readonly tokens: number
  /** Tokens of the longest. */
  readonly longest: number
  readonly first: Int32Array
  readonly end: Int32Array
}

/** The segments of the reading, in text order. */
export function findSegments(
  { tokens }: Reading,
  { capitalised }: TokenMarks,
  room: Room = newRoom(),
): Segments {
  const first = intsIn(room, capitalised.length)
  const end = intsIn(room, capitalised.length)
  let count = 0
  let inside = 0
  let longest = 0
  let seen = 0
  for (const i of capitalised) {
    if (i < seen) continue
    const from = startsWithParticle(tokens, i) ? i - 1 : i
    seen = segmentEnd(tokens, i)
    const length = seen - from
    if (length === 1 && STARTER_SET.has(tokens.lower[i]!)) continue
    first[count] = from
    end[count++] = seen
    inside += length
    if (length > longest) longest = length
  }
  return { count, tokens: inside, longest, first: first.subarray(0, count), end: end.subarray(0, count) }
}

function startsWithParticle(tokens: Tokens, index: number): boolean {
  if (index === 0 || tokens.flags[index]! & LINE_START) return false
  return (tokens.flags[index - 1]! & LOWER) !== 0 && PARTICLE_SET.has(tokens.lower[index - 1]!)
}

function segmentEnd({ count, flags, lower }: Tokens, from: number): number {
  let end = from + 1
  for (let i = end; i < count && i - end <= LONGEST_GAP; i++) {
    if (flags[i]! & LINE_START) break
    if (isCapitalForm(flags[i]!)) end = i + 1
    else if (!JOINER_SET.has(lower[i]!)) break
  }
  return end
}
