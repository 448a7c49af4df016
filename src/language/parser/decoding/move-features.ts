/*
 * What the next move is decided by: tags and words around the top of the stack and the front of the buffer, their
 * dependents so far with their relations, and the marks between them.
 */
import { join } from '../../../model/linear/row-model.ts'
import type { Configuration } from './transitions.ts'
import type { WordRow } from './word-row.ts'

const PAIRS = 13
const MARKS = 16
const SINGLES = 33
const RELATED = 12
/** How many features a configuration has. */
export const MOVE_FEATURES = PAIRS + MARKS + SINGLES + RELATED

/** Writes the features of a configuration to `out`. */
export function moveFeatures(words: WordRow, c: Configuration, out: Int32Array): void {
  pairs(words, c, out)
  marks(words, c, out)
  singles(words, c, out)
  related(words, c, out)
}

/** Words with their tags, and tags of neighbours and dependents together. */
function pairs(words: WordRow, c: Configuration, out: Int32Array): void {
  const { tag, lower, tagged, ending } = words
  const s0 = c.stack[c.top]!
  const s1 = c.stack[c.top - 1]!
  const b0 = c.front
  const s0t = tag[s0]!
  const b1t = tag[b0 + 1]!
  const s0l = tag[c.left[s0]!]!
  const s1r = tag[c.right[s1]!]!
  const b0l = tag[c.left[b0]!]!
  const s0b0 = s0t | (tag[b0]! << 6)
  const s1s0 = tag[s1]! | (s0t << 6)
  const three = s1s0 | (tag[b0]! << 12)
  out[0] = tagged[s0]!
  out[1] = tagged[s1]!
  out[2] = tagged[b0]!
  out[3] = tagged[b0 + 1]!
  out[4] = join(lower[b0 + 2]!, b1t)
  out[5] = join(ending[s0]!, tag[b0]!)
  out[6] = join(ending[s1]!, s1s0)
  out[7] = three | (b1t << 18)
  out[8] = s0b0 | (s0l << 12) | (tag[c.right[s0]!]! << 18)
  out[9] = s0b0 | (b0l << 12) | (tag[c.innerLeft[b0]!]! << 18)
  out[10] = s1s0 | (s0l << 12) | (s1r << 18)
  out[11] = three | (b0l << 18) | (s0l << 24)
  out[12] = s1s0 | (tag[c.innerRight[s1]!]! << 12) | (s1r << 18)
}

/** The front of the buffer, and the marks around it and before the top of the stack. */
function marks(words: WordRow, c: Configuration, out: Int32Array): void {
  const { tag, lower, tagged, gap } = words
  const s0 = c.stack[c.top]!
  const s1 = c.stack[c.top - 1]!
  const b0 = c.front
  const b0t = tag[b0]!
  const b1t = tag[b0 + 1]!
  const b0l = c.left[b0]!
  const s1r = c.right[s1]!
  const s0r = c.right[s0]!
  const before = gap[b0]!
  const behind = gap[b0 + 1]!
  const s0b0 = tag[s0]! | (b0t << 6)
  const s1s0 = tag[s1]! | (tag[s0]! << 6)
  const frontGap = gap[c.edge[b0]!]!
  const topGap = gap[c.edge[s0]!]!
  const n = PAIRS
  out[n] = s1s0 | (distanceOf(words, s1, s0) << 12)
  out[n + 1] = join(tagged[s1r]!, s1s0)
  out[n + 2] = s0b0 | (before << 12) | (gap[s0]! << 20)
  out[n + 3] = join(s1s0 | (gap[s0]! << 12), before)
  out[n + 4] = join(s1s0 | (b0t << 12) | (behind << 18), before)
  out[n + 5] = join(tagged[b0]!, before | (b1t << 8) | (behind << 14))
  out[n + 6] = join(lower[b0l]!, s0b0)
  out[n + 7] = join(lower[c.innerLeft[b0]!]!, s0b0)
  out[n + 8] = join(tagged[b0 + 1]!, b0t | (behind << 6))
  out[n + 9] = b0t | (b1t << 6) | (tag[b0 + 2]! << 12) | (tag[b0 + 3]! << 18)
  out[n + 10] = join(lower[c.left[s0r]!]!, tag[s0]! | (tag[s0r]! << 6) | (b0t << 12))
  out[n + 11] = tag[s1]! | (b0t << 6) | (tag[b0l]! << 12) | (tag[s1r]! << 18)
  out[n + 12] = join(s0b0 | (before << 12) | (behind << 20), b1t)
  out[n + 13] = s0b0 | (frontGap << 12) | (topGap << 20)
  out[n + 14] = join(s1s0 | (topGap << 12), frontGap)
  out[n + 15] = join(lower[b0l]!, s0b0 | (frontGap << 12))
}

/** Each word, tag and ending alone: the network puts them together itself. */
function singles(words: WordRow, c: Configuration, out: Int32Array): void {
  const { tag, lower, ending, gap } = words
  const s0 = c.stack[c.top]!
  const s1 = c.stack[c.top - 1]!
  const s2 = c.stack[c.top - 2]!
  const b0 = c.front
  const s0l = c.left[s0]!
  const s0r = c.right[s0]!
  const s1r = c.right[s1]!
  const s1l = c.left[s1]!
  const b0l = c.left[b0]!
  const b0i = c.innerLeft[b0]!
  let n = PAIRS + MARKS
  out[n++] = lower[s0]!
  out[n++] = lower[s1]!
  out[n++] = lower[s2]!
  out[n++] = lower[b0]!
  out[n++] = lower[b0 + 1]!
  out[n++] = lower[b0 + 2]!
  out[n++] = lower[s0l]!
  out[n++] = lower[s0r]!
  out[n++] = lower[s1r]!
  out[n++] = lower[b0l]!
  out[n++] = lower[s1l]!
  out[n++] = lower[b0i]!
  out[n++] = tag[s0]!
  out[n++] = tag[s1]!
  out[n++] = tag[s2]!
  out[n++] = tag[b0]!
  out[n++] = tag[b0 + 1]!
  out[n++] = tag[b0 + 2]!
  out[n++] = tag[b0 + 3]!
  out[n++] = tag[s0l]!
  out[n++] = tag[s0r]!
  out[n++] = tag[s1r]!
  out[n++] = tag[b0l]!
  out[n++] = tag[s1l]!
  out[n++] = tag[b0i]!
  out[n++] = ending[s0]!
  out[n++] = ending[s1]!
  out[n++] = ending[s2]!
  out[n++] = ending[b0]!
  out[n++] = ending[b0 + 1]!
  out[n++] = ending[b0 + 2]!
  out[n++] = gap[b0]! | (gap[s0]! << 8)
  out[n++] = steps(s0 - s1) | (steps(b0 - s0) << 4)
}

/** Relations of the dependents so far. */
function related({ tag, lower }: WordRow, c: Configuration, out: Int32Array): void {
  const { relation, left, innerLeft, right, innerRight } = c
  const s0 = c.stack[c.top]!
  const s1 = c.stack[c.top - 1]!
  const b0 = c.front
  const s0t = tag[s0]!
  const s0l = relation[left[s0]!]!
  const s0i = relation[innerLeft[s0]!]!
  const s0r = relation[right[s0]!]!
  const s1l = relation[left[s1]!]!
  const s1r = relation[right[s1]!]!
  const s1i = relation[innerRight[s1]!]!
  const b0l = relation[left[b0]!]!
  const b0i = relation[innerLeft[b0]!]!
  const n = PAIRS + MARKS + SINGLES
  out[n] = s0l
  out[n + 1] = s0r
  out[n + 2] = s1r
  out[n + 3] = b0l
  out[n + 4] = s1l
  out[n + 5] = b0i
  out[n + 6] = s1i
  out[n + 7] = s0i
  out[n + 8] = s0t | (s0l << 6) | (s0r << 12) | (s0i << 18)
  out[n + 9] = tag[s1]! | (s1r << 6) | (s1i << 12) | (s1l << 18) | (s0t << 24)
  out[n + 10] = tag[b0]! | (b0l << 6) | (b0i << 12) | (s0t << 18)
  out[n + 11] = join(lower[s1]!, s1r | (s0t << 6))
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
