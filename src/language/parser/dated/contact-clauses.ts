/*
 * Relative clauses without a pronoun: "a state *Weber won in 2016*", "the numbers *you see today* will change".
 */
import { wordSet } from '../../../text/hash.ts'
import { FINITE, tagSet } from '../../tag-set.ts'
import { TAG } from '../../tags.ts'
import { PUNCT } from '../../tokens.ts'
import type { Parse, TokenRange } from '../parse.ts'

const NOUNS = tagSet(['NN', 'NNS'])
const NAMES = tagSet(['NNP', 'NNPS'])
const INSIDE = tagSet(['NN', 'NNS', 'JJ', 'CD'])
const DETERMINERS = tagSet(['DT', 'PRP$', 'POS'])
const VERBAL = tagSet(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'])
const PREPOSITIONS = wordSet('about at by for from in into of on over through to under with'.split(' '))
/** Behind these a clause is reported, not hung on its noun: "told the court Reed left". */
export const TELLING = wordSet(
  'added announced argued assured believed believes claimed convinced informed reminded reported reports said says showed tell tells thinks thought told warned wrote'.split(
    ' ',
  ),
)

/** Words before a date that are looked at. */
const REACH = 14

/** Behind a verb whose subject follows on a noun: "a state *Weber won*", "a record *the band plans* to release". */
export function isInContactClause(parse: Parse, first: number): boolean {
  const verb = verbBefore(parse, first)
  const subject = verb < 0 ? -1 : subjectBefore(parse, verb)
  if (subject < 0) return false
  const { tags } = parse
  let noun = subject - 1
  if (NOUNS[tags[noun] ?? TAG.PUNCT] !== 1) return false
  while (noun > parse.first && INSIDE[tags[noun]!] === 1) noun--
  if (DETERMINERS[tags[noun]!] !== 1 || !governs(parse, noun - 1)) return false
  const main = verbBefore(parse, noun, true)
  return main >= 0 && !TELLING.has(parse.tokens.lower[main]!)
}

/** Between "the numbers *you see*" and their verb. */
export function isInSubjectClause(
  { tags, tokens, first: start, end: stop }: Parse,
  first: number,
  { end }: TokenRange,
): boolean {
  const verb = first - 1
  if (verb - 2 <= start || FINITE[tags[verb]!] !== 1 || tags[verb - 1] !== TAG.PRP) return false
  if (NOUNS[tags[verb - 2]!] !== 1 || end >= stop) return false
  return FINITE[tags[end]!] === 1 && (tokens.flags[end]! & PUNCT) === 0
}

/** A preposition or verb, whose noun ends the phrase; "when the ferry Anneke ran aground" begins a clause. */
function governs({ tags, tokens, first }: Parse, at: number): boolean {
  return at > first && (PREPOSITIONS.has(tokens.lower[at]!) || VERBAL[tags[at]!] === 1)
}

/** The finite verb before `before`, within its clause or, with `isFar`, anywhere near; -1 if there is none. */
function verbBefore({ tags, tokens, first: start }: Parse, before: number, isFar = false): number {
  for (let at = before - 1; at > Math.max(start, before - REACH); at--) {
    if (FINITE[tags[at]!] === 1) return at
    if (!isFar && ((tokens.flags[at]! & PUNCT) !== 0 || tags[at] === TAG.CC)) return -1
  }
  return -1
}

/** Where the subject right before a verb begins: a pronoun, a name, or a noun with its determiner; -1 if there is none. */
function subjectBefore({ tags, first: start }: Parse, verb: number): number {
  let at = verb - 1
  if (tags[at] === TAG.PRP) return at
  if (NAMES[tags[at]!] === 1) {
    while (at - 1 > start && NAMES[tags[at - 1]!] === 1) at--
    return at
  }
  return NOUNS[tags[at]!] === 1 && tags[at - 1] !== TAG.POS && DETERMINERS[tags[at - 1]!] === 1 ? at - 1 : -1
}
