/*
 * Whether two words of names may be one: the same, an initial, a pet form, a form of another language, or a spelling; two
 * that are known names in both spellings are rivals.
 */
import { FIRST_NAME_FORMS } from '../lexicon/names/first-names.ts'
import { NICKNAMES } from '../lexicon/names/nicknames.ts'
import { isKnownName } from './known-names.ts'
import { likeness } from './spelling.ts'

/** How two words go together; rivals are alike, and two names: "Hansen" and "Hanson". */
export type WordRelation = 'same' | 'spelling' | 'form' | 'nickname' | 'initial' | 'rival'

/** Two words that go together, and how well, 0 to 1. */
export interface WordMatch {
  readonly relation: WordRelation
  readonly likeness: number
}

/** Words less alike than this are two names; found on pairs of names that people labelled. */
const LEAST_LIKENESS = 0.68

const SAME: WordMatch = { relation: 'same', likeness: 1 }
const INITIAL: WordMatch = { relation: 'initial', likeness: 0.85 }
const NICKNAME: WordMatch = { relation: 'nickname', likeness: 0.93 }
const FORM: WordMatch = { relation: 'form', likeness: 0.92 }

const nicknames = groupsOf(NICKNAMES)
const forms = groupsOf(FIRST_NAME_FORMS)

/** How `a` and `b` go together, or null if they are two names. */
export function matchWords(a: string, b: string): WordMatch | null {
  if (a === b) return SAME
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL : null
  const [first, second] = a < b ? [a, b] : [b, a]
  const key = `${first} ${second}`
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size > MOST_KNOWN) known.clear()
  const match = compareWords(first, second)
  known.set(key, match)
  return match
}

/** Pairs of words that were compared: names of a collection come again and again. Emptied when full. */
const known = new Map<string, WordMatch | null>()
const MOST_KNOWN = 300_000

function compareWords(a: string, b: string): WordMatch | null {
  const alike = likeness(a, b)
  if (alike >= BY_SOUND && areForms(a, b)) return { relation: 'spelling', likeness: alike }
  if (shareGroup(nicknames, a, b)) return NICKNAME
  if (areForms(a, b)) return FORM
  if (alike < LEAST_LIKENESS) return null
  return { relation: isKnownName(a) && isKnownName(b) ? 'rival' : 'spelling', likeness: alike }
}

/** Words that sound the same are so alike. */
const BY_SOUND = 0.97

/** Whether two first names are listed as forms of one in different languages or spellings. */
export function areForms(a: string, b: string): boolean {
  return shareGroup(forms, a, b)
}

/** Words that stand for `word` wherever names are looked up: the first of its groups, or itself. */
export function formKeys(word: string): readonly string[] {
  const groups = [...(nicknames.get(word) ?? []), ...(forms.get(word) ?? [])]
  return groups.length === 0 ? [word] : groups.map((group) => `~${group}`)
}

/** Whether a word has pet forms or forms in other languages. */
export function hasForms(word: string): boolean {
  return nicknames.has(word) || forms.has(word)
}

function shareGroup(groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean {
  const mine = groups.get(a)
  const others = mine === undefined ? undefined : groups.get(b)
  return others?.some((group) => mine?.includes(group)) ?? false
}

/** The numbers of the lines in which each word stands. */
function groupsOf(lines: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [number, line] of lines.split('\n').entries())
    for (const word of line.split(/[ -]/)) groups.set(word, [...(groups.get(word) ?? []), number])
  return groups
}
