/*
 * Cases in which the words around an expression tell which way it looks, whatever verb stands nearest: what is near at hand
 * ("as Election Day nears"), what was promised ("vowed to stay until July"), what is on the calendar ("the November election").
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { LOWER, PUNCT } from '../../../../language/tokens.ts'
import * as words from '../../../../lexicon/calendar/calendar-tense.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Scene } from '../../scene.ts'
import { isOfOldStory } from './tasks.ts'
import { verbAt } from './verb-direction.ts'

/** Where an expression stands: its first and last token, and the first and the end of those looked at around it. */
export interface Place {
  readonly low: number
  readonly first: number
  readonly last: number
  readonly high: number
}

interface DirectionCase {
  readonly name: string
  readonly example: string
  readonly direction: -1 | 1
  readonly holds: (scene: Scene, place: Place) => boolean
}

/** Ordered: the first that holds tells. The month or day of each example is the expression. */
export const DIRECTION_CASES: readonly DirectionCase[] = [
  { name: 'coming-near', example: 'Reed is silent as Christmas nears.', direction: 1, holds: isComingNear },
  {
    name: 'since-doing',
    example: 'Since taking office in October, Reed has said little.',
    direction: -1,
    holds: isSinceDoing,
  },
  {
    name: 'set-for',
    example: 'The vote, set for November, divides the town.',
    direction: 1,
    holds: isSetFor,
  },
  {
    name: 'promise',
    example: 'Reed has promised to open the pier in September.',
    direction: 1,
    holds: isPromised,
  },
  {
    name: 'after-doing',
    example: 'Lund will face a judge on Friday after being held on Monday.',
    direction: -1,
    holds: isAfterDoing,
  },
  {
    name: 'appeal',
    example: 'Anyone with film from Friday should call the police.',
    direction: -1,
    holds: isAppeal,
  },
  {
    name: 'taking-effect',
    example: 'The ban, effective August 1, covers the whole coast.',
    direction: 1,
    holds: isTakingEffect,
  },
  {
    name: 'out-on',
    example: 'The film, out in August, was shot in Marsh.',
    direction: 1,
    holds: isOutOn,
  },
  {
    name: 'extended',
    example: 'The curfew was extended through November.',
    direction: 1,
    holds: isExtended,
  },
  {
    name: 'fixture-of-day',
    example: 'Lund must decide before Thursday’s derby.',
    direction: 1,
    holds: isFixtureOfDay,
  },
  {
    name: 'subject-to-come',
    example: 'Lund said the second half would be hard.',
    direction: 1,
    holds: isSubjectToCome,
  },
  {
    name: 'occasion-to-come',
    example: 'Ballots for the November election are being printed.',
    direction: 1,
    holds: isOccasionToCome,
  },
]

/** What the first case that holds tells; 0 where none does. */
export function directionByCase(scene: Scene, place: Place): -1 | 0 | 1 {
  return DIRECTION_CASES.find(({ holds }) => holds(scene, place))?.direction ?? 0
}

const NEARING = wordSet(words.NEARING_VERBS.split(' '))
const SINCE = wordHash('since')
const SET = wordHash('set')
const AFTER = wordHash('after')
const OUT = wordHash('out')
const THROUGH = wordHash('through')
const EFFECTIVE = wordHash('effective')
const FROM = wordSet(['from', 'on'])
const TOOK = wordSet(['became', 'been', 'was', 'were'])
const ON_OR_IN = wordSet(['in', 'on'])
const EXTENDED = wordSet('extend extended extending extends prolong prolonged'.split(' '))
const POSSESSIVE = wordSet(["'s", '’s'])
const FIXTURES = wordSet(words.FIXTURES.split(' '))
const WILL = wordSet(['will', "'ll", '’ll'])
const BEFORE_FIXTURES = wordSet('ahead at before by for in of until'.split(' '))
const THE = wordHash('the')
const WOULD = wordSet(['will', 'would', "'ll", '’ll'])
const OPENS_CLAUSE = wordSet(
  'expects fears hopes predicted predicts said says that thinks warned warns'.split(' '),
)
const WITNESSES = wordSet('anybody anyone drivers motorists witnesses'.split(' '))
const REPORTING = wordSet('call contact email phone ring'.split(' '))
/** Words of a clause before its date: "extended the state of alert in the north through". */
const CLAUSE_REACH = 14
const FOR = wordHash('for')
const TO = wordHash('to')
const BY = wordHash('by')
const PAST_BE = wordSet(['was', 'were', 'been', 'had'])
const PROMISES = wordSet(words.PROMISES.split(' '))
const SCHEDULED = wordSet(words.SCHEDULED_NOUNS.split(' '))
const TOWARDS = wordSet(words.PREPOSITIONS_OF_OCCASIONS.split(' '))
const INTO = wordSet(['in', 'into', 'at'])
const HAVE = wordSet(['has', 'have', "'ve"])
const DETERMINERS = tagSet(['DT', 'PRP$', 'POS'])
const PRESENT = tagSet(['VBZ', 'VBP', 'MD'])
/** Words between "since" and its expression, and from a promise to what is promised. */
const REACH = 16

function isComingNear({ reading: { tokens } }: Scene, { last, high }: Place): boolean {
  return last + 1 < high && NEARING.has(tokens.lower[last + 1]!)
}

function isSinceDoing({ reading: { tags, tokens } }: Scene, { low, first }: Place): boolean {
  for (let at = first - 1; at > Math.max(low - 1, first - REACH); at--) {
    if ((tokens.flags[at]! & PUNCT) !== 0) return false
    if (tokens.lower[at] === SINCE) return tags[at + 1] === TAG.VBG
  }
  return false
}

/** "after being held", "after losing at home": with nothing between that would end the clause. */
function isAfterDoing({ reading: { tags, tokens } }: Scene, { low, first }: Place): boolean {
  for (let at = first - 1; at > Math.max(low, first - CLAUSE_REACH); at--) {
    if ((tokens.flags[at]! & PUNCT) !== 0 || FINITE[tags[at]!] === 1) return false
    if (tags[at] === TAG.VBG && tokens.lower[at - 1] === AFTER) return true
  }
  return false
}

/** Witnesses of a day who are to report: "anyone in the area on Sunday is asked to call". */
function isAppeal({ reading: { sentences, tags, tokens } }: Scene, { first, last, high }: Place): boolean {
  const start = sentences.start[sentences.of[first]!]!
  if (!WITNESSES.has(tokens.lower[start]!)) return false
  for (let at = start; at < first; at++) if (tags[at] === TAG.MD) return false
  for (let at = last + 1; at < high; at++) if (REPORTING.has(tokens.lower[at]!)) return true
  return false
}

function isTakingEffect({ reading: { tokens } }: Scene, { first }: Place): boolean {
  const at = FROM.has(tokens.lower[first - 1]!) ? first - 2 : first - 1
  return tokens.lower[at] === EFFECTIVE && !TOOK.has(tokens.lower[at - 1] ?? 0)
}

/** Behind a comma: "was out on Friday" is told. */
function isOutOn({ reading: { tokens } }: Scene, { low, first }: Place): boolean {
  const at = ON_OR_IN.has(tokens.lower[first - 1]!) ? first - 2 : first - 1
  return at > low && tokens.lower[at] === OUT && (tokens.flags[at - 1]! & PUNCT) !== 0
}

function isExtended({ reading: { tokens } }: Scene, { low, first }: Place): boolean {
  if (tokens.lower[first - 1] !== THROUGH) return false
  for (let at = first - 2; at > Math.max(low, first - CLAUSE_REACH); at--)
    if (EXTENDED.has(tokens.lower[at]!)) return true
  return false
}

/** "Thursday's derby" behind a verb ahead and "before" or "in", or itself what will be. */
function isFixtureOfDay(scene: Scene, { low, first, last, high }: Place): boolean {
  const { tokens, tags } = scene.reading
  if (last + 2 >= high || !POSSESSIVE.has(tokens.lower[last + 1]!)) return false
  const noun = FIXTURES.has(tokens.lower[last + 2]!) ? last + 2 : last + 3
  if (noun >= high || !FIXTURES.has(tokens.lower[noun]!)) return false
  if (WILL.has(tokens.lower[noun + 1] ?? 0)) return true
  const before = DETERMINERS[tags[first - 1] ?? TAG.PUNCT] === 1 ? first - 2 : first - 1
  if (!BEFORE_FIXTURES.has(tokens.lower[before]!)) return false
  for (let at = before - 1; at >= low; at--) if (FINITE[tags[at]!] === 1) return verbAt(scene.reading, at) > 0
  return false
}

function isSetFor({ reading: { tokens } }: Scene, { first }: Place): boolean {
  if (tokens.lower[first - 1] !== FOR || tokens.lower[first - 2] !== SET) return false
  return !PAST_BE.has(tokens.lower[first - 3] ?? 0)
}

/** Behind "promised to" and its verb, with no other verb between; a promise of an old story may be kept long since. */
function isPromised(scene: Scene, { low, first }: Place): boolean {
  const { tokens, tags } = scene.reading
  for (let at = first - 1; at > Math.max(low, first - REACH); at--) {
    // "promised six more boats by Thursday"
    if (FINITE[tags[at]!] === 1)
      return PROMISES.has(tokens.lower[at]!) && tokens.lower[first - 1] === BY && !isOfOldStory(scene, first)
    if (tokens.lower[at] !== TO || tags[at + 1] !== TAG.VB) continue
    return at + 1 < first && PROMISES.has(tokens.lower[at - 1]!) && !isOfOldStory(scene, first)
  }
  return false
}

/** "Said the second half would be hard", "that Friday will be wet"; "a man held on Friday will appear" is another subject. */
function isSubjectToCome({ reading: { tokens } }: Scene, { first, last, high }: Place): boolean {
  if (last + 1 >= high || !WOULD.has(tokens.lower[last + 1]!)) return false
  const before = tokens.lower[first - 1] === THE ? first - 2 : first - 1
  return OPENS_CLAUSE.has(tokens.lower[before] ?? 0)
}

/** "For the November election", "before the October talks" beside a verb of now. */
function isOccasionToCome({ reading: { tags, tokens } }: Scene, { low, first, last, high }: Place): boolean {
  if (last + 1 >= high || !SCHEDULED.has(tokens.lower[last + 1]!)) return false
  const before = DETERMINERS[tags[first - 1] ?? TAG.PUNCT] === 1 ? first - 2 : first - 1
  if (before < low) return false
  const isInto = INTO.has(tokens.lower[before]!)
  if (!isInto && !TOWARDS.has(tokens.lower[before]!)) return false
  for (let at = before - 1; at >= low; at--)
    if (FINITE[tags[at]!] === 1) return PRESENT[tags[at]!] === 1 && !(isInto && HAVE.has(tokens.lower[at]!))
  for (let at = last + 2; at < high; at++)
    if (FINITE[tags[at]!] === 1) return PRESENT[tags[at]!] === 1 && (tokens.flags[at]! & LOWER) !== 0
  return false
}
