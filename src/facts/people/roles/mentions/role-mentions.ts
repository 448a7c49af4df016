/*
 * Mentions by role alone: "the minister", "the foreign minister", "the Belarusian foreign minister", "Norland's ambassador to
 * Peru", and by age ("the 34-year-old"), where only one person of the document can be meant.
 */
import type { Reading } from '../../../../language/reading.ts'
import { wordHash } from '../../../../text/hash.ts'
import { nameStarting, type RoleContext, type Tokens } from '../role-context.ts'
import { isRoleHead } from '../role-nouns.ts'
import { isNominal, startsLine, yearsAt } from '../role-words.ts'
import { hasOwner, type OwnerFound, ownedMention, ownersIn } from './owned-mentions.ts'
import { fits, fitsOwned } from './role-fits.ts'
import { holdersOf, onlyPerson, type RoleHolders, type RolePerson, roleHolders } from './role-holders.ts'

const THE = wordHash('the')
const OF = wordHash('of')
/** Words between "the" and the head of the role. */
const MOST_MODIFIERS = 3

/** A mention, and the number of the person whom it means. */
interface Meant extends Tokens {
  readonly person: number
}

/** For each person (by number) the tokens of the mentions by role. */
export function mentionsByRole(
  context: RoleContext,
  people: readonly RolePerson[],
): ReadonlyMap<number, readonly Tokens[]> {
  const { tokens } = context.reading
  const holders = roleHolders(context.reading, people)
  const meant: (Meant | null)[] = []
  for (const the of context.marks.small)
    if (tokens.lower[the] === THE && the + 1 < tokens.count)
      meant.push(byRole(context, the, holders) ?? byAge(context, the, holders))
  if (holders.heads.size > 0)
    for (const owner of ownersIn(context)) meant.push(byOwner(context, owner, holders))
  const found = new Map<number, Tokens[]>()
  for (const mention of meant) {
    if (mention === null) continue
    const others = found.get(mention.person)
    if (others) others.push(mention)
    else found.set(mention.person, [mention])
  }
  for (const mentions of found.values()) mentions.sort((a, b) => a.first - b.first)
  return found
}

/** The one person whom "the foreign minister" can mean. */
function byRole(context: RoleContext, the: number, holders: RoleHolders): Meant | null {
  const { reading } = context
  const { tokens } = reading
  const head = headAfter(reading, the)
  if (head < 0) return null
  const isLonger =
    !startsLine(reading, head + 1) &&
    (tokens.lower[head + 1] === OF || nameStarting(context, head + 1) !== null)
  if (isLonger) return null
  const all = holdersOf(holders, tokens.lower[head]!)
  const person = onlyPerson(all.filter(({ role }) => fits(reading, role, the + 1, head)))
  return isNamedBefore(holders, person, the) ? { person, first: the, end: head + 1 } : null
}

/** The one person whom "Norland's ambassador to Peru" or "her deputy" can mean. */
function byOwner(context: RoleContext, owner: OwnerFound, holders: RoleHolders): Meant | null {
  const { reading } = context
  const head = headAfter(reading, owner.from - 1)
  if (head < 0 || holders.heads.has(head)) return null
  // "Norland's ambassador to Peru left. … Norland's ambassador to Peru, Jon Falk": a lead holds the role back from the name
  const mayLead = owner.owner !== null
  const named = holdersOf(holders, reading.tokens.lower[head]!).filter(
    ({ role }) =>
      fitsOwned(reading, role, owner.from, head) &&
      (role.end <= owner.from || (role.first > head && mayLead)) &&
      hasOwner(reading, role, owner),
  )
  const person = onlyPerson(named)
  if (person < 0 || !(mayLead || isNamedBefore(holders, person, owner.from))) return null
  const mention = ownedMention(context, owner.from, head, named[0]!.role)
  return mention && { person, ...mention }
}

/** The one person of that age whom "the 34-year-old" or "the 34-year-old singer" can mean. */
function byAge(context: RoleContext, the: number, holders: RoleHolders): Meant | null {
  const { reading } = context
  const years = yearsAt(reading, the + 1)
  const person = years === 0 ? -1 : (holders.byAge.get(years) ?? -1)
  if (!isNamedBefore(holders, person, the)) return null
  let end = the + 2
  while (end < the + 2 + MOST_MODIFIERS && !startsLine(reading, end) && isNominal(reading, end)) end++
  if (end > the + 2 && !isRoleHead(reading, end - 1)) return null
  for (let i = the + 1; i <= end; i++) if (nameStarting(context, i) !== null) return null
  return { person, first: the, end }
}

function isNamedBefore({ people }: RoleHolders, person: number, token: number): boolean {
  return person >= 0 && people[person]!.firstAt <= token
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
