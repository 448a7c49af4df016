/*
 * What a role goes on with behind its noun: "of the harbour police in Leeds", "assigned to the unit".
 */
import { FINITE, tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { ALL_CAPS, PUNCT } from '../../../language/tokens.ts'
import { BELONGING_PARTICIPLES } from '../../../lexicon/person-nouns.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { nameStarting, type RoleContext } from './role-context.ts'
import { isPluralHead, isRoleHead } from './role-nouns.ts'
import { isModifier, isNoun, isSmall, isTime, startsLine } from './role-words.ts'

const OF = wordHash('of')
const IN = wordHash('in')
/** "Left as head of the bank in the wake of a scandal": no part of the role. */
const CIRCUMSTANCES = wordSet(
  'aftermath absence case course event face hope meantime midst middle name process wake'.split(' '),
)
const AND = wordSet(['and', '&'])
const COMMA = wordHash(',')
const OPEN = wordHash('(')
const CLOSE = wordHash(')')

/** Prepositions that go on with what the role is of. */
const LINKS = wordSet('of for at in with to from on under behind against about within'.split(' '))

const DETERMINERS = tagSet(['DT', 'PRP$', 'CD'])
const BELONGING = wordSet(BELONGING_PARTICIPLES.split(' '))

const SOME = wordSet(
  'all any both each many more most one several some two three four five six seven'.split(' '),
)

/** Words of a role before its head, and links behind it, in the longest of roles. */
export const LONGEST_RUN = 12

const MOST_LINKS = 5

export function isHead(reading: RoleContext['reading'], index: number): boolean {
  return isRoleHead(reading, index) || isPluralHead(reading, index)
}

/** The end after the links at `at`: "of the harbour police in Leeds", "assigned to the unit", "(HPU)". */
export function behindLinks(context: RoleContext, at: number): number {
  const { reading } = context
  let end = at
  for (let k = 0; k < MOST_LINKS; k++) {
    const next = linkEnd(context, end)
    if (next < 0) break
    end = next
    if (isAbbreviation(context, end)) end += 3
    end = withRegion(context, end)
  }
  return reading.tags[end - 1] === TAG.CC ? end - 1 : end
}

function linkEnd(context: RoleContext, at: number): number {
  const { reading } = context
  const { lower } = reading.tokens
  if (startsLine(reading, at)) return -1
  if (isBelonging(reading, at)) {
    const object = objectEnd(context, LINKS.has(lower[at + 1]!) ? at + 2 : at + 1)
    return object
  }
  if (lower[at] === IN && CIRCUMSTANCES.has(lower[at + 2]!)) return -1
  return LINKS.has(lower[at]!) ? objectEnd(context, at + 1) : -1
}

/** Whether the token is a participle that goes on with a role ("assigned to", "representing"). */
export function isBelonging({ tokens, tags }: RoleContext['reading'], at: number): boolean {
  return BELONGING.has(tokens.lower[at]!) && tags[at] !== TAG.VBD
}

/** The end of the noun phrase at `at` that something is of; -1 if none, a verb or a time stands there. */
export function objectEnd(context: RoleContext, at: number): number {
  const { reading } = context
  let end = at
  if (SOME.has(reading.tokens.lower[end]!) && reading.tokens.lower[end + 1] === OF) end += 2
  while (
    end < at + 5 &&
    !startsLine(reading, end) &&
    DETERMINERS[reading.tags[end]!] &&
    !isTime(reading, end)
  )
    end++
  const from = end
  while (end - from < LONGEST_RUN && !startsLine(reading, end) && isInObject(context, end, from)) end++
  if (end > from && reading.tags[end - 1] === TAG.CC) end--
  if (end === from || reading.tags[end - 1] === TAG.POS) return -1
  return isTime(reading, from) || isTime(reading, end - 1) ? -1 : end
}

const GERUND_OR_PARTICIPLE = tagSet(['VBG', 'VBN'])

function isInObject(context: RoleContext, index: number, from: number): boolean {
  const { reading } = context
  const { tags, tokens } = reading
  const name = nameStarting(context, index)
  if (name?.type === 'PER' && index > from && !isTitled(reading, index - 1)) return false
  if (isModifier(reading, index)) return true
  if (name !== null && !(tokens.flags[index]! & PUNCT)) return true
  if (index === from) return GERUND_OR_PARTICIPLE[tags[index]!] === 1 && isNoun(reading, index + 1)
  if (tags[index] === TAG.POS) return true
  if (insideName(context, index)) return true
  return tags[index] === TAG.CC && AND.has(tokens.lower[index]!) && joinsObjects(context, index)
}

/** Whether the token leads to a person's name inside one phrase: a title, a mark of a name, no noun in small letters ("policies"). */
function isTitled(reading: RoleContext['reading'], index: number): boolean {
  return isHead(reading, index) || !isNoun(reading, index) || !isSmall(reading, index)
}

/** Whether a name that began before holds the token ("Federation of Trade"). */
function insideName(context: RoleContext, index: number): boolean {
  for (let i = index - 1; i > index - 6 && i >= 0; i--) {
    const name = nameStarting(context, i)
    if (name) return name.end > index && name.type !== 'PER'
  }
  return false
}

/** "emergency preparedness and response", "Trade and Industry": nouns on both sides and no person or verb behind. */
function joinsObjects(context: RoleContext, and: number): boolean {
  const { reading } = context
  if (!isNoun(reading, and - 1) || nameStarting(context, and + 1)?.type === 'PER') return false
  let end = and + 1
  while (end - and < LONGEST_RUN && !startsLine(reading, end) && isModifier(reading, end)) end++
  if (end === and + 1 || isHead(reading, end - 1)) return false
  return !FINITE[reading.tags[end] ?? 0]
}

/** "(NSC)" behind what it stands for. */
function isAbbreviation({ reading: { tokens } }: RoleContext, at: number): boolean {
  return (
    at + 2 < tokens.count &&
    tokens.lower[at] === OPEN &&
    tokens.lower[at + 2] === CLOSE &&
    (tokens.flags[at + 1]! & ALL_CAPS) !== 0
  )
}

/** ", Maryland" behind a town, where a mark follows. */
function withRegion(context: RoleContext, end: number): number {
  const { reading } = context
  if (reading.tokens.lower[end] !== COMMA || startsLine(reading, end + 1)) return end
  const town = nameStarting(context, end - 1)
  const region = nameStarting(context, end + 1)
  if (town?.type !== 'LOC' || region?.type !== 'LOC') return end
  const after = region.end
  return after >= reading.tokens.count || reading.tokens.flags[after]! & PUNCT ? region.end : end
}
