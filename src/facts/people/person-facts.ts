/*
 * Persons with their mentions and roles as facts.
 */
import type { Reading } from '../../language/reading.ts'
import type { MentionFact, PersonFact, RoleFact } from '../../schema.ts'
import { type TextSpan, textSpan } from '../../span.ts'
import type { FactOptions } from '../explain.ts'
import type { Person } from './names/person-index.ts'
import type { LinkedPronoun } from './pronouns/resolve-pronouns.ts'
import type { PersonDetails, PersonRole } from './roles/find-roles.ts'

/** A person with all that was found of it. */
export interface PersonFound {
  readonly person: Person
  readonly pronouns: readonly LinkedPronoun[]
  readonly details: PersonDetails
}

/** The person as a fact; `id` is its place in the document. */
export function personFact(
  reading: Reading,
  id: string,
  { person, pronouns, details }: PersonFound,
  options: FactOptions,
): PersonFact {
  const names = nameMentions(reading, person, options)
  const name = fullestName(names.map((mention) => mention.text))
  const roleMentions = details.roles.map((role) => roleFact(reading, role))
  return {
    id,
    name,
    aliases: [...new Set(names.map((mention) => mention.text))].filter((text) => text !== name),
    roles: [...new Set(roleMentions.map((role) => role.text))],
    roleMentions,
    ...(details.age === null ? {} : { age: details.age }),
    ...(details.from === null ? {} : { from: details.from }),
    ...(person.gender ? { gender: person.gender } : {}),
    mentions: [
      ...names,
      ...pronounMentions(reading, pronouns, options),
      ...details.roleMentions.map(
        ({ first, end }): MentionFact => ({
          ...slice(reading, first, end),
          kind: 'role',
          rule: 'only-holder',
        }),
      ),
    ].sort((a, b) => a.start - b.start),
  }
}

function nameMentions(reading: Reading, person: Person, options: FactOptions): MentionFact[] {
  return person.mentions.map(({ mention, link }) => ({
    ...slice(reading, mention.first, mention.end),
    kind: 'name',
    rule: mention.rule,
    ...(options.explain ? { evidence: `linked by ${link}` } : {}),
  }))
}

function pronounMentions(
  reading: Reading,
  pronouns: readonly LinkedPronoun[],
  options: FactOptions,
): MentionFact[] {
  return pronouns.map(({ pronoun, margin }) => ({
    ...slice(reading, pronoun.token, pronoun.token + 1),
    kind: 'pronoun',
    rule: 'pronoun-model',
    ...(options.explain ? { evidence: `${pronoun.gender} ${pronoun.form}, margin ${margin}` } : {}),
  }))
}

function roleFact(reading: Reading, role: PersonRole): RoleFact {
  const of = role.of ? slice(reading, role.of.first, role.of.end).text : null
  return { ...slice(reading, role.first, role.end), of, rule: role.rule }
}

/** More words count most, then not being in capitals, then how often the form stands. */
const WORD_WEIGHT = 100
const MIXED_CASE_WEIGHT = 50
const MOST_TIMES = 20

function fullestName(names: readonly string[]): string {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  const weigh = (name: string): number =>
    WORD_WEIGHT * name.split(/[\s-]+/).length +
    (name === name.toUpperCase() ? 0 : MIXED_CASE_WEIGHT) +
    Math.min(MOST_TIMES, times.get(name) ?? 0)
  return [...times.keys()].reduce((best, name) => (weigh(name) > weigh(best) ? name : best))
}

function slice(reading: Reading, first: number, end: number): TextSpan {
  return textSpan(reading.text, reading.tokens.start[first]!, reading.tokens.end[end - 1]!)
}
