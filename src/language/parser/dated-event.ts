/*
 * Which dates of a sentence say when its main event is: those that hang on its main verb, or on the verb of what is
 * reported. Dates of a relative clause, of a clause that concedes or gives a reason, inside a noun phrase ("a contract
 * signed in 2010", "the 2020 budget") or of a beginning ("since March") are background.
 */

import { REPORTED_NOUNS } from '../../lexicon/calendar/calendar-context.ts'
import { wordSet } from '../../text/hash.ts'
import { tagSet } from '../tag-set.ts'
import { TAG } from '../tags.ts'
import { isOnlyVerb, isPartOfVerb } from './dated-verbs.ts'
import { type DateRole, DURING, isBackgroundByWords, NO_TIME, roleByWords } from './dated-words.ts'
import { headOfRange, predicateNounsOf } from './noun-phrases.ts'
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
} from './parse.ts'
import { isPredicate, predicateOf } from './predicates.ts'
import { relationSet } from './relations.ts'

/** Relations by which a clause goes on with the one above it. */
const GOES_ON = relationSet('conj', 'xcomp', 'parataxis', 'ccomp', 'dep')
const REPORTED = relationSet('ccomp')
const ADVERBIAL = relationSet('advcl')
const CONJ = relationSet('conj')
/** Relations of a date that dates its verb. */
const DATES_VERB = relationSet('obl', 'obl:unmarked', 'advmod', 'obj', 'dep', 'discourse', 'nmod')
const POSSESSOR = relationSet('nmod:poss')
const SUBJECT = relationSet('nsubj', 'nsubj:pass')
const THERE = relationSet('expl')
const FUNCTION_WORDS = tagSet(['PRP', 'DT', 'IN', 'TO'])
const CASE = relationSet('case')
const MARKER = relationSet('case', 'mark', 'advmod')
/** What begins or is counted then is no event of then: "one of many, including one *last month*". */
const SINCE = wordSet(['since', 'including', 'than'])
/** Conjunctions of time: the clause is beside the main event. */
const TEMPORAL = wordSet(['when', 'as', 'while', 'after', 'before', 'once'])

/** The role of the date at tokens `range` in its sentence; `isDay` tells days and weeks from longer times. */
export function roleOfDate(parse: Parse, range: TokenRange, isDay: boolean): DateRole {
  if (isBackgroundByWords(parse, range)) return 'background'
  const role = roleByParse(parse, range, isDay)
  return role === 'background' && isDay ? roleByWords(parse, range) : role
}

function roleByParse(parse: Parse, range: TokenRange, isDay: boolean): DateRole {
  if (isOutside(parse, range)) return 'dateline'
  const head = headOfRange(parse, range)
  if (head === NONE) return 'background'
  if (isBroken(parse)) return 'event'
  const verb = headOf(parse, head) >= range.end ? NONE : verbBeside(parse, range, isDay)
  if (verb !== NONE) return roleOfVerb(parse, verb)
  const top = phraseTop(parse, head)
  const above = headOf(parse, top)
  if (above === NONE) return 'event'
  if (SINCE.has(parse.tokens.lower[extentOf(parse, top).first]!)) return 'background'
  const predicate = predicateOf(parse, above)
  // a subject has no preposition ("by October it stood empty"), but "2019 was a bad year"
  const isTime =
    hasRelation(parse, top, DATES_VERB) ||
    dependentsOf(parse, top, CASE).length > 0 ||
    // "the following April it closed"
    (hasRelation(parse, top, SUBJECT) && dependentsOf(parse, predicate, SUBJECT).length > 1)
  if (isPredicate(parse, predicate) && (isTime || predicateNounsOf(parse, top).length > 0))
    return roleOfVerb(parse, predicate)
  return roleInNounPhrase(parse, top, above, isDay)
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

/** A day right before or behind its verb dates it, whatever the parser makes of it: "Reed on Monday *accused* …". */
function verbBeside(parse: Parse, { first, end }: TokenRange, isDay: boolean): number {
  for (const token of [end, first - 1]) {
    if (token < parse.first || token >= parse.end) continue
    // "2021 will begin to show it": a year may be the subject
    const verb = isDay ? predicateOf(parse, token) : token
    if (!isPredicate(parse, verb)) continue
    if (hasRelation(parse, verb, GOES_ON) || headOf(parse, verb) === NONE) return verb
  }
  return NONE
}

/** The role of a date that is part of a noun phrase: "outages *in October*", "*Tuesday*’s debate", "the *2020* budget". */
function roleInNounPhrase(parse: Parse, date: number, noun: number, isDay: boolean): DateRole {
  const verb = verbAbove(parse, noun)
  if (verb === NONE) return 'event'
  if (verb === TOO_FAR) return 'background'
  const isBefore = date < noun
  if (isBefore && !(isDay && isOccasion(parse, date, noun)) && !isEventWithin(parse, noun, isDay))
    return 'background'
  if (!isBefore && (hasMarker(parse, date, NO_TIME) || isInSubject(parse, noun, isDay))) return 'background'
  return roleOfVerb(parse, verb) === 'background' ? 'background' : 'beside'
}

/** "Tuesday’s debate", "an Oct. 26 letter": a noun that has a day is an occasion; "the July 25 call" is known already. */
function isOccasion(parse: Parse, date: number, noun: number): boolean {
  if (hasRelation(parse, date, POSSESSOR)) return true
  const determiners = dependentsOf(parse, noun, DETERMINER)
  return determiners.some((token) => INDEFINITE.has(parse.tokens.lower[token]!))
}

/** "In the 1967 war", "at the June 3 debate": what happened during an event that has its year. */
function isEventWithin(parse: Parse, noun: number, isDay: boolean): boolean {
  if (!isDay && !EVENTS.has(parse.tokens.lower[noun]!)) return false
  return dependentsOf(parse, noun, CASE).some((token) => DURING.has(parse.tokens.lower[token]!))
}

const EVENTS = wordSet(
  'attack attacks bombing coup crash crisis cyclone earthquake eruption fire flood floods famine genocide hurricane invasion massacre quake revolt revolution riot riots shooting siege storm tsunami uprising war'.split(
    ' ',
  ),
)

/** What is reported of a time: "revenue for 2022 was …". */
const REPORTED_THINGS = wordSet(REPORTED_NOUNS.split(' '))
const DETERMINER = relationSet('det')
const INDEFINITE = wordSet(['a', 'an'])

function hasMarker(parse: Parse, token: number, words: ReadonlySet<number>): boolean {
  return dependentsOf(parse, token, MARKER).some((marker) => words.has(parse.tokens.lower[marker]!))
}

/** The predicate whose clause `token` stands in; NONE in a sentence without a verb. */
function verbAbove(parse: Parse, token: number): number {
  let at = token
  for (let step = 0; at !== NONE; at = headOf(parse, at), step++) {
    if (step === MOST_STEPS) return TOO_FAR
    if (isPredicate(parse, at)) return at
  }
  return NONE
}

/** Words above each other in a sentence of usual length; more are a list, or a page without marks. */
const MOST_STEPS = 12
const TOO_FAR = -2

/** Whether a noun is the subject of a verb, or stands inside of one; "there were" and "revenue for 2022 was" tell of their time. */
function isInSubject(parse: Parse, noun: number, isDay: boolean): boolean {
  let at = noun
  for (let step = 0; step < MOST_STEPS && at !== NONE && !isPredicate(parse, at); step++) {
    if (hasRelation(parse, at, SUBJECT)) {
      const isReported = !isDay && REPORTED_THINGS.has(parse.tokens.lower[at]!)
      return !isReported && dependentsOf(parse, headOf(parse, at), THERE).length === 0
    }
    at = headOf(parse, at)
  }
  return false
}

/** Whether a predicate is the main one, what that reports, or one beside it. */
function roleOfVerb(parse: Parse, verb: number): DateRole {
  let isBeside = false
  let at = verb
  for (let step = 0; headOf(parse, at) !== NONE; at = headOf(parse, at), step++) {
    if (step === MOST_STEPS) return 'background'
    if (hasRelation(parse, at, GOES_ON) || isOnlyVerb(parse, at) || isPartOfVerb(parse, at)) continue
    if (!hasRelation(parse, at, ADVERBIAL) || !hasMarker(parse, at, TEMPORAL)) return 'background'
    isBeside = true
  }
  if (isBeside) return 'beside'
  return dependentsOf(parse, verb, REPORTED).length > 0 ? 'report' : 'event'
}
