/*
 * Mentions by role alone: "the minister", "the foreign minister", "the Belarusian foreign minister", where only one
 * person of the document holds that role and has been named before.
 */

import type { Reading } from '../../../language/reading.ts'
import { NOT_THE_HOLDER } from '../../../lexicon/person-nouns.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { nameStarting, type RoleContext, type RoleFound } from './role-context.ts'
import { isKin, isRoleHead } from './role-nouns.ts'
import { isNation, isNominal, startsLine } from './role-words.ts'

/** Tokens of a mention: [first, end). */
export interface RoleMention {
  readonly first: number
  readonly end: number
}

interface Holder {
  readonly person: number
  readonly role: RoleFound
}

const NOT_THE_HOLDER_SET = wordSet(NOT_THE_HOLDER.split(' '))
const THE = wordHash('the')
const OF = wordHash('of')
/** Words between "the" and the head of the role. */
const MOST_MODIFIERS = 3
/** Where more hold a role, it names nobody. */
const MOST_HOLDERS = 20
/** "Belarus" and "Belarusian" begin alike. */
const SAME_BEGINNING = 4

/** For each person the mentions by role; `firstAt` is the token of each person's first name. */
export function mentionsByRole(
  context: RoleContext,
  details: readonly { readonly roles: readonly RoleFound[] }[],
  firstAt: readonly number[],
): ReadonlyMap<number, RoleMention[]> {
  const { reading, marks } = context
  const { tokens } = reading
  const holders = holdersByHead(reading, details)
  const found = new Map<number, RoleMention[]>()
  if (holders.size === 0) return found
  for (const the of marks.small) {
    if (tokens.lower[the] !== THE || the + 1 >= tokens.count) continue
    const head = headAfter(reading, the)
    if (head < 0) continue
    const isLonger =
      !startsLine(reading, head + 1) &&
      (tokens.lower[head + 1] === OF || nameStarting(context, head + 1) !== null)
    if (isLonger) continue
    const all = holders.get(tokens.lower[head]!) ?? []
    if (all.length > MOST_HOLDERS) continue
    const named = all.filter(({ role }) => fits(reading, role, the + 1, head))
    const people = new Set(named.map(({ person }) => person))
    const [person = -1] = people
    if (people.size !== 1 || firstAt[person]! > the) continue
    const others = found.get(person)
    if (others) others.push({ first: the, end: head + 1 })
    else found.set(person, [{ first: the, end: head + 1 }])
  }
  return found
}

/** The holders of roles by the head noun; a role that is stated again and again counts once a person. */
function holdersByHead(
  reading: Reading,
  details: readonly { readonly roles: readonly RoleFound[] }[],
): ReadonlyMap<number, Holder[]> {
  const { tokens, text } = reading
  const holders = new Map<number, Holder[]>()
  details.forEach(({ roles }, person) => {
    const stated = new Set<string>()
    for (const role of roles) {
      const words = text.slice(tokens.start[role.first], tokens.end[role.end - 1])
      if (stated.has(words)) continue
      stated.add(words)
      const head = tokens.lower[role.head]!
      const others = holders.get(head)
      if (others) others.push({ person, role })
      else holders.set(head, [{ person, role }])
    }
  })
  return holders
}

/** The last of the role nouns that follow "the" with their modifiers, or -1. */
function headAfter(reading: Reading, the: number): number {
  let head = -1
  for (
    let i = the + 1;
    i <= the + 1 + MOST_MODIFIERS && !startsLine(reading, i) && isNominal(reading, i);
    i++
  ) {
    if (isRoleHead(reading, i)) head = i
  }
  return head
}

/** Whether each modifier is part of the role as stated, or the nation that the role is of. */
function fits(reading: Reading, role: RoleFound, first: number, head: number): boolean {
  const { tokens } = reading
  if (isKin(reading, role.head) || isOther(reading, role, first, head)) return false
  for (let i = first; i < head; i++) {
    let isStated = false
    for (let k = role.first; k < role.end; k++) if (tokens.lower[k] === tokens.lower[i]) isStated = true
    if (!isStated && !isNationOf(reading, role, i)) return false
  }
  return true
}

/** Whether the role is another office than the mention says: a former, deputy or vice president is not "the president". */
function isOther({ tokens }: Reading, role: RoleFound, first: number, head: number): boolean {
  const mention = tokens.lower.subarray(first, head)
  for (let i = role.first; i < role.head; i++)
    if (NOT_THE_HOLDER_SET.has(tokens.lower[i]!) && !mention.includes(tokens.lower[i]!)) return true
  return false
}

function isNationOf(reading: Reading, { of }: RoleFound, index: number): boolean {
  if (!isNation(reading, index)) return false
  return of === null || beginning(reading, of.first) === beginning(reading, index)
}

function beginning({ text, tokens }: Reading, index: number): string {
  return text
    .slice(tokens.start[index], Math.min(tokens.end[index]!, tokens.start[index]! + SAME_BEGINNING))
    .toLowerCase()
}
