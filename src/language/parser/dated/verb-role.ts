/*
 * What a date that dates a predicate says of the main event, by how that predicate hangs on the main one.
 */
import { wordHash, wordSet } from '../../../text/hash.ts'
import { TAG } from '../../tags.ts'
import { dependentsOf, hasRelation, headOf, NONE, type Parse } from '../parse.ts'
import { isPredicate } from '../predicates.ts'
import { relationSet } from '../relations.ts'
import { SAYING } from './clause-of-words.ts'
import { isOnlyVerb, isPartOfVerb } from './dated-verbs.ts'
import type { DateRole } from './dated-words.ts'
import { tenseOf } from './tense.ts'

/** Relations by which a clause goes on with the one above it. */
export const GOES_ON = relationSet('conj', 'xcomp', 'parataxis', 'ccomp', 'dep')
const REPORTED = relationSet('ccomp')
const ADVERBIAL = relationSet('advcl')
const MARKER = relationSet('case', 'mark', 'advmod')
/** Conjunctions of time: the clause is beside the main event. */
const TEMPORAL = wordSet(['when', 'as', 'while', 'after', 'before', 'once'])
/** Of these the clause tells the time even of what is so now, as captions do: "Reed waves as he leaves on Monday". */
const SAME_TIME = wordSet(['when', 'as', 'while', 'once'])
/** Words above each other in a sentence of usual length; more are a list, or a page without marks. */
export const MOST_STEPS = 12

/** Whether one of `words` marks `token`: its preposition, conjunction or adverb. */
export function hasMarker(parse: Parse, token: number, words: ReadonlySet<number>): boolean {
  return dependentsOf(parse, token, MARKER).some((marker) => words.has(parse.tokens.lower[marker]!))
}

/** Whether a predicate is the main one, what that reports, or one beside it. */
export function roleOfVerb(parse: Parse, verb: number): DateRole {
  let isBeside = false
  let at = verb
  for (let step = 0; headOf(parse, at) !== NONE; at = headOf(parse, at), step++) {
    if (step === MOST_STEPS) return 'background'
    if (hasRelation(parse, at, GOES_ON) || isOnlyVerb(parse, at) || isPartOfVerb(parse, at)) continue
    if (isGerundOfPlace(parse, at)) continue
    if (!hasRelation(parse, at, ADVERBIAL) || !isBesideVerb(parse, at, verb)) return 'background'
    isBeside = true
  }
  if (isBeside) return 'beside'
  return dependentsOf(parse, verb, REPORTED).length > 0 ? 'report' : 'event'
}

/** "Killed *in shelling* on Monday": no clause of its own. */
function isGerundOfPlace({ tags, tokens }: Parse, at: number): boolean {
  return tags[at] === TAG.VBG && tokens.lower[at - 1] === IN && tags[at + 1] === TAG.IN
}

const IN = wordHash('in')

/** Whether the clause of time around `clause`, with `verb` in it, tells about when the verb above it was. */
function isBesideVerb(parse: Parse, clause: number, verb: number): boolean {
  if (!hasMarker(parse, clause, TEMPORAL)) return false
  if (tenseOf(parse, headOf(parse, clause)) !== 'present') return true
  if (clause !== verb || !hasMarker(parse, clause, SAME_TIME)) return false
  // "as Reed said on Monday, the ferry is safe"
  return tenseOf(parse, clause) !== 'past' || SAYING.has(parse.tokens.lower[clause]!)
}

/** The predicate whose clause `token` stands in; NONE in a sentence without a verb, TOO_FAR where it is not found. */
export function verbAbove(parse: Parse, token: number): number {
  let at = token
  for (let step = 0; at !== NONE; at = headOf(parse, at), step++) {
    if (step === MOST_STEPS) return TOO_FAR
    if (isPredicate(parse, at)) return at
  }
  return NONE
}

export const TOO_FAR = -2
