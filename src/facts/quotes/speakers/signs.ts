/*
 * Things that words are written on, and what they are said to do: "a banner reads", "the sign said".
 */
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import { nounPhrase } from '../noun-phrase.ts'
import type { QuoteView } from '../view.ts'

/** Things that words are written on. */
export const SIGNS = wordSet(
  'banner banners sign signs placard placards poster posters headline notice slogan caption graffiti plaque sticker stickers label note letter statement message inscription t-shirt t-shirts shirt board'.split(
    ' ',
  ),
)
/** What such a thing does. */
export const READS = wordSet(['read', 'reads', 'said', 'says', 'proclaimed', 'declared'])

/** Whether `source` is such a thing and `verb` what it does. */
export function isSign(view: QuoteView, source: Run, verb: number): boolean {
  return READS.has(view.lower[verb]!) && SIGNS.has(view.lower[source.end - 1]!)
}

const PART = wordSet(['another', 'many', 'most', 'one', 'several', 'some', 'two'])
const OF = wordHash('of')

/** "one of the placards" and the like, as a whole. */
export function oneOf(view: QuoteView, first: number, end: number): Run | null {
  if (!PART.has(view.lower[first]!) || view.lower[first + 1] !== OF) return null
  const whole = nounPhrase(view, first + 2, end)
  return whole && { first, end: whole.end }
}
