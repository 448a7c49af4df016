/*
 * A card for each fact of a report, of whatever kind: what filters ask for, and where the fact stands.
 */
import type { Days } from './days.ts'
import type { Place, ReportDocument } from './report-document.ts'

/** Kinds of facts, in the order in which they are listed. */
export const CARD_KINDS = ['statement', 'person', 'quote', 'date'] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** How kinds are called, one and many. */
export const KIND_NAMES: Readonly<Record<CardKind, readonly [one: string, many: string]>> = {
  statement: ['dated statement', 'dated statements'],
  person: ['person', 'people'],
  quote: ['remark', 'remarks'],
  date: ['date', 'dates'],
}

/** One fact. */
export interface Card extends Place {
  /** Names the fact in the whole report: its id and that of its document. */
  readonly key: string
  readonly document: number
  readonly id: string
  readonly kind: CardKind
  readonly confidence: number
  /** When it happened, was said or is meant; several for a person. */
  readonly days: readonly Days[]
  /** Names of those who are in it or whose words it is. */
  readonly names: readonly string[]
  /** What a search looks in, in lower case. */
  readonly words: string
}

/** The key of a fact. */
export function keyOf(id: string, document: string): string {
  return `${id}:${document}`
}

/** The cards of a document, in the order of its text; `inDossier` has the names of persons across documents. */
export function cardsOf(
  document: ReportDocument,
  index: number,
  inDossier: ReadonlyMap<string, string> = new Map(),
): Card[] {
  const names = new Map(
    document.people.map(({ id, name }) => [id, inDossier.get(keyOf(id, document.id)) ?? name]),
  )
  const dates = new Map(document.dates.map((date) => [date.id, date]))
  const namesOf = (ids: readonly (string | null)[]): string[] =>
    ids.flatMap((id) => names.get(id ?? '') ?? [])
  const card = (
    kind: CardKind,
    fact: { id: string; confidence: number },
    rest: Omit<Rest, 'text'> & { text?: string },
  ): Card => {
    const { place, days, named, text = document.text.slice(place.start, place.end) } = rest
    return {
      key: keyOf(fact.id, document.id),
      document: index,
      id: fact.id,
      kind,
      confidence: fact.confidence,
      start: place.start,
      end: place.end,
      days,
      names: named,
      words: [text, ...named].join('\n').toLowerCase(),
    }
  }
  const involved = involvedIn(document)
  return [
    ...document.statements.map((fact) =>
      card('statement', fact, { place: fact, days: [fact], named: namesOf([...fact.people, fact.speaker]) }),
    ),
    ...document.people.map((fact) =>
      card('person', fact, {
        place: fact.mentions[0] ?? { start: 0, end: 0 },
        days: involved.days.get(fact.id) ?? [],
        named: namesOf([fact.id]),
        text: [fact.name, ...fact.aliases, ...fact.roles].join('\n'),
      }),
    ),
    ...document.quotes.map((fact) =>
      card('quote', fact, {
        place: fact,
        days: [dates.get(fact.date ?? '')].flatMap((date) => date ?? []),
        named: namesOf([fact.speaker?.person ?? null, ...(fact.speaker?.others ?? [])]),
      }),
    ),
    ...document.dates.map((fact) =>
      card('date', fact, {
        place: fact,
        days: [fact],
        named: namesOf(involved.people.get(fact.id) ?? []),
        text: `${document.text.slice(fact.start, fact.end)}\n${fact.value}`,
      }),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

interface Rest {
  readonly place: Place
  readonly days: readonly Days[]
  readonly named: readonly string[]
  readonly text: string
}

/** Days of the statements that somebody is in, and people of the statements that a date is in. */
function involvedIn(document: ReportDocument): {
  readonly days: ReadonlyMap<string, readonly Days[]>
  readonly people: ReadonlyMap<string, readonly string[]>
} {
  const days = new Map<string, Days[]>()
  const people = new Map<string, string[]>()
  for (const statement of document.statements) {
    for (const person of statement.people) days.set(person, [...(days.get(person) ?? []), statement])
    for (const date of statement.dates) people.set(date, [...(people.get(date) ?? []), ...statement.people])
  }
  return { days, people }
}
