/*
 * What the next transition is decided by: tags and words around the top of the stack and the front of the buffer, their
 * dependents so far, and the marks between them.
 */
import { join } from '../../model/linear/row-model.ts'
import type { Configuration } from './transitions.ts'
import type { WordRow } from './word-row.ts'

/** Writes the features of a configuration to `out` and returns how many there are, always the same number. */
export function moveFeatures(words: WordRow, c: Configuration, out: Int32Array): number {
  const { tag, lower, tagged, gap, marks, verbs, enclosures } = words
  const s0 = c.stack[c.top]!
  const s1 = c.stack[c.top - 1]!
  const s2 = c.stack[c.top - 2]!
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
  const s1l = c.left[s1]!
  const s1r = c.right[s1]!
  const b0l = c.left[b0]!
  const s0b0 = s0t | (b0t << 6)
  const s1s0 = s1t | (s0t << 6)
  const three = s1s0 | (b0t << 12)
  const toFront = steps(b0 - s0)
  const toTop = steps(s0 - s1)
  const marksToFront = few(marks[b0]! - marks[s0]!) | (few(enclosures[b0]! - enclosures[s0]!) << 2)
  const marksToTop = few(marks[s0]! - marks[s1]!) | (few(enclosures[s0]! - enclosures[s1]!) << 2)
  const verbsToFront = few(verbs[b0 - 1]! - verbs[s0]!)
  const verbsToTop = s0 > 0 ? few(verbs[s0 - 1]! - verbs[s1]!) : 0
  let n = 0
  out[n++] = s0w
  out[n++] = s1w
  out[n++] = b0w
  out[n++] = tagged[b1]!
  out[n++] = tagged[s2]!
  out[n++] = join(lower[b2]!, b1t)
  out[n++] = join(words.ending[s0]!, b0t)
  out[n++] = join(words.ending[b0]!, s0b0)
  out[n++] = join(words.ending[s1]!, s1s0)
  out[n++] = join(s0w, b0t)
  out[n++] = join(b0w, s0t)
  out[n++] = join(lower[s0]!, lower[b0]!)
  out[n++] = join(s1w, s0t)
  out[n++] = join(s0w, s1t)
  out[n++] = join(lower[s1]!, lower[s0]!)
  out[n++] = join(lower[s1]!, b0w)
  out[n++] = s0b0 | (b1t << 12) | (tag[b2]! << 18)
  out[n++] = three | (b1t << 18)
  out[n++] = three | (tag[s2]! << 18)
  out[n++] = s0b0 | (toFront << 12) | (marksToFront << 16) | (verbsToFront << 22)
  out[n++] = s1s0 | (toTop << 12) | (marksToTop << 16) | (verbsToTop << 22)
  out[n++] = three | (marksToFront << 18) | (marksToTop << 22)
  out[n++] = three | (verbsToTop << 18) | (verbsToFront << 20) | (toTop << 22)
  out[n++] = join(s0w, toFront | (marksToFront << 4) | (verbsToFront << 8))
  out[n++] = join(s1w, toTop | (marksToTop << 4) | (verbsToTop << 8))
  out[n++] = s0b0 | (tag[s0l]! << 12) | (tag[s0r]! << 18)
  out[n++] = s0b0 | (tag[b0l]! << 12) | (tag[c.innerLeft[b0]!]! << 18)
  out[n++] = s1s0 | (tag[s0l]! << 12) | (tag[s1r]! << 18)
  out[n++] = s1s0 | (tag[s0r]! << 12) | (tag[s1l]! << 18)
  out[n++] = three | (tag[s1r]! << 18) | (tag[s0r]! << 24)
  out[n++] = three | (tag[b0l]! << 18) | (tag[s0l]! << 24)
  out[n++] = s1s0 | (tag[c.innerRight[s1]!]! << 12) | (tag[s1r]! << 18)
  out[n++] = join(lower[s0l]!, s1w)
  out[n++] = join(lower[s0l]!, s0w)
  out[n++] = join(lower[s0l]!, three)
  out[n++] = join(lower[s0r]!, s0w)
  out[n++] = join(lower[b0l]!, s0w)
  out[n++] = join(lower[b0l]!, b0w)
  out[n++] = join(lower[s1r]!, s1w)
  out[n++] = join(tagged[s1r]!, s1s0)
  out[n++] = join(s0w, few(c.leftCount[s0]!) | (few(c.rightCount[s0]!) << 2) | (b0t << 6))
  out[n++] = join(s1w, few(c.leftCount[s1]!) | (few(c.rightCount[s1]!) << 2) | (s0t << 6))
  out[n++] = join(b0w, few(c.leftCount[b0]!) | (s0t << 6))
  out[n++] = s0b0 | (gap[b0]! << 12) | (gap[s0]! << 20)
  out[n++] = join(s1s0 | (gap[s0]! << 12), gap[b0]!)
  out[n++] = join(three | (gap[b1]! << 18), gap[b0]!)
  out[n++] = join(b0w, gap[b0]! | (b1t << 8) | (gap[b1]! << 14))
  return n
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
