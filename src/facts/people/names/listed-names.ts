/*
 * Names that people have listed (`--lexicon`): they are names of people wherever they stand, and what is listed as no name
 * is none, whatever the tagger and the rules made of it.
 */
import { type Lexicon, plainSpaces } from '../../../corrections/lexicon.ts'
import type { Reading } from '../../../language/reading.ts'
import type { TaggedName } from '../tagger/name-labels.ts'
import type { MendedName } from './mend-names.ts'

/** The rule of names that were listed. */
export const LISTED = 'lexicon'
/** Names are looked up by their first letters. */
const KEY = 2

/** Listed names, ready to be found. */
export interface ListedNames {
  readonly names: ReadonlySet<string>
  /** The first letters of names: few words of a text have them. */
  readonly starts: ReadonlySet<string>
  /** Characters of the longest name. */
  readonly longest: number
  readonly noNames: ReadonlySet<string>
  /** The name that is meant by another one. */
  readonly meant: ReadonlyMap<string, string>
}

/** The names of `lexicon`, ready to be found; null where it lists none. */
export function listedNames({ names, aliases, noNames }: Lexicon): ListedNames | null {
  const others = Object.entries(aliases)
  const all = new Set([...names, ...others.flatMap(([name, forms]) => [name, ...forms])])
  if (all.size === 0 && noNames.length === 0) return null
  let longest = 0
  for (const { length } of all) longest = Math.max(longest, length)
  return {
    names: all,
    starts: new Set([...all].map((name) => name.slice(0, KEY))),
    longest,
    noNames: new Set(noNames),
    meant: new Map(others.flatMap(([name, forms]) => forms.map((form) => [form, name] as const))),
  }
}

/** The names with those that are listed as persons; a longer name of a person that holds one stays. */
export function withListed<Name extends TaggedName>(
  reading: Reading,
  names: readonly Name[],
  listed: ListedNames,
  make: (first: number, end: number) => Name,
): Name[] {
  const found = foundIn(reading, listed)
  if (found.length === 0) return [...names]
  const { count } = reading.tokens
  const nameAt = new Int32Array(count).fill(-1)
  names.forEach(({ first, end }, index) => void nameAt.fill(index, first, end))
  const isHeld = ({ first, end }: Span): boolean => {
    const name = names[nameAt[first]!]
    const isLonger = name !== undefined && end <= name.end && name.end - name.first > end - first
    return isLonger && name.type === 'PER' && !isListed(reading, name, listed.noNames)
  }
  const added = found.filter((span) => !isHeld(span))
  const taken = new Uint8Array(count)
  for (const { first, end } of added) taken.fill(1, first, end)
  const free = names.filter(({ first, end }) => !taken.subarray(first, end).includes(1))
  return [...free, ...added.map(({ first, end }) => make(first, end))].sort((a, b) => a.first - b.first)
}

/** The names of the document with what is listed: persons are added, and what is no name of a person becomes a thing. */
export function mendedByList(
  reading: Reading,
  names: readonly MendedName[],
  listed: ListedNames,
): MendedName[] {
  const all = withListed(reading, names, listed, (first, end) => ({ type: 'PER', first, end, rule: LISTED }))
  return all.map((name) =>
    name.type === 'PER' && isListed(reading, name, listed.noNames)
      ? { first: name.first, end: name.end, type: 'MISC', rule: LISTED }
      : name,
  )
}

/** Names without what was listed as none: it says nothing of others who share a word with it. */
export function withoutDenied(names: readonly MendedName[]): readonly MendedName[] {
  return names.filter(({ type, rule }) => type === 'PER' || rule !== LISTED)
}

interface Span {
  readonly first: number
  readonly end: number
}

/** The tokens of listed names in the text, the longest at each place. */
function foundIn(reading: Reading, listed: ListedNames): Span[] {
  const { tokens, text } = reading
  const found: Span[] = []
  for (let first = 0; first < tokens.count; first++) {
    const start = tokens.start[first]!
    if (!listed.starts.has(text.slice(start, start + KEY))) continue
    const end = longestAt(reading, first, listed)
    if (end === 0) continue
    found.push({ first, end })
    first = end - 1
  }
  return found
}

/** The end of the longest listed name that begins at the token; 0 where none does. */
function longestAt(reading: Reading, first: number, { names, longest }: ListedNames): number {
  const { count, start, end } = reading.tokens
  let found = 0
  // blanks between the words of a name may be line ends with an indent
  for (let last = first; last < count && end[last]! - start[first]! <= 2 * longest; last++)
    if (isListed(reading, { first, end: last + 1 }, names)) found = last + 1
  return found
}

/** Whether the tokens are one of these forms. */
export function isListed(
  { tokens, text }: Reading,
  { first, end }: Span,
  forms: ReadonlySet<string>,
): boolean {
  return forms.size > 0 && forms.has(plainSpaces(text.slice(tokens.start[first], tokens.end[end - 1])))
}

/** The name that is meant by the form at these tokens; null where it is meant as it stands. */
export function meantName(
  { tokens, text }: Reading,
  { first, end }: Span,
  { meant }: ListedNames,
): string | null {
  return meant.get(plainSpaces(text.slice(tokens.start[first], tokens.end[end - 1]))) ?? null
}
