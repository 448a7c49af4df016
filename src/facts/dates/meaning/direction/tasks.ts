/*
 * Tasks: what somebody was told or asked to do by a date is still to be done, though he was told in the past: "directed them to
 * finish by March", "were told to return on Monday".
 */
import { FINITE } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { PUNCT } from '../../../../language/tokens.ts'
import * as words from '../../../../lexicon/calendar/calendar-tense.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Scene } from '../../scene.ts'
import { extentOf } from '../period.ts'

const AHEAD = wordHash('ahead')
const OF = wordHash('of')
const TO = wordHash('to')
const ON = wordHash('on')
const HAD = wordHash('had')
const DEADLINES = wordSet(['before', 'by', 'until'])
const DIRECTIVES = wordSet(words.DIRECTIVES.split(' '))
const APPOINTMENTS = wordSet(words.APPOINTMENTS.split(' '))
/** Words from the verb of the task to its date, and from the order to the task. */
const REACH = 12
/** Words from "ahead of" to its date: "ahead of a key vote in May". */
const AHEAD_REACH = 8
/** "had" stands so many words before its participle. */
const HAD_REACH = 3
/** Days after which a story is told, not news. */
const LONG_AGO = 366

/** Whether the date at token `first`, in a sentence that begins at or before `low`, is that of a task. */
export function isDateOfTask(scene: Scene, low: number, first: number): boolean {
  const { tokens, tags } = scene.reading
  const before = tokens.lower[first - 1] ?? 0
  for (let at = first - 1; at > Math.max(low, first - REACH); at--) {
    if (FINITE[tags[at]!] === 1) return false
    if (tokens.lower[at] !== TO || tags[at + 1] !== TAG.VB) continue
    const isAppointed = APPOINTMENTS.has(tokens.lower[at + 1]!) && (before === ON || first === at + 2)
    return (DEADLINES.has(before) || isAppointed) && isOrdered(scene, low, at) && !isOfOldStory(scene, first)
  }
  return false
}

/** Whether an order stands before the "to" at `to`: "asked the town's schools to …"; what had been asked may be over. */
function isOrdered({ reading: { tokens, tags } }: Scene, low: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(low, to - REACH); at--) {
    if (DIRECTIVES.has(tokens.lower[at]!)) return !hasHad(tokens.lower, low, at)
    if (FINITE[tags[at]!] === 1) return false
  }
  return false
}

function hasHad(lower: Int32Array, low: number, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(low, verb - HAD_REACH); at--) if (lower[at] === HAD) return true
  return false
}

/** Whether the date is that of an event that somebody is "ahead of": still to come, unless the story is an old one. */
export function isAheadOf(scene: Scene, low: number, first: number, isPast: boolean): boolean {
  const { tokens, tags } = scene.reading
  for (let at = first - 1; at > Math.max(low, first - AHEAD_REACH); at--) {
    if (FINITE[tags[at]!] === 1 || (tokens.flags[at]! & PUNCT) !== 0) return false
    if (tokens.lower[at] === OF && tokens.lower[at - 1] === AHEAD)
      return !isPast || !isOfOldStory(scene, first)
  }
  return false
}

/** Whether a year long over was named here or in the sentence before. */
export function isOfOldStory({ discourse, reading, published }: Scene, first: number): boolean {
  const last = discourse.mentions.at(-1)
  if (!last?.explicit || published === null) return false
  const isNear = reading.sentences.of[first]! - last.sentence <= 1
  return isNear && published - extentOf(last.period).to > LONG_AGO
}
