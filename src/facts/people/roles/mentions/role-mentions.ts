/*
 * Mentions by role alone: "the minister", "the foreign minister", "the Belarusian foreign minister", where only one
 * person of the document holds that role and has been named before.
 */

import type { Reading } from '../../../../language/reading.ts'
import { NOT_THE_HOLDER } from '../../../../lexicon/person-nouns.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Person } from '../../identity/person-index.ts'
import { nameStarting, type RoleContext, type RoleFound } from '../role-context.ts'
import { isKin, isRoleHead } from '../role-nouns.ts'
import { isNation, isNominal, startsLine, yearsAt } from '../role-words.ts'
import { hasOwner, type OwnerFound, ownedMention, ownersIn } from './owned-mentions.ts'
import { FEMALE_WORDS, headsMeant, MALE_WORDS, NEEDED } from './role-synonyms.ts'

/** Tokens of a mention: [first, end). */
export interface RoleMention {
  readonly first: number
  readonly end: number
}

interface Holder {
  readonly person: number
  readonly role: RoleFound
  /** The words of the role before its head. */
  readonly words: ReadonlySet<number>
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

/** What is known of a person: the roles as stated, the age, the token of the first name, and the sex. */
export interface RoleHolder {
  readonly roles: readonly RoleFound[]
  readonly age: number | null
  readonly firstAt: number
  readonly gender: Person['gender']
}

/** For each person (by number) the mentions by role. */
export function mentionsByRole(
  context: RoleContext,
  people: readonly RoleHolder[],
): ReadonlyMap<number, RoleMention[]> {
  const holders = holdersByHead(context.reading, people)
  const found = new Map<number, RoleMention[]>()
  const note = (person: number, mention: RoleMention): void => {
    const others = found.get(person)
    if (others) others.push(mention)
    else found.set(person, [mention])
  }
  for (const the of context.marks.small) {
    if (context.reading.tokens.lower[the] !== THE || the + 1 >= context.reading.tokens.count) continue
    const found = byRole(context, the, holders, people) ?? byAge(context, the, people)
    if (found !== null) note(found.person, { first: the, end: found.end })
  }
  if (holders.size === 0) return found
  const stated = new Set(people.flatMap(({ roles }) => roles.map(({ head }) => head)))
  for (const owner of ownersIn(context)) {
    if (stated.has(headAfter(context.reading, owner.from - 1))) continue
    const mentioned = byOwner(context, owner, holders, people)
    if (mentioned !== null) note(mentioned.person, mentioned.mention)
  }
  for (const mentions of found.values()) mentions.sort((a, b) => a.first - b.first)
  return found
}

/** The one person whom "the foreign minister" can mean. */
function byRole(
  context: RoleContext,
  the: number,
  holders: ReadonlyMap<number, readonly Holder[]>,
  people: readonly RoleHolder[],
): { readonly person: number; readonly end: number } | null {
  const { reading } = context
  const { tokens } = reading
  const head = headAfter(reading, the)
  if (head < 0) return null
  const isLonger =
    !startsLine(reading, head + 1) &&
    (tokens.lower[head + 1] === OF || nameStarting(context, head + 1) !== null)
  if (isLonger) return null
  const all = holdersOf(tokens.lower[head]!, holders, people)
  const person = onlyPerson(all.filter(({ role }) => fits(reading, role, the + 1, head)))
  return person < 0 || people[person]!.firstAt > the ? null : { person, end: head + 1 }
}

/** The one person whom "Norland's ambassador to Peru" or "her deputy" can mean. */
function byOwner(
  context: RoleContext,
  owner: OwnerFound,
  holders: ReadonlyMap<number, readonly Holder[]>,
  people: readonly RoleHolder[],
): { readonly person: number; readonly mention: RoleMention } | null {
  const { reading } = context
  const head = headAfter(reading, owner.from - 1)
  if (head < 0) return null
  const all = holdersOf(reading.tokens.lower[head]!, holders, people)
  const named = all.filter(
    ({ role }) =>
      isOwnedAs(reading, role, owner.from, head) &&
      (role.end <= owner.from || (role.first > head && owner.owner !== null)) &&
      hasOwner(reading, role, owner),
  )
  const person = onlyPerson(named)
  // "Norland's ambassador to Peru left. … Norland's ambassador to Peru, Jon Falk": a lead holds the role back from the name
  if (person < 0 || (owner.owner === null && people[person]!.firstAt > owner.from)) return null
  const mention = ownedMention(context, owner.from, head, named[0]!.role)
  return mention && { person, mention }
}

/** The one person of that age whom "the 34-year-old" or "the 34-year-old singer" can mean. */
function byAge(
  { reading, names }: RoleContext,
  the: number,
  people: readonly RoleHolder[],
): { readonly person: number; readonly end: number } | null {
  const years = yearsAt(reading, the + 1)
  if (years === 0) return null
  const person = people.findIndex(({ age }) => age === years)
  if (person < 0 || people.findLastIndex(({ age }) => age === years) !== person) return null
  if (people[person]!.firstAt > the) return null
  let end = the + 2
  while (end < the + 2 + MOST_MODIFIERS && !startsLine(reading, end) && isNominal(reading, end)) end++
  const isNoun = end === the + 2 || isRoleHead(reading, end - 1)
  return isNoun && !names.some(({ first }) => first >= the && first <= end) ? { person, end } : null
}

function holdersOf(
  word: number,
  holders: ReadonlyMap<number, readonly Holder[]>,
  people: readonly RoleHolder[],
): readonly Holder[] {
  const needed = NEEDED.get(word)
  const all = headsMeant(word).flatMap((head) =>
    (holders.get(head) ?? []).filter(
      ({ words }) => needed === undefined || head === word || words.has(needed),
    ),
  )
  if (all.length > MOST_HOLDERS) return []
  const other = MALE_WORDS.has(word) ? 'female' : FEMALE_WORDS.has(word) ? 'male' : null
  return other === null ? all : all.filter(({ person }) => people[person]!.gender !== other)
}

/** The person who holds them all; -1 where there are several or none. */
function onlyPerson(named: readonly Holder[]): number {
  const person = named[0]?.person ?? -1
  return named.every((holder) => holder.person === person) ? person : -1
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
      const holder = { person, role, words: new Set(tokens.lower.subarray(role.first, role.head)) }
      const others = holders.get(head)
      if (others) others.push(holder)
      else holders.set(head, [holder])
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
  return !isKin(reading, role.head) && isOwnedAs(reading, role, first, head)
}

/** The same, of kin too: whose it is is said. */
function isOwnedAs(reading: Reading, role: RoleFound, first: number, head: number): boolean {
  const { tokens } = reading
  if (isOther(reading, role, first, head)) return false
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
