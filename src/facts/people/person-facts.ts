/*
 * Persons with their mentions as facts.
 */
import type { Reading } from '../../language/reading.ts'
import type { MentionFact, PersonFact } from '../../schema.ts'
import type { FactOptions } from '../explain.ts'
import type { Person } from './names/link-names.ts'
import type { LinkedPronoun } from './pronouns/resolve-pronouns.ts'

/** The facts of `persons`; `pronouns` name them by their place in the list. */
export function personFacts(
  reading: Reading,
  persons: readonly Person[],
  pronouns: readonly LinkedPronoun[],
  options: FactOptions,
): PersonFact[] {
  return persons.map((person, index) => {
    const names = person.mentions.map(({ mention, link }): MentionFact => {
      const evidence = options.explain ? { evidence: `link: ${link}` } : {}
      return { ...slice(reading, mention.first, mention.end), kind: 'name', rule: mention.rule, ...evidence }
    })
    const own = pronouns.filter((p) => p.person === index)
    const others = own.map(({ pronoun, margin }): MentionFact => {
      const evidence = options.explain ? { evidence: `${pronoun.form}, margin ${margin}` } : {}
      return {
        ...slice(reading, pronoun.token, pronoun.token + 1),
        kind: 'pronoun',
        rule: 'pronoun-model',
        ...evidence,
      }
    })
    const name = fullestName(names.map((m) => m.text))
    return {
      id: `p${index + 1}`,
      name,
      aliases: [...new Set(names.map((m) => m.text))].filter((text) => text !== name),
      roles: [],
      roleMentions: [],
      ...(person.gender ? { gender: person.gender } : {}),
      mentions: [...names, ...others].sort((a, b) => a.start - b.start),
    }
  })
}

/** The name of the most words; of several the most frequent, then the first, small capitals before large ones. */
function fullestName(names: readonly string[]): string {
  let best = names[0]!
  const weigh = (name: string): number =>
    100 * name.split(/[\s-]+/).length +
    (name === name.toUpperCase() ? 0 : 50) +
    Math.min(20, names.filter((n) => n === name).length)
  for (const name of names) if (weigh(name) > weigh(best)) best = name
  return best
}

function slice(reading: Reading, first: number, end: number): { start: number; end: number; text: string } {
  const start = reading.tokens.start[first]!
  const stop = reading.tokens.end[end - 1]!
  return { start, end: stop, text: reading.text.slice(start, stop) }
}
