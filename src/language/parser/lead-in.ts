/*
 * What stands before the sentence proper: a dateline ("HANOI, Vietnam (AP) —", "Leeds – ") or a label ("Background:").
 * It is no part of the sentence, and the parser would make it its root.
 */
import { CAPITAL, NUMBER, PUNCT, type Tokens } from '../tokens.ts'

/** A longer lead-in is a clause of its own. */
const MOST_TOKENS = 12
/** A label has fewer words; longer ones are what somebody says. */
const MOST_LABEL = 3
const DASH = /^(?:—|–|--|-)$/

/** The first token behind a dateline or label at the beginning of the sentence [first, end); `first` where there is none. */
export function afterLeadIn(text: string, tokens: Tokens, first: number, end: number): number {
  let words = 0
  for (let at = first; at < Math.min(end - 1, first + MOST_TOKENS); at++) {
    const form = text.slice(tokens.start[at], tokens.end[at])
    if (words > 0 && DASH.test(form) && isSpaced(text, tokens, at)) return at + 1
    if (form === ':' && words > 0 && words <= MOST_LABEL) return at + 1
    const flags = tokens.flags[at]!
    if ((flags & PUNCT) !== 0) continue
    if ((flags & (CAPITAL | NUMBER)) === 0) return first
    words++
  }
  return first
}

/** A dash between spaces, not that of a double name or a range. */
function isSpaced(text: string, tokens: Tokens, at: number): boolean {
  return /\s/.test(text[tokens.start[at]! - 1] ?? '') && /\s/.test(text[tokens.end[at]!] ?? '')
}
