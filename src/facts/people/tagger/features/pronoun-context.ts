/*
 * Where "he", "her" or "who" stands near a capitalised word: whoever has a career or looks up is a person, whatever the
 * name looks like.
 */

import type { Tokens } from '../../../../language/tokens.ts'
import { bytesIn, type Room } from '../../../../model/memory/room.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { PERSONAL_WORDS, type TokenMarks } from '../../token-marks.ts'
import type { Lines } from './lines.ts'
import type { WordSlots } from './word-slots.ts'

/** Pronouns near each token and each word of the document. */
export interface PronounContext {
  /** For each token: class of the distance to the next pronoun of its sentence, and to the one before it. */
  readonly near: Uint8Array
  /** For each word slot (word-context.ts): how often a pronoun follows it, and how often one precedes it. */
  readonly times: Uint8Array
}

const PERSONAL = wordSet(PERSONAL_WORDS)
const STOP = wordHash('.')

/** Farther away than any class of distances reaches. */
const FAR = 99
const NEXT_TO = 1
const CLOSE = 4
const MIDDLE = 10
/** Within so many tokens a pronoun counts for the word. */
const COUNTED = 12
/** More than twice says no more. */
const MOST_TIMES = 2
/** Classes of distances, and of counts, are joined as digits of this base. */
const BASE = 8

/** Reads the pronouns around all tokens. */
export function readPronounContext(
  tokens: Tokens,
  { small }: TokenMarks,
  { lineStart, lineEnd }: Lines,
  { slot, words }: WordSlots,
  room: Room,
): PronounContext {
  const { count, lower } = tokens
  const near = bytesIn(room, count)
  const times = bytesIn(room, words)
  const isPersonal = bytesIn(room, count)
  for (const i of small) if (PERSONAL.has(lower[i]!)) isPersonal[i] = 1
  const after = bytesIn(room, words)
  for (let i = count - 1, distance = FAR; i >= 0; i--) {
    if (lineEnd[i] === i + 1 || lower[i] === STOP) distance = FAR
    if (distance < FAR) {
      near[i] = distanceClass(distance) * BASE
      if (distance <= COUNTED) seeAgain(after, slot[i]!)
    }
    distance = isPersonal[i] === 1 ? 1 : distance + 1
  }
  const before = bytesIn(room, words)
  for (let i = 0, distance = FAR; i < count; i++) {
    if (lineStart[i] === i || lower[i] === STOP) distance = FAR
    if (distance < FAR) {
      near[i]! += distanceClass(distance)
      if (distance <= COUNTED) seeAgain(before, slot[i]!)
    }
    distance = isPersonal[i] === 1 ? 1 : distance + 1
  }
  for (let word = 0; word < words; word++) times[word] = after[word]! * BASE + before[word]!
  return { near, times }
}

function seeAgain(times: Uint8Array, word: number): void {
  if (word >= 0 && times[word]! < MOST_TIMES) times[word]!++
}

/** Classes of distances less than FAR. */
function distanceClass(distance: number): number {
  return distance <= NEXT_TO ? 1 : distance <= CLOSE ? 2 : distance <= MIDDLE ? 3 : 4
}
