/*
 * Disagreements before they have ids: what is read in different ways, and who has which reading.
 */
import type { Disagreement, DisagreementReading, ReadingSource } from '../../document/schema.ts'
import type { Reprints } from '../reprints/find-reprints.ts'

/** A disagreement about an entry of the dossier. */
export type FoundDisagreement = Omit<Disagreement, 'id'>

/** A source of a reading, with its place for the order of the output. */
export interface PlacedSource {
  readonly document: number
  readonly source: ReadingSource
}

/** A reading from those who have it. */
export function reading(
  value: string,
  text: string,
  sources: readonly PlacedSource[],
  reprints: Reprints,
): DisagreementReading {
  return {
    value,
    text,
    sources: sources.map(({ source }) => source),
    independentSources: reprints.independent(sources.map(({ document }) => document)),
  }
}

/** The disagreement between `readings`, or null if all have one or only one document has several. */
export function disagreement(
  kind: Disagreement['kind'],
  about: string,
  subject: string,
  readings: readonly DisagreementReading[],
): FoundDisagreement | null {
  const documents = new Set(readings.flatMap(({ sources }) => sources.map(({ document }) => document)))
  if (readings.length < 2 || documents.size < 2) return null
  const sorted = [...readings].sort(
    (a, b) =>
      b.independentSources - a.independentSources || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  )
  return { kind, about, subject, readings: sorted }
}
