/*
 * Clauses that the parser takes for others, told by their words: a participle behind a noun that it takes for a verb ("opposes
 * the cuts announced on Monday"), and the main verb behind a relative clause that it takes for a participle ("the bridge, which
 * was built in Leeds, collapsed on Monday").
 */
import { wordHash, wordSet } from '../../../text/hash.ts'
import { FINITE, tagSet } from '../../tag-set.ts'
import { TAG } from '../../tags.ts'
import { PUNCT } from '../../tokens.ts'
import { NONE, type Parse } from '../parse.ts'
import { TELLING } from './contact-clauses.ts'
import { PUBLISHED } from './dated-words.ts'

const PARTICIPLES = tagSet(['VBD', 'VBN'])
const NOUNS = tagSet(['NN', 'NNS'])
const RELATIVES = tagSet(['WDT', 'WP', 'WP$', 'WRB'])
const COMMA = wordHash(',')
/** Behind these another subject and verb may stand. */
const OPENERS = wordSet(
  'after although and as because before but if or since so than that though unless until when where whether while'.split(
    ' ',
  ),
)
/** "Hopes to have the boat *fixed* by August": with these the participle is a verb of its own. */
const CAUSING = wordSet([
  'caught',
  'found',
  'get',
  'had',
  'have',
  'heard',
  'saw',
  'see',
  'spotted',
  'watched',
])
/** Words from the start of a sentence to its date that are looked at. */
const REACH = 40

/** The past tense or participle right before the date, or before its preposition; NONE without one. */
function verbBefore({ tags, first: start }: Parse, first: number): number {
  const verb = tags[first - 1] === TAG.IN ? first - 2 : first - 1
  return verb > start && PARTICIPLES[tags[verb]!] === 1 ? verb : NONE
}

/** A participle before the date with a phrase of place between ("turned away from Marsh in 1939"), or one in "-ing"; NONE without one. */
function participleBefore({ tags, first: start }: Parse, first: number): number {
  const near = tags[first - 1] === TAG.IN ? first - 2 : first - 1
  if (near > start && tags[near] === TAG.VBG) return near
  for (let at = near; at > Math.max(start, near - PHRASE_REACH); at--) {
    if (tags[at] === TAG.VBN) return LINKS[tags[at + 1] ?? TAG.PUNCT] === 1 ? at : NONE
    if (IN_PHRASE[tags[at]!] !== 1) return NONE
  }
  return NONE
}

const LINKS = tagSet(['IN', 'RP', 'RB', 'TO'])
const IN_PHRASE = tagSet(['IN', 'RP', 'RB', 'DT', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'PRP$', 'TO'])
/** Words of a phrase between a participle and its date. */
const PHRASE_REACH = 6

/** Whether the date at token `first` hangs on a participle behind a noun, in a sentence that has its verb and no other clause; `isDay` tells days from longer times. */
export function isBehindReduced(parse: Parse, first: number, isDay: boolean): boolean {
  const near = verbBefore(parse, first)
  return (
    isReducedBeforeVerb(parse, first) ||
    isReduced(parse, near, isDay) ||
    (near === NONE && isReduced(parse, participleBefore(parse, first), isDay))
  )
}

/** "Curbs *imposed by* the state on *Oct. 7, 2022* would hurt": the verb of the clause stands behind the date. */
function isReducedBeforeVerb({ tags, tokens, first: start, end: stop }: Parse, first: number): boolean {
  let behind = first + 1
  while (
    behind < Math.min(stop, first + DATE_REACH) &&
    FINITE[tags[behind]!] !== 1 &&
    tokens.lower[behind] !== STOP
  )
    behind++
  if (tags[behind] !== TAG.MD) return false
  for (let at = first - 1; at > Math.max(start, first - REDUCED_REACH); at--) {
    if (tokens.lower[at] === COMMA || (FINITE[tags[at]!] === 1 && tags[at] !== TAG.VBD)) return false
    if (PARTICIPLES[tags[at]!] === 1) return NOUNS[tags[at - 1]!] === 1 && tokens.lower[at + 1] === BY
  }
  return false
}

const BY = wordHash('by')
const STOP = wordHash('.')
/** Words of a date up to the verb behind it. */
const DATE_REACH = 6
const REDUCED_REACH = 8

function isReduced({ tags, tokens, first: start }: Parse, verb: number, isDay: boolean): boolean {
  let noun = verb - 1
  while (noun > start && tags[noun] === TAG.RB) noun--
  if (verb === NONE || NOUNS[tags[noun]!] !== 1 || verb - start > REACH) return false
  // the day of what was made known counts, "figures published in 2018" are old
  if (isDay && PUBLISHED.has(tokens.lower[verb]!)) return false
  let main = NONE
  for (let at = start; at < noun; at++) {
    if (RELATIVES[tags[at]!] === 1 || OPENERS.has(tokens.lower[at]!)) return false
    if (tokens.lower[at] === COMMA && at > start + 4 && !isApposed(tags, at + 1, verb)) return false
    if (tags[at] === TAG.EX) return false
    if (FINITE[tags[at]!] === 1 && main === NONE) main = at
    if (TELLING.has(tokens.lower[at]!) || CAUSING.has(tokens.lower[at]!)) return false
  }
  return main !== NONE && main < noun - 1
}

/** "…, the ship of refugees *turned* away": a participle, not the verb of "the government reported". */
function isApposed(tags: Parse['tags'], at: number, verb: number): boolean {
  return tags[at] === TAG.DT && tags[verb] === TAG.VBN
}

/** Whether the date at token `first` hangs on the main verb behind a relative clause in commas at the start of the sentence. */
export function isBehindRelative(parse: Parse, first: number): boolean {
  const { tags, tokens } = parse
  const verb = verbBefore(parse, first)
  if (verb === NONE || tokens.lower[verb - 1] !== COMMA || verb - parse.first > REACH) return false
  let hasVerb = false
  for (let at = verb - 2; at > parse.first; at--) {
    if (RELATIVES[tags[at]!] === 1)
      return hasVerb && tokens.lower[at - 1] === COMMA && !hasFinite(parse, at - 1)
    hasVerb ||= FINITE[tags[at]!] === 1
  }
  return false
}

/** "A ceasefire *that took effect* on 23 December": the date behind a verb whose subject is a relative without a comma. */
export function isBehindRelativePronoun({ tags, first: start }: Parse, first: number): boolean {
  for (let at = first - 1; at > Math.max(start, first - RELATIVE_REACH); at--) {
    if (tags[at] === TAG.PUNCT || tags[at] === TAG.CC) return false
    if (FINITE[tags[at]!] !== 1) continue
    let before = at - 1
    while (before > start && tags[before] === TAG.RB) before--
    return tags[before] === TAG.WDT && NOUNS[tags[before - 1]!] === 1
  }
  return false
}

/** Words from the verb of a relative clause to its date. */
const RELATIVE_REACH = 6

/** Whether a finite verb or another mark stands before `end`. */
function hasFinite({ tags, tokens, first }: Parse, end: number): boolean {
  for (let at = first; at < end; at++)
    if (FINITE[tags[at]!] === 1 || ((tokens.flags[at]! & PUNCT) !== 0 && at > first)) return true
  return false
}
