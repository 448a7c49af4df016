/*
 * Openings that can only look back: "In December, the firm sold its ships" is of last December though it is eleven months ago.
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Captures } from '../../grammar/captures.ts'
import type { Scene } from '../../scene.ts'

const IN = wordHash('in')
const AND = wordSet(['and', 'but', 'then', 'later'])
const TO = wordHash('to')
/** "was due", "were to", "had been set for": what was planned may be still to come. */
const PLANNED = wordSet(
  'be due expected expecting going meant planned scheduled set slated supposed'.split(' '),
)
const PAST = tagSet(['VBD'])
const REPORTS = wordSet([
  'said',
  'told',
  'added',
  'hoped',
  'planned',
  'promised',
  'expected',
  'wanted',
  'warned',
])
const SINCE = wordHash('since')
/** What is told of by its day: "the Oct. 7 attack". */
const UPHEAVALS = wordSet(
  'assault attack attacks blast bombing bombings coup crash earthquake explosion fire flood invasion killing killings massacre quake raid riot riots shooting shootings storming tragedy uprising'.split(
    ' ',
  ),
)

/** Whether "since" stands before the expression of `captures`, or an upheaval is named by it: neither is still to come. */
export function isSurelyPast({ reading, signs }: Scene, { start, end }: Captures): boolean {
  const { lower } = reading.tokens
  if (lower[signs.token[start]! - 1] === SINCE) return true
  return UPHEAVALS.has(lower[signs.token[end - 1]! + 1] ?? 0)
}

/** Words from the month to its verb. */
const REACH = 28

/** Whether "in" with the month of `captures` opens its sentence, and its verb tells of a deed that is done. */
export function isToldAsPast({ reading, signs }: Scene, captures: Captures): boolean {
  const { tags, tokens, sentences } = reading
  const first = signs.token[captures.start]!
  const last = signs.token[captures.end - 1]!
  const start = sentences.start[sentences.of[first]!]!
  const opening = AND.has(tokens.lower[start]!) ? start + 1 : start
  if (first !== opening + 1 || tokens.lower[opening] !== IN) return false
  const end = Math.min(last + REACH, sentences.start[sentences.of[first]! + 1]!)
  for (let at = last + 1; at < end; at++) {
    if (FINITE[tags[at]!] !== 1) continue
    const next = tags[at + 1] === TAG.RB ? at + 2 : at + 1
    const isPlan = tokens.lower[next] === TO || PLANNED.has(tokens.lower[next] ?? 0)
    return PAST[tags[at]!] === 1 && !isPlan && !REPORTS.has(tokens.lower[at]!)
  }
  return false
}
