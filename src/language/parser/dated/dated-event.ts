/*
 * Which dates of a sentence say when its main event is: those that hang on its main verb, or on the verb of what is
 * reported. Dates of a relative clause, of a clause that concedes or gives a reason, inside a noun phrase ("a contract
 * signed in 2010", "the 2020 budget") or of a beginning ("since March") are background.
 */

import { wordHash, wordSet } from '../../../text/hash.ts'
import { FINITE, tagSet } from '../../tag-set.ts'
import { TAG } from '../../tags.ts'
import { headOfRange, predicateNounsOf } from '../noun-phrases.ts'
import {
  dependentsOf,
  extentOf,
  hasRelation,
  headOf,
  isPunctuation,
  NONE,
  type Parse,
  rootOf,
  type TokenRange,
} from '../parse.ts'
import { isPredicate, predicateOf } from '../predicates.ts'
import { relationSet } from '../relations.ts'
import { isFronted, isInSpeaking } from './dated-fronts.ts'
import { roleInNounPhrase } from './dated-phrases.ts'
import { type DateRole, isBackgroundByWords, isWithinTodays, roleByWords } from './dated-words.ts'
import { isBehindReduced, isBehindRelative, isBehindRelativePronoun } from './hidden-clauses.ts'
import { GOES_ON, roleOfVerb } from './verb-role.ts'

const CONJ = relationSet('conj')
/** Relations of a date that dates its verb. */
const DATES_VERB = relationSet('obl', 'obl:unmarked', 'advmod', 'obj', 'dep', 'discourse', 'nmod')
const SUBJECT = relationSet('nsubj', 'nsubj:pass')
const FUNCTION_WORDS = tagSet(['PRP', 'DT', 'IN', 'TO'])
const CASE = relationSet('case')
const DETERMINERS = tagSet(['DT', 'PRP$', 'POS'])
const NOUNS = tagSet(['NN', 'NNS', 'NNP', 'NNPS'])
/** What begins or is counted then is no event of then: "one of many, including one *last month*". */
const SINCE = wordSet(['since', 'including', 'than'])

/** The role of the date at tokens `range` in its sentence; `isDay` tells days and weeks from longer times. */
export function roleOfDate(parse: Parse, range: TokenRange, isDay: boolean): DateRole {
  if (isWithinTodays(parse, range)) return 'beside'
  if (isBackgroundByWords(parse, range) || isBehindReduced(parse, range.first, isDay)) return 'background'
  if (isDay && isBehindRelative(parse, range.first)) return 'event'
  if (isBehindRelativePronoun(parse, range.first)) return 'background'
  if (isInSpeaking(parse, range)) return 'report'
  const role = roleByParse(parse, range, isDay)
  if (role === 'background' && isFronted(parse, range)) return 'event'
  if (role === 'event' && (isBehindClause(parse, range.first) || isAsOf(parse, range.first))) return 'beside'
  return role === 'background' && isDay ? roleByWords(parse, range) : role
}

/** Behind "after" or "before" with a clause of its own: "it opened on Sunday after two were shut *last week*". */
function isBehindClause(parse: Parse, first: number): boolean {
  const { tags, tokens } = parse
  let verbs = 0
  for (let at = first - 1; at > Math.max(parse.first, first - CLAUSE_REACH); at--) {
    if (isPunctuation(parse, at)) return false
    if (AFTER.has(tokens.lower[at]!)) return verbs === 1
    if (FINITE[tags[at]!] === 1) verbs++
  }
  return false
}

/** "It closed in 2018, and a fifth was sold *as of March 20*": how things stood, beside what happened. */
function isAsOf({ tokens }: Parse, first: number): boolean {
  return tokens.lower[first - 1] === OF && tokens.lower[first - 2] === AS
}

const AS = wordHash('as')
const OF = wordHash('of')
const AFTER = wordSet(['after', 'before'])
/** Words of such a clause before its date. */
const CLAUSE_REACH = 12

function roleByParse(parse: Parse, range: TokenRange, isDay: boolean): DateRole {
  if (isOutside(parse, range)) return 'dateline'
  const head = headOfRange(parse, range)
  if (head === NONE) return 'background'
  if (isBroken(parse)) return 'event'
  const verb = headOf(parse, head) >= range.end ? NONE : verbBeside(parse, range, isDay)
  if (verb !== NONE) return roleOfVerb(parse, verb)
  const top = partOfDayAbove(parse, phraseTop(parse, head))
  const above = headOf(parse, top)
  if (above === NONE) return 'event'
  if (SINCE.has(parse.tokens.lower[extentOf(parse, top).first]!)) return 'background'
  const predicate = predicateOf(parse, above)
  // a subject has no preposition ("by October it stood empty"), but "2019 was a bad year"
  const isTime =
    hasRelation(parse, top, DATES_VERB) ||
    dependentsOf(parse, top, CASE).length > 0 ||
    // "the following April it closed"
    (hasRelation(parse, top, SUBJECT) &&
      (dependentsOf(parse, predicate, SUBJECT).length > 1 || isBareYear(parse, top, range, isDay)))
  if (isPredicate(parse, predicate) && (isTime || predicateNounsOf(parse, top).length > 0))
    return roleOfVerb(parse, predicate)
  return roleInNounPhrase(parse, top, above, isDay)
}

/** "2021 and 2022 will bring more": a year or month with nothing beside it is the time even as a subject. */
function isBareYear({ tags }: Parse, top: number, { first, end }: TokenRange, isDay: boolean): boolean {
  if (isDay || top < first || top >= end || NOUNS[tags[end] ?? TAG.PUNCT] === 1) return false
  return DETERMINERS[tags[first] ?? TAG.PUNCT] !== 1 && DETERMINERS[tags[first - 1] ?? TAG.PUNCT] !== 1
}

/** Whether a date stands in a dateline or label, before the sentence proper. */
function isOutside(parse: Parse, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++) if (!isPunctuation(parse, token)) return false
  return true
}

/** Whether the parser made a pronoun or determiner the root, as it does of some short sentences: then it tells nothing. */
function isBroken(parse: Parse): boolean {
  const root = rootOf(parse)
  return root !== NONE && FUNCTION_WORDS[parse.tags[root]!] === 1 && !isPredicate(parse, root)
}

/** The word by which the phrase of a date hangs: its first conjunct, or a preposition that the parser took for its head. */
function phraseTop(parse: Parse, head: number): number {
  const first = hasRelation(parse, head, CONJ) && !isPredicate(parse, head) ? headOf(parse, head) : head
  const above = headOf(parse, first)
  return above !== NONE && parse.tags[above] === TAG.IN ? above : first
}

/** "On the morning of *3 May*", "in the early hours of *Sunday*": the part hangs where its day would. */
function partOfDayAbove(parse: Parse, top: number): number {
  const part = headOf(parse, top)
  if (part === NONE || part > top || !PARTS.has(parse.tokens.lower[part]!)) return top
  return dependentsOf(parse, top, CASE).some((token) => parse.tokens.lower[token] === OF) ? part : top
}

const PARTS = wordSet('afternoon evening hours morning night weekend'.split(' '))

const SUBJECT_ENDS = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'PRP'])

/** A day right before or behind its verb dates it, whatever the parser makes of it: "Reed on Monday *accused* …". */
function verbBeside(parse: Parse, { first, end }: TokenRange, isDay: boolean): number {
  for (const token of [end, first - 1]) {
    if (token < parse.first || token >= parse.end) continue
    // "2021 will begin to show it": a year may be the subject, unless another stands before it
    const hasSubject = token === end && SUBJECT_ENDS[parse.tags[first - 1] ?? TAG.PUNCT] === 1
    const verb = isDay || hasSubject ? predicateOf(parse, token) : token
    if (!isPredicate(parse, verb)) continue
    if (hasRelation(parse, verb, GOES_ON) || headOf(parse, verb) === NONE) return verb
  }
  return NONE
}
