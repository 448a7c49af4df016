/*
 * To whom or where a remark was made: "told reporters", "said to the crowd", "wrote on Twitter", "said in a statement".
 */

import { DAYS_NEARBY, MONTH_NAMES, TIME_NOUNS } from '../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import { nounPhrase } from '../noun-phrase.ts'
import type { QuoteView } from '../view.ts'

/** Verbs whose object is the person spoken to. */
const TELLING = wordSet(
  'tell tells told telling inform informs informed informing remind reminds reminded reminding assure assures assured assuring notify notified brief briefed warn warns warned warning ask asks asked asking beg begged order ordered orders'.split(
    ' ',
  ),
)
/** Nouns of what one speaks on or in, after "in", "on", "at" or "during". */
const VENUES = wordSet(
  'statement interview letter speech email e-mail message tweet post conference briefing debate report memo article television radio twitter facebook instagram telegram youtube video podcast hearing court rally column op-ed release call'.split(
    ' ',
  ),
)
const TIMES = wordSet(`${DAYS_NEARBY} ${MONTH_NAMES} ${TIME_NOUNS}`.split(' '))
const PLACES = wordSet('in on at during'.split(' '))
const TO = wordHash('to')
const WITH = wordHash('with')
const OBJECTS = wordSet('me him her us them you'.split(' '))

/** Who or what a remark was said to or in. */
export interface Addressee extends Run {
  /** Whether it is no person or group, but what it was said in or through. */
  readonly isVenue: boolean
}

/** The addressee or venue that follows `cue`, or null. */
export function addresseeOf(view: QuoteView, cue: Run): Addressee | null {
  const end = sentenceEnd(view, cue)
  for (let i = cue.first; i < cue.end; i++) {
    if (!TELLING.has(view.lower[i]!)) continue
    const told = nounPhrase(view, i + 1, end) ?? pronoun(view, i + 1, end)
    // "warned last year that …"
    return told && TIMES.has(view.lower[told.end - 1]!) ? null : asAddressee(told, false)
  }
  // The cue may hold the preposition and more: "said in a statement".
  for (let i = cue.first + 1; i <= cue.end && i < end; i++) {
    const isVenue = view.lower[i] !== TO
    const found = asAddressee(isVenue ? venueAt(view, i, end) : nounPhrase(view, i + 1, end), isVenue)
    if (found) return found
  }
  return null
}

function asAddressee(run: Run | null, isVenue: boolean): Addressee | null {
  return run && { first: run.first, end: run.end, isVenue }
}

/** "in a statement", "on Twitter", "in an interview with the Post": the phrase after the preposition at `i`. */
function venueAt(view: QuoteView, i: number, end: number): Run | null {
  if (!PLACES.has(view.lower[i]!)) return null
  const venue = nounPhrase(view, i + 1, end)
  if (venue === null || !VENUES.has(view.lower[venue.end - 1]!)) return null
  const partner = view.lower[venue.end] === WITH ? nounPhrase(view, venue.end + 1, end) : null
  return partner ? { first: venue.first, end: partner.end } : venue
}

function pronoun(view: QuoteView, first: number, end: number): Run | null {
  return first < end && OBJECTS.has(view.lower[first]!) ? { first, end: first + 1 } : null
}

function sentenceEnd(view: QuoteView, cue: Run): number {
  return view.sentenceStart[view.sentence[cue.end - 1]! + 1]!
}
