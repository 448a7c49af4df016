/*
 * What the words around a date tell of its role, whatever the parser makes of them: a year in a name, the day of an occasion
 * that is known already, a participle behind its noun, the clause that it stands in.
 */
import { ACT_NOUNS, CONTEST_VERBS, DAILY_NOUNS, EVENT_NOUNS } from '../../../lexicon/calendar/occasions.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { FINITE, tagSet } from '../../tag-set.ts'
import { TAG } from '../../tags.ts'
import { NUMBER } from '../../tokens.ts'
import { isCapitalised } from '../../word-form.ts'
import { dependentsOf, headOf, NONE, type Parse, type TokenRange } from '../parse.ts'
import { relationSet } from '../relations.ts'
import { clauseOf } from './clause-of-words.ts'
import { isInAside } from './dated-clauses.ts'
import { isBesideNow } from './tense.ts'

/**
 * What a date says of the main event: when it is; when it was reported; the time of something beside it, which counts
 * where nothing better is there ("the vote in May", "after he left in 2010"); that of a dateline, which counts where there is no
 * other; or nothing.
 */
export type DateRole = 'event' | 'report' | 'beside' | 'dateline' | 'background'

const SUBJECT = relationSet('nsubj', 'nsubj:pass')
const SINCE = wordHash('since')
/** Prepositions of a beginning, or of what something belongs to. */
export const NO_TIME = wordSet(['since', 'of'])

/** Whether the words before and behind the date say that it does not date the main event. */
export function isBackgroundByWords(parse: Parse, range: TokenRange): boolean {
  if (isInName(parse, range) || parse.tokens.lower[range.first - 1] === SINCE) return true
  return (
    isKnownOccasion(parse, range) ||
    isYearOfSource(parse, range) ||
    isAmid(parse, range.first) ||
    isOfThesePresentDays(parse, range) ||
    isApposedTime(parse, range) ||
    isBehindParticiple(parse, range) ||
    isInAside(parse, range) ||
    isBesideNow(parse, range.first)
  )
}

/** "The July 25 call", "his June speech": told of already, unless something was "at the June 3 debate". */
export function isKnownOccasion(
  { tags, tokens }: Pick<Parse, 'tags' | 'tokens'>,
  { first, end }: TokenRange,
): boolean {
  if (first === 0 || end >= tokens.count || NOUNS[tags[end]!] !== 1) return false
  if (OWNERS[tags[first - 1]!] !== 1 && tokens.lower[first - 1] !== THE) return false
  return first < 2 || !(DURING.has(tokens.lower[first - 2]!) || CONTESTED.has(tokens.lower[first - 2]!))
}

/** "Amid a wave of strikes over *the past two years*": the time of what went on beside it. */
function isAmid({ tags, tokens, first }: Parse, date: number): boolean {
  let hasVerb = false
  for (let at = date - 1; at > Math.max(first, date - AMID_REACH); at--) {
    if (FINITE[tags[at]!] === 1 || tokens.lower[at] === COMMA) return false
    if (tokens.lower[at] === AMID) {
      for (let before = first; before < at; before++) if (FINITE[tags[before]!] === 1) hasVerb = true
      return hasVerb
    }
  }
  return false
}

const AMID = wordHash('amid')
/** Words from "amid" to the date of what went on. */
const AMID_REACH = 14

/** "According to a *2018* survey": when it was made is not when what it says is true. */
function isYearOfSource({ tags, tokens }: Parse, { first, end }: TokenRange): boolean {
  if (end - first !== 1 || (tags[end] !== TAG.NN && tags[end] !== TAG.JJ)) return false
  const to = DETERMINERS[tags[first - 1] ?? TAG.PUNCT] === 1 ? first - 2 : first - 1
  return tokens.lower[to] === TO && tokens.lower[to - 1] === ACCORDING
}

const TO = wordHash('to')
const ACCORDING = wordHash('according')

/** "In 2010, *the year* the law was changed": said of the time before it, with a clause of its own. */
function isApposedTime({ tags, tokens }: Parse, { first, end }: TokenRange): boolean {
  if (end - first !== 2 || tokens.lower[first] !== THE || tokens.lower[first - 1] !== COMMA) return false
  return SPANS.has(tokens.lower[first + 1]!) && CLAUSE_STARTS[tags[end] ?? TAG.PUNCT] === 1
}

const COMMA = wordHash(',')
const SPANS = wordSet(['day', 'month', 'week', 'year'])
const CLAUSE_STARTS = tagSet(['DT', 'PRP', 'PRP$', 'NNP'])

/** "Today’s problems" are those of these days; "today’s vote" is on a day. */
function isOfThesePresentDays({ tags, tokens, end: stop }: Parse, { first, end }: TokenRange): boolean {
  if (tokens.lower[end - 1] !== TODAY || end - first !== 1 || tags[end] !== TAG.POS) return false
  let noun = end + 1
  while (noun + 1 < stop && INSIDE[tags[noun]!] === 1 && INSIDE[tags[noun + 1]!] === 1) noun++
  return (tags[noun] === TAG.NN || tags[noun] === TAG.NNS) && !OCCASIONS.has(tokens.lower[noun]!)
}

/** "In *today*’s so-called ‘open’ hearing": within an occasion of the day, with marks between or not. */
export function isWithinTodays({ tags, tokens, end: stop }: Parse, { first, end }: TokenRange): boolean {
  if (tokens.lower[end - 1] !== TODAY || tags[end] !== TAG.POS || !DURING.has(tokens.lower[first - 1] ?? 0))
    return false
  for (let at = end + 1; at < Math.min(stop, end + TODAYS_REACH); at++) {
    const isLast = NOUNS[tags[at]!] === 1 && NOUNS[tags[at + 1] ?? TAG.PUNCT] !== 1
    if (isLast && OCCASIONS.has(tokens.lower[at]!)) return true
    if (INSIDE[tags[at]!] !== 1 && tags[at] !== TAG.PUNCT) return false
  }
  return false
}

/** Words from "today" to its occasion. */
const TODAYS_REACH = 8
const TODAY = wordHash('today')
const INSIDE = tagSet(['JJ', 'JJR', 'JJS', 'NN', 'NNS', 'CD'])
const OCCASIONS = wordSet(`${ACT_NOUNS} ${EVENT_NOUNS} ${DAILY_NOUNS}`.split(' '))

/** Verbs whose object is what happened: "lost the 2017 election". */
export const CONTESTED = wordSet(CONTEST_VERBS.split(' '))
const OWNERS = tagSet(['POS', 'PRP$'])
const THE = wordHash('the')
/** Prepositions of what happens within something. */
export const DURING = wordSet(['at', 'during', 'in'])
/** Those behind which any noun is an event: "during the 2012 talks". */
export const LASTING = wordSet(['during', 'throughout'])

/** "The move announced on Monday by the mayor": a participle behind its noun, with who did it. */
function isBehindParticiple({ tags, tokens, first }: Parse, range: TokenRange): boolean {
  const verb = tags[range.first - 1] === TAG.IN ? range.first - 2 : range.first - 1
  if (verb <= first || !PAST[tags[verb]!] || tokens.lower[range.end] !== BY) return false
  return NOUNS[tags[verb - 1]!] === 1 && !PUBLISHED.has(tokens.lower[verb]!)
}

const PAST = tagSet(['VBD', 'VBN'])
const BY = wordHash('by')

/** "Grid 2019", "Kelvar 2020": a year right behind a name belongs to it. */
function isInName({ tags, tokens, first }: Parse, range: TokenRange): boolean {
  const before = range.first - 1
  if (range.end - range.first !== 1 || !(tokens.flags[range.first]! & NUMBER)) return false
  if (before <= first || tags[before] === TAG.IN) return false
  return tags[before] === TAG.NNP || isCapitalised(tokens, before)
}

/** The role that the words before the date tell, if it stands in a clause and not behind a participle or in a noun phrase. */
export function roleByWords(parse: Parse, { first, end }: TokenRange): DateRole {
  const { tags, tokens } = parse
  if (NOUNS[tags[end] ?? TAG.PUNCT] === 1) return 'background'
  const before = tags[first - 1] === TAG.IN ? first - 2 : first - 1
  if (before < parse.first) return 'background'
  if (headOf(parse, before) === NONE && dependentsOf(parse, before, SUBJECT).length > 0) return 'event'
  if (PARTICIPLES[tags[before]!] === 1) return PUBLISHED.has(tokens.lower[before]!) ? 'beside' : 'background'
  if (NO_TIME.has(tokens.lower[first - 1]!) || DETERMINERS[tags[first - 1]!] === 1) return 'background'
  const clause = clauseOf(parse, first)
  if (clause === 'main') return 'event'
  return clause === 'temporal' ? 'beside' : 'background'
}

/** "It was announced in a letter published Monday": what is so made known is so reported. */
export const PUBLISHED = wordSet(['aired', 'issued', 'posted', 'published', 'released', 'tweeted'])
const PARTICIPLES = tagSet(['VBN', 'VBG'])
/** "Saturday papers", "Christmas cards". */
const NOUNS = tagSet(['NN', 'NNS'])
const DETERMINERS = tagSet(['DT', 'PRP$', 'POS'])
