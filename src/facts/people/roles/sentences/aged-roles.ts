/*
 * Roles that go with an age: "Ana Lima, 42, left. The 42-year-old nurse lives in Leeds", where one person of the document is
 * of that age and was named before.
 */
import type { Reading } from '../../../../language/reading.ts'
import { wordHash } from '../../../../text/hash.ts'
import type { Person } from '../../identity/person-index.ts'
import type { PersonDetails } from '../find-roles.ts'
import { nameStarting, type RoleContext, roleOver } from '../role-context.ts'
import { behindLinks, LONGEST_RUN } from '../role-links.ts'
import { isKin, isRoleHead } from '../role-nouns.ts'
import { isModifier, startsLine, yearsAt } from '../role-words.ts'

const THE = wordHash('the')
const RULE = 'age-before-role'

/** The details with such roles, and the mentions that state them. */
export function withAgedRoles(
  context: RoleContext,
  details: readonly PersonDetails[],
  persons: readonly Person[],
): readonly PersonDetails[] {
  const ofAge = onlyOfAge(details)
  if (ofAge.size === 0) return details
  const all = [...details]
  const { reading, marks } = context
  for (const the of marks.small) {
    const person = ofAge.get(yearsBehind(reading, the)) ?? -1
    if (person < 0 || persons[person]!.mentions[0]!.mention.first > the) continue
    const first = the + 2
    const head = headFrom(reading, first)
    // before a name it is a title
    if (head < 0 || nameStarting(context, head + 1)?.type === 'PER') continue
    const end = behindLinks(context, head + 1)
    const { roles, roleMentions, ...others } = all[person]!
    all[person] = {
      ...others,
      roles: [...roles, { ...roleOver(context, first, end, head), rule: RULE }],
      roleMentions: [...roleMentions, { first: the, end }],
    }
  }
  return all
}

/** The person of each age, where only one is. */
function onlyOfAge(details: readonly PersonDetails[]): ReadonlyMap<number, number> {
  const persons = new Map<number, number>()
  details.forEach(({ age }, person) => {
    if (age !== null) persons.set(age, persons.has(age) ? -1 : person)
  })
  return persons
}

/** The age that "the" leads to, 0 where none does. */
function yearsBehind(reading: Reading, the: number): number {
  if (reading.tokens.lower[the] !== THE || startsLine(reading, the + 1)) return 0
  return yearsAt(reading, the + 1)
}

/** The last of the words at the token that describe somebody, if it is a noun of roles and no kin; else -1. An owner’s ’s ends them. */
function headFrom(reading: Reading, first: number): number {
  let end = first
  while (end - first < LONGEST_RUN && !startsLine(reading, end) && isModifier(reading, end)) end++
  const head = end - 1
  return head >= first && isRoleHead(reading, head) && !isKin(reading, head) ? head : -1
}
