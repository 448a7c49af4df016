/*
 * What an annotation says of its words, for each kind of fact: bodies with their purposes, in the terms of the Web
 * Annotation vocabulary.
 */
import type { KindName } from '../../document/kinds.ts'
import type { FactDocument } from '../../document/schema.ts'
import { intervalInWords } from '../summary/layout.ts'

/** One thing that is said of the words. */
export interface Body {
  readonly purpose: 'classifying' | 'identifying' | 'tagging' | 'describing'
  readonly value: string
}

/** A span, and what it means. */
export interface Meaning {
  /** The kind of fact: `date`, `mention`, `role`, `quote`, `statement`. */
  readonly kind: string
  readonly motivation: Body['purpose']
  readonly body: readonly Body[]
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A span with its words. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is said of facts, by kind. */
const MEANINGS: { readonly [Name in KindName]: (document: FactDocument) => Meaning[] } = {
  dates: ({ dates }) =>
    dates.map((date) =>
      meaning('date', 'tagging', date, [
        { purpose: 'tagging', value: date.value },
        { purpose: 'describing', value: intervalInWords(date.from, date.to) },
      ]),
    ),
  people: ({ people }) =>
    people.flatMap(({ name, mentions, roleMentions }) => {
      const who: Body = { purpose: 'identifying', value: name }
      return [
        ...mentions.map((mention) => meaning('mention', 'identifying', mention, [who])),
        ...roleMentions.map((role) =>
          meaning('role', 'identifying', role, [who, { purpose: 'describing', value: role.text }]),
        ),
      ]
    }),
  quotes: ({ quotes }) =>
    quotes.map((quote) =>
      meaning('quote', 'identifying', quote, [
        { purpose: 'identifying', value: quote.speaker?.name ?? quote.speaker?.text ?? '' },
        { purpose: 'describing', value: quote.cue?.text ?? '' },
        { purpose: 'tagging', value: quote.type },
      ]),
    ),
  statements: ({ statements }) =>
    statements.map((statement) =>
      meaning('statement', 'tagging', statement, [
        { purpose: 'tagging', value: intervalInWords(statement.from, statement.to) },
      ]),
    ),
}

/** Every span of a document that means something, in text order. */
export function meaningsOf(document: FactDocument): Meaning[] {
  return Object.values(MEANINGS)
    .flatMap((of) => of(document))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A body that says nothing is left out. */
function meaning(
  kind: string,
  motivation: Meaning['motivation'],
  { start, end, text }: Place,
  says: readonly Body[],
): Meaning {
  const body: Body[] = [{ purpose: 'classifying', value: kind }, ...says.filter(({ value }) => value !== '')]
  return { kind, motivation, body, start, end, text }
}
