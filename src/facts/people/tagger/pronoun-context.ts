/*
 * Where "he", "her" or "who" stands near a capitalised word: whoever has a career or looks up is a person, whatever the
 * name looks like.
 */
import { wordHash, wordSet } from '../../../language/hash.ts'
import type { Tokens } from '../../../language/tokens.ts'
import { PRONOUNS } from '../../../lexicon/pronouns.ts'
import type { Lines } from './name-view.ts'

/** Pronouns near each token and each word of the document. */
export interface PronounContext {
  /** For each token: class of the distance to the next pronoun of its sentence, and to the one before it. */
  readonly near: Uint8Array
  /** For each word slot (word-context.ts): how often a pronoun follows it, and how often one precedes it. */
  readonly times: Uint8Array
}

const PERSONAL = wordSet([...PRONOUNS.map(({ word }) => word), 'who', 'whose'])
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

/** Reads the pronouns around all tokens; `slot` is the word slot of each, -1 for words in small letters. */
export function readPronounContext(
  tokens: Tokens,
  { lineStart, lineEnd }: Lines,
  slot: Int32Array,
  words: number,
): PronounContext {
  const { count, lower } = tokens
  const near = new Uint8Array(count)
  const after = new Uint8Array(words)
  const before = new Uint8Array(words)
  const isPersonal = lower.map((word) => (PERSONAL.has(word) ? 1 : 0))
  for (let i = count - 1, distance = FAR; i >= 0; i--) {
    if (lineEnd[i] === i + 1 || lower[i] === STOP) distance = FAR
    see(near, after, i, slot[i]!, distance)
    distance = isPersonal[i] ? 1 : distance + 1
  }
  for (let i = 0, distance = FAR; i < count; i++) {
    if (lineStart[i] === i || lower[i] === STOP) distance = FAR
    near[i]! *= BASE
    see(near, before, i, slot[i]!, distance)
    distance = isPersonal[i] ? 1 : distance + 1
  }
  return { near, times: after.map((times, word) => times * BASE + before[word]!) }
}

function see(near: Uint8Array, times: Uint8Array, token: number, word: number, distance: number): void {
  near[token]! += distanceClass(distance)
  if (word >= 0 && distance <= COUNTED && times[word]! < MOST_TIMES) times[word]!++
}

function distanceClass(distance: number): number {
  if (distance >= FAR) return 0
  return distance <= NEXT_TO ? 1 : distance <= CLOSE ? 2 : distance <= MIDDLE ? 3 : 4
}
