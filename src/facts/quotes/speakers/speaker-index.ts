/*
 * What speakers are looked up in: the mentions of all people in text order, who has which surname, and the names that are no
 * person's.
 */
import type { MentionFact, PersonFact } from '../../../document/schema.ts'
import type { Reading } from '../../../language/reading.ts'
import { concatMap } from '../../../text/concat-map.ts'
import { type Span, spanIndex } from '../../../text/span.ts'

/** A name that is no person's, as the people stage tells it. */
export interface NamedEntity {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** The mentions of all people in text order, with their person. */
export interface SpeakerIndex {
  readonly reading: Reading
  readonly text: string
  readonly mentions: readonly { readonly mention: MentionFact; readonly person: PersonFact }[]
  readonly people: ReadonlyMap<string, PersonFact>
  readonly surnames: ReadonlyMap<string, PersonFact | null>
  readonly entitiesIn: (span: Span) => NamedEntity[]
}

interface SpeakerContext {
  readonly people: readonly PersonFact[]
  readonly entities: readonly NamedEntity[]
}

/** The index that speakers are looked up in. */
export function speakerIndex(reading: Reading, { people, entities }: SpeakerContext): SpeakerIndex {
  const mentions = concatMap(people, (person) =>
    person.mentions.map((mention) => ({ mention, person })),
  ).sort((a, b) => a.mention.start - b.mention.start)
  const byId = new Map(people.map((person) => [person.id, person]))
  return {
    reading,
    text: reading.text,
    mentions,
    people: byId,
    surnames: bySurname(people),
    entitiesIn: spanIndex(entities),
  }
}

/** The person of each surname, or null where several have it. */
function bySurname(people: readonly PersonFact[]): ReadonlyMap<string, PersonFact | null> {
  const found = new Map<string, PersonFact | null>()
  for (const person of people) {
    const surname = person.name.slice(person.name.lastIndexOf(' ') + 1)
    found.set(surname, found.has(surname) ? null : person)
  }
  return found
}
