/*
 * Predicates and their verbs: passive or not, negated or not, finite or not. In Universal Dependencies the head of "is the
 * mayor" is *mayor*; functions take either word and ask for the predicate themselves.
 */
import { wordSet } from '../../text/hash.ts'
import { FINITE, VERBS_AND_MODALS } from '../tag-set.ts'
import { TAG } from '../tags.ts'
import { dependentOf, dependentsOf, hasRelation, headOf, NONE, type Parse, rootOf } from './parse.ts'
import { relationSet } from './relations.ts'

const AUXILIARY = relationSet('aux', 'cop')
const AUX = relationSet('aux')
const COPULA = relationSet('cop')
const PASSIVE_SUBJECT = relationSet('nsubj:pass')
const SUBJECT = relationSet('nsubj', 'nsubj:pass', 'expl')
const ADVERB = relationSet('advmod', 'det')
const NEGATIONS = wordSet(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly', 'scarcely'])
const BE_OR_GET = wordSet("be is are was were been being am 's 're 'm get gets got getting gotten".split(' '))

/** The predicate that `token` belongs to: the head of an auxiliary or copula, else `token` itself. */
export function predicateOf(parse: Parse, token: number): number {
  return hasRelation(parse, token, AUXILIARY) ? headOf(parse, token) : token
}

/** Whether `token` is a verb, or the head of a predicate with a copula or a subject. */
export function isPredicate(parse: Parse, token: number): boolean {
  if (VERBS_AND_MODALS[parse.tags[token]!] && !hasRelation(parse, token, AUXILIARY)) return true
  return dependentOf(parse, token, COPULA) !== NONE || dependentOf(parse, token, SUBJECT) !== NONE
}

/** The main verb or predicate of the sentence; NONE where it has none ("Rain in the north"). */
export function mainVerb(parse: Parse): number {
  const root = rootOf(parse)
  return root !== NONE && isPredicate(parse, root) ? root : NONE
}

/** "was elected", "got fired", and participles without an auxiliary behind their noun ("the man arrested in Leeds"). */
export function isPassive(parse: Parse, verb: number): boolean {
  const predicate = predicateOf(parse, verb)
  if (parse.tags[predicate] !== TAG.VBN) return dependentOf(parse, predicate, PASSIVE_SUBJECT) !== NONE
  const auxiliaries = dependentsOf(parse, predicate, AUXILIARY)
  if (auxiliaries.some((token) => BE_OR_GET.has(parse.tokens.lower[token]!) && !isHave(parse, token)))
    return true
  return auxiliaries.length === 0 && hasRelation(parse, predicate, REDUCED)
}

const REDUCED = relationSet('acl', 'advcl')

/** "'s" may be *has*; before a participle with *been* it is. */
function isHave(parse: Parse, token: number): boolean {
  return parse.tokens.lower[token] === SHORT_HAS && BEEN.has(parse.tokens.lower[token + 1] ?? 0)
}

const [SHORT_HAS] = wordSet(["'s"])
const BEEN = wordSet(['been'])

/** "did not say", "never came", "isn't true", "no longer works". */
export function isNegated(parse: Parse, verb: number): boolean {
  const predicate = predicateOf(parse, verb)
  return dependentsOf(parse, predicate, ADVERB).some((token) => {
    if (NEGATIONS.has(parse.tokens.lower[token]!)) return token < predicate || parse.tags[token] === TAG.RB
    return dependentsOf(parse, token, ADVERB).some((inner) => NEGATIONS.has(parse.tokens.lower[inner]!))
  })
}

/** Whether the predicate carries tense: a verb that does, or an auxiliary or copula that does. */
export function carriesTense(parse: Parse, verb: number): boolean {
  const predicate = predicateOf(parse, verb)
  if (FINITE[parse.tags[predicate]!]) return true
  return dependentsOf(parse, predicate, AUXILIARY).some((token) => FINITE[parse.tags[token]!])
}

/** The auxiliaries of a predicate, without its copula. */
export function auxiliariesOf(parse: Parse, verb: number): number[] {
  return dependentsOf(parse, predicateOf(parse, verb), AUX)
}

/**
 * The predicate that `token` hangs on, directly or by the phrase it stands in: of the date in "met the envoy from Rome on
 * Monday" it is *met*. NONE if there is none above it.
 */
export function governingVerb(parse: Parse, token: number): number {
  let at = predicateOf(parse, token)
  for (let up = headOf(parse, at); up !== NONE; up = headOf(parse, at)) {
    if (isPredicate(parse, up)) return up
    at = up
  }
  return NONE
}
