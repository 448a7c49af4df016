/*
 * What takes effect, comes out or is made longer: the day is still to come, whatever verb stands near it.
 */
import { PUNCT } from '../../../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { Scene } from '../../../scene.ts'
import type { Place } from '../place.ts'

const OUT = wordHash('out')
const THROUGH = wordHash('through')
const EFFECTIVE = wordHash('effective')
const FROM = wordSet(['from', 'on'])
const TOOK = wordSet(['became', 'been', 'was', 'were'])
const ON = wordHash('on')
const EXTENDED = wordSet('extend extended extending extends prolong prolonged'.split(' '))
/** Words of a clause before its date: "extended the state of alert in the north through". */
const CLAUSE_REACH = 14

/** "Effective August 1", if it is not said to have been. */
export function isTakingEffect({ reading: { tokens } }: Scene, { first }: Place): boolean {
  const at = FROM.has(tokens.lower[first - 1]!) ? first - 2 : first - 1
  return tokens.lower[at] === EFFECTIVE && !TOOK.has(tokens.lower[at - 1] ?? 0)
}

/** "The film, out on Friday": behind a comma, as "was out on Friday" is told; "out in March" may be sold since then. */
export function isOutOn({ reading: { tokens } }: Scene, { low, first }: Place): boolean {
  const at = tokens.lower[first - 1] === ON ? first - 2 : first - 1
  return at > low && tokens.lower[at] === OUT && (tokens.flags[at - 1]! & PUNCT) !== 0
}

/** "Extended through November". */
export function isExtended({ reading: { tokens } }: Scene, { low, first }: Place): boolean {
  if (tokens.lower[first - 1] !== THROUGH) return false
  for (let at = first - 2; at > Math.max(low, first - CLAUSE_REACH); at--)
    if (EXTENDED.has(tokens.lower[at]!)) return true
  return false
}
