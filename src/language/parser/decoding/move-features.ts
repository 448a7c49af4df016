/*
 * What the next transition is decided by: tags and words around the top of the stack and the front of the buffer, their
 * dependents so far, and the marks between them.
 */
import { join } from '../../../model/linear/row-model.ts'
import type { Configuration } from './transitions.ts'
import type { WordRow } from './word-row.ts'

/** How many features a configuration has. */
export const MOVE_FEATURES = 34
/** How many of them are the first half, which the model keeps apart. */
export const HALF = 17

/** Writes the features of a configuration to `out`. */
export function moveFeatures(words: WordRow, c: Configuration, out: Int32Array): void {
  firstHalf(words, c, out)
  secondHalf(words, c, out)
}

/** Words, tags and dependents. */
function firstHalf(words: WordRow, c: Configuration, out: Int32Array): void {
  const { tag, lower, tagged, ending } = words
  const s0 = c.stack[c.top]!
  const s1 = c.stack[c.top - 1]!
  const b0 = c.front
  const b1 = b0 + 1
  const b2 = b0 + 2
  const s0t = tag[s0]!
  const s1t = tag[s1]!
  const b0t = tag[b0]!
  const b1t = tag[b1]!
  const s0w = tagged[s0]!
  const s1w = tagged[s1]!
  const b0w = tagged[b0]!
  const s0l = c.left[s0]!
  const s0r = c.right[s0]!
  const s1r = c.right[s1]!
  const b0l = c.left[b0]!
  const s0b0 = s0t | (b0t << 6)
  const s1s0 = s1t | (s0t << 6)
  const three = s1t | (s0t << 6) | (b0t << 12)
  const toTop = distanceOf(words, s1, s0)
  let n = 0
  out[n++] = s0w
  out[n++] = s1w
  out[n++] = b0w
  out[n++] = tagged[b1]!
  out[n++] = join(lower[b2]!, b1t)
  out[n++] = join(ending[s0]!, b0t)
  out[n++] = join(ending[s1]!, s1s0)
  out[n++] = three | (b1t << 18)
  out[n++] = s1s0 | (toTop << 12)
  out[n++] = s0b0 | (tag[s0l]! << 12) | (tag[s0r]! << 18)
  out[n++] = s0b0 | (tag[b0l]! << 12) | (tag[c.innerLeft[b0]!]! << 18)
  out[n++] = s1s0 | (tag[s0l]! << 12) | (tag[s1r]! << 18)
  out[n++] = three | (tag[b0l]! << 18) | (tag[s0l]! << 24)
  out[n++] = s1s0 | (tag[c.innerRight[s1]!]! << 12) | (tag[s1r]! << 18)
  out[n++] = join(lower[s0l]!, s1w)
  out[n++] = join(lower[s0l]!, s0w)
  out[n++] = join(lower[s0r]!, s0w)
}

/** The front of the buffer, and the marks around it and before the top of the stack. */
function secondHalf(words: WordRow, c: Configuration, out: Int32Array): void {
  const { tag, lower, tagged, gap } = words
  const s0 = c.stack[c.top]!
  const s1 = c.stack[c.top - 1]!
  const b0 = c.front
  const b1 = b0 + 1
  const b2 = b0 + 2
  const s0t = tag[s0]!
  const s1t = tag[s1]!
  const b0t = tag[b0]!
  const b1t = tag[b1]!
  const b0w = tagged[b0]!
  const s0l = c.left[s0]!
  const s0r = c.right[s0]!
  const s1r = c.right[s1]!
  const b0l = c.left[b0]!
  const s0b0 = s0t | (b0t << 6)
  const s1s0 = s1t | (s0t << 6)
  const three = s1t | (s0t << 6) | (b0t << 12)
  const frontGap = gap[c.edge[b0]!]!
  const topGap = gap[c.edge[s0]!]!
  let n = HALF
  out[n++] = join(lower[b0l]!, b0w)
  out[n++] = join(tagged[s1r]!, s1s0)
  out[n++] = s0b0 | (gap[b0]! << 12) | (gap[s0]! << 20)
  out[n++] = join(s1s0 | (gap[s0]! << 12), gap[b0]!)
  out[n++] = join(three | (gap[b1]! << 18), gap[b0]!)
  out[n++] = join(b0w, gap[b0]! | (b1t << 8) | (gap[b1]! << 14))
  out[n++] = join(lower[b0l]!, s0b0)
  out[n++] = join(lower[c.innerLeft[b0]!]!, s0b0)
  out[n++] = join(tagged[b1]!, b0t | (gap[b1]! << 6))
  out[n++] = b0t | (b1t << 6) | (tag[b2]! << 12) | (tag[b0 + 3]! << 18)
  out[n++] = join(lower[c.left[s0r]!]!, s0t | (tag[s0r]! << 6) | (b0t << 12))
  out[n++] = s1t | (b0t << 6) | (tag[b0l]! << 12) | (tag[s1r]! << 18)
  out[n++] = join(s0b0 | (gap[b0]! << 12) | (gap[b1]! << 20), b1t)
  out[n++] = s0b0 | (frontGap << 12) | (topGap << 20)
  out[n++] = join(s1s0 | (topGap << 12), frontGap)
  out[n++] = join(lower[b0l]!, s0b0 | (frontGap << 12))
  out[n++] = join(lower[s0l]!, s1s0 | (topGap << 12))
}

/** How far the top of the stack stands from the word below it: words, marks and finite verbs between them, in 12 bits. */
function distanceOf({ marks, enclosures, verbs }: WordRow, s1: number, s0: number): number {
  const marksBetween = few(marks[s0]! - marks[s1]!) | (few(enclosures[s0]! - enclosures[s1]!) << 2)
  const verbsBetween = s0 > 0 ? few(verbs[s0 - 1]! - verbs[s1]!) : 0
  return steps(s0 - s1) | (marksBetween << 4) | (verbsBetween << 10)
}

/** A distance in one of nine classes. */
function steps(distance: number): number {
  if (distance < 6) return distance
  return distance < 9 ? 6 : distance < 15 ? 7 : 8
}

/** A number, at most 3. */
function few(count: number): number {
  return count > 3 ? 3 : count
}
