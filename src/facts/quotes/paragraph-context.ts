/*
 * What the tokens of a paragraph share in the first stage: the nearest words that are often cues, and what stands
 * between them and each token.
 */
import { CANDIDATE_LEVEL, OUTSIDE, type QuoteView, UNSEEN_LEVEL } from './view.ts'

/** What is the same for all tokens of a paragraph, made once for it. */
export interface ParagraphContext {
  readonly first: number
  readonly end: number
  /** For each token: the nearest candidate cue before it and after it in the paragraph, or -1. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** For each token: bits of the marks and link words since the last candidate, and until the next. */
  readonly leftBetween: Int32Array
  readonly rightBetween: Int32Array
  readonly hasQuote: boolean
}

/** The context of paragraph `index`. */
export function paragraphContext(view: QuoteView, index: number): ParagraphContext {
  const first = view.paragraphStart[index]!
  const end = view.paragraphStart[index + 1]!
  const length = end - first
  const left = new Int32Array(length)
  const right = new Int32Array(length)
  const leftBetween = new Int32Array(length)
  const rightBetween = new Int32Array(length)
  let hasQuote = false
  for (let k = 0, last = -1, bits = 0; k < length; k++) {
    left[k] = last
    leftBetween[k] = bits
    if (view.quote[first + k] !== OUTSIDE) hasQuote = true
    if (isCandidate(view, first + k)) {
      last = first + k
      bits = 0
    } else bits |= view.links[first + k]!
  }
  for (let k = length - 1, last = -1, bits = 0; k >= 0; k--) {
    right[k] = last
    rightBetween[k] = bits
    if (isCandidate(view, first + k)) {
      last = first + k
      bits = 0
    } else bits |= view.links[first + k]!
  }
  return { first, end, left, right, leftBetween, rightBetween, hasQuote }
}

function isCandidate(view: QuoteView, token: number): boolean {
  const level = view.cueLevel[token]!
  return level >= CANDIDATE_LEVEL && level < UNSEEN_LEVEL
}
