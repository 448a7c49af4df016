/*
 * What role rules look at: the words around a name, the names beside it, and which nouns are heads of roles.
 */

import type { Reading } from '../../../language/reading.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { LINE_START, PUNCT } from '../../../language/tokens.ts'
import { HONORIFICS, OFFICES } from '../../../lexicon/titles.ts'
import { hashLower, wordHash, wordSet } from '../../../text/hash.ts'
import { upperBound } from '../../../text/span.ts'
import type { NameMention } from '../identity/name-mention.ts'
import type { MendedName } from '../names/mend-names.ts'
import { readMarks, type TokenMarks } from '../token-marks.ts'

/** The document and its names. */
export interface RoleContext {
  readonly reading: Reading
  readonly marks: TokenMarks
  /** In text order, without overlaps. */
  readonly names: readonly MendedName[]
}

/** A role as token ranges: its words, and the organisation or place that it is of. */
export interface RoleFound {
  readonly first: number
  readonly end: number
  readonly of: { readonly first: number; readonly end: number } | null
}

/** A way in which texts state roles. */
export interface RoleRule {
  readonly name: string
  /** A sentence about Ana Lima, her role as found, and what it is of. */
  readonly example: readonly [string, string, string | null]
  readonly find: (context: RoleContext, mention: NameMention) => RoleFound | null
}

/** Forms of address say nothing of an office. */
const ADDRESS_WORDS = new Set(
  'mr mrs ms miss mx dr sir dame madam madame mme mlle monsieur messrs herr frau senor senora signor don dona hon honourable saint st'.split(
    ' ',
  ),
)
const HEADS = wordSet(
  [...HONORIFICS.split(' '), ...OFFICES.split(' ')].filter((word) => !ADDRESS_WORDS.has(word)),
)
const ADDRESS = wordSet([...ADDRESS_WORDS].flatMap((word) => [word, `${word}.`]))
const OF_WORDS = wordSet(['of', 'for', 'at', 'in', 'with', 'to'])
const OF = wordHash('of')

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

/** The last name that starts at `token` or before it. */
function lastFrom(names: readonly MendedName[], token: number): MendedName | null {
  return names[upperBound(names.length, (i) => names[i]!.first, token) - 1] ?? null
}

const FULL_STOP = '.'.charCodeAt(0)

/** Whether the token is a noun such as "minister" or "Gen.". */
export function isRoleHead(reading: Reading, index: number): boolean {
  const { tokens, text } = reading
  if (index < 0 || index >= tokens.count || tokens.flags[index]! & PUNCT) return false
  if (HEADS.has(tokens.lower[index]!)) return true
  const end = tokens.end[index]! - 1
  return text.charCodeAt(end) === FULL_STOP && HEADS.has(hashLower(text, tokens.start[index]!, end))
}

/** End of what stands before the name, forms of address left out ("Transport Minister Dr Ana Lima"). */
export function endBefore(reading: Reading, first: number): number {
  let end = first
  while (end > 0 && !startsLine(reading, end) && ADDRESS.has(reading.tokens.lower[end - 1]!)) end--
  return end
}

/** Whether the token joins a role to what it is of ("director of", "spokeswoman for"). */
export function isOfWord(reading: Reading, index: number): boolean {
  return index < reading.tokens.count && OF_WORDS.has(reading.tokens.lower[index]!)
}

/** Whether the token is "of" itself. */
export function isOf(reading: Reading, index: number): boolean {
  return reading.tokens.lower[index] === OF
}

const NOMINAL = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'CC'])

/** Whether the token can stand inside of a noun phrase before its head. */
export function isNominal(reading: Reading, index: number): boolean {
  return NOMINAL[reading.tags[index]!] === 1 && (reading.tokens.flags[index]! & PUNCT) === 0
}

/** Whether a line ends before the token. */
export function startsLine(reading: Reading, index: number): boolean {
  return index >= reading.tokens.count || (reading.tokens.flags[index]! & LINE_START) !== 0
}

/** "the dockers’ union": an apostrophe with a noun behind it. */
function isOwning(reading: Reading, index: number): boolean {
  return (
    /^[’']s?$/.test(reading.text.slice(reading.tokens.start[index], reading.tokens.end[index])) &&
    isNominal(reading, index + 1)
  )
}

/** What stands after an "of" word at `at`: a name with its article, else the words up to the next mark or verb. */
export function objectOf(context: RoleContext, at: number): { first: number; end: number } | null {
  const { reading } = context
  let first = at + 1
  if (reading.tags[first] === TAG.DT && !startsLine(reading, first)) first++
  const name = nameStarting(context, first)
  if (name && name.type !== 'PER') return { first, end: name.end }
  let end = first
  while (
    !startsLine(reading, end) &&
    (isOwning(reading, end) || (isNominal(reading, end) && reading.tags[end] !== TAG.CC))
  ) {
    end++
  }
  return end > first ? { first, end } : null
}
