/*
 * What a dossier joins, as annotations of the W3C's model: one for each person, event, remark and reading that stands in
 * several places, with all of these as its targets ("linking").
 */
import { createHash } from 'node:crypto'
import type { Dossier } from '../../document/schema.ts'
import { intervalInWords } from '../summary/layout.ts'

/** What is known of a fact's place: where an annotation of it points to. */
export type TargetOf = (place: FactPlace) => object | null

/** A fact of a document. */
export interface FactPlace {
  readonly document: string
  readonly fact: string
}

interface Joined {
  readonly kind: 'person' | 'event' | 'remark' | 'disagreement'
  /** The id in the dossier. */
  readonly id: string
  readonly value: string
  readonly about: string
  readonly places: readonly FactPlace[]
}

const DIGITS = 12

/** The annotations; `targetOf` gives null for a fact that is not known. */
export function linkingAnnotations(dossier: Dossier, targetOf: TargetOf): object[] {
  return joinedOf(dossier).flatMap(({ kind, id, value, about, places }) => {
    const target = places.flatMap((place) => targetOf(place) ?? [])
    if (target.length < 2) return []
    const bodies = [
      ['classifying', kind],
      ['identifying', value],
      ['describing', about],
      ['tagging', id],
    ].filter(([, said]) => said !== '')
    return [
      {
        id: `urn:extract-facts:annotation:${digestOf([kind, value, about, places])}`,
        type: 'Annotation',
        motivation: 'linking',
        body: bodies.map(([purpose, said]) => ({
          type: 'TextualBody',
          purpose,
          value: said,
          format: 'text/plain',
        })),
        target,
      },
    ]
  })
}

function joinedOf({ people, timeline, undated, quotes, disagreements }: Dossier): Joined[] {
  return [
    ...people.map(({ id, name, members }) => ({
      ...({ kind: 'person', id, value: name, about: '' } as const),
      places: members.map(({ document, person }) => ({ document, fact: person })),
    })),
    ...[...timeline, ...undated].map(({ id, from, to, text, sources }) => ({
      ...({ kind: 'event', id, value: text, about: intervalInWords(from, to) } as const),
      places: sources.map(({ document, statement }) => ({ document, fact: statement })),
    })),
    ...quotes.map(({ id, speakerText, text, sources }) => ({
      ...({ kind: 'remark', id, value: text, about: speakerText ?? '' } as const),
      places: sources.map(({ document, quote }) => ({ document, fact: quote })),
    })),
    ...disagreements.map(({ id, kind, subject, readings }) => ({
      ...({
        kind: 'disagreement',
        id,
        value: `${kind}: ${readings.map(({ text }) => text).join(' / ')}`,
      } as const),
      about: subject,
      places: readings.flatMap(({ sources }) =>
        sources.flatMap(({ document, statement, quote, person }) => {
          const fact = statement ?? quote ?? person
          return fact === undefined ? [] : [{ document, fact }]
        }),
      ),
    })),
  ]
}

function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS)
}
