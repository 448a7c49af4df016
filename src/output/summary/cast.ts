/*
 * The people of the overview: those who are mentioned most first, with roles, age and spellings.
 */
import { KINDS } from '../../document/kinds.ts'
import type { PersonFact } from '../../document/schema.ts'
import { heading, type Page, paragraphOf, row } from './layout.ts'

/** Longer casts are cut: standings and lists of members have hundreds. */
const MOST_PEOPLE = 25

/** The lines of the cast; none where nobody is named. */
export function cast(page: Page): string[] {
  const sorted = byMentions(page.document.people)
  if (sorted.length === 0) return []
  const shown = page.full ? sorted : sorted.slice(0, MOST_PEOPLE)
  const more = sorted.length - shown.length
  return [
    ...heading(KINDS.people.label, String(sorted.length), page),
    ...shown.flatMap((person) =>
      row(
        person.name,
        personText(person),
        paragraphOf(page, person.mentions[0]?.start ?? 0),
        page,
        page.chalk.green,
      ),
    ),
    ...(more > 0 ? [page.chalk.dim(`and ${more} more (--full)`)] : []),
  ]
}

/** The people who are mentioned most first. */
export function byMentions(people: readonly PersonFact[]): PersonFact[] {
  return [...people].sort((a, b) => b.mentions.length - a.mentions.length)
}

/** What is told of a person beside the name. */
export function personText({ name, roles, age, place, aliases, mentions }: PersonFact): string {
  const about = [
    ...eachOnce(roles),
    ...(age === null ? [] : [`aged ${age}`]),
    ...(place === null ? [] : [`of ${place}`]),
  ]
  return [
    ...(about.length > 0 ? [about.join('; ')] : []),
    ...spellings(name, aliases),
    mentions.length === 1 ? 'once' : `${mentions.length}×`,
  ].join(' · ')
}

/** Other names; a part of the name, such as the surname, tells nothing new. */
export function spellings(name: string, aliases: readonly string[]): string[] {
  const words = new Set(name.split(' '))
  const others = aliases.filter((alias) => !alias.split(' ').every((word) => words.has(word)))
  return others.length > 0 ? [`also ${others.join(', ')}`] : []
}

/** Words that differ in nothing but capitals are one: “coach; Coach”. */
export function eachOnce(words: readonly string[]): string[] {
  const seen = new Set<string>()
  return words.filter((word) => {
    const key = word.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}
