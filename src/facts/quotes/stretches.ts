/*
 * A long document in stretches of paragraphs that have nothing to do with each other: the candidates of one are judged and
 * settled before those of the next are made, since all at once take more memory than what comes of them.
 */
import { wordSet } from '../../text/hash.ts'
import type { Proposals } from './tagging/propose.ts'
import { OUTSIDE, type QuoteView } from './view.ts'

/** Paragraphs [first, end). */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** Cues after which a stretch ends: no story has so many. */
const MOST_CUES = 2000
/** A paragraph that ends so leads on to the next, which a cue in it may have for its words (see cueContext). */
const LEADS_ON = wordSet([':', ','])

/** The stretches of a document; it has one at least. */
export function stretchesOf(view: QuoteView, { cues }: Proposals, most = MOST_CUES): Stretch[] {
  const stretches: Stretch[] = []
  let first = 0
  let count = 0
  for (let p = 0; p < cues.length; p++) {
    count += cues[p]!.length
    if (count < most || !isApart(view, p + 1)) continue
    stretches.push({ first, end: p + 1 })
    first = p + 1
    count = 0
  }
  if (first < cues.length || stretches.length === 0) stretches.push({ first, end: cues.length })
  return stretches
}

/** Whether no remark reaches from before paragraph `p` into it: it does not begin in quotation marks, and nothing leads on to it. */
function isApart({ lower, quote, paragraphStart }: QuoteView, p: number): boolean {
  const start = paragraphStart[p]!
  return quote[start] === OUTSIDE && !LEADS_ON.has(lower[start - 1] ?? 0)
}
