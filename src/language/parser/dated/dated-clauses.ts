/*
 * Dates that the words before them put beside the main event, whatever the parser makes of the sentence: what a number is
 * compared with, the beginning since when something is so, and relative clauses with and without a pronoun.
 */
import { wordHash, wordSet } from '../../../text/hash.ts'
import { FINITE, tagSet } from '../../tag-set.ts'
import { TAG } from '../../tags.ts'
import { PUNCT } from '../../tokens.ts'
import type { Parse, TokenRange } from '../parse.ts'
import { isBehindThan, isCompared } from './comparisons.ts'

/** A kind of aside; `holds` is asked about the first token of the date. */
interface Aside {
  readonly name: string
  readonly example: string
  readonly holds: (parse: Parse, first: number) => boolean
}

const NOUNS = tagSet(['NN', 'NNS'])
const NAMES = tagSet(['NNP', 'NNPS'])
const PHRASE = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'DT', 'PRP$', 'POS', 'VBG', 'IN', 'VBN'])
const INSIDE = tagSet(['NN', 'NNS', 'JJ', 'CD'])
const DETERMINERS = tagSet(['DT', 'PRP$', 'POS'])
const RELATIVES = tagSet(['WDT', 'WP', 'WP$'])
const VERBAL = tagSet(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'])
const PREPOSITIONS = wordSet('about at by for from in into of on over through to under with'.split(' '))
const THAT = wordHash('that')
const SINCE = wordHash('since')
const BEGINNINGS = wordSet(
  'birth creation debut establishment foundation founding formation inauguration inception independence introduction launch opening start'.split(
    ' ',
  ),
)
/** Behind these a clause is reported, not hung on its noun: "told the court Reed left". */
export const TELLING = wordSet(
  'added announced argued assured believed believes claimed convinced informed reminded said says showed tell tells thinks thought told warned wrote'.split(
    ' ',
  ),
)

/** Words before a date that are looked at. */
const REACH = 14

const ASIDES: readonly Aside[] = [
  {
    name: 'compared-number',
    example: 'There were 91 fires in May, up from 60 in April.',
    holds: isCompared,
  },
  {
    name: 'since-a-beginning',
    example: 'Since its founding in 1998, the club has won four cups.',
    holds: isSinceBeginning,
  },
  {
    name: 'compared-clause',
    example: 'Her rallies are bigger than anything that Reed saw in 2012.',
    holds: isBehindThan,
  },
  {
    name: 'counted-from',
    example: 'Two years after she left the party in 2015, Lund founded her own.',
    holds: isCountedFrom,
  },
  {
    name: 'one-more',
    example: 'It was the third summit, including one in Leeds in May 2017.',
    holds: isIncluded,
  },
  {
    name: 'relative-clause',
    example: 'The hall, whose east wing was opened in 2007, has closed.',
    holds: isInRelative,
  },
  {
    name: 'relative-without-pronoun',
    example: 'Berg beat Reed in a state Weber won in 2016.',
    holds: isInContactClause,
  },
]

/** Whether the date at `range` stands in an aside. */
export function isInAside(parse: Parse, { first }: TokenRange): boolean {
  return ASIDES.some(({ holds }) => holds(parse, first))
}

function isSinceBeginning({ tags, tokens, first: start }: Parse, first: number): boolean {
  let isBeginning = false
  for (let at = first - 1; at >= Math.max(start, first - REACH); at--) {
    if (tokens.lower[at] === SINCE) return isBeginning
    if (PHRASE[tags[at]!] !== 1) return false
    isBeginning ||= BEGINNINGS.has(tokens.lower[at]!)
  }
  return false
}

/** Behind "including", with no verb between. */
function isIncluded({ tags, tokens, first: start }: Parse, first: number): boolean {
  for (let at = first - 1; at > Math.max(start, first - REACH); at--) {
    if (tokens.lower[at] === INCLUDING) return true
    if (FINITE[tags[at]!] === 1 || (tokens.flags[at]! & PUNCT) !== 0) return false
  }
  return false
}

const INCLUDING = wordHash('including')

/** "Weeks after", "two years before": the main event lies so far from the date. */
function isCountedFrom({ tokens, first: start }: Parse, first: number): boolean {
  for (let at = first - 1; at > Math.max(start, first - REACH); at--) {
    if ((tokens.flags[at]! & PUNCT) !== 0) return false
    if (AFTER.has(tokens.lower[at]!)) return SPANS.has(tokens.lower[at - 1]!)
  }
  return false
}

const AFTER = wordSet(['after', 'before'])
const SPANS = wordSet('days decade decades month months week weeks year years'.split(' '))

/** Behind "who", "which" or "whose" and its verb, with nothing that would end the clause. */
function isInRelative(parse: Parse, first: number): boolean {
  const { tags, tokens, first: start } = parse
  let verbs = 0
  for (let at = first - 1; at > Math.max(start, first - REACH); at--) {
    if (RELATIVES[tags[at]!] === 1) return verbs === 1 && isBehindNoun(parse, at) && !isTold(parse, at)
    if ((tokens.flags[at]! & PUNCT) !== 0) return false
    if (FINITE[tags[at]!] === 1) verbs++
  }
  return false
}

/** "Told reporters at the station that …": what was told, whatever noun stands before it. */
function isTold({ tokens, first }: Parse, at: number): boolean {
  if (tokens.lower[at] !== THAT) return false
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) if (TELLING.has(tokens.lower[i]!)) return true
  return false
}

function isBehindNoun({ tags, tokens }: Parse, at: number): boolean {
  const isBehindComma = (tokens.flags[at - 1]! & PUNCT) !== 0
  if (isBehindComma && tokens.lower[at] === THAT) return false
  const before = isBehindComma ? at - 2 : at - 1
  return NOUNS[tags[before] ?? TAG.PUNCT] === 1 || NAMES[tags[before] ?? TAG.PUNCT] === 1
}

/** Behind a verb whose subject follows on a noun: "a state *Weber won*", "a record *the band plans* to release". */
function isInContactClause(parse: Parse, first: number): boolean {
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
