/*
 * The terms of a document: surnames, and the words that are long enough, without the ending of a plural.
 */

import { skeletonOf } from '../../names/spelling.ts'
import { plain } from '../../text/letters.ts'
import type { DocumentBrief, PersonBrief } from './document-brief.ts'

/** A name says more of a document's subject than a word. */
const NAME_WEIGHT = 2
const SHORTEST_WORD = 4

/** The terms of a document, and how often it has each. */
export function termsOf({ title, people, statements, quotes }: DocumentBrief): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (term: string, count: number): void => void counts.set(term, (counts.get(term) ?? 0) + count)
  for (const { words } of people) {
    const surname = words.words.at(-1)
    if (surname !== undefined) add(nameTerm(surname), NAME_WEIGHT)
  }
  const texts = [
    title ?? '',
    ...statements.map(({ text }) => text),
    ...quotes.map(({ text }) => text),
    ...people.flatMap(({ roles, place }) => [
      ...roles.flatMap(({ text, of }) => [text, of ?? '']),
      place ?? '',
    ]),
  ]
  for (const text of texts)
    for (const word of plain(text).split(' ')) if (word.length >= SHORTEST_WORD) add(singular(word), 1)
  return counts
}

/** The terms that a person's own name makes. */
export function ownTermsOf({ words: { words } }: PersonBrief): string[] {
  return words.flatMap((word) => [nameTerm(word), word])
}

/** The term of a surname, one for all its spellings. */
function nameTerm(word: string): string {
  return `@${skeletonOf(word)}`
}

/** The word without the ending of a plural. */
function singular(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
