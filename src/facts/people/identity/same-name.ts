/*
 * Whether two names of several words may be one person's: equal, with an initial, a nickname, a middle name more or
 * less, surname first, or spelled slightly differently.
 */
import { NICKNAMES } from '../../../lexicon/names/nicknames.ts'

/** The words of a name and its suffix (see NameMention). */
export interface NameWords {
  readonly words: readonly string[]
  readonly suffix: string
}

/** A way in which two names may be one person's; `example` holds both. */
export interface SameNameRule {
  readonly name: string
  readonly example: readonly [string, string]
  readonly holds: (a: readonly string[], b: readonly string[]) => boolean
}

/** Words of this length may differ by a letter between two spellings of one name. */
const LONG_WORD = 5

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
    holds: (a, b) =>
      a.at(-1) === b.at(-1) &&
      isSubsequence(b, a, isSameFirst) &&
      !isInitialOnly(b) &&
      !haveOtherInitials(a, b),
  },
  {
    name: 'second-surname',
    example: ['Hugo Perez Frias', 'Hugo Perez'],
    holds: (a, b) => b.length > 1 && b.every((word, i) => word === a[i]),
  },
  {
    name: 'other-spelling',
    example: ['Kristin Wilkins', 'Kristen Wilkins'],
    holds: (a, b) => a.length === b.length && differByOneLetter(a, b),
  },
  {
    name: 'other-transliteration',
    example: ['Ales Byalyatski', 'Ales Bialiacki'],
    holds: (a, b) =>
      a.length === b.length &&
      a.at(-1)!.length >= LONG_WORD &&
      a.every((word, i) => word === b[i] || soundOf(word) === soundOf(b[i]!)),
  },
]

/** Spellings of one sound in names from other alphabets, in the order they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/c(?=ki)/g, 'ts'],
  [/tz/g, 'ts'],
  [/ck|q/g, 'k'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ie(?=[aeo])|i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
]

/** Whether two long words are one name of another alphabet, written in two ways. */
export function isTransliteration(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LONG_WORD && a[0] === b[0] && soundOf(a) === soundOf(b)
}

/** Words whose sounds are remembered: those of a long document come again with each namesake. */
const MOST_SOUNDS = 10_000
const sounds = new Map<string, string>()

/** The word as it sounds, nearly: one for all the ways to write a name of another alphabet. */
function soundOf(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  const sound = SOUNDS.reduce((part, [spelling, one]) => part.replace(spelling, one), word)
  if (sounds.size >= MOST_SOUNDS) sounds.clear()
  sounds.set(word, sound)
  return sound
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

/** The rule by which `a` and `b` may be one person's name, or null. */
export function sameNameRule(a: NameWords, b: NameWords): string | null {
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return null
  const [long, short] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return SAME_NAME_RULES.find((rule) => rule.holds(long, short))?.name ?? null
}

/** Whether the two first names may be one: equal, an initial of the other, or a nickname. */
export function isSameFirst(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return GROUPS.get(a)?.some((group) => group.has(b)) ?? false
}

/** "George H. W." and "George W.": both have initials in the middle, and not the same. */
function haveOtherInitials(a: readonly string[], b: readonly string[]): boolean {
  const mine = a.slice(1, -1)
  const others = b.slice(1, -1)
  const areInitials = [...mine, ...others].every((word) => word.length === 1)
  return others.length > 0 && areInitials && mine.join(' ') !== others.join(' ')
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

/** One word differs, by one letter at most, and it is long enough for that to be a spelling. */
function differByOneLetter(a: readonly string[], b: readonly string[]): boolean {
  const other = a.findIndex((word, i) => word !== b[i])
  if (other < 0 || a.slice(other + 1).some((word, i) => word !== b[other + 1 + i])) return false
  return isSpelling(a[other]!, b[other]!)
}

/** Whether `a` and `b` are long and differ by one letter put in, left out or replaced. */
export function isSpelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG_WORD || Math.abs(a.length - b.length) > 1 || a[0] !== b[0])
    return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
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
