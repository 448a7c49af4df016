/*
 * Verbs that the parser hangs below another word although they make up one predicate with it: a date that hangs on them
 * dates the main event.
 */
import { wordHash, wordSet } from '../../../text/hash.ts'
import { TAG } from '../../tags.ts'
import { dependentsOf, hasRelation, headOf, NONE, type Parse } from '../parse.ts'
import { carriesTense, isPredicate } from '../predicates.ts'
import { relationSet } from '../relations.ts'

const CONJ = relationSet('conj')

/**
 * Whether the parser took the main verb of a sentence for a participle behind its subject, so that the sentence would have
 * none: "A bomb *exploded* on 3 May and killed two." What follows then has tense, as no list of participles has.
 */
export function isOnlyVerb(parse: Parse, verb: number): boolean {
  const noun = headOf(parse, verb)
  if (!hasRelation(parse, verb, BEHIND_NOUN) || headOf(parse, noun) !== NONE || isPredicate(parse, noun))
    return false
  return dependentsOf(parse, verb, CONJ).some((token) => carriesTense(parse, token))
}

/** "was last *checked*", "comes up for *hearing*", "to have it *fixed*": with the word above it, it makes up one predicate. */
export function isPartOfVerb(parse: Parse, verb: number): boolean {
  const { tags, tokens } = parse
  const above = headOf(parse, verb)
  if (isThere(parse, hasRelation(parse, verb, BEHIND_NOUN) ? above : verb)) return true
  if (hasRelation(parse, verb, OBJECT)) return tokens.lower[above] === HAVE && tags[above] === TAG.VB
  if (tags[verb] === TAG.VBG) return tokens.lower[verb - 1] === FOR && OCCASIONS.has(tokens.lower[verb]!)
  if (tags[verb] !== TAG.VBN) return false
  if (above === verb - 1 && tags[above] === TAG.JJ) return dependentsOf(parse, above, COPULA).length > 0
  const cause = hasRelation(parse, verb, BEHIND_NOUN) ? headOf(parse, above) : NONE
  return cause !== NONE && tokens.lower[cause] === HAVE && tags[cause] === TAG.VB
}

/** "There were 312 *accidents* involving bicycles in 2024". */
function isThere(parse: Parse, noun: number): boolean {
  const verb = headOf(parse, noun)
  return verb !== NONE && hasRelation(parse, noun, SUBJECT) && dependentsOf(parse, verb, THERE).length > 0
}

const SUBJECT = relationSet('nsubj', 'nsubj:pass')
const THERE = relationSet('expl')
const COPULA = relationSet('cop')
const OBJECT = relationSet('obj')
const FOR = wordHash('for')
const HAVE = wordHash('have')
/** Gerunds that are occasions, behind "for". */
const OCCASIONS = wordSet(['briefing', 'hearing', 'meeting', 'screening', 'sentencing', 'viewing', 'voting'])

const BEHIND_NOUN = relationSet('acl')
