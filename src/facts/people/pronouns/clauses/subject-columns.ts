/*
 * Columns of the subjects around a pronoun: whether the candidate is that of the clause, of the clauses above, and
 * whether it has played the pronoun's own part just now.
 */
import { hasRelation, headOf, NONE, type Parse } from '../../../../language/parser/parse.ts'
import { parseAround, parseOf } from '../../../../language/parser/parse-of.ts'
import { relationSet } from '../../../../language/parser/relations.ts'
import { wordHash } from '../../../../text/hash.ts'
import type { Candidate } from '../candidates.ts'
import { COLUMN } from '../columns.ts'
import type { Scene } from '../scene.ts'
import { clauseAround, placeOf, relationColumn, subjectIn } from './place-in-clause.ts'

const DESCRIBES_NOUN = relationSet('acl', 'acl:relcl')
const RELATIVE: ReadonlySet<number> = new Set(['who', 'that', 'which'].map(wordHash))
const MOST_CLAUSES = 8
const MOST_BEFORE = 12
const MOST_AFTER = 6
const MOST_IN_PART = 10
const ELSEWHERE = -1
const SOMEBODY_ELSE = -2
const DESCRIBED = 6

/** Whether the candidate is the subject of the clauses around the pronoun, and has had the pronoun's part before. */
export function subjectColumns(scene: Scene, { antecedent }: Candidate, row: Float32Array): void {
  const { reading, pronoun } = scene
  const { of } = reading.sentences
  const { person, first } = antecedent
  const sentence = of[pronoun.token]!
  row[COLUMN.isOwnSubject] = ELSEWHERE
  row[COLUMN.isSubjectAbove] = ELSEWHERE
  if (of[first] === sentence) subjectsAbove(scene, person, row)
  row[COLUMN.inPartBefore] = row[COLUMN.relation] === ELSEWHERE ? ELSEWHERE : timesInPart(scene, person)
}

/** Goes up from the pronoun to the first clause with another subject: 1 its own, 2 the one above …, 6 the noun described. */
function subjectsAbove(scene: Scene, person: number, row: Float32Array): void {
  const { token } = scene.pronoun
  const parse = parseAround(scene.reading, token)
  row[COLUMN.isOwnSubject] = 0
  row[COLUMN.isSubjectAbove] = 0
  let at = clauseAround(parse, token)
  for (let step = 0; step < MOST_CLAUSES; step++) {
    const subject = meantSubject(parse, at)
    if (subject !== NONE && subject !== token) {
      const isMeant = isMentionOf(scene, person, subject)
      if (step === 0) row[COLUMN.isOwnSubject] = isMeant ? 1 : 0
      row[COLUMN.isSubjectAbove] = isMeant ? step + 1 : SOMEBODY_ELSE
      return
    }
    const head = headOf(parse, at)
    if (head === NONE) return
    if (hasRelation(parse, at, DESCRIBES_NOUN) && isMentionOf(scene, person, head)) {
      row[COLUMN.isSubjectAbove] = DESCRIBED
      return
    }
    at = clauseAround(parse, at)
  }
}

/** The subject of the clause at `at`; for "who" the noun that the clause describes: "Reed, who stood beside *him*". */
function meantSubject(parse: Parse, at: number): number {
  const subject = subjectIn(parse, at)
  const isRelative = subject !== NONE && RELATIVE.has(parse.tokens.lower[subject]!)
  return isRelative && hasRelation(parse, at, DESCRIBES_NOUN) ? headOf(parse, at) : subject
}

/** How often `person` has had the pronoun's relation in its sentence and the one before. */
function timesInPart({ reading, pronoun, before }: Scene, person: number): number {
  const { of } = reading.sentences
  const sentence = of[pronoun.token]!
  const relation = relationColumn(parseOf(reading, sentence), pronoun.token)
  let times = 0
  for (let k = before.length - 1; k >= 0 && k >= before.length - MOST_IN_PART; k--) {
    const mention = before[k]!
    if (of[mention.first]! < sentence - 1) break
    if (mention.person !== person) continue
    const parse = parseAround(reading, mention.first)
    if (relationColumn(parse, placeOf(parse, mention.first, mention.end).part) === relation) times++
  }
  return times
}

/** Whether `token` stands in a mention of `person`. */
function isMentionOf({ before, names, nextName }: Scene, person: number, token: number): boolean {
  for (let k = before.length - 1; k >= 0 && k >= before.length - MOST_BEFORE; k--) {
    const mention = before[k]!
    if (mention.first <= token && token < mention.end) return mention.person === person
  }
  for (let k = nextName; k < names.length && k < nextName + MOST_AFTER; k++) {
    const name = names[k]!
    if (name.first <= token && token < name.end) return name.person === person
  }
  return false
}
