/*
 * With which signs a match of a pattern can begin, and which can stand behind a given first one: what the grammar looks
 * up before it tries a pattern.
 */
import type { PatternNode, SignSource } from './pattern.ts'

/** The signs that a match can begin with, and whether the node can be empty. */
export interface Beginning {
  readonly first: string
  readonly empty: boolean
}

/** What may stand behind the first sign of a match: some signs, or anything, because the match may be over. */
export interface Following {
  readonly next: string
  readonly ends: boolean
}

/** Looks at patterns over `signs`. */
export interface PatternReader {
  readonly beginning: (node: PatternNode) => Beginning
  /** What follows `sign` where a match of `node` begins with it; null where none does. */
  readonly following: (node: PatternNode, sign: string) => Following | null
}

/** A reader that looks at a node once, however many patterns share it, as macros are shared. */
export function createPatternReader(signs: SignSource): PatternReader {
  const known = new Map<PatternNode, Beginning>()
  const beginning = (node: PatternNode): Beginning => {
    const old = known.get(node)
    if (old) return old
    const found = beginningOf(node, signs, beginning)
    known.set(node, found)
    return found
  }
  const following = (node: PatternNode, sign: string): Following | null =>
    beginning(node).first.includes(sign) ? followingOf(node, sign, beginning, following) : null
  return { beginning, following }
}

function beginningOf(node: PatternNode, signs: SignSource, of: PatternReader['beginning']): Beginning {
  switch (node.kind) {
    case 'word':
      return { first: signs.ofWord(node.word), empty: false }
    case 'class':
      return { first: signs.ofClass(node.name), empty: false }
    case 'optional':
      return { first: of(node.item).first, empty: true }
    case 'capture':
      return of(node.item)
    case 'choice':
      return {
        first: node.items.map((item) => of(item).first).join(''),
        empty: node.items.some((item) => of(item).empty),
      }
    case 'sequence':
      return beginningOfAll(node.items, 0, of)
  }
}

/** The beginning of the sequence of `items` from number `from` on. */
function beginningOfAll(
  items: readonly PatternNode[],
  from: number,
  of: PatternReader['beginning'],
): Beginning {
  let first = ''
  for (let at = from; at < items.length; at++) {
    const part = of(items[at]!)
    first += part.first
    if (!part.empty) return { first, empty: false }
  }
  return { first, empty: true }
}

/** What follows `sign`, with which `node` can begin. */
function followingOf(
  node: PatternNode,
  sign: string,
  beginning: PatternReader['beginning'],
  following: PatternReader['following'],
): Following | null {
  switch (node.kind) {
    case 'word':
    case 'class':
      return { next: '', ends: true }
    case 'optional':
    case 'capture':
      return following(node.item, sign)
    case 'choice':
      return node.items.reduce<Following | null>((sum, item) => either(sum, following(item, sign)), null)
    case 'sequence': {
      let sum: Following | null = null
      for (const [at, item] of node.items.entries()) {
        const part = following(item, sign)
        const rest = part?.ends ? beginningOfAll(node.items, at + 1, beginning) : null
        sum = either(sum, part && { next: part.next + (rest?.first ?? ''), ends: rest?.empty === true })
        if (!beginning(item).empty) break
      }
      return sum
    }
  }
}

function either(one: Following | null, other: Following | null): Following | null {
  if (!one || !other) return one ?? other
  return { next: one.next + other.next, ends: one.ends || other.ends }
}
