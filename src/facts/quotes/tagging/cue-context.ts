/*
 * What the second stage knows of one cue: its window of tokens, where it stands among quotation marks, and its words.
 */

import { join } from '../../../model/linear/row-model.ts'
import { wordHash } from '../../../text/hash.ts'
import { OPENING, OUTSIDE, type QuoteView, UNSEEN_LEVEL } from '../view.ts'

/** A cue as a range of tokens. */
export interface Cue {
  readonly first: number
  readonly end: number
}

/** Everything about one cue that its tokens' features share. */
export interface CueContext {
  readonly cue: Cue
  /** The window: tokens [first, end). */
  readonly first: number
  readonly end: number
  /** End of the cue's paragraph; tokens from here on belong to the next one. */
  readonly paragraphEnd: number
  /** The token of the cue that is most often one, and the tokens beside the cue. */
  readonly head: number
  readonly previous: number
  readonly next: number
  /** Hashes of what is the same for all tokens. */
  readonly headWord: number
  readonly cueWords: number
  readonly signature: number
}

/** Sentences of the window before and after that of the cue. */
const MOST_BEFORE = 2
const MOST_AFTER = 2
const LONGEST_LEFT = 70
const LONGEST_RIGHT = 90
const NEXT_PARAGRAPH = 100
/** No token farther from the cue is looked at, so that a sentence without an end costs no more than others. */
const FARTHEST = 160
/** Tokens of the longest window. */
export const LONGEST_WINDOW = 2 * FARTHEST + NEXT_PARAGRAPH + 1
const COLON = wordHash(':')
const COMMA = wordHash(',')

/** The context of `cue` in paragraph `paragraph`. */
export function cueContext(view: QuoteView, cue: Cue, paragraph: number): CueContext {
  const { lower, none } = view
  const paragraphFirst = view.paragraphStart[paragraph]!
  const paragraphEnd = view.paragraphStart[paragraph + 1]!
  const { first, end } = windowOf(view, cue, paragraphFirst, paragraphEnd, paragraph)
  const head = headOf(view, cue)
  let cueWords = 0
  for (let i = cue.first; i < Math.min(cue.end, cue.first + LONGEST_CUE); i++)
    cueWords = join(cueWords, lower[i]!)
  return {
    cue,
    first,
    end,
    paragraphEnd,
    head,
    previous: cue.first > paragraphFirst ? cue.first - 1 : none,
    next: cue.end < paragraphEnd ? cue.end : none,
    headWord: lower[head]!,
    cueWords,
    signature: signatureOf(view, cue),
  }
}

/** Words of a cue that are told apart; longer ones are too rare to learn from. */
const LONGEST_CUE = 3

function windowOf(
  view: QuoteView,
  cue: Cue,
  paragraphFirst: number,
  paragraphEnd: number,
  paragraph: number,
): Cue {
  const { sentence, sentenceStart } = view
  let from = sentence[cue.first]!
  let to = sentence[cue.end - 1]!
  const ownStart = sentenceStart[from]!
  const ownEnd = sentenceStart[to + 1]!
  // Remarks of several sentences are quoted, all but a few.
  for (let n = 0; n < MOST_BEFORE && from > sentence[paragraphFirst]! && hasQuote(view, from - 1); n++) from--
  for (let n = 0; n < MOST_AFTER && to < sentence[paragraphEnd - 1]! && hasQuote(view, to + 1); n++) to++
  const first = Math.max(sentenceStart[from]!, ownStart - LONGEST_LEFT, paragraphFirst, cue.first - FARTHEST)
  const end = Math.min(paragraphEnd, sentenceStart[to + 1]!, ownEnd + LONGEST_RIGHT, cue.end + FARTHEST)
  const next = view.paragraphStart[paragraph + 2]
  const lastWord = view.lower[paragraphEnd - 1]!
  const opensNext = view.quote[paragraphEnd] === OPENING && cue.end >= paragraphEnd - 3
  if (end === paragraphEnd && next !== undefined && (lastWord === COLON || lastWord === COMMA || opensNext))
    return { first, end: Math.min(next, end + NEXT_PARAGRAPH) }
  return { first, end }
}

/** Whether a sentence begins or ends in quotation marks. */
function hasQuote({ quote, sentenceStart }: QuoteView, s: number): boolean {
  return quote[sentenceStart[s]!] !== OUTSIDE || quote[sentenceStart[s + 1]! - 1] !== OUTSIDE
}

/** The token of the cue that is most often a cue. */
function headOf({ cueLevel }: QuoteView, cue: Cue): number {
  let head = cue.first
  let most = -1
  for (let i = cue.first; i < cue.end; i++) {
    const level = cueLevel[i]!
    if (level === UNSEEN_LEVEL || level <= most) continue
    head = i
    most = level
  }
  return head
}

/** Where the cue stands in its sentence, and where there are quotation marks. */
function signatureOf(view: QuoteView, cue: Cue): number {
  const s0 = Math.max(view.sentenceStart[view.sentence[cue.first]!]!, cue.first - FARTHEST)
  const s1 = Math.min(view.sentenceStart[view.sentence[cue.end - 1]! + 1]!, cue.end + FARTHEST)
  let before = 0
  let after = 0
  for (let i = s0; i < cue.first; i++) if (view.quote[i] !== OUTSIDE) before = 1
  for (let i = cue.end; i < s1; i++) if (view.quote[i] !== OUTSIDE) after = 1
  const isFirst = cue.first === s0 ? 1 : 0
  const isLast = cue.end >= s1 - 2 ? 1 : 0
  return (((before * 2 + after) * 2 + isFirst) * 2 + isLast) * 4 + view.quote[cue.first]!
}
