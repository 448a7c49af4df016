/*
 * A remark as it is printed: its fullest wording first, then its other occurrences in the order of their documents. Its
 * number comes when all remarks are there.
 */
import type { DossierQuote } from '../../document/schema.ts'
import { speakerDisagreement } from '../disagreements/about-remarks.ts'
import type { FoundEntry } from '../plan/found-entry.ts'
import { independent } from '../plan/planned-document.ts'
import type { JoinedOccurrence, ToldRemark } from './join-remarks.ts'
import type { Occurrence } from './told-remark.ts'

/** A remark of the dossier. */
export type FoundRemark = FoundEntry<Omit<DossierQuote, 'id'>>

/** The entry of a remark. */
export function remarkEntry({ fullest, occurrences }: ToldRemark): FoundRemark {
  const sorted = [
    ...occurrences.filter(({ occurrence }) => occurrence === fullest),
    ...occurrences
      .filter(({ occurrence }) => occurrence !== fullest)
      .sort((a, b) => comparePlaces(a.occurrence, b.occurrence)),
  ]
  const speaker = speakerOf(sorted)
  const said = sorted.find(({ occurrence: { quote } }) => quote.from !== null || quote.to !== null)
  const first = firstOf(occurrences)
  return {
    order: [first.document, numberOf(first)],
    entry: {
      speaker: speaker?.speaker ?? null,
      speakerText: speaker === null ? (fullest.quote.speakerText ?? null) : speaker.speakerName,
      text: fullest.quote.text,
      type: fullest.quote.type,
      cue: fullest.quote.cue,
      stance: fullest.quote.stance,
      negated: fullest.quote.negated,
      from: said?.occurrence.quote.from ?? null,
      to: said?.occurrence.quote.to ?? null,
      sources: sorted.map(({ occurrence: { source, quote }, why }) => ({
        document: source,
        quote: quote.id,
        text: quote.text,
        why,
      })),
      independentSources: independent(sorted.map(({ occurrence }) => occurrence)),
      disagreements: [],
      confidence: fullest.quote.confidence,
    },
    disagreements: [speakerDisagreement(sorted.map(({ occurrence }) => occurrence)) ?? []].flat(),
  }
}

/** An occurrence with the speaker that most independent sources name; of equal ones the first. */
function speakerOf(occurrences: readonly JoinedOccurrence[]): Occurrence | null {
  const speakers = new Map<string, Occurrence[]>()
  for (const { occurrence } of occurrences) {
    if (occurrence.speaker === null) continue
    const own = speakers.get(occurrence.speaker)
    if (own === undefined) speakers.set(occurrence.speaker, [occurrence])
    else own.push(occurrence)
  }
  const ranked = [...speakers.values()].sort((a, b) => independent(b) - independent(a))
  return ranked[0]?.[0] ?? null
}

function firstOf(occurrences: readonly JoinedOccurrence[]): Occurrence {
  return occurrences
    .map(({ occurrence }) => occurrence)
    .reduce((best, next) => (comparePlaces(next, best) < 0 ? next : best))
}

function comparePlaces(a: Occurrence, b: Occurrence): number {
  return a.document - b.document || numberOf(a) - numberOf(b)
}

function numberOf({ quote }: Occurrence): number {
  return Number(quote.id.slice(1))
}
