/*
 * People: names, linked within the document, with pronouns and roles.
 */
import type { Reading } from '../../language/reading.ts'
import type { PersonFact } from '../../schema.ts'
import type { Span } from '../../span.ts'
import type { FactOptions } from '../explain.ts'
import { isFullName, linkNames, type Person } from './names/link-names.ts'
import { readNameMention } from './names/name-mention.ts'
import { personFacts } from './person-facts.ts'
import { chooseBy, loadPronounModel, type NamedToken, resolvePronouns } from './pronouns/resolve-pronouns.ts'
import { type EntityType, namesIn, type TaggedName } from './tagger/name-labels.ts'
import { loadNameModels, tagNames } from './tagger/name-tagger.ts'

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

const MODELS = loadNameModels()
const CHOOSE = chooseBy(loadPronounModel())

/** The people of the body. */
export function findPeople(reading: Reading, options: FactOptions = {}): PeopleFound {
  const names = namesIn(tagNames(reading, MODELS).labels)
  const persons = linkedPersons(reading, names)
  const pronouns = resolvePronouns(reading, namedTokens(persons), persons.map(referent), CHOOSE)
  return {
    people: personFacts(reading, persons, pronouns, options),
    entities: names.map((name) => entity(reading, name)),
  }
}

/** The persons behind the tagged names. */
export function linkedPersons(reading: Reading, names: readonly TaggedName[]): Person[] {
  const mentions = names
    .filter((name) => name.type === 'PER')
    .map((name) => readNameMention(reading, name))
    .filter((mention) => mention !== null)
  return linkNames(reading, mentions)
}

/** Their names in text order. */
export function namedTokens(persons: readonly Person[]): NamedToken[] {
  return persons
    .flatMap((p, person) =>
      p.mentions.map(({ mention }) => ({ person, first: mention.first, end: mention.end })),
    )
    .sort((a, b) => a.first - b.first)
}

/** A person as pronouns see it. */
export function referent(person: Person): { gender: Person['gender']; isFullName: boolean } {
  return { gender: person.gender, isFullName: isFullName(person) }
}

function entity(reading: Reading, name: TaggedName): Entity {
  const { tokens } = reading
  return { start: tokens.start[name.first]!, end: tokens.end[name.end - 1]!, type: name.type }
}
