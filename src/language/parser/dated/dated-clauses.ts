/*
 * Dates that the words before them put beside the main event, whatever the parser makes of the sentence: what a number is
 * compared with, the beginning since when something is so, and relative clauses with and without a pronoun.
 */
import { wordHash, wordSet } from '../../../text/hash.ts'
import { FINITE, tagSet } from '../../tag-set.ts'
import { TAG } from '../../tags.ts'
import { PUNCT } from '../../tokens.ts'
import type { Parse, TokenRange } from '../parse.ts'
import { isBehindCompared, isBehindThan, isCompared, isRisenFrom } from './comparisons.ts'
import { isInContactClause, isInSubjectClause, TELLING } from './contact-clauses.ts'

/** A kind of aside; `holds` is asked about the first token of the date, and the range of all. */
interface Aside {
  readonly name: string
  readonly example: string
  readonly holds: (parse: Parse, first: number, range: TokenRange) => boolean
}

const NOUNS = tagSet(['NN', 'NNS'])
const NAMES = tagSet(['NNP', 'NNPS'])
const PHRASE = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'DT', 'PRP$', 'POS', 'VBG', 'IN', 'VBN'])
const RELATIVES = tagSet(['WDT', 'WP', 'WP$'])
const THAT = wordHash('that')
const SINCE = wordHash('since')
const BEGINNINGS = wordSet(
  'birth creation debut establishment foundation founding formation inauguration inception independence introduction launch opening start'.split(
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
    name: 'compared-with',
    example: 'Sales rose 3% in May compared with April.',
    holds: isBehindCompared,
  },
  {
    name: 'risen-from',
    example: 'Prices are up 12% from a year ago.',
    holds: isRisenFrom,
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
    name: 'subject-with-a-clause',
    example: 'The numbers you see today will change.',
    holds: isInSubjectClause,
  },
  {
    name: 'relative-without-pronoun',
    example: 'Berg beat Reed in a state Weber won in 2016.',
    holds: isInContactClause,
  },
]

/** Whether the date at `range` stands in an aside. */
export function isInAside(parse: Parse, range: TokenRange): boolean {
  return ASIDES.some(({ holds }) => holds(parse, range.first, range))
}

function isSinceBeginning({ tags, tokens, first: start }: Parse, first: number): boolean {
  let isBeginning = false
  for (let at = first - 1; at >= Math.max(start, first - REACH); at--) {
    if (tokens.lower[at] === SINCE) return isBeginning || tags[at + 1] === TAG.VBG
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

function isBehindNoun({ tags, tokens, first }: Parse, at: number): boolean {
  let before = at - 1
  while (before >= first && (tokens.flags[before]! & PUNCT) !== 0) before--
  if (before < first) return false
  if (before < at - 1 && tokens.lower[at] === THAT) return false
  return NOUNS[tags[before] ?? TAG.PUNCT] === 1 || NAMES[tags[before] ?? TAG.PUNCT] === 1
}
