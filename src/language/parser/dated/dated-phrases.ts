/*
 * Dates inside a noun phrase: "outages *in October*", "*Tuesday*’s debate", "the *2020* budget". Most say nothing of the main
 * event; those of an occasion that it happened at, or that is its subject, do.
 */
import { REPORTED_NOUNS } from '../../../lexicon/calendar/calendar-context.ts'
import { ACT_NOUNS, EVENT_NOUNS, WORK_NOUNS } from '../../../lexicon/calendar/occasions.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { dependentsOf, hasRelation, headOf, NONE, type Parse } from '../parse.ts'
import { isPredicate, mainVerb, predicateOf } from '../predicates.ts'
import { relationSet } from '../relations.ts'
import { CONTESTED, type DateRole, DURING, LASTING, NO_TIME } from './dated-words.ts'
import { tenseOf } from './tense.ts'
import { hasMarker, MOST_STEPS, roleOfVerb, TOO_FAR, verbAbove } from './verb-role.ts'

const POSSESSOR = relationSet('nmod:poss')
const SUBJECT = relationSet('nsubj', 'nsubj:pass')
const THERE = relationSet('expl')
const CASE = relationSet('case')
const DETERMINER = relationSet('det')
const INDEFINITE = wordSet(['a', 'an'])
const EVENTS = wordSet(EVENT_NOUNS.split(' '))
const ACTS = wordSet([...ACT_NOUNS.split(' '), ...EVENT_NOUNS.split(' ')])
const WORKS = wordSet(WORK_NOUNS.split(' '))
const OBJECT = relationSet('obj')
/** What is reported of a time: "revenue for 2022 was …". */
const REPORTED_THINGS = wordSet(REPORTED_NOUNS.split(' '))
/** The role of a date that hangs on `noun`; `isDay` tells days and weeks from longer times. */
export function roleInNounPhrase(parse: Parse, date: number, noun: number, isDay: boolean): DateRole {
  if (date < noun && isSetOff(parse, noun)) return 'event'
  const verb = verbAbove(parse, noun)
  if (verb === NONE) return 'event'
  if (verb === TOO_FAR) return 'background'
  return date < noun ? roleBefore(parse, date, noun, verb, isDay) : roleBehind(parse, date, noun, verb, isDay)
}

function roleBefore(parse: Parse, date: number, noun: number, verb: number, isDay: boolean): DateRole {
  const holds =
    (isDay && isOccasion(parse, date, noun)) ||
    (isEventWithin(parse, noun, isDay) &&
      (isDay || isOfVerb(parse, noun, verb) || isTakenIn(parse, noun, verb))) ||
    (!isDay && (isActor(parse, noun, verb) || isContest(parse, noun, verb)))
  return holds ? besideVerb(parse, verb) : 'background'
}

function roleBehind(parse: Parse, date: number, noun: number, verb: number, isDay: boolean): DateRole {
  if (hasMarker(parse, date, NO_TIME) || isInSubject(parse, noun, isDay)) return 'background'
  return besideVerb(parse, verb)
}

function besideVerb(parse: Parse, verb: number): DateRole {
  return roleOfVerb(parse, verb) === 'background' ? 'background' : 'beside'
}

/** "Tuesday’s debate", "an Oct. 26 letter": a noun that has a day is an occasion; "the July 25 call" is known already. */
function isOccasion(parse: Parse, date: number, noun: number): boolean {
  return hasRelation(parse, date, POSSESSOR) || isIndefinite(parse, noun)
}

function isIndefinite(parse: Parse, noun: number): boolean {
  return dependentsOf(parse, noun, DETERMINER).some((token) => INDEFINITE.has(parse.tokens.lower[token]!))
}

/** "In the 1967 war", "at the June 3 debate", "during the 2012 talks": what happened during an event that has its year. */
function isEventWithin(parse: Parse, noun: number, isDay: boolean): boolean {
  const markers = dependentsOf(parse, noun, CASE).map((token) => parse.tokens.lower[token]!)
  if (markers.some((word) => LASTING.has(word))) return true
  if (!isDay && !isEvent(parse, noun)) return false
  return markers.some((word) => DURING.has(word))
}

/** Whether the phrase is one of the verb: fronted, or not hung on a noun ("meddling in the 2016 election"). */
function isOfVerb(parse: Parse, noun: number, verb: number): boolean {
  return noun < verb ? !isInSubject(parse, noun, true) : predicateOf(parse, headOf(parse, noun)) === verb
}

/** "Seized the islands in the 1967 war": a war or flood hung on what somebody took or lost in it. */
function isTakenIn(parse: Parse, noun: number, verb: number): boolean {
  const { lower } = parse.tokens
  const thing = headOf(parse, noun)
  if (!UPHEAVALS.has(lower[noun]!) || tenseOf(parse, verb) !== 'past' || isPredicate(parse, thing))
    return false
  return thing > verb && !ACTS.has(lower[thing]!)
}

/** "It seized the islands, seen as key, *in the 1967 war*": behind the comma of what stands between, it is of the main verb. */
function isSetOff(parse: Parse, noun: number): boolean {
  const marker = dependentsOf(parse, noun, CASE)[0] ?? NONE
  const isClosing = marker !== NONE && parse.tokens.lower[marker - 1] === COMMA
  return isClosing && UPHEAVALS.has(parse.tokens.lower[noun]!) && tenseOf(parse, mainVerb(parse)) === 'past'
}

const COMMA = wordHash(',')
const UPHEAVALS = wordSet(
  'coup earthquake fire fires flood floods flooding hurricane invasion revolution tsunami uprising war wars'.split(
    ' ',
  ),
)

/** "The 2012 flood", "a 2009 letter". */
function isEvent(parse: Parse, noun: number): boolean {
  const word = parse.tokens.lower[noun]!
  return EVENTS.has(word) || ((ACTS.has(word) || WORKS.has(word)) && isIndefinite(parse, noun))
}

/** "Lost the 2017 election". */
function isContest(parse: Parse, noun: number, verb: number): boolean {
  const { lower } = parse.tokens
  return hasRelation(parse, noun, OBJECT) && CONTESTED.has(lower[verb]!) && EVENTS.has(lower[noun]!)
}

/** "A 2011 speech won her a following": what was done then, as the subject of a verb of the past. */
function isActor(parse: Parse, noun: number, verb: number): boolean {
  if (!hasRelation(parse, noun, SUBJECT) || !ACTS.has(parse.tokens.lower[noun]!)) return false
  return tenseOf(parse, verb) === 'past'
}

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
