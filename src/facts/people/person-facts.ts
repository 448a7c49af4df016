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
      ...details.roleMentions.map(({ first, end }) =>
        mentionFact(reading, first, end, 'role', 'only-holder', null),
      ),
    ].sort((a, b) => a.start - b.start),
  }
}

function nameMentions(reading: Reading, person: Person, options: FactOptions): MentionFact[] {
  return person.mentions.map(({ mention: { first, end, rule }, link }) =>
    mentionFact(reading, first, end, 'name', rule, options.explain ? `linked by ${link}` : null),
  )
}

function pronounMentions(
  reading: Reading,
  pronouns: readonly LinkedPronoun[],
  options: FactOptions,
): MentionFact[] {
  return pronouns.map(({ pronoun: { token, gender, form }, margin }) => {
    const evidence = options.explain ? `${gender} ${form}, margin ${margin}` : null
    return mentionFact(reading, token, token + 1, 'pronoun', 'pronoun-model', evidence)
  })
}

/** A mention at tokens [first, end); without evidence unless it was asked for. */
function mentionFact(
  reading: Reading,
  first: number,
  end: number,
  kind: MentionFact['kind'],
  rule: string,
  evidence: string | null,
): MentionFact {
  const span = slice(reading, first, end)
  const fact = { start: span.start, end: span.end, text: span.text, kind, rule }
  return evidence === null ? fact : { ...fact, evidence }
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
  if (times.size === 1) return names[0]!
  const weigh = (name: string): number =>
    WORD_WEIGHT * name.split(/[\s-]+/).length +
    (name === name.toUpperCase() ? 0 : MIXED_CASE_WEIGHT) +
    Math.min(MOST_TIMES, times.get(name) ?? 0)
  return [...times.keys()].reduce((best, name) => (weigh(name) > weigh(best) ? name : best))
}

function slice(reading: Reading, first: number, end: number): TextSpan {
  return textSpan(reading.text, reading.tokens.start[first]!, reading.tokens.end[end - 1]!)
}
