/*
 * What role rules look at: the words around a name, the names beside it, and what a role is of.
 */

import type { Reading } from '../../../language/reading.ts'
import { TAG } from '../../../language/tags.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { upperBound } from '../../../text/span.ts'
import type { NameMention } from '../identity/name-mention.ts'
import type { MendedName } from '../names/mend-names.ts'
import { readMarks, type TokenMarks } from '../token-marks.ts'
import { isNation, isNominal, isNoun, startsLine } from './role-words.ts'

/** The document and its names. */
export interface RoleContext {
  readonly reading: Reading
  readonly marks: TokenMarks
  /** In text order, without overlaps. */
  readonly names: readonly MendedName[]
}

/** Tokens [first, end). */
export interface Tokens {
  readonly first: number
  readonly end: number
}

/** A role as token ranges: its words, the noun that names it, and the organisation or place that it is of. */
export interface RoleFound extends Tokens {
  readonly head: number
  readonly of: Tokens | null
}

/** A way in which texts state roles. */
export interface RoleRule {
  readonly name: string
  /** A sentence about Ana Lima, her role as found, and what it is of. */
  readonly example: readonly [string, string, string | null]
  readonly find: (context: RoleContext, mention: NameMention) => RoleFound | null
}

/** The context of all role rules. */
export function roleContext(
  reading: Reading,
  names: readonly MendedName[],
  marks: TokenMarks = readMarks(reading.tokens),
): RoleContext {
  return { reading, marks, names }
}

/** The name that starts at the token. */
export function nameStarting({ names }: RoleContext, token: number): MendedName | null {
  const name = lastFrom(names, token)
  return name?.first === token ? name : null
}

/** The name that ends before the token. */
export function nameEnding({ names }: RoleContext, token: number): MendedName | null {
  const name = lastFrom(names, token - 1)
  return name?.end === token ? name : null
}

/** The name that the token is part of. */
export function nameAround({ names }: RoleContext, token: number): MendedName | null {
  const name = lastFrom(names, token)
  return name !== null && name.end > token ? name : null
}

/** The last name that starts at `token` or before it. */
function lastFrom(names: readonly MendedName[], token: number): MendedName | null {
  return names[upperBound(names.length, (i) => names[i]!.first, token) - 1] ?? null
}

const OF_WORDS = wordSet(['of', 'for', 'at', 'in', 'with', 'to', 'on'])
const OF = wordHash('of')
const COMMA = wordHash(',')

/** Whether the token joins a role to what it is of ("director of", "spokeswoman for"). */
export function isOfWord({ tokens }: Reading, index: number): boolean {
  return index < tokens.count && OF_WORDS.has(tokens.lower[index]!)
}

/** Whether the token is "of" itself. */
export function isOf({ tokens }: Reading, index: number): boolean {
  return tokens.lower[index] === OF
}

/** The role over these tokens with the organisation or place it is of: named before its head, else what "of" leads to. */
export function roleOver(context: RoleContext, first: number, end: number, head: number): RoleFound {
  return { first, end, head, of: ofBefore(context, first, head) ?? ofAfter(context, head, end) }
}

function ofBefore(context: RoleContext, first: number, head: number): Tokens | null {
  for (let i = first; i < head; i++) {
    const name = nameStarting(context, i)
    if (name && name.type !== 'PER' && name.end <= head) return { first: i, end: name.end }
    if (isNation(context.reading, i)) return { first: i, end: i + 1 }
  }
  return null
}

/** What stands behind the "of" after the head: a name with what describes it left out, else the words up to the next mark or verb. */
function ofAfter(context: RoleContext, head: number, end: number): Tokens | null {
  const { reading } = context
  // "Director, Nordbank"
  const isBehindComma = reading.tokens.lower[head + 1] === COMMA && head + 2 < end
  if (head + 1 >= end || !(isBehindComma || isOfWord(reading, head + 1))) return null
  let first = head + 2
  if (reading.tags[first] === TAG.DT) first++
  const name = nameStarting(context, first)
  if (name && name.type !== 'PER') return { first, end: Math.min(name.end, end) }
  let to = first
  while (to < end && !startsLine(reading, to) && isOfObject(reading, to)) to++
  return to > first ? { first, end: to } : null
}

/** A noun or modifier, or the ’s of an owner. */
function isOfObject(reading: Reading, index: number): boolean {
  if (reading.tags[index] === TAG.POS) return isNoun(reading, index + 1)
  return isNominal(reading, index) && reading.tags[index] !== TAG.CC
}
