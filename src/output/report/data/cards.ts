/*
 * A card for each fact of a report, of whatever kind: what filters ask for, and where the fact stands.
 */
import type { Days } from './days.ts'
import type { Place, ReportDocument, ReportStatement } from './report-document.ts'

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
  const namesOf = (ids: readonly (string | null)[]): string[] =>
    ids.flatMap((id) => names.get(id ?? '') ?? [])
  return sketchesOf(document)
    .map(({ fact, kind, place, days, people, text = document.text.slice(place.start, place.end) }) => {
      const named = namesOf(people)
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
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** What a card is made of; `text` is what is searched, where it is not the words of the place alone. */
interface Sketch {
  readonly fact: { readonly id: string; readonly confidence: number }
  readonly kind: CardKind
  readonly place: Place
  readonly days: readonly Days[]
  readonly people: readonly (string | null)[]
  readonly text?: string
}

function sketchesOf({ statements, people, quotes, dates, text }: ReportDocument): Sketch[] {
  const dateOf = new Map(dates.map((date) => [date.id, date]))
  const involved = involvedIn(statements)
  return [
    ...statements.map((fact) => sketch('statement', fact, [fact], [...fact.people, fact.speaker])),
    ...people.map((fact) => ({
      fact,
      kind: 'person' as const,
      place: fact.mentions[0] ?? { start: 0, end: 0 },
      days: involved.days.get(fact.id) ?? [],
      people: [fact.id],
      text: [fact.name, ...fact.aliases, ...fact.roles].join('\n'),
    })),
    ...quotes.map((fact) => {
      const said = dateOf.get(fact.date ?? '')
      const speakers = [fact.speaker?.person ?? null, ...(fact.speaker?.others ?? [])]
      return sketch('quote', fact, said === undefined ? [] : [said], speakers)
    }),
    ...dates.map((fact) => ({
      ...sketch('date', fact, [fact], involved.people.get(fact.id) ?? []),
      text: `${text.slice(fact.start, fact.end)}\n${fact.value}`,
    })),
  ]
}

function sketch(
  kind: CardKind,
  fact: Place & Sketch['fact'],
  days: readonly Days[],
  people: Sketch['people'],
): Sketch {
  return { fact, kind, place: fact, days, people }
}

/** Days of the statements that somebody is in, and people of the statements that a date is in. */
function involvedIn(statements: readonly ReportStatement[]): {
  readonly days: ReadonlyMap<string, readonly Days[]>
  readonly people: ReadonlyMap<string, readonly string[]>
} {
  const days = new Map<string, Days[]>()
  const people = new Map<string, string[]>()
  for (const statement of statements) {
    for (const person of statement.people) listIn(days, person).push(statement)
    for (const date of statement.dates) listIn(people, date).push(...statement.people)
  }
  return { days, people }
}

function listIn<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
