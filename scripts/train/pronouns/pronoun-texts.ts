/*
 * Material for the pronoun resolver: pronouns-dev (one pronoun a snippet, two names) and stories-dev (whole coreference),
 * with the persons that the program itself finds.
 */
import path from 'node:path'
import { linkedPersons, namedTokens, namesOf, referent } from '../../../src/facts/people/find-people.ts'
import type { NamedToken, Referent } from '../../../src/facts/people/pronouns/candidates.ts'
import { findPronouns } from '../../../src/facts/people/pronouns/find-pronouns.ts'
import { findRoles } from '../../../src/facts/people/roles/find-roles.ts'
import { roleContext } from '../../../src/facts/people/roles/role-context.ts'
import { type Reading, readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'
import { readRecords } from '../texts/records.ts'

/** Whom a pronoun may stand for as far as the gold says: the persons allowed, nobody included or not. */
export interface PronounGold {
  readonly token: number
  readonly allows: (person: number) => boolean
  readonly allowsNobody: boolean
}

/** A text with its persons and the gold of its pronouns. */
export interface PronounText {
  readonly id: string
  readonly reading: Reading
  readonly names: readonly NamedToken[]
  readonly referents: readonly Referent[]
  readonly gold: readonly PronounGold[]
  /** For snippets: the persons found for the two names (-1 not found) and whether each is meant. */
  readonly pair?: readonly { readonly person: number; readonly is: boolean }[]
  /** Without gold: pronouns are learned from where gender leaves only one person. */
  readonly isSilver?: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

interface Snippet {
  readonly id: string
  readonly text: string
  readonly gold: { pronoun: Span; a: Span; b: Span; isA: boolean; isB: boolean }
}

interface Story {
  readonly id: string
  readonly text: string
  readonly gold: { people: { mentions: (Span & { kind: string })[] }[] }
}

function layOut(id: string, text: string): Omit<PronounText, 'gold'> {
  const reading = readLanguage(readArticle({ id, text }, { strip: false }))
  const names = namesOf(reading)
  const persons = linkedPersons(reading, names)
  const details = findRoles(roleContext(reading, names), persons)
  return { id, reading, names: namedTokens(persons, details), referents: persons.map(referent) }
}

function personsAt(text: Omit<PronounText, 'gold'>, span: Span): number[] {
  const { start, end } = text.reading.tokens
  return text.names
    .filter((n) => start[n.first]! < span.end && end[n.end - 1]! > span.start)
    .map((n) => n.person)
}

/** The snippets of pronouns-dev. */
export function snippets(directory: string): PronounText[] {
  return readRecords<Snippet>(path.join(directory, 'pronouns-dev')).map(({ id, text, gold }) => {
    const units = [...text].length === text.length ? null : codeUnits(text)
    const at = (span: Span): Span => (units ? { start: units[span.start]!, end: units[span.end]! } : span)
    const base = layOut(id, text)
    const pronoun = at(gold.pronoun)
    const token = findPronouns(base.reading).find(
      (p) => base.reading.tokens.start[p.token] === pronoun.start,
    )?.token
    const a = personsAt(base, at(gold.a))
    const b = personsAt(base, at(gold.b))
    const pair = [
      { person: a[0] ?? -1, is: gold.isA },
      { person: b[0] ?? -1, is: gold.isB },
    ]
    return { ...base, pair, gold: token === undefined ? [] : snippetGold(token, a, b, gold) }
  })
}

function snippetGold(token: number, a: number[], b: number[], gold: Snippet['gold']): PronounGold[] {
  const meant = gold.isA ? a : gold.isB ? b : []
  const others = [...(gold.isA ? [] : a), ...(gold.isB ? [] : b)]
  if (meant.some((person) => others.includes(person))) return []
  if (meant.length > 0) return [{ token, allows: (p) => meant.includes(p), allowsNobody: false }]
  return [{ token, allows: (p) => !others.includes(p), allowsNobody: true }]
}

/** The texts of `name` ("quotes-train"), without gold. */
export function silverTexts(directory: string, name: string): PronounText[] {
  return readRecords<{ id: string; text: string }>(path.join(directory, name)).map(({ id, text }) => ({
    ...layOut(id, text),
    gold: [],
    isSilver: true,
  }))
}

/** The texts of stories-dev. */
export function stories(directory: string): PronounText[] {
  return readRecords<Story>(path.join(directory, 'stories-dev')).map(({ id, text, gold }) => {
    const units = codeUnits(text)
    const base = layOut(id, text)
    const all: PronounGold[] = []
    for (const pronoun of findPronouns(base.reading)) {
      const start = base.reading.tokens.start[pronoun.token]!
      const owner = gold.people.find((p) =>
        p.mentions.some((m) => m.kind === 'pronoun' && units[m.start] === start),
      )
      const persons = new Set(
        (owner?.mentions ?? [])
          .filter((m) => m.kind === 'name')
          .flatMap((m) => personsAt(base, { start: units[m.start]!, end: units[m.end]! })),
      )
      all.push({
        token: pronoun.token,
        allows: (p) => persons.has(p),
        allowsNobody: persons.size === 0,
      })
    }
    return { ...base, gold: all }
  })
}

function codeUnits(text: string): number[] {
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  return [...units, unit]
}
