/*
 * What a rule caught: named stretches of pieces, read as words, numbers, months and so on.
 */
import { type Quantity, readQuantity } from './numbers.ts'
import type { Signs } from './signs.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where the pieces of a document are. */
export interface Source {
  readonly signs: Signs
  readonly text: string
  readonly vocabulary: Vocabulary
}

/** The named stretches of a match. */
export interface Captures {
  /** First piece of the match, and the one after the last. */
  readonly start: number
  readonly end: number
  readonly has: (name: string) => boolean
  /** The words caught as `name`, in lower case; '' where there are none. */
  readonly words: (name: string) => string
  /** Value in `className` of the first piece caught as `name` that has one. */
  readonly value: (name: string, className: string) => string | undefined
  /** The number caught as `name`, digits or words; NaN where there is none. */
  readonly number: (name: string) => number
  readonly quantity: (name: string) => Quantity
  /** The pieces of the expression: those caught as `core`, else all; what stands around the core only gives it away. */
  readonly core: () => readonly [number, number]
}

/**
 * The captures of `match`, whose groups are `names` in order. A long document has a hundred thousand candidates: of the match
 * only the groups that caught something are kept, and the functions are those of a class, not made anew for each.
 */
export function capturesOf(match: RegExpExecArray, names: readonly string[], source: Source): Captures {
  return new CapturesOfMatch(match.index, match.index + match[0].length, groupsOf(match, names), source)
}

class CapturesOfMatch implements Captures {
  readonly start: number
  readonly end: number
  readonly #groups: readonly Group[]
  readonly #source: Source

  constructor(start: number, end: number, groups: readonly Group[], source: Source) {
    this.start = start
    this.end = end
    this.#groups = groups
    this.#source = source
  }

  has(name: string): boolean {
    return this.#range(name) !== undefined
  }

  words(name: string): string {
    const { signs, text } = this.#source
    const found = this.#range(name)
    return found ? text.slice(signs.start[found[0]], signs.end[found[1] - 1]).toLowerCase() : ''
  }

  value(name: string, className: string): string | undefined {
    const { signs, vocabulary } = this.#source
    const [from, to] = this.#range(name) ?? [0, 0]
    for (let piece = from; piece < to; piece++) {
      const value = vocabulary.value(className, signs.text[piece]!)
      if (value !== undefined) return value
    }
    return undefined
  }

  number(name: string): number {
    return this.quantity(name).amount ?? Number.NaN
  }

  quantity(name: string): Quantity {
    return readQuantity(this.words(name))
  }

  core(): readonly [number, number] {
    return this.#range('core') ?? [this.start, this.end]
  }

  #range(name: string): readonly [number, number] | undefined {
    return this.#groups.find((group) => group.name === name)?.range
  }
}

interface Group {
  readonly name: string
  readonly range: readonly [number, number]
}

function groupsOf({ indices }: RegExpExecArray, names: readonly string[]): Group[] {
  const groups: Group[] = []
  for (let group = 0; group < names.length; group++) {
    const range = indices?.[group + 1]
    if (range && range[1] > range[0]) groups.push({ name: names[group]!, range })
  }
  return groups
}
