/*
 * Direction: whether an expression without a year (or week) looks back or ahead, told by the clause that it stands in.
 * Words at hand decide ("since", "last"); else the nearest verb form of the sentence, those before the expression first.
 */
import { wordSet } from '../../language/hash.ts'
import { LOWER, PUNCT, WORD } from '../../language/tokens.ts'
import { BACKWARD_PREPOSITIONS, FORWARD_PREPOSITIONS, FUTURE_WORDS, PAST_WORDS } from '../../lexicon/calendar-tense.ts'
import type { Scene } from './scene.ts'

/** -1 looks back, 1 ahead, 0 unknown. */
export type Direction = -1 | 0 | 1

const FUTURE = wordSet(FUTURE_WORDS.split(' '))
const PAST = wordSet(PAST_WORDS.split(' '))
const FORWARD = wordSet(FORWARD_PREPOSITIONS.split(' '))
const BACKWARD = wordSet(BACKWARD_PREPOSITIONS.split(' '))
const TO = wordSet(['to'])
const BE = wordSet(['is', 'are', 'be', 'going', 'set', 'about'])

/** A verb after the expression is this much farther away than one before it at the same distance. */
const AFTER_PENALTY = 6
/** Verbs farther away than this belong to another clause. */
const REACH = 24

/** Direction of the clause around the pieces [start, end). */
export function directionOf(scene: Scene, start: number, end: number): Direction {
  const { tokens, sentences } = scene.reading
  const first = scene.signs.token[start]!
  const last = scene.signs.token[end - 1]!
  const sentence = sentences.of[first]!
  const low = Math.max(sentences.start[sentence]!, first - REACH)
  const high = Math.min(sentences.start[sentence + 1]!, last + REACH)
  if (first > low) {
    const before = tokens.lower[first - 1]!
    if (BACKWARD.has(before)) return -1
    if (FORWARD.has(before)) return verbDirection(scene, low, first, last, high) < 0 ? 0 : 1
  }
  return verbDirection(scene, low, first, last, high)
}

function verbDirection(scene: Scene, low: number, first: number, last: number, high: number): Direction {
  const before = scan(scene, first - 1, low - 1, -1)
  const after = scan(scene, last + 1, high, 1)
  if (before.direction === 0) return after.direction
  if (after.direction === 0) return before.direction
  return before.distance <= after.distance + AFTER_PENALTY ? before.direction : after.direction
}

interface Found {
  readonly direction: Direction
  readonly distance: number
}

function scan(scene: Scene, from: number, to: number, step: -1 | 1): Found {
  for (let at = from; at !== to; at += step) {
    const direction = verbAt(scene, at)
    if (direction !== 0) return { direction, distance: Math.abs(at - from) }
  }
  return { direction: 0, distance: REACH }
}

function verbAt(scene: Scene, at: number): Direction {
  const { tokens } = scene.reading
  const word = tokens.lower[at]!
  const flags = tokens.flags[at]!
  if (flags & PUNCT || (flags & (WORD | LOWER)) === 0) return 0
  if (FUTURE.has(word)) return 1
  if (TO.has(word) && at > 0 && BE.has(tokens.lower[at - 1]!)) return 1
  if (PAST.has(word)) return -1
  return (flags & LOWER) !== 0 && endsInEd(scene, at) ? -1 : 0
}

function endsInEd(scene: Scene, at: number): boolean {
  const end = scene.reading.tokens.end[at]!
  const { text } = scene.reading
  return end - scene.reading.tokens.start[at]! > 3 && text.charCodeAt(end - 1) === 100 && text.charCodeAt(end - 2) === 101
}
