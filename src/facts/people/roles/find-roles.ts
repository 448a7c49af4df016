/*
 * Roles of the persons, with age and place where they are stated, and later mentions by role alone ("the minister").
 */

import type { Reading } from '../../../language/reading.ts'
import { LINE_START } from '../../../language/tokens.ts'
import { wordHash } from '../../../text/hash.ts'
import type { NameMention } from '../identity/name-mention.ts'
import type { Person } from '../identity/person-index.ts'
import { mentionsByRole } from './mentions/role-mentions.ts'
import { hasSeat } from './party.ts'
import { nameStarting, type RoleContext, type RoleFound } from './role-context.ts'
import { ROLE_RULES } from './role-rules.ts'
import { isAge, startsLine, yearsAt } from './role-words.ts'

/** A role with the rule that found it. */
export interface PersonRole extends RoleFound {
  readonly rule: string
}

/** What the text states of a person beside the name. */
export interface PersonDetails {
  readonly roles: readonly PersonRole[]
  readonly age: number | null
  readonly from: string | null
  /** Tokens of mentions by role: [first, end). */
  readonly roleMentions: readonly { readonly first: number; readonly end: number }[]
}

/** The details of all persons. */
export function findRoles(context: RoleContext, persons: readonly Person[]): PersonDetails[] {
  const details = persons.map((person) => detailsOf(context, person))
  const holders = details.map(({ roles, age }, i) => {
    const { mentions, gender } = persons[i]!
    return { roles, age, firstAt: mentions[0]!.mention.first, gender }
  })
  const byRole = mentionsByRole(context, holders)
  return details.map(({ roles, age, from }, index) => {
    return { roles, age, from, roleMentions: byRole.get(index) ?? [] }
  })
}

function detailsOf(context: RoleContext, { mentions }: Person): Omit<PersonDetails, 'roleMentions'> {
  const roles: PersonRole[] = []
  let age: number | null = null
  let from: string | null = null
  for (const { mention } of mentions) {
    addRoles(context, mention, roles)
    age ??= ageAt(context.reading, mention)
    from ??= placeAt(context, mention)
  }
  return { roles, age, from }
}

/** Adds the roles at `mention`; of several that overlap, the first. */
function addRoles(context: RoleContext, mention: NameMention, roles: PersonRole[]): void {
  const others = roles.length
  const withSeat = hasSeat(context.reading, mention.end) ? { ...mention, end: mention.end + 1 } : mention
  for (const rule of ROLE_RULES) {
    const role = rule.find(context, rule.name === 'seat' ? mention : withSeat)
    if (role === null || isTaken(roles, others, role)) continue
    roles.push({ ...role, rule: rule.name })
  }
}

function isTaken(roles: readonly PersonRole[], from: number, { first, end }: RoleFound): boolean {
  for (let k = from; k < roles.length; k++) if (roles[k]!.first < end && first < roles[k]!.end) return true
  return false
}

const COMMA = wordHash(',')
const AGED = wordHash('aged')

/** Tokens from an age to the name ("42-year-old chief economist Ana Lima"). */
const FARTHEST_AGE = 4

/** Age as in "Ana Lima, 42," or "42-year-old Ana Lima". */
function ageAt(reading: Reading, mention: NameMention): number | null {
  const { tokens, text } = reading
  const form = (i: number): string => text.slice(tokens.start[i], tokens.end[i])
  const farthest = Math.max(0, mention.first - FARTHEST_AGE)
  for (let i = mention.first - 1; i >= farthest && !(tokens.flags[i + 1]! & LINE_START); i--) {
    const years = yearsAt(reading, i)
    if (years > 0) return years
  }
  let at = mention.end
  if (startsLine(reading, at) || tokens.lower[at] !== COMMA) return null
  at++
  if (tokens.lower[at] === AGED) at++
  if (!isAge(reading, at)) return null
  const isClosed = at + 1 >= tokens.count || /^[,.;)]$/.test(form(at + 1))
  return isClosed ? Number(form(at)) : null
}

const OF = wordHash('of')
const FROM = wordHash('from')

/** Place as in "Ana Lima of Leeds" or "Ana Lima, 42, of Leeds". */
function placeAt(context: RoleContext, mention: NameMention): string | null {
  const { reading } = context
  const { tokens, text } = reading
  let at = mention.end
  if (tokens.lower[at] === COMMA && isAge(reading, at + 1)) at += 2
  if (tokens.lower[at] === COMMA) at++
  if (startsLine(reading, at) || (tokens.lower[at] !== OF && tokens.lower[at] !== FROM)) return null
  const place = nameStarting(context, at + 1)
  return place?.type === 'LOC' ? text.slice(tokens.start[place.first], tokens.end[place.end - 1]) : null
}
