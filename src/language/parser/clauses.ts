/*
 * Clauses: the span of a predicate with all that hangs on it, what opens it, and the clause that a verb of saying reports.
 */
import { tagSet } from '../tag-set.ts'
import {
  dependentOf,
  extentOf,
  hasRelation,
  headOf,
  NONE,
  type Parse,
  type TokenRange,
  withoutMarks,
} from './parse.ts'
import { carriesTense, predicateOf } from './predicates.ts'
import { relationSet } from './relations.ts'

/** A clause: its tokens, without marks at either end. */
export interface Clause extends TokenRange {
  /** Its predicate. */
  readonly predicate: number
  /** The word that opens it (*that*, *if*, *to*), or NONE. */
  readonly complementiser: number
  readonly isFinite: boolean
}

const MARK = relationSet('mark')
const COMPLEMENT = relationSet('ccomp')
const BESIDE = relationSet('parataxis')
const OPENS = tagSet(['IN', 'TO', 'WDT', 'WRB', 'WP', 'RB'])

/** The clause of `verb`: all that hangs on it, complement clauses and conjuncts with it. */
export function clauseOf(parse: Parse, verb: number): Clause {
  const predicate = predicateOf(parse, verb)
  const mark = dependentOf(parse, predicate, MARK)
  return {
    ...extentOf(parse, predicate),
    predicate,
    complementiser: mark !== NONE && OPENS[parse.tags[mark]!] ? mark : NONE,
    isFinite: carriesTense(parse, predicate),
  }
}

/**
 * What a verb of saying reports: its complement clause ("said *that they won*", "*they won*, she said"), or the clause that
 * it is put into or behind; of that the part before or after the verb, whichever is longer. null if it has none.
 */
export function reportedClauseOf(parse: Parse, verb: number): Clause | null {
  const complement = dependentOf(parse, verb, COMPLEMENT)
  if (complement !== NONE)
    return withoutPart(parse, clauseOf(parse, complement), { first: verb, end: verb + 1 })
  if (!hasRelation(parse, verb, BESIDE)) return null
  return withoutPart(parse, clauseOf(parse, headOf(parse, verb)), extentOf(parse, verb))
}

/** `clause` less `part`, if that stands in it: the longer of the two pieces. */
function withoutPart(parse: Parse, clause: Clause, part: TokenRange): Clause {
  if (part.end <= clause.first || part.first >= clause.end) return clause
  const before = part.first - clause.first
  const after = clause.end - part.end
  const piece =
    before >= after ? { first: clause.first, end: part.first } : { first: part.end, end: clause.end }
  return { ...clause, ...withoutMarks(parse, piece) }
}
