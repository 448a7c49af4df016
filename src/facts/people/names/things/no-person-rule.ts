/*
 * What a rule is by which a name is nobody's.
 */
import type { Reading } from '../../../../language/reading.ts'
import { LINE_START } from '../../../../language/tokens.ts'
import { wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

/** A way in which a name is nobody's. */
export interface NoPersonRule {
  readonly name: string
  /** A text, and the name in it that is no person's. */
  readonly example: readonly [string, string]
  /** Whether the same words are nobody elsewhere in the document as well. */
  readonly isEverywhere: boolean
  readonly holds: (reading: Reading, name: TaggedName) => boolean
}

/** Whether one of the words stands directly before the name, or begins it. */
export function behind(words: string): (reading: Reading, name: TaggedName) => boolean {
  const set = wordSet(words.split(' '))
  return ({ tokens }, { first, end }) => {
    if (end - first > 1 && set.has(tokens.lower[first]!)) return true
    return first > 0 && !(tokens.flags[first]! & LINE_START) && set.has(tokens.lower[first - 1]!)
  }
}
