/*
 * The grammar: all rules, indexed by the sign that a match begins with and the one behind it, so that most pieces cost
 * one look-up. What only some pages need is made when a page needs it: most patterns are never compiled in a short run.
 */

import type { Candidate, DateRule } from '../rule.ts'
import { capturesOf } from './captures.ts'
import { MACROS } from './macros.ts'
import { type PatternNode, parseMacros, parsePattern, toRegExpSource, wordsOf } from './pattern.ts'
import { createPatternReader, type Following, type PatternReader } from './pattern-signs.ts'
import type { Signs } from './signs.ts'
import { createVocabulary, FIRST_SIGN, type Vocabulary } from './vocabulary.ts'

/** A rule, and its compiled pattern once that was needed. */
interface CompiledRule {
  readonly rule: DateRule
  readonly node: PatternNode
  compiled: { readonly names: readonly string[]; readonly pattern: RegExp } | null
}

/** The rules that can match at a first sign, and those of them that can at a second one that was met. */
interface Bucket {
  readonly rules: CompiledRule[]
  readonly bySecond: Map<number, readonly CompiledRule[]>
  /** What follows the first sign in each of `rules`, once the sign was met. */
  following: readonly (Following | null)[] | null
}

/** The rules and the vocabulary that they speak. */
export interface Grammar {
  readonly vocabulary: Vocabulary
  readonly reader: PatternReader
  /** By the place of the first sign among the signs. */
  readonly byFirst: readonly (Bucket | undefined)[]
}

/** Stands for the sign behind the last one. */
const NO_SIGN = -1

/** Reads the patterns of `rules`. */
export function compileGrammar(rules: readonly DateRule[]): Grammar {
  const macros = parseMacros(MACROS)
  const nodes = rules.map((rule) => parsePattern(rule.pattern, macros))
  const vocabulary = createVocabulary(['-', ...wordsOf(nodes)])
  const reader = createPatternReader(vocabulary)
  const byFirst: (Bucket | undefined)[] = []
  rules.forEach((rule, index) => {
    const entry: CompiledRule = { rule, node: nodes[index]!, compiled: null }
    const { first } = reader.beginning(entry.node)
    for (let at = 0; at < first.length; at++) {
      const sign = first.charCodeAt(at) - FIRST_SIGN
      while (byFirst.length <= sign) byFirst.push(undefined)
      const bucket = byFirst[sign]
      if (!bucket) byFirst[sign] = { rules: [entry], bySecond: new Map(), following: null }
      else if (bucket.rules.at(-1) !== entry) bucket.rules.push(entry)
    }
  })
  return { vocabulary, reader, byFirst }
}

/** All matches of all rules, at each piece the longest, in text order; they may overlap. */
export function proposeCandidates(grammar: Grammar, signs: Signs, text: string): Candidate[] {
  const candidates: Candidate[] = []
  const { vocabulary, byFirst } = grammar
  const source = { signs, text, vocabulary }
  for (let at = 0; at < signs.text.length; at++) {
    const sign = signs.text.charCodeAt(at) - FIRST_SIGN
    // most pieces are words that the grammar does not know
    const bucket = sign < 0 ? undefined : byFirst[sign]
    const found = bucket === undefined ? null : longestAt(grammar, bucket, signs.text, at)
    if (!found) continue
    const { pattern, names } = compiled(found, vocabulary)
    pattern.lastIndex = at
    const captures = capturesOf(pattern.exec(signs.text)!, names, source)
    const [start, end] = captures.core()
    candidates.push({ rule: found.rule, start, end, captures })
  }
  return candidates
}

/** The rule of `bucket` with the longest match at `at`, of equal ones the first. */
function longestAt(grammar: Grammar, bucket: Bucket, signs: string, at: number): CompiledRule | null {
  let best: CompiledRule | null = null
  let longest = at
  for (const entry of rulesAt(grammar, bucket, signs, at)) {
    const { pattern } = compiled(entry, grammar.vocabulary)
    pattern.lastIndex = at
    if (!pattern.test(signs) || pattern.lastIndex <= longest) continue
    best = entry
    longest = pattern.lastIndex
  }
  return best
}

/** The rules of `bucket` that can match at `at`, by the sign behind it. */
function rulesAt(grammar: Grammar, bucket: Bucket, signs: string, at: number): readonly CompiledRule[] {
  const second = at + 1 < signs.length ? signs.charCodeAt(at + 1) : NO_SIGN
  const known = bucket.bySecond.get(second)
  if (known) return known
  bucket.following ??= bucket.rules.map(({ node }) => grammar.reader.following(node, signs[at]!))
  const { following } = bucket
  const next = signs[at + 1]
  const found = bucket.rules.filter((_, rule) => {
    const behind = following[rule]!
    return behind !== null && (behind.ends || (next !== undefined && behind.next.includes(next)))
  })
  bucket.bySecond.set(second, found)
  return found
}

function compiled(entry: CompiledRule, vocabulary: Vocabulary) {
  if (entry.compiled === null) {
    const names: string[] = []
    entry.compiled = { names, pattern: new RegExp(toRegExpSource(entry.node, vocabulary, names), 'dy') }
  }
  return entry.compiled
}
