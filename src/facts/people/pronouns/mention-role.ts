/*
 * What part a mention plays in its sentence, told from the tags around it: cheap stand-in for a parse.
 */

import type { Reading } from '../../../language/reading.ts'
import { FINITE, tagSet, VERBS_AND_MODALS } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { PUNCT } from '../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'

export const ROLE_SUBJECT = 0
export const ROLE_SUBJECT_AFTER_ASIDE = 1
export const ROLE_POSSESSIVE = 2
export const ROLE_PREPOSITION = 3
export const ROLE_OBJECT = 4
export const ROLE_SECOND_OF_PAIR = 5
export const ROLE_OTHER = 6

const COMMA = wordHash(',')
const OPEN = wordHash('(')
const CLOSE = wordHash(')')
/** An aside between subject and verb (", 42, of Leeds,") may take this many tokens. */
const LONGEST_ASIDE = 25

const PREPOSITIONS = tagSet(['IN', 'TO'])
const POS = TAG.POS
const RB = TAG.RB
const CC = TAG.CC

/** Whether the tag is that of a finite verb. */
export function isFiniteVerb(tag: number | undefined): boolean {
  return tag !== undefined && FINITE[tag] === 1
}

/** The role of the mention at tokens [first, end). */
export function mentionRole(reading: Reading, first: number, end: number): number {
  const { tokens, tags, sentences } = reading
  const sentence = sentences.of[first]!
  const from = sentences.start[sentence]!
  const to = sentences.start[sentence + 1] ?? tokens.count
  const next = nextWord(tags, end, to)
  if (next < to && tags[next] === POS) return ROLE_POSSESSIVE
  if (next < to && isFiniteVerb(tags[next])) return ROLE_SUBJECT
  if (next < to && isVerbAfterAside(reading, next, to)) return ROLE_SUBJECT_AFTER_ASIDE
  if (first === from) return ROLE_OTHER
  if (isSpeaker(reading, first) || isDescribedSubject(reading, first, next, to)) return ROLE_SUBJECT
  const before = tags[first - 1]!
  if (PREPOSITIONS[before] === 1) return ROLE_PREPOSITION
  if (VERBS_AND_MODALS[before] === 1) return ROLE_OBJECT
  return before === CC ? ROLE_SECOND_OF_PAIR : ROLE_OTHER
}

const SAYING = wordSet(
  'added asked explained noted recalled replied said says warned writes wrote'.split(' '),
)

/** “It is late,” said Walker. */
function isSpeaker({ tokens }: Reading, first: number): boolean {
  return first > 1 && SAYING.has(tokens.lower[first - 1]!) && (tokens.flags[first - 2]! & PUNCT) !== 0
}

/** "The town’s coach, Ida Walker, was in no mood": a name between commas with a verb right behind them. */
function isDescribedSubject({ tokens, tags }: Reading, first: number, next: number, to: number): boolean {
  const isBetween = tokens.lower[first - 1] === COMMA && tokens.lower[next] === COMMA
  return isBetween && next + 1 < to && isFiniteVerb(tags[nextWord(tags, next + 1, to)])
}

/** The first token from `at` that is no adverb. */
function nextWord(tags: Uint8Array, at: number, to: number): number {
  let next = at
  while (next < to && tags[next] === RB) next++
  return next
}

/** Whether an aside in commas or brackets starts at `at` and a finite verb follows it. */
function isVerbAfterAside(reading: Reading, at: number, to: number): boolean {
  const { tokens, tags } = reading
  const opens = tokens.lower[at]
  if (opens !== COMMA && opens !== OPEN) return false
  const closes = opens === OPEN ? CLOSE : COMMA
  for (let i = at + 1; i < to && i < at + LONGEST_ASIDE; i++)
    if (tokens.lower[i] === closes) return i + 1 < to && isFiniteVerb(tags[nextWord(tags, i + 1, to)])
  return false
}
