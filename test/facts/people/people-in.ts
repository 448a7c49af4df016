/*
 * People of a short text, for the tables of the people tests.
 */
import { findPeople, type PeopleFound } from '../../../src/facts/people/find-people.ts'
import { type Reading, readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'

/** The reading of a text without boilerplate. */
export function readingOf(text: string): Reading {
  return readLanguage(readArticle({ id: 'test', text }, { strip: false }))
}

/** All that is found in a text without boilerplate. */
export function peopleIn(text: string): PeopleFound {
  return findPeople(readingOf(text), { explain: true })
}

/** Names and their mentions as written, one line a person: "Ana Lima: Ana Lima, Lima, she". */
export function castOf(text: string): string[] {
  return peopleIn(text).people.map((p) => `${p.name}: ${p.mentions.map((m) => m.text).join(', ')}`)
}
