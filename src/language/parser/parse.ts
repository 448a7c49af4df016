/*
 * The parse of a sentence: for each token its head and relation, and the few questions that all others are made of.
 * Tokens have the numbers that they have in the reading.
 */
import type { Tokens } from '../tokens.ts'
import { NO_RELATION, type RelationSet, ROOT } from './relations.ts'

/** A parsed sentence. */
export interface Parse {
  readonly text: string
  readonly tokens: Tokens
  /** Part-of-speech tags of all tokens of the reading. */
  readonly tags: Uint8Array
  /** The tokens of the sentence: [first, end). */
  readonly first: number
  readonly end: number
  /** By token, good for those of the sentence: the token it hangs on, NONE for the root and for punctuation. */
  readonly heads: Int32Array
  /** The same: number of the relation (see relations.ts); ROOT, or NO_RELATION for punctuation. */
  readonly relations: Uint8Array
}

/**
 * A longer sentence is a list or a broken page: it is parsed in pieces of so many tokens, each with a root, which bounds
 * what a question costs.
 */
export const MOST_TOKENS = 400

/** No token. */
export const NONE = -1

/** The sentences of a reading that were parsed so far: objects are few and small, a long document has many. */
export interface Parses {
  /** By number of the sentence. */
  readonly known: Map<number, Parse>
  /** Heads and relations of all tokens of the reading, made with the first parse. */
  arcs: Pick<Parse, 'heads' | 'relations'> | null
}

/** None. */
export function noParses(): Parses {
  return { known: new Map(), arcs: null }
}

/** A range of tokens, the end exclusive. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** The token that `token` hangs on; NONE for the root of the sentence and for punctuation. */
export function headOf(parse: Parse, token: number): number {
  return parse.heads[token]!
}

/** Number of the relation between `token` and its head. */
export function relationOf(parse: Parse, token: number): number {
  return parse.relations[token]!
}

/** Whether the relation of `token` to its head is one of `set`. */
export function hasRelation(parse: Parse, token: number, set: RelationSet): boolean {
  return set[parse.relations[token]!] === 1
}

/** Whether `token` is punctuation, which takes no part in the parse. */
export function isPunctuation(parse: Parse, token: number): boolean {
  return relationOf(parse, token) === NO_RELATION
}

/** The root of the sentence: its main verb or whatever stands in its place; NONE if there are only marks. */
export function rootOf(parse: Parse): number {
  for (let token = parse.first; token < parse.end; token++) if (parse.relations[token] === ROOT) return token
  return NONE
}

/** The first dependent of `token` whose relation is in `set`, or NONE. */
export function dependentOf(parse: Parse, token: number, set: RelationSet): number {
  const { heads, relations } = parse
  const end = Math.min(parse.end, token + MOST_TOKENS)
  for (let k = Math.max(parse.first, token - MOST_TOKENS); k < end; k++)
    if (heads[k] === token && set[relations[k]!] === 1) return k
  return NONE
}

/** All dependents of `token` whose relation is in `set`, in text order. */
export function dependentsOf(parse: Parse, token: number, set: RelationSet): number[] {
  const { heads, relations } = parse
  const found: number[] = []
  const end = Math.min(parse.end, token + MOST_TOKENS)
  for (let k = Math.max(parse.first, token - MOST_TOKENS); k < end; k++)
    if (heads[k] === token && set[relations[k]!] === 1) found.push(k)
  return found
}

/** Whether `token` is `ancestor` or hangs on it, directly or by others. */
export function isUnder(parse: Parse, token: number, ancestor: number): boolean {
  let at = token
  while (at !== ancestor && at !== NONE) at = headOf(parse, at)
  return at === ancestor
}

/** `token` with all that hangs on it, without marks at either end. */
export function extentOf(parse: Parse, token: number): TokenRange {
  let first = token
  for (let at = token - 1; at >= parse.first; at--) {
    if (isPunctuation(parse, at)) continue
    if (!isUnder(parse, at, token)) break
    first = at
  }
  let last = token
  for (let at = token + 1; at < parse.end; at++) {
    if (isPunctuation(parse, at)) continue
    if (!isUnder(parse, at, token)) break
    last = at
  }
  return { first, end: last + 1 }
}

/** `range` without the marks at either end. */
export function withoutMarks(parse: Parse, { first, end }: TokenRange): TokenRange {
  let from = first
  let to = end
  while (from < to && isPunctuation(parse, from)) from++
  while (to > from && isPunctuation(parse, to - 1)) to--
  return { first: from, end: to }
}
