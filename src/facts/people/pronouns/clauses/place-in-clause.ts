/*
 * Where a mention stands in the parse of its sentence: its head word, the phrase it is part of, the clause around it.
 */
import {
  dependentOf,
  hasRelation,
  headOf,
  isPunctuation,
  NONE,
  type Parse,
} from '../../../../language/parser/parse.ts'
import { RELATIONS, relationSet } from '../../../../language/parser/relations.ts'

const CLAUSE = relationSet('ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'parataxis')
const CONJ = relationSet('conj')
const SUBJECT = relationSet('nsubj', 'nsubj:pass')
const INSIDE = relationSet('compound', 'flat', 'appos', 'conj')
/** Steps from word to head: nothing hangs deeper. */
const MOST_STEPS = 40
const MOST_PARTS = 6
const NO_PART = -2

/** A mention's place in its sentence. */
export interface Place {
  /** The word of the mention that hangs on a word outside. */
  readonly head: number
  /** The head of the phrase that the mention belongs to: of *Reed* in "the actress Reed" it is *actress*. */
  readonly part: number
  /** The predicate of the clause around it. */
  readonly clause: number
}

/** The place of the mention at tokens [first, end). */
export function placeOf(parse: Parse, first: number, end: number): Place {
  const head = headWord(parse, first, end)
  const part = phraseHead(parse, head)
  return { head, part, clause: clauseAround(parse, part) }
}

function headWord(parse: Parse, first: number, end: number): number {
  for (let token = first; token < end; token++) {
    const head = headOf(parse, token)
    if ((head < first || head >= end) && !isPunctuation(parse, token)) return token
  }
  return first
}

function phraseHead(parse: Parse, head: number): number {
  let at = head
  for (let step = 0; step < MOST_PARTS && hasRelation(parse, at, INSIDE) && !opensClause(parse, at); step++)
    at = headOf(parse, at)
  return at
}

/** The predicate above `token`: the nearest word that heads a clause, or the root. */
export function clauseAround(parse: Parse, token: number): number {
  let at = headOf(parse, token)
  if (at === NONE) return token
  for (let step = 0; step < MOST_STEPS && !opensClause(parse, at); step++) at = headOf(parse, at)
  return at
}

/** Roots, clauses, and predicates that are joined to another and have a subject of their own. */
function opensClause(parse: Parse, token: number): boolean {
  if (hasRelation(parse, token, CLAUSE) || headOf(parse, token) === NONE) return true
  return hasRelation(parse, token, CONJ) && subjectIn(parse, token) !== NONE
}

/** The subject that hangs on the predicate `clause`, or NONE. */
export function subjectIn(parse: Parse, clause: number): number {
  return dependentOf(parse, clause, SUBJECT)
}

/** Whether `token` is the subject of the predicate it hangs on. */
export function isSubject(parse: Parse, token: number): boolean {
  return hasRelation(parse, token, SUBJECT)
}

/** How many clauses `below` lies under `above`; NONE if it doesn't. */
export function clausesBetween(parse: Parse, below: number, above: number): number {
  let at = below
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (at === above) return steps
    if (headOf(parse, at) === NONE) return NONE
    at = clauseAround(parse, at)
  }
  return NONE
}

/** Number of the relation of `token`, as a column holds it. */
export function relationColumn(parse: Parse, token: number): number {
  const relation = parse.relations[token]!
  return relation < RELATIONS.length ? relation : NO_PART
}

/** The relation of the word that `token` hangs on; NONE for a root. */
export function headRelationColumn(parse: Parse, token: number): number {
  const head = headOf(parse, token)
  return head === NONE ? NONE : relationColumn(parse, head)
}

/** Steps from `a` up to a word above both and down to `b`. */
export function stepsBetween(parse: Parse, a: number, b: number): number {
  const above: number[] = []
  for (let at = a; at !== NONE && above.length < MOST_STEPS; at = headOf(parse, at)) above.push(at)
  for (let at = b, step = 0; at !== NONE && step < MOST_STEPS; at = headOf(parse, at), step++) {
    const up = above.indexOf(at)
    if (up >= 0) return up + step
  }
  return MOST_STEPS
}
