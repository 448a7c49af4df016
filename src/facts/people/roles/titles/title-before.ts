/*
 * The title or description directly before a name: "former US Secretary of State", "Marsh’s lawyer", "trade and industry
 * minister", read leftwards from the name.
 */

import type { Reading } from '../../../../language/reading.ts'
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { PUNCT } from '../../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { NameMention } from '../../identity/name-mention.ts'
import { AND, firstOfRow, lastOfRow } from '../name-rows.ts'
import { nameAround, type RoleContext, type RoleFound, roleOver } from '../role-context.ts'
import { isKin, isOfficeOf, isPluralHead, isRoleHead } from '../role-nouns.ts'
import { isModifier, isNominal, isNoun, isProper, isSmall, isYearsOld, startsLine } from '../role-words.ts'
import { withoutLead } from './title-lead.ts'
import { isRank } from './title-rank.ts'
import { endBefore } from './title-start.ts'

/** Words of a title before its head. */
const LONGEST_TITLE = 10
/** Words from the "of" of an office to the name ("of State for Political Affairs"). */
const LONGEST_OFFICE = 8
const OFFICE_LINKS = wordSet(['for', 'of', 'the', 'and'])
const OF = wordHash('of')
const FOR = wordHash('for')
const CLOSING = wordSet(['”', '"', '’', "''"])
const OPENING = wordSet(['“', '"', '‘', '``'])
const LONGEST_QUOTED = 6
/** "The figure Reed cited": a role only with what else is said of them. */
const VAGUE = wordSet(['face', 'figure', 'great', 'member'])
const OPENERS = tagSet(['DT', 'PRP$', 'WP$'])

/** "Peruvian Foreign Minister Ana Lima"; the plural is the title of several ("engineers Ana Lima and Tom Hall"). */
export function titleBefore(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const own = endBefore(reading, mention.first)
  if (!startsLine(reading, own) && (isRoleHead(reading, own - 1) || isRank(reading, own - 1)))
    return titleWith(context, own - 1, own)
  const start = firstOfRow(context, mention.first)
  // "the film stars Ana Lima"
  if (start === mention.first && lastOfRow(context, mention.end) === mention.end) return null
  const shared = endBefore(reading, start)
  const isShared = !startsLine(reading, shared) && isPluralHead(reading, shared - 1)
  return isShared ? titleWith(context, shared - 1, shared) : null
}

/** "US Secretary of State Ana Lima". */
export function officeOfBefore(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const end = endBefore(reading, mention.first)
  if (startsLine(reading, end) || isRoleHead(reading, end - 1)) return null
  for (let of = end - 2; of >= end - LONGEST_OFFICE && of > 0 && !startsLine(reading, of); of--) {
    if (!isOfficeTo(reading, of) && !(isOfficeLink(reading, of) && isOfficeOf(reading, of - 1))) continue
    if (!isNoun(reading, end - 1)) return null
    for (let i = of + 1; i < end; i++)
      if (!isNominal(reading, i) && !OFFICE_LINKS.has(reading.tokens.lower[i]!)) return null
    return titleWith(context, of - 1, end)
  }
  return null
}

/** Offices with somebody: "ambassador to Norland Ana Lima". */
const OFFICES_TO = wordSet(
  'adviser advisor ambassador consul delegate emissary envoy representative'.split(' '),
)
const TO = wordHash('to')
const FIELD_OFFICES = wordSet(['commissioner', 'director', 'minister', 'secretary', 'undersecretary'])

/** "of", and "for" where an office is named for its field: a spokesman or lawyer "for" somebody is another person. */
function isOfficeLink({ tokens }: Reading, index: number): boolean {
  if (tokens.lower[index] === OF) return true
  return tokens.lower[index] === FOR && FIELD_OFFICES.has(tokens.lower[index - 1]!)
}

function isOfficeTo({ tokens }: Reading, index: number): boolean {
  return tokens.lower[index] === TO && OFFICES_TO.has(tokens.lower[index - 1]!)
}

/** The title with this head that stops at `end`, read leftwards; null for kin of nobody named. */
function titleWith(context: RoleContext, head: number, end: number): RoleFound | null {
  const { reading } = context
  let first = head
  while (first > 0 && head - first < LONGEST_TITLE && !startsLine(reading, first)) {
    const before = stepLeft(context, first)
    if (before === first) break
    first = before
  }
  first = withoutLead(context, first, head)
  if (first === head && end === head + 1 && VAGUE.has(reading.tokens.lower[head]!)) return null
  if (isKin(reading, head) && (first === head || isUnowned(reading, first, head)) && isSmall(reading, head))
    return null
  return roleOver(context, first, end, head)
}

/** Kin without an owner inside of the title ("his younger brother"). */
function isUnowned(reading: Reading, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (reading.tags[i] === TAG.POS) return false
  return true
}

/** The first token of the title with the piece before `first`: a modifier, an owner with ’s, words in marks, "X and"; else `first`. */
function stepLeft(context: RoleContext, first: number): number {
  const { reading } = context
  const { tags, tokens } = reading
  const at = first - 1
  if (tags[at] === TAG.POS) return ownerStart(context, at)
  if (isYearsOld(reading, at)) return first
  if (isModifier(reading, at)) return isCutOff(reading, first) || isRatherVerb(reading, at) ? first : at
  if (tokens.lower[at] === OF && joinsName(reading, at)) return at - 1
  if (CLOSING.has(tokens.lower[at]!)) return quotedStart(reading, at) ?? first
  if (tags[at] === TAG.CC && AND.has(tokens.lower[at]!) && joinsTitles(context, at)) return at - 1
  return first
}

const THEN = wordSet(['formerly', 'newly', 'then'])
const THEN_HYPHEN = /^then-/i

/** Whether a title begins at the token, as "then" does behind a noun in small letters: "the strike cost then mayor Lima". */
function isCutOff(reading: Reading, first: number): boolean {
  const { tokens, text, tags } = reading
  if (tags[first - 1] !== TAG.NN || !isSmall(reading, first - 1)) return false
  return (
    THEN.has(tokens.lower[first]!) || THEN_HYPHEN.test(text.slice(tokens.start[first], tokens.end[first]))
  )
}

/** Verbs that the tagger takes for plurals before a title. */
const RATHER_VERBS = wordSet(
  'accuses blames cites credits defends fires follows hires honors honours names nominates picks praises profiles quotes replaces sues targets thanks urges warns'.split(
    ' ',
  ),
)

/** "The suit names aide Tom Hall". */
function isRatherVerb(reading: Reading, index: number): boolean {
  return (
    RATHER_VERBS.has(reading.tokens.lower[index]!) && isSmall(reading, index) && isNoun(reading, index - 1)
  )
}

/** The "of" inside of a name before the head: "Bank of England governor". */
function joinsName(reading: Reading, of: number): boolean {
  if (of < 1 || startsLine(reading, of) || !isProper(reading, of - 1) || !isProper(reading, of + 1))
    return false
  return !isRoleHead(reading, of - 1) && !isPluralHead(reading, of - 1)
}

/** Where the noun phrase begins that owns ("the country’s", "Acme Steel’s", "the prime minister’s"); the ’s itself of a pronoun. */
function ownerStart({ reading }: RoleContext, pos: number): number {
  let first = pos
  while (
    first > 0 &&
    pos - first < LONGEST_TITLE &&
    !startsLine(reading, first) &&
    isModifier(reading, first - 1)
  )
    first--
  return first === pos ? pos + 1 : first
}

/** "“Bad Blood” songstress": where the words in marks begin. */
function quotedStart(reading: Reading, close: number): number | null {
  if (close < 1 || reading.tokens.flags[close - 1]! & PUNCT) return null
  for (let i = close - 1; i > close - LONGEST_QUOTED && i >= 0; i--) {
    if (OPENING.has(reading.tokens.lower[i]!)) return i
    if (startsLine(reading, i)) return null
  }
  return null
}

/** "Gov.", "Sen.": a title of its own. */
function isAbbreviated({ text, tokens }: Reading, index: number): boolean {
  return index < tokens.count && text.charAt(tokens.end[index]! - 1) === '.'
}

/** "actor and director Tom Hall", "Trade and Industry Minister": not two persons, nor the end of another phrase. */
function joinsTitles(context: RoleContext, and: number): boolean {
  const { reading } = context
  const left = and - 1
  if (left < 0 || startsLine(reading, and) || isAbbreviated(reading, and + 1)) return false
  // "Sen. Ana Lima of Norland and Rep. Tom Hall"
  const name = nameAround(context, left)
  if (name?.type === 'PER' || (name?.type === 'LOC' && reading.tokens.lower[name.first - 1] === OF))
    return false
  if (isRoleHead(reading, left)) return true
  if (!isNoun(reading, left) || isPluralHead(reading, left)) return false
  let first = left
  while (first > 0 && !startsLine(reading, first) && isModifier(reading, first - 1)) first--
  const isBounded = first > 0 && !startsLine(reading, first) && OPENERS[reading.tags[first - 1]!] === 1
  const isSmallPair = isSmall(reading, left) && isSmall(reading, and + 1)
  const isCapitalPair = !isSmall(reading, left) && !isSmall(reading, and + 1)
  return (isSmallPair && isBounded) || (isCapitalPair && left - first < 2)
}
