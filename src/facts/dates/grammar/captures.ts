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
 * The captures of `match`, whose groups are `names` in order. Of the match only the groups that caught something are kept: in a
 * long document its arrays, of dozens of groups each, take hundreds of megabytes.
 */
export function capturesOf(match: RegExpExecArray, names: readonly string[], source: Source): Captures {
  const { signs, text, vocabulary } = source
  const start = match.index
  const end = start + match[0].length
  const caught = groupsOf(match, names)
  const range = (name: string): readonly [number, number] | undefined =>
    caught.find((group) => group.name === name)?.range
  const slice = (name: string): string => {
    const found = range(name)
    if (!found) return ''
    return text.slice(signs.start[found[0]], signs.end[found[1] - 1]).toLowerCase()
  }
  return {
    start,
    end,
    has: (name) => range(name) !== undefined,
    words: slice,
    value: (name, className) => {
      const [from, to] = range(name) ?? [0, 0]
      for (let piece = from; piece < to; piece++) {
        const value = vocabulary.value(className, signs.text[piece]!)
        if (value !== undefined) return value
      }
      return undefined
    },
    number: (name) => readQuantity(slice(name)).amount ?? Number.NaN,
    quantity: (name) => readQuantity(slice(name)),
    core: () => range('core') ?? [start, end],
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
