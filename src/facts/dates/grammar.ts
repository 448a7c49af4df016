/*
 * The grammar: all rules compiled once, indexed by the sign that a match begins with, so that most pieces cost one look-up.
 */
import { capturesOf } from './captures.ts'
import { MACROS } from './macros.ts'
import { firstSigns, parseMacros, parsePattern, toRegExpSource, wordsOf } from './pattern.ts'
import type { Candidate, DateRule } from './rule.ts'
import type { Signs } from './signs.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

interface CompiledRule {
  readonly rule: DateRule
  readonly names: readonly string[]
  readonly pattern: RegExp
}

/** The compiled rules and the vocabulary that they speak. */
export interface Grammar {
  readonly vocabulary: Vocabulary
  readonly byFirst: ReadonlyMap<number, readonly CompiledRule[]>
}

/** Compiles `rules`. */
export function compileGrammar(rules: readonly DateRule[]): Grammar {
  const macros = parseMacros(MACROS)
  const nodes = rules.map((rule) => parsePattern(rule.pattern, macros))
  const vocabulary = createVocabulary(['-', ...wordsOf(nodes)])
  const byFirst = new Map<number, CompiledRule[]>()
  rules.forEach((rule, index) => {
    const node = nodes[index]!
    const names: string[] = []
    const pattern = new RegExp(toRegExpSource(node, vocabulary, names), 'dy')
    const compiled = { rule, names, pattern }
    for (const sign of new Set(firstSigns(node, vocabulary).first)) {
      const code = sign.charCodeAt(0)
      const bucket = byFirst.get(code)
      if (bucket) bucket.push(compiled)
      else byFirst.set(code, [compiled])
    }
  })
  return { vocabulary, byFirst }
}

/** All matches of all rules, at each piece the longest, in text order; they may overlap. */
export function proposeCandidates(grammar: Grammar, signs: Signs, text: string): Candidate[] {
  const candidates: Candidate[] = []
  for (let at = 0; at < signs.text.length; at++) {
    const rules = grammar.byFirst.get(signs.text.charCodeAt(at))
    if (!rules) continue
    const found = longestAt(rules, signs, at)
    if (!found) continue
    const captures = capturesOf(found.match, found.names, { signs, text, vocabulary: grammar.vocabulary })
    const [start, end] = captures.core()
    candidates.push({ rule: found.rule, start, end, captures })
  }
  return candidates
}

function longestAt(rules: readonly CompiledRule[], signs: Signs, at: number) {
  let best: {
    rule: DateRule
    names: readonly string[]
    match: RegExpExecArray
    start: number
    end: number
  } | null = null
  for (const { rule, names, pattern } of rules) {
    pattern.lastIndex = at
    const match = pattern.exec(signs.text)
    if (!match || match[0].length === 0) continue
    const end = at + match[0].length
    if (!best || end > best.end) best = { rule, names, match, start: at, end }
  }
  return best
}
