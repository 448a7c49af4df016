/*
 * The name that the taggers took into a cue, or left beside it: "says Early", "Lund asks", "asks Lund", "Lund:".
 */
import { TAG } from '../../../../language/tags.ts'
import { LINE_START } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { WEEKDAY_NAMES } from '../../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import type { QuoteView } from '../../view.ts'

/** Verbs that may stand before who speaks. */
export const SAYING = wordSet(
  'added adds explained explains said say says stated states told warned warns'.split(' '),
)
/** A name of more words is none. */
export const SMALL_NAME = 4
/** "said Monday" names nobody; April and May may speak. */
export const DAYS = wordSet(WEEKDAY_NAMES.split(' '))
const ASKING = wordSet('asks asked cried recalled replied replies wonders wondered'.split(' '))
const COLON = wordHash(':')

/** Where the cue and the name beside it stand. */
export interface CueAndName {
  readonly cue: Run
  readonly name: Run
}

/** The cue without the name that was taken into it, or with the one behind it: "says Early", "Lund asks", "asks Lund", "Lund:". */
export function nameInCue(view: QuoteView, run: Run): CueAndName | null {
  const { lower } = view
  const { first, end } = withoutMarks(view, run)
  const isVerb = (token: number): boolean => SAYING.has(lower[token]!) || ASKING.has(lower[token]!)
  if (end - first > SMALL_NAME) return null
  if (isVerb(first) && end - first === 1) {
    const last = namesEnd(view, end)
    // "said | Tyvik would leave" goes on with a clause
    return last > end && endsPhrase(view, last)
      ? { cue: { first, end }, name: { first: end, end: last } }
      : null
  }
  if (isVerb(first) && namesEnd(view, first + 1) === end)
    return { cue: { first, end: first + 1 }, name: { first: first + 1, end } }
  const nameLast = namesEnd(view, first)
  if (isVerb(end - 1) && nameLast === end - 1)
    return { cue: { first: end - 1, end }, name: { first, end: nameLast } }
  const isLabel = lower[end] === COLON && nameLast === end
  return isLabel ? { cue: { first: end, end: end + 1 }, name: { first, end } } : null
}

function withoutMarks({ tags }: QuoteView, run: Run): Run {
  let { first, end } = run
  while (end - first > 1 && tags[first] === TAG.PUNCT) first++
  while (end - first > 1 && tags[end - 1] === TAG.PUNCT) end--
  return { first, end }
}

function endsPhrase({ tags, tokens }: QuoteView, at: number): boolean {
  return at >= tokens.count || tags[at] === TAG.PUNCT || (tokens.flags[at]! & LINE_START) !== 0
}

/** End of the capitalised words of a line at `first`; `first` itself if there are none. */
function namesEnd({ tokens }: QuoteView, first: number): number {
  let end = first
  while (end < tokens.count && end - first < SMALL_NAME && isCapitalised(tokens, end)) {
    if ((tokens.flags[end]! & LINE_START && end > first) || DAYS.has(tokens.lower[end]!)) break
    end++
  }
  return end
}
