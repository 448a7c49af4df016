/*
 * Whether two names of several words may be one person's: equal, with an initial, a nickname, a middle name more or
 * less, or surname first. Other spellings are other-spelling.ts.
 */
import { NICKNAMES } from '../../../lexicon/names/nicknames.ts'
import { haveOtherInitials } from '../../../names/middle-initials.ts'
import type { NameWords } from '../../../names/name-words.ts'

/** A way in which two names may be one person's; `example` holds both. */
export interface SameNameRule {
  readonly name: string
  readonly example: readonly [string, string]
  readonly holds: (a: readonly string[], b: readonly string[]) => boolean
}

const GROUPS = groupsOf(NICKNAMES)

/** In the order tried; `a` has at least as many words as `b`. */
export const SAME_NAME_RULES: readonly SameNameRule[] = [
  { name: 'same-words', example: ['Ana Lima', 'Ana Lima'], holds: areEqual },
  {
    name: 'surname-first',
    example: ['Ichiro Tanaka', 'Tanaka Ichiro'],
    holds: (a, b) =>
      a.length === b.length && a.every((word) => b.includes(word)) && areEqual([...a].sort(), [...b].sort()),
  },
  {
    name: 'middle-name',
    example: ['Ana Maria Lima', 'Ana Lima'],
    holds: (a, b) => a.at(-1) === b.at(-1) && isSubsequence(b, a, isSameFirst) && !isInitialOnly(b),
  },
  {
    name: 'second-surname',
    example: ['Hugo Perez Frias', 'Hugo Perez'],
    holds: (a, b) => b.length > 1 && b.every((word, i) => word === a[i]),
  },
]

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

/** The rule by which `a` and `b` may be one person's name, or null. */
export function sameNameRule(a: NameWords, b: NameWords): string | null {
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return null
  const [long, short] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (long.at(-1) === short.at(-1) && haveOtherInitials(a, b)) return null
  return SAME_NAME_RULES.find((rule) => rule.holds(long, short))?.name ?? null
}

/** Whether the two first names may be one: equal, an initial of the other, or a nickname. */
export function isSameFirst(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return GROUPS.get(a)?.some((group) => group.has(b)) ?? false
}

function isInitialOnly(words: readonly string[]): boolean {
  return words.length < 2
}

/** Whether all of `part` occur in `whole` in that order. */
function isSubsequence(
  part: readonly string[],
  whole: readonly string[],
  same: (a: string, b: string) => boolean,
): boolean {
  let at = 0
  for (const word of whole) if (at < part.length && same(part[at]!, word)) at++
  return at === part.length
}

const NO_GROUPS: readonly ReadonlySet<string>[] = []

/** The groups of nicknames that a first name is in ("robert", "bob" …). */
export function nicknamesOf(first: string): readonly ReadonlySet<string>[] {
  return GROUPS.get(first) ?? NO_GROUPS
}

function groupsOf(lines: string): ReadonlyMap<string, ReadonlySet<string>[]> {
  const groups = new Map<string, ReadonlySet<string>[]>()
  for (const line of lines.split('\n')) {
    const group = new Set(line.split(' '))
    for (const word of group) groups.set(word, [...(groups.get(word) ?? []), group])
  }
  return groups
}
