/*
 * Disagreements before they have ids: what is read in different ways, and who has which reading.
 */
import type { Disagreement, DisagreementReading, ReadingSource } from '../../document/schema.ts'
import { independent, type Placed } from '../plan/planned-document.ts'

/** A disagreement about an entry that has no number yet. */
export type FoundDisagreement = Omit<Disagreement, 'id' | 'about'>

/** A source of a reading, with the original of its document. */
export interface PlacedSource extends Placed {
  readonly source: ReadingSource
}

/** A reading from those who have it. */
export function reading(value: string, text: string, sources: readonly PlacedSource[]): DisagreementReading {
  return {
    value,
    text,
    sources: sources.map(({ source }) => source),
    independentSources: independent(sources),
  }
}

/** The disagreement between `readings`, or null if all have one or only one document has several. */
export function disagreement(
  kind: Disagreement['kind'],
  subject: string,
  readings: readonly DisagreementReading[],
): FoundDisagreement | null {
  const documents = new Set(readings.flatMap(({ sources }) => sources.map(({ document }) => document)))
  if (readings.length < 2 || documents.size < 2) return null
  const sorted = [...readings].sort(
    (a, b) =>
      b.independentSources - a.independentSources || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  )
  return { kind, subject, readings: sorted }
}
