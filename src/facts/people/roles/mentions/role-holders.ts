/*
 * Who holds which role in a document: found by the head noun of a mention, or by an age.
 */
import type { Reading } from '../../../../language/reading.ts'
import type { Person } from '../../identity/person-index.ts'
import type { RoleFound } from '../role-context.ts'
import { FEMALE_WORDS, headsMeant, MALE_WORDS, NEEDED } from './role-synonyms.ts'

/** Where more hold a role, it names nobody. */
const MOST_HOLDERS = 20

/** What is known of a person: the roles as stated, the age, the token of the first name, and the sex. */
export interface RolePerson {
  readonly roles: readonly RoleFound[]
  readonly age: number | null
  readonly firstAt: number
  readonly gender: Person['gender']
}

/** A role with the number of the person who holds it. */
export interface Holder {
  readonly person: number
  readonly role: RoleFound
  /** The words of the role before its head. */
  readonly words: ReadonlySet<number>
}

/** The people of a document with their roles and ages. */
export interface RoleHolders {
  readonly people: readonly RolePerson[]
  readonly byHead: ReadonlyMap<number, readonly Holder[]>
  /** The number of the only person of an age; -1 where there are several. */
  readonly byAge: ReadonlyMap<number, number>
  /** The tokens at which roles are stated. */
  readonly heads: ReadonlySet<number>
}

/** Looks through the roles and ages of `people`, which are known by their numbers. */
export function roleHolders(reading: Reading, people: readonly RolePerson[]): RoleHolders {
  const byAge = new Map<number, number>()
  people.forEach(({ age }, person) => {
    if (age !== null) byAge.set(age, byAge.has(age) ? -1 : person)
  })
  const heads = new Set(people.flatMap(({ roles }) => roles.map(({ head }) => head)))
  return { people, byHead: holdersByHead(reading, people), byAge, heads }
}

/** The holders of a role that a mention with the head `word` may take up; none where there are too many. */
export function holdersOf({ people, byHead }: RoleHolders, word: number): readonly Holder[] {
  const lists = headsMeant(word).map((head) => ({ head, holders: byHead.get(head) ?? [] }))
  if (lists.reduce((sum, { holders }) => sum + holders.length, 0) > MOST_HOLDERS) return []
  const needed = NEEDED.get(word)
  const all = lists.flatMap(({ head, holders }) =>
    holders.filter(({ words }) => needed === undefined || head === word || words.has(needed)),
  )
  const other = MALE_WORDS.has(word) ? 'female' : FEMALE_WORDS.has(word) ? 'male' : null
  return other === null ? all : all.filter(({ person }) => people[person]!.gender !== other)
}

/** The person who holds them all; -1 where there are several or none. */
export function onlyPerson(named: readonly Holder[]): number {
  const person = named[0]?.person ?? -1
  return named.every((holder) => holder.person === person) ? person : -1
}

/** The holders of roles by the head noun; a role that is stated again and again counts once a person. */
function holdersByHead(reading: Reading, people: readonly RolePerson[]): ReadonlyMap<number, Holder[]> {
  const { tokens, text } = reading
  const holders = new Map<number, Holder[]>()
  people.forEach(({ roles }, person) => {
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
