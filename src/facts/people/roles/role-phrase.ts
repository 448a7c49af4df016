/*
 * A role as a noun phrase from its first word on: "the former head of the harbour police", "Marsh’s lawyer", "an officer
 * assigned to the unit", "singer and author".
 */

import type { Reading } from '../../../language/reading.ts'
import { FINITE, tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { PUNCT } from '../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { nameStarting, type RoleContext } from './role-context.ts'
import { behindLinks, isHead, LONGEST_RUN } from './role-links.ts'
import { isKin, isPluralHead, isRoleHead } from './role-nouns.ts'
import { isModifier, isNoun, isProper, isSmall, isYearsOld, startsLine } from './role-words.ts'

/** A role phrase as tokens: without its article. */
export interface RolePhrase {
  readonly first: number
  readonly end: number
  /** The noun that names the role. */
  readonly head: number
  readonly isPlural: boolean
}

const OPENERS = tagSet(['DT', 'PRP$', 'PDT'])
const ONLY = wordHash('only')
const ONE = wordHash('one')
const OF = wordHash('of')
const AND = wordSet(['and', '&'])

/** The role phrase that starts at `at`, with an article or without; null if none does. */
export function rolePhraseAt(context: RoleContext, at: number): RolePhrase | null {
  const { reading } = context
  let first = at
  if (reading.tokens.lower[first] === ONE && reading.tokens.lower[first + 1] === OF) first += 2
  const isOwned = reading.tags[first] === TAG['PRP$']
  while (
    first < at + 4 &&
    !startsLine(reading, first + 1) &&
    (OPENERS[reading.tags[first]!] || reading.tokens.lower[first] === ONLY || isYearsOld(reading, first))
  )
    first++
  const head = headFrom(context, first)
  if (head < 0) return executiveAt(context, first)
  if (isOwned && isKin(reading, head)) return null
  const isPlural = !isRoleHead(reading, head)
  const end = withMore(context, behindLinks(context, behindField(context, head)))
  return nameStarting(context, end)?.type === 'PER' ? null : { first, end, head, isPlural }
}

const EXECUTIVES = wordSet(
  'ceo chairman chairwoman chief director editor evp head manager officer president svp vice-president vp'.split(
    ' ',
  ),
)

/** What offices of firms are for, behind a comma. */
const FIELDS = wordSet(
  'affairs communications compliance counsel development engineering finance innovation marketing operations partnerships policy products quality relations research resources safety sales security services strategy sustainability technology'.split(
    ' ',
  ),
)
const COMMA = wordHash(',')
const LONGEST_FIELD = 4

/** The end of the noun, with its field or firm behind a comma: "Vice President, Investor Relations", "Director, Nordbank". */
function behindField(context: RoleContext, head: number): number {
  const { reading } = context
  const { lower } = reading.tokens
  if (isSmall(reading, head) || lower[head + 1] !== COMMA) return head + 1
  const firm = nameStarting(context, head + 2)
  if (firm?.type === 'ORG' && !startsLine(reading, head + 2) && isClosed(reading, firm.end)) return firm.end
  if (!EXECUTIVES.has(lower[head]!)) return head + 1
  for (let i = head + 2; i < head + 2 + LONGEST_FIELD && !startsLine(reading, i); i++) {
    if (!isProper(reading, i)) break
    if (FIELDS.has(lower[i]!)) return i + 1
  }
  return head + 1
}

/** Whether a mark or the end of the line stands here. */
function isClosed(reading: Reading, at: number): boolean {
  return startsLine(reading, at) || (reading.tokens.flags[at]! & PUNCT) !== 0
}

/** "President Nordway North America", "senior vp partnerships and revenue at Nordway": an office with its field behind it and no "of". */
function executiveAt(context: RoleContext, first: number): RolePhrase | null {
  const { reading } = context
  let head = first
  while (head < first + 4 && !EXECUTIVES.has(reading.tokens.lower[head]!)) {
    if (!isModifier(reading, head) || startsLine(reading, head + 1)) return null
    head++
  }
  if (!EXECUTIVES.has(reading.tokens.lower[head]!)) return null
  let end = head + 1
  while (end - first < LONGEST_RUN && !startsLine(reading, end) && isInField(context, end, first)) end++
  if (end === head + 1 || nameStarting(context, head + 1)?.type === 'PER') return null
  return { first, end: behindLinks(context, end), head, isPlural: false }
}

/** A field goes on with "and" before one noun as well: "partnerships and revenue". */
function isInField(context: RoleContext, index: number, first: number): boolean {
  const { reading } = context
  if (isInRun(context, index, first)) return true
  return (
    AND.has(reading.tokens.lower[index]!) &&
    isNoun(reading, index - 1) &&
    isSmall(reading, index + 1) &&
    isNoun(reading, index + 1)
  )
}

/** The last noun of the run of nouns, owners and modifiers at `first`, if it is one for people; else -1. */
function headFrom(context: RoleContext, first: number): number {
  const { reading } = context
  let end = first
  while (
    end - first < LONGEST_RUN &&
    end < reading.tokens.count &&
    (end === first || !startsLine(reading, end))
  ) {
    if (!isInRun(context, end, first)) break
    end++
  }
  const head = end - 1
  if (head < first || !(isRoleHead(reading, head) || isPluralHead(reading, head))) return -1
  return head
}

/** Whether the run goes on with this token: a modifier or noun, an owner’s ’s, or "and" between two modifiers. */
function isInRun(context: RoleContext, index: number, first: number): boolean {
  const { reading } = context
  if (isModifier(reading, index)) return true
  if (index === first) return false
  const { tags } = reading
  if (tags[index] === TAG.POS) return true
  if (reading.tokens.lower[index] === OF)
    return isProper(reading, index - 1) && isProper(reading, index + 1) && nameOver(context, index)
  if (tags[index] !== TAG.CC || isHead(reading, index - 1)) return false
  return isNoun(reading, index - 1) && isModifier(reading, index + 1) && isNoun(reading, index + 2)
}

/** Whether a name of no person holds the "of" and goes on with the head of the role ("Bank of England governor"). */
function nameOver(context: RoleContext, of: number): boolean {
  if (isHead(context.reading, of - 1)) return false
  for (let i = of + 1; i < of + 6; i++) {
    if (!isModifier(context.reading, i)) return false
    if (isHead(context.reading, i)) return true
  }
  return false
}

/** The end with a second role joined by "and" ("harbour pilot and night school teacher from Leeds"). */
function withMore(context: RoleContext, end: number): number {
  const { reading } = context
  if (startsLine(reading, end + 1) || !AND.has(reading.tokens.lower[end]!)) return end
  const first = OPENERS[reading.tags[end + 1]!] ? end + 2 : end + 1
  const head = headFrom(context, first)
  if (head < 0 || (reading.tags[end + 1] === TAG.DT && reading.tokens.lower[end + 1] === THE)) return end
  const more = behindLinks(context, head + 1)
  return nameStarting(context, more)?.type === 'PER' ||
    (FINITE[reading.tags[more] ?? 0] && isPluralHead(reading, head))
    ? end
    : more
}

const THE = wordHash('the')
