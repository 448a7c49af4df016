/*
 * Persons with their mentions and roles as facts.
 */

import type { MentionFact, PersonFact, RoleFact } from '../../document/schema.ts'
import type { Reading } from '../../language/reading.ts'
import { withoutInvisible } from '../../text/characters.ts'
import { type TextSpan, textSpan } from '../../text/span.ts'
import { personConfidence } from '../confidence.ts'
import type { FactOptions } from '../options.ts'
import type { Person } from './identity/person-index.ts'
import type { LinkedPronoun } from './pronouns/resolve-pronouns.ts'
import type { PersonDetails, PersonRole } from './roles/find-roles.ts'

/** A person with all that was found of it. */
export interface PersonFound {
  readonly person: Person
  /** How likely it is one. */
  readonly probability: number
  readonly pronouns: readonly LinkedPronoun[]
  readonly details: PersonDetails
}

/** The person as a fact; `id` is its place in the document. */
export function personFact(
  reading: Reading,
  id: string,
  { person, probability, pronouns: linked, details }: PersonFound,
  options: FactOptions,
): PersonFact {
  const pronouns = ofOneGender(linked, person.gender)
  const names = nameMentions(reading, person, options)
  const forms = timesOf(names)
  const name = listedName(person) ?? fullestName(forms)
  const roleMentions = details.roles.map((role) => roleFact(reading, role))
  return {
    id,
    name,
    aliases: forms.size === 1 && forms.has(name) ? [] : [...forms.keys()].filter((form) => form !== name),
    roles: roleMentions.length < 2 ? roleMentions.map(textOf) : [...new Set(roleMentions.map(textOf))],
    roleMentions,
    gender: person.gender ?? genderOfPronouns(pronouns),
    age: details.age,
    place: details.from,
    mentions: allMentions(reading, names, pronouns, details, options),
    confidence: personConfidence(probability),
  }
}

/** The name that people have listed for a form of it. */
function listedName({ mentions }: Person): string | null {
  for (const { mention } of mentions) if (mention.meant !== undefined) return mention.meant
  return null
}

/** The pronouns of a person that is called he and she: those of its gender, else of the more frequent one; nobody is both. */
function ofOneGender(pronouns: readonly LinkedPronoun[], known: Person['gender']): readonly LinkedPronoun[] {
  const male = pronouns.filter(({ pronoun }) => pronoun.gender === 'male')
  if (male.length === 0 || male.length === pronouns.length) return pronouns
  const gender = known ?? (2 * male.length > pronouns.length ? 'male' : 'female')
  return gender === 'male' ? male : pronouns.filter(({ pronoun }) => pronoun.gender === 'female')
}

/** The gender of the pronouns that stand for a person of whom nothing else tells it. */
function genderOfPronouns(pronouns: readonly LinkedPronoun[]): PersonFact['gender'] {
  const [first, ...others] = pronouns
  if (first === undefined) return null
  const { gender } = first.pronoun
  return others.every(({ pronoun }) => pronoun.gender === gender) ? gender : null
}

function textOf({ text }: TextSpan): string {
  return text
}

/** The names (in text order), pronouns and mentions by role in text order. */
function allMentions(
  reading: Reading,
  names: readonly MentionFact[],
  pronouns: readonly LinkedPronoun[],
  { roleMentions }: PersonDetails,
  options: FactOptions,
): MentionFact[] {
  if (pronouns.length + roleMentions.length === 0) return [...names]
  const roles = roleMentions.map(({ first, end }) =>
    mentionFact(reading, first, end, 'role', 'only-holder', null),
  )
  const all = [...names, ...pronounMentions(reading, pronouns, options), ...roles]
  return all.sort((a, b) => a.start - b.start)
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
  const { start, end: to, text } = slice(reading, first, end)
  return evidence === null
    ? { start, end: to, text, kind, rule }
    : { start, end: to, text, kind, rule, evidence }
}

function roleFact(reading: Reading, role: PersonRole): RoleFact {
  const of = role.of ? slice(reading, role.of.first, role.of.end).text : null
  const { start, end, text } = slice(reading, role.first, role.end)
  return { start, end, text, of, rule: role.rule }
}

/** More words count most, then not being in capitals, then how often the form stands. */
const WORD_WEIGHT = 100
const MIXED_CASE_WEIGHT = 50
const MOST_TIMES = 20

const HALF_BRACKET = /^[[(]?(\p{L}+)[\])]/u

/** How often each form of the name stands, in order of first use. */
function timesOf(names: readonly MentionFact[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { text } of names) {
    // "[Ana] Lima": an editor put the first name in
    const form = withoutInvisible(text).replace(HALF_BRACKET, '$1')
    times.set(form, (times.get(form) ?? 0) + 1)
  }
  return times
}

function fullestName(times: ReadonlyMap<string, number>): string {
  let fullest = ''
  let most = Number.NEGATIVE_INFINITY
  for (const [name, count] of times) {
    const weight = times.size === 1 ? 0 : weightOf(name, count)
    if (weight <= most) continue
    most = weight
    fullest = name
  }
  return fullest
}

function weightOf(name: string, times: number): number {
  const words = WORD_WEIGHT * name.split(/[\s-]+/).length
  return words + (name === name.toUpperCase() ? 0 : MIXED_CASE_WEIGHT) + Math.min(MOST_TIMES, times)
}

function slice(reading: Reading, first: number, end: number): TextSpan {
  return textSpan(reading.text, reading.tokens.start[first]!, reading.tokens.end[end - 1]!)
}
