/*
 * Subject and objects of a verb: those that hang on it, and those that it shares with the verb above it.
 */
import { wordSet } from '../../text/hash.ts'
import { firstConjunct } from './coordination.ts'
import { dependentOf, dependentsOf, hasRelation, headOf, NONE, type Parse } from './parse.ts'
import { isPassive, predicateOf } from './predicates.ts'
import { relationSet } from './relations.ts'

const SUBJECT = relationSet('nsubj', 'nsubj:pass')
const OBJECT = relationSet('obj')
const INDIRECT = relationSet('iobj')
const CONJ = relationSet('conj')
const OPEN = relationSet('xcomp')
const PARTICIPLE = relationSet('advcl')
const MODIFIES_NOUN = relationSet('acl', 'acl:relcl')
const RELATIVE_CLAUSE = relationSet('acl:relcl')
const OBLIQUE = relationSet('obl')
const MARKER = relationSet('case')
const RELATIVE_PRONOUNS = wordSet(['who', 'which', 'that', 'whom'])
const BY = wordSet(['by'])
/** "promised her to come", "spent years building it": who comes or builds is the subject. */
const SUBJECT_CONTROL = wordSet(
  'promise promises promised promising vow vows vowed threaten threatened spend spends spent spending'.split(
    ' ',
  ),
)
/** More verbs than this above each other share no subject. */
const MOST_STEPS = 8

/**
 * Who or what does (or, of a passive, undergoes) what `verb` says: the token of its subject, or NONE. A verb without one of
 * its own has that of the verb that it is joined to ("came and *went*") or depends on ("wants to *go*", "told her to
 * *go*"); a relative clause and a participle have the noun they describe ("the man who *left*").
 */
export function subjectOf(parse: Parse, verb: number): number {
  let at = predicateOf(parse, verb)
  for (let step = 0; step < MOST_STEPS; step++) {
    const own = dependentOf(parse, at, SUBJECT)
    if (own !== NONE) return antecedentOf(parse, own, at)
    const head = headOf(parse, at)
    if (head === NONE) return NONE
    if (hasRelation(parse, at, MODIFIES_NOUN)) return sharesNoun(parse, at) ? head : NONE
    if (hasRelation(parse, at, OPEN)) {
      const object = dependentOf(parse, head, OBJECT)
      const indirect = dependentOf(parse, head, INDIRECT)
      const controller = indirect !== NONE ? indirect : object
      if (controller !== NONE && !SUBJECT_CONTROL.has(parse.tokens.lower[head]!)) return controller
    } else if (!hasRelation(parse, at, CONJ) && !isParticiple(parse, at)) return NONE
    at = head
  }
  return NONE
}

/** The subject that hangs on the verb itself, relative pronouns as they stand; NONE if it has none of its own. */
export function ownSubjectOf(parse: Parse, verb: number): number {
  return dependentOf(parse, predicateOf(parse, verb), SUBJECT)
}

/** The direct object of `verb`, or NONE; of a relative clause about its object the noun it describes. */
export function objectOf(parse: Parse, verb: number): number {
  const own = dependentOf(parse, verb, OBJECT)
  if (own === NONE) return NONE
  return antecedentOf(parse, own, verb)
}

/** To whom something is given or told: "gave *her* the key"; NONE if it isn't said without a preposition. */
export function indirectObjectOf(parse: Parse, verb: number): number {
  return dependentOf(parse, verb, INDIRECT)
}

/** Who does what a passive says: "was hired by the *mayor*"; NONE if it isn't said. */
export function agentOf(parse: Parse, verb: number): number {
  const predicate = predicateOf(parse, verb)
  if (!isPassive(parse, predicate)) return NONE
  const agent = dependentsOf(parse, predicate, OBLIQUE).find((token) =>
    dependentsOf(parse, token, MARKER).some((marker) => BY.has(parse.tokens.lower[marker]!)),
  )
  return agent ?? NONE
}

/** Of a relative pronoun the noun that its clause describes; else the word itself. */
function antecedentOf(parse: Parse, word: number, verb: number): number {
  if (!RELATIVE_PRONOUNS.has(parse.tokens.lower[word]!)) return word
  const clause = firstConjunct(parse, verb)
  return hasRelation(parse, clause, RELATIVE_CLAUSE) ? headOf(parse, clause) : word
}

/** "the man arrested", "the team playing" share their noun with the participle; "a plan to stop" does not. */
function sharesNoun(parse: Parse, verb: number): boolean {
  return !hasRelation(parse, verb, RELATIVE_CLAUSE) && dependentOf(parse, verb, MARK) === NONE
}

/** A clause of a participle without subject and conjunction: "*Speaking* in Rome, she said …". */
function isParticiple(parse: Parse, verb: number): boolean {
  return hasRelation(parse, verb, PARTICIPLE)
}

const MARK = relationSet('mark')
