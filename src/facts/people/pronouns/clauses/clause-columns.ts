/*
 * Columns that a parse gives: the parts that pronoun and candidate play in their clauses, and how the two clauses lie to
 * each other ("Reed saw *him*": he is not Reed).
 */
import {
  dependentOf,
  hasRelation,
  headOf,
  isUnder,
  NONE,
  type Parse,
} from '../../../../language/parser/parse.ts'
import { parseAround } from '../../../../language/parser/parse-of.ts'
import { relationSet } from '../../../../language/parser/relations.ts'
import { wordHash } from '../../../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import { COLUMN } from '../columns.ts'
import type { Scene } from '../scene.ts'
import {
  clauseAround,
  clausesBetween,
  headRelationColumn,
  isSubject,
  type Place,
  placeOf,
  relationColumn,
  stepsBetween,
  subjectIn,
} from './place-in-clause.ts'

const CONJ = relationSet('conj')
const CASE = relationSet('case')
/** Prepositions in an order from agents to places, which the trees can cut. */
const PREPOSITIONS = 'by with from to for against of in at on as after between than'.split(' ').map(wordHash)
const OTHER_PREPOSITION = 20
const DEEPEST = 8
/** Columns of one sentence where pronoun and candidate stand in two. */
const ELSEWHERE = -1
/** Sentences away from the pronoun up to which a candidate's is parsed; by folds, farther ones bring nothing. */
const FARTHEST_PARSED = 1

/** Clauses between them count up to three, upwards 1 to 3, downwards 4 to 6. */
const MOST_CLAUSES = 3
const SIDE_BY_SIDE = 9

/** What the parse tells of the pronoun itself; where no candidate stands in its sentence, that is not worth a parse. */
export function pronounClauseColumns({ reading, pronoun, candidates }: Scene, row: Float32Array): void {
  const { token } = pronoun
  const { of } = reading.sentences
  if (!candidates.some(({ antecedent }) => of[antecedent.first] === of[token])) {
    row.fill(ELSEWHERE, COLUMN.relation, COLUMN.clauseSubject + 1)
    return
  }
  const parse = parseAround(reading, token)
  const clause = clauseAround(parse, token)
  row[COLUMN.relation] = relationColumn(parse, token)
  row[COLUMN.headRelation] = headRelationColumn(parse, token)
  row[COLUMN.clause] = relationColumn(parse, clause)
  row[COLUMN.clauseIsFirst] = clause < headOf(parse, clause) ? 1 : 0
  let depth = 0
  for (let at = clause; headOf(parse, at) !== NONE && depth < DEEPEST; depth++) at = clauseAround(parse, at)
  row[COLUMN.clauseDepth] = depth
  const subject = subjectIn(parse, clause)
  row[COLUMN.clauseSubject] = subject === NONE ? 0 : subject === token ? 2 : 1
}

/** What the parse tells of the candidate's mention nearest to the pronoun. */
export function candidateClauseColumns(
  { reading, pronoun }: Scene,
  { antecedent }: Candidate,
  row: Float32Array,
): void {
  const { of } = reading.sentences
  const { first, end } = antecedent
  if (Math.abs(of[first]! - of[pronoun.token]!) > FARTHEST_PARSED) {
    row.fill(ELSEWHERE, COLUMN.lastRelation, COLUMN.sharedHead + 1)
    return
  }
  const parse = parseAround(reading, first)
  const place = placeOf(parse, first, end)
  const { head, part, clause } = place
  row[COLUMN.lastRelation] = relationColumn(parse, part)
  row[COLUMN.lastOwnRelation] = relationColumn(parse, head)
  row[COLUMN.lastHeadRelation] = headRelationColumn(parse, part)
  row[COLUMN.lastClause] = relationColumn(parse, clause)
  const isMain = headOf(parse, clause) === NONE && headOf(parse, part) === clause
  row[COLUMN.lastIsMainSubject] = isMain && isSubject(parse, part) ? 1 : 0
  row[COLUMN.sameRelation] = row[COLUMN.relation] === row[COLUMN.lastRelation] ? 1 : 0
  row[COLUMN.lastPartner] = partner(parse, place)
  row[COLUMN.lastPreposition] = preposition(parse, part)
  if (of[first] === of[pronoun.token]) sameSentenceColumns(parse, place, pronoun.token, row)
  else row.fill(ELSEWHERE, COLUMN.clauseRelation, COLUMN.sharedHead + 1)
}

/** How the clauses of candidate and pronoun lie, and whether one stands in the phrase of the other. */
function sameSentenceColumns(parse: Parse, { part, clause }: Place, token: number, row: Float32Array): void {
  const own = clauseAround(parse, token)
  row[COLUMN.clauseRelation] = clauseRelation(parse, own, clause)
  const head = headOf(parse, part)
  const isShared = head === headOf(parse, token)
  row[COLUMN.sharedHead] = isShared ? 2 : head === clause && clause === own ? 1 : 0
  row[COLUMN.inPhrase] = isUnder(parse, token, part) ? 1 : isUnder(parse, part, headOf(parse, token)) ? 2 : 0
  row[COLUMN.steps] = stepsBetween(parse, part, token)
}

/** 0 the same, else on which side of the pronoun's clause `own` that of the candidate lies and how far. */
function clauseRelation(parse: Parse, own: number, clause: number): number {
  const up = clausesBetween(parse, own, clause)
  if (up >= 0) return Math.min(MOST_CLAUSES, up)
  const down = clausesBetween(parse, clause, own)
  return down > 0 ? MOST_CLAUSES + Math.min(MOST_CLAUSES, down) : SIDE_BY_SIDE
}

/** Somebody is joined to the candidate by *and*: 1 behind it, 2 before it. */
function partner(parse: Parse, { head, part }: Place): number {
  if (hasRelation(parse, head, CONJ)) return 2
  return dependentOf(parse, part, CONJ) === NONE ? 0 : 1
}

function preposition(parse: Parse, part: number): number {
  const marker = dependentOf(parse, part, CASE)
  if (marker === NONE) return 0
  return PREPOSITIONS.indexOf(parse.tokens.lower[marker]!) + 1 || OTHER_PREPOSITION
}
