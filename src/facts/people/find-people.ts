/*
 * People: names, linked within the document, with pronouns and roles.
 */

import type { PersonFact } from '../../document/schema.ts'
import type { Reading } from '../../language/reading.ts'
import { once } from '../../model/memory/once.ts'
import { newRoom, type Room } from '../../model/memory/room.ts'
import { hashLower } from '../../text/hash.ts'
import type { Span } from '../../text/span.ts'
import type { FactOptions } from '../options.ts'
import { linkNames } from './identity/link-names.ts'
import { type NameMention, readNameMention, wordsOf } from './identity/name-mention.ts'
import type { Person } from './identity/person-index.ts'
import { judgePersons } from './judging/judge-persons.ts'
import { creditedNames } from './names/credits.ts'
import {
  isListed,
  type ListedNames,
  listedNames,
  meantName,
  mendedByList,
  withListed,
  withoutDenied,
} from './names/listed-names.ts'
import { type MendedName, mendNames } from './names/mend-names.ts'
import { personFact } from './person-facts.ts'
import type { NamedToken, Referent } from './pronouns/candidates.ts'
import { loadPronounModels } from './pronouns/pronoun-models.ts'
import { chooseBy, type LinkedPronoun, resolvePronouns } from './pronouns/resolve-pronouns.ts'
import { findRoles, type PersonDetails } from './roles/find-roles.ts'
import { roleContext } from './roles/role-context.ts'
import { withAgedRoles } from './roles/sentences/aged-roles.ts'
import { withPronounRoles } from './roles/sentences/pronoun-roles.ts'
import { type EntityType, namesIn } from './tagger/name-labels.ts'
import { loadNameModels, tagNames } from './tagger/name-tagger.ts'
import { readMarks, type TokenMarks } from './token-marks.ts'

/** A name that the tagger found, of a person, place, organisation or something else. */
export interface Entity extends Span {
  readonly type: EntityType
}

/** The people of a document, and what else the tagger saw that later stages use. */
export interface PeopleFound {
  /** In order of first mention; mentions of each in text order. */
  readonly people: readonly PersonFact[]
  /** All names of persons, places, organisations and others, in text order. */
  readonly entities: readonly Entity[]
}

/** Letters at the end of a first name that may tell the gender. */
const ENDING = 2

const nameModels = once(loadNameModels)
const pronounChoice = once(() => chooseBy(loadPronounModels()))

/** The people of the body. */
export function findPeople(reading: Reading, options: FactOptions = {}): PeopleFound {
  return findPeopleOfAll([reading], options)[0]!
}

/** The same for several documents: the tagger goes over all of them first (see extractAll). */
export function findPeopleOfAll(readings: readonly Reading[], options: FactOptions): PeopleFound[] {
  const listed = options.lexicon ? listedNames(options.lexicon) : null
  const marks = readings.map(({ tokens }) => readMarks(tokens))
  const names = namesOfAll(readings, marks, listed)
  return readings.map((reading, i) => peopleOf(reading, names[i]!, { marks: marks[i]!, listed, ...options }))
}

/** The names of all; the room that the tagger needs, which in a long document is large, ends with it. */
function namesOfAll(
  readings: readonly Reading[],
  marks: readonly TokenMarks[],
  listed: ListedNames | null,
): MendedName[][] {
  const room = newRoom()
  return readings.map((reading, i) => namesOf(reading, marks[i], room, listed))
}

interface PeopleContext extends FactOptions {
  readonly marks: TokenMarks
  readonly listed: ListedNames | null
}

function peopleOf(reading: Reading, names: readonly MendedName[], options: PeopleContext): PeopleFound {
  const { marks, listed } = options
  const linked = linkedPersons(reading, names, marks, listed)
  const judged = judgePersons(reading, linked, listed === null ? names : withoutDenied(names), marks)
  const persons = judged.map(({ person }) => person)
  const context = roleContext(reading, names, marks)
  const details = withAgedRoles(context, findRoles(context, persons), persons)
  const named = namedTokens(persons, details)
  const pronouns = resolvePronouns(reading, named, persons.map(referent), pronounChoice(), marks)
  const pronounsOf = byPerson(pronouns, persons.length)
  const people = judged.map(({ person, probability }, index) => {
    const own = pronounsOf[index]!
    const found = {
      person,
      probability,
      pronouns: own,
      details: withPronounRoles(context, details[index]!, own, person.gender),
    }
    return personFact(reading, `p${index + 1}`, found, options)
  })
  return { people, entities: entitiesOf(reading, names, linked, persons) }
}

/** The names that the tagger finds, mended by rules and by what people have listed. */
export function namesOf(
  reading: Reading,
  marks: TokenMarks = readMarks(reading.tokens),
  room: Room = newRoom(),
  listed: ListedNames | null = null,
): MendedName[] {
  const tagged = namesIn(tagNames(reading, nameModels(), marks, room))
  if (listed === null) return mendNames(reading, tagged, marks)
  // the rules learn surnames from listed names, and the list has the last word
  const known = withListed(reading, tagged, listed, (first, end) => ({ type: 'PER', first, end }))
  return mendedByList(reading, mendNames(reading, known, marks), listed)
}

/** The persons of the story behind the names. */
export function linkedPersons(
  reading: Reading,
  names: readonly MendedName[],
  marks: TokenMarks = readMarks(reading.tokens),
  listed: ListedNames | null = null,
): Person[] {
  const credited = creditedNames(reading, names, marks)
  const mentions: NameMention[] = []
  for (const name of names) {
    if (name.type !== 'PER' || credited.has(name)) continue
    const mention = readNameMention(reading, name, name.rule)
    if (mention === null || (listed !== null && isListed(reading, mention, listed.noNames))) continue
    const meant = listed === null ? null : meantName(reading, mention, listed)
    mentions.push(meant === null ? mention : { ...mention, words: meant.split(' ').flatMap(wordsOf), meant })
  }
  return linkNames(reading, mentions, marks)
}

/** Their names and mentions by role in text order. */
export function namedTokens(persons: readonly Person[], details: readonly PersonDetails[]): NamedToken[] {
  const named: NamedToken[] = []
  persons.forEach(({ mentions }, person) => {
    for (const { mention } of mentions) named.push({ person, first: mention.first, end: mention.end })
    for (const { first, end } of details[person]!.roleMentions) named.push({ person, first, end })
  })
  return named.sort((a, b) => a.first - b.first)
}

/** A person as pronouns see it. */
export function referent(person: Person): Referent {
  const first = person.words[0]!
  const isFull = person.words.length > 1
  return {
    gender: person.gender,
    isFullName: isFull,
    ending: isFull ? hashLower(first, Math.max(0, first.length - ENDING), first.length) : 0,
  }
}

function byPerson(pronouns: readonly LinkedPronoun[], count: number): LinkedPronoun[][] {
  const lists: LinkedPronoun[][] = []
  for (let person = 0; person < count; person++) lists.push([])
  for (const pronoun of pronouns) lists[pronoun.person]!.push(pronoun)
  return lists
}

/** All names; what was linked and judged to be no person is something else. */
function entitiesOf(
  { tokens }: Reading,
  names: readonly MendedName[],
  linked: readonly Person[],
  persons: readonly Person[],
): readonly Entity[] {
  const kept = new Set(persons)
  const dropped = linked.filter((person) => !kept.has(person))
  const ends = new Set(dropped.flatMap(({ mentions }) => mentions.map(({ mention }) => mention.end)))
  return names.map(({ type, first, end }) => ({
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
    type: type === 'PER' && ends.has(end) ? 'MISC' : type,
  }))
}
