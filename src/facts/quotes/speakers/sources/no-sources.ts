/*
 * What stands where a source would and says nothing: whom somebody asked, told or wrote to, and how long it took.
 */
import { TAG } from '../../../../language/tags.ts'
import { NUMBER } from '../../../../language/tokens.ts'
import { DAYS_NEARBY } from '../../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import type { Attribution } from '../../tagging/relate.ts'
import type { QuoteView } from '../../view.ts'

const SPANS = wordSet(
  'second seconds minute minutes hour hours day days week weeks month months year years'.split(' '),
)
const DAYS = wordSet(DAYS_NEARBY.split(' '))
/** Whom others judge; whom others speak to. */
const JUDGED =
  'accused assailed attacked blamed branded charged criticised criticized lauded mocked portrayed praised'
const DESCRIBED = 'called depicted described dubbed hailed labeled labelled named'
const SPOKEN_TO = 'asked informed invited ordered questioned told urged warned'
const PASSIVE = wordSet(`${JUDGED} ${DESCRIBED} ${SPOKEN_TO}`.split(' '))
const OF_JUDGES = wordSet(JUDGED.split(' '))
const BE = wordSet("'s are be been being is was were ’s".split(' '))
const MISSIVES = wordSet('complaint email e-mail letter memo message note petition report tweet'.split(' '))
const SAYING = wordSet(['calling', 'claiming', 'saying', 'suggesting', 'telling', 'writing'])
const TO = wordHash('to')
/** "A letter to Reed |said|" has the letter as its subject, "in a letter to Reed, |said|" has none. */
const WITHIN = wordSet(['in', 'by', 'through', 'with'])
/** "In a sharply worded May 4 letter". */
const MISSIVE_REACH = 8

/** Whether the source of `remark` is a number of some unit of time, "45 seconds", a day or "the 1999". */
export function isSpanOfTime({ lower, tags, sentence, tokens }: QuoteView, { source }: Attribution): boolean {
  if (source === null) return false
  const length = source.end - source.first
  // "Sunday said so": somebody of that name
  if (length === 1)
    return DAYS.has(lower[source.first]!) && sentence[source.first - 1] === sentence[source.first]
  // "the 1999 |admission| that"
  if (length === 2 && tags[source.first] === TAG.DT && tags[source.end - 1] === TAG.CD)
    return isYear(tokens, source.end - 1)
  return length === 2 && tags[source.first] === TAG.CD && SPANS.has(lower[source.end - 1]!)
}

/** Four digits. */
function isYear({ end, flags, start }: QuoteView['tokens'], token: number): boolean {
  return (flags[token]! & NUMBER) !== 0 && end[token]! - start[token]! === 4
}

/** Whether the source of `remark` is whom the cue or a missive speaks to. */
export function isAddressed(view: QuoteView, { cue, source }: Attribution): boolean {
  return source !== null && source.end <= cue.first && (isPassive(view, cue) || isWrittenTo(view, source))
}

/** "Reporters |were asked| to leave", "she |has been described| as": who stands before a passive of speaking is spoken to or of. */
function isPassive(view: QuoteView, cue: Run): boolean {
  return isDoneTo(view, cue, PASSIVE)
}

/** "She |has been criticised for|": what others think of who stands before it. */
export function isJudged(view: QuoteView, cue: Run): boolean {
  return isDoneTo(view, cue, OF_JUDGES)
}

/** "And | lauded | for": without whom, it is done to the subject. */
function isJoinedPassive(lower: Int32Array, verb: number): boolean {
  return OF_JUDGES.has(lower[verb]!) && lower[verb - 1] === AND && lower[verb + 1] === FOR
}

const AND = wordHash('and')
const FOR = wordHash('for')

function isDoneTo({ lower }: QuoteView, cue: Run, verbs: ReadonlySet<number>): boolean {
  // "was criticised for saying": has said it
  if (SAYING.has(lower[cue.end - 1]!)) return false
  for (let i = cue.first; i < cue.end; i++)
    // "is better known and lauded for his songs"
    if (verbs.has(lower[i]!)) return i > 0 && (BE.has(lower[i - 1]!) || isJoinedPassive(lower, i))
  return false
}

/** "In a letter to Reed, |said| they would come": no part of a subject. */
function isWrittenTo({ lower }: QuoteView, { first }: Run): boolean {
  if (lower[first - 1] !== TO || !MISSIVES.has(lower[first - 2]!)) return false
  for (let i = first - 3; i >= Math.max(0, first - MISSIVE_REACH); i--) if (WITHIN.has(lower[i]!)) return true
  return false
}
