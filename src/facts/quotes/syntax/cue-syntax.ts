/*
 * The cue of a remark in its sentence, by the parse: its main word, how that verb stands (passive, infinitive, under a
 * condition), and who is its subject.
 */
import { subjectOf } from '../../../language/parser/arguments.ts'
import { headOfRange } from '../../../language/parser/noun-phrases.ts'
import {
  dependentOf,
  hasRelation,
  headOf,
  NONE,
  type Parse,
  relationOf,
} from '../../../language/parser/parse.ts'
import { parseAround } from '../../../language/parser/parse-of.ts'
import {
  auxiliariesOf,
  governingVerb,
  isNegated,
  isPassive,
  predicateOf,
} from '../../../language/parser/predicates.ts'
import { relationSet } from '../../../language/parser/relations.ts'
import type { Reading } from '../../../language/reading.ts'
import { VERBS } from '../../../language/tag-set.ts'
import type { Run } from '../labels.ts'

/** What the parse says of a cue. */
export interface CueSyntax {
  readonly parse: Parse
  /** The main word of the cue: its verb, or the noun it turns on. */
  readonly head: number
  readonly relation: number
  /** Token of the subject, or NONE. */
  readonly subject: number
  readonly passive: boolean
  readonly negated: boolean
  /** The conjunction that opens its clause ("if", "that"), and the first auxiliary; NONE where there is none. */
  readonly mark: number
  readonly auxiliary: number
  /** The verb above it, or NONE. */
  readonly governor: number
}

const MARK = relationSet('mark')
const PARTS = relationSet('compound:prt', 'fixed', 'case', 'mark', 'aux', 'cop', 'det', 'advmod', 'amod')

/** The syntax of the cue over the tokens of `cue`. */
export function cueSyntax(reading: Reading, cue: Run): CueSyntax {
  const parse = parseAround(reading, cue.first)
  const head = mainWord(parse, { first: cue.first, end: Math.min(cue.end, parse.end) })
  const auxiliaries = auxiliariesOf(parse, head)
  return {
    parse,
    head,
    relation: relationOf(parse, head),
    subject: subjectOf(parse, head),
    passive: isPassive(parse, head),
    negated: isNegated(parse, head),
    mark: dependentOf(parse, head, MARK),
    auxiliary: auxiliaries[0] ?? NONE,
    governor: governingVerb(parse, head),
  }
}

/** The word of `cue` that the others hang on, or its first verb where that is a mere particle. */
function mainWord(parse: Parse, cue: Run): number {
  const head = headOfRange(parse, cue)
  if (head === NONE) return cue.first
  const whole = predicateOf(parse, head)
  if (whole >= cue.first && whole < cue.end) {
    if (!hasRelation(parse, whole, PARTS)) return whole
  }
  for (let i = cue.first; i < cue.end; i++) if (VERBS[parse.tags[i]!] === 1) return i
  return headOf(parse, whole) === NONE || !hasRelation(parse, whole, PARTS) ? whole : head
}
