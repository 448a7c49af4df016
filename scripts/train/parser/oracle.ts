/*
 * The dynamic oracle of arc-hybrid parsing (Goldberg & Nivre 2013): how many arcs of the tree a transition makes
 * impossible from any configuration, also from one that the parser has reached by mistakes.
 */
import {
  type Configuration,
  LEFT,
  SHIFT,
  STACK_FLOOR,
} from '../../../src/language/parser/decoding/transitions.ts'

/** The number of arcs of `head` that `move` loses; the root is at `count` + 1. */
export function costOf(c: Configuration, head: Int32Array, count: number, move: number): number {
  const front = c.front
  const end = count + 1
  let cost = 0
  if (move === SHIFT) {
    for (let k = STACK_FLOOR + 1; k <= c.top; k++) {
      const word = c.stack[k]!
      if (head[word] === front) cost++
      if (head[front] === word && k < c.top) cost++
    }
    return cost
  }
  const top = c.stack[c.top]!
  const wanted = head[top]!
  const below = c.top > STACK_FLOOR + 1 ? c.stack[c.top - 1]! : -1
  for (let word = front; word <= count; word++) if (head[word] === top) cost++
  if (move === LEFT) {
    if (wanted !== front && (wanted === below || (wanted > front && wanted <= end))) cost++
  } else if (wanted !== below && wanted >= front && wanted <= end) cost++
  return cost
}
