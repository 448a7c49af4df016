/*
 * How roles are stated: before the name, after it in commas, as a clause, by a copula. In the order tried; a mention can
 * have one role before and one after it.
 */

import type { Reading } from '../../../language/reading.ts'
import { TAG } from '../../../language/tags.ts'
import { CAPITAL, NUMBER, PUNCT } from '../../../language/tokens.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import { COUNTRY, DEMONYM } from '../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { NameMention } from '../identity/name-mention.ts'
import {
  endBefore,
  isNominal,
  isOf,
  isOfWord,
  isRoleHead,
  nameEnding,
  nameStarting,
  objectOf,
  type RoleContext,
  type RoleFound,
  type RoleRule,
  startsLine,
} from './role-context.ts'

/** Rules for what stands before the name, then for what stands after it. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    name: 'office-of-before-name',
    example: ['US Secretary of State Ana Lima left.', 'Secretary of State', 'US'],
    find: officeOfBefore,
  },
  {
    name: 'title-before-name',
    example: ['Peruvian Foreign Minister Ana Lima left.', 'Foreign Minister', 'Peruvian'],
    find: titleBefore,
  },
  {
    name: 'clause-after-name',
    example: ['Ana Lima, who heads the Harbour Trust, left.', 'heads the Harbour Trust', 'Harbour Trust'],
    find: clauseAfter,
  },
  {
    name: 'apposition',
    example: ['Ana Lima, the chief economist of Nordbank, left.', 'chief economist', 'Nordbank'],
    find: apposition,
  },
  {
    name: 'copula',
    example: ['Ana Lima is the director of the Harbour Trust.', 'director', 'Harbour Trust'],
    find: copula,
  },
]

/** Words from the "of" of an office to the name ("of State for Political Affairs"). */
const LONGEST_OFFICE = 7
const OFFICE_LINKS = wordSet(['for', 'of', 'the'])
/** Words of a role before its head ("deputy national security"). */
const LONGEST_TITLE = 6
/** Words between a comma and the head of an apposition. */
const LONGEST_APPOSITION = 8

function officeOfBefore(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const end = endBefore(reading, mention.first)
  if (isRoleHead(reading, end - 1)) return null
  for (let of = end - 2; of >= end - LONGEST_OFFICE && of > 0 && !startsLine(reading, of); of--) {
    if (!(isOf(reading, of) || isOfficeFor(reading, of)) || !isRoleHead(reading, of - 1)) continue
    for (let i = of + 1; i < end; i++) if (!isNominal(reading, i) && !isInOffice(reading, i)) return null
    return leftOf(context, of - 1, end)
  }
  return null
}

const FOR = wordHash('for')
/** Offices that are named for their field; a spokesman or lawyer "for" somebody is another person. */
const OFFICES_FOR = wordSet(['commissioner', 'director', 'minister', 'secretary', 'undersecretary'])

/** "Minister for Health". */
function isOfficeFor({ tokens }: Reading, index: number): boolean {
  return tokens.lower[index] === FOR && OFFICES_FOR.has(tokens.lower[index - 1]!)
}

/** "Under Secretary of State for Political Affairs". */
function isInOffice(reading: Reading, index: number): boolean {
  return OFFICE_LINKS.has(reading.tokens.lower[index]!)
}

function titleBefore(context: RoleContext, mention: NameMention): RoleFound | null {
  const end = endBefore(context.reading, mention.first)
  if (startsLine(context.reading, end) || !isRoleHead(context.reading, end - 1)) return null
  return leftOf(context, end - 1, end)
}

/** The role with this head that stops at `end`: where it begins, and the place or organisation before it ("US Secretary", "Nordbank’s director"). */
function leftOf(context: RoleContext, head: number, end: number): RoleFound {
  const { reading } = context
  let first = head
  while (first > 0 && head - first < LONGEST_TITLE && !startsLine(reading, first)) {
    const isOwned = reading.tags[first - 1] === TAG.POS
    const owner = nameEnding(context, isOwned ? first - 1 : first)
    if (owner && owner.type !== 'PER') return { first, end, of: { first: owner.first, end: owner.end } }
    if (isNation(reading, first - 1)) return { first, end, of: { first: first - 1, end: first } }
    if (isOwned || !isModifier(reading, first - 1)) break
    first--
  }
  return { first, end, of: null }
}

const SHORT_NATIONS = wordSet(['us', 'u.s.', 'uk', 'u.k.', 'eu', 'un', 'u.n.'])

/** Nations and nationalities, whatever the tagger made of them. */
export function isNation({ tokens }: Reading, index: number): boolean {
  if (!(tokens.flags[index]! & CAPITAL)) return false
  const word = tokens.lower[index]!
  return SHORT_NATIONS.has(word) || (nameClasses(word) & (COUNTRY | DEMONYM)) !== 0
}

const UNDER = wordHash('under')
const SECRETARY = wordHash('secretary')

/** Words of a role before its head; the "under" of an Under Secretary is no preposition. */
function isModifier(reading: Reading, index: number): boolean {
  const { lower } = reading.tokens
  if (lower[index] === UNDER && lower[index + 1] === SECRETARY) return true
  return isNominal(reading, index) && reading.tags[index] !== TAG.CC
}

const COMMA = wordHash(',')
const WHO = wordHash('who')
const HEADING = wordSet(
  'chairs chaired coaches coached directs directed edits edited founded headed heads led leads managed manages oversees oversaw owns owned represents represented ran runs'.split(
    ' ',
  ),
)

function clauseAfter(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const { lower } = reading.tokens
  const at = lower[mention.end] === COMMA ? mention.end + 1 : mention.end
  if (startsLine(reading, mention.end) || lower[at] !== WHO || !HEADING.has(lower[at + 1] ?? 0)) return null
  const of = objectOf(context, at + 1)
  return of ? { first: at + 1, end: of.end, of } : null
}

function apposition(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  if (startsLine(reading, mention.end) || reading.tokens.lower[mention.end] !== COMMA) return null
  let first = mention.end + 1
  if (isAge(reading, first) && reading.tokens.lower[first + 1] === COMMA) first += 2
  return nounPhrase(context, first)
}

/** Whether the token is a number that can be an age. */
export function isAge(reading: Reading, index: number): boolean {
  const { tokens, text } = reading
  if (index >= tokens.count || !(tokens.flags[index]! & NUMBER)) return false
  return /^(?:\d|[1-9]\d|1[01]\d)$/.test(text.slice(tokens.start[index], tokens.end[index]))
}

/** A role as a noun phrase that starts at `at`: "the", owner, words, head, "of" something. */
function nounPhrase(context: RoleContext, at: number): RoleFound | null {
  const { reading } = context
  let first = at
  let of: RoleFound['of'] = null
  if (reading.tags[first] === TAG.DT || reading.tags[first] === TAG['PRP$']) first++
  const name = nameStarting(context, first)
  if (name && name.type !== 'PER' && !isRoleHead(reading, name.end - 1)) {
    of = { first: name.first, end: name.end }
    first = reading.tags[name.end] === TAG.POS ? name.end + 1 : name.end
  }
  let end = first
  let head = -1
  while (end - first < LONGEST_APPOSITION && !startsLine(reading, end) && isNominal(reading, end)) {
    if (isRoleHead(reading, end)) head = end
    end++
  }
  if (head < 0 || head !== end - 1) return null
  if (nameStarting(context, end)?.type === 'PER') return null
  return { first, end: head + 1, of: of ?? (isOfWord(reading, end) ? objectOf(context, end) : null) }
}

const COPULAS = wordSet(['is', 'was', 'became', 'remains', 'as'])

function copula(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const at = mention.end
  if (startsLine(reading, at) || reading.tokens.flags[at]! & PUNCT) return null
  return COPULAS.has(reading.tokens.lower[at]!) ? nounPhrase(context, at + 1) : null
}
