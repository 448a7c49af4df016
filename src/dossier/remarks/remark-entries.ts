/*
 * Remarks as they are printed: in the order of the documents where they stand first, each with its occurrences.
 */
import type { DossierQuote } from '../../document/schema.ts'
import type { DocumentBrief } from '../brief/document-brief.ts'
import type { PersonEntries } from '../cast/person-entries.ts'
import type { Reprints } from '../reprints/find-reprints.ts'
import type { JoinedOccurrence, ToldRemark } from './join-remarks.ts'
import type { Occurrence } from './told-remark.ts'

/** A remark with its entry, for what is found about it later. */
export interface RemarkEntry {
  readonly entry: DossierQuote
  readonly occurrences: readonly JoinedOccurrence[]
}

/** The entries of `remarks`. */
export function remarkEntries(
  remarks: readonly ToldRemark[],
  documents: readonly DocumentBrief[],
  people: PersonEntries,
  reprints: Reprints,
): RemarkEntry[] {
  const names = new Map(people.entries.map(({ id, name }) => [id, name]))
  return [...remarks]
    .map((remark) => ({ remark, first: firstOf(remark) }))
    .sort((a, b) => comparePlaces(a.first, b.first))
    .map(({ remark }, i) => entryOf(remark, `Q${i + 1}`, documents, names, reprints))
}

function entryOf(
  { fullest, occurrences }: ToldRemark,
  id: string,
  documents: readonly DocumentBrief[],
  names: ReadonlyMap<string, string>,
  reprints: Reprints,
): RemarkEntry {
  const sorted = [
    ...occurrences.filter(({ occurrence }) => occurrence === fullest),
    ...occurrences
      .filter(({ occurrence }) => occurrence !== fullest)
      .sort((a, b) => comparePlaces(a.occurrence, b.occurrence)),
  ]
  const speaker = speakerOf(sorted, reprints)
  const said = sorted.find(({ occurrence: { quote } }) => quote.from !== null || quote.to !== null)
  return {
    occurrences: sorted,
    entry: {
      id,
      speaker,
      speakerText: speaker === null ? (fullest.quote.speakerText ?? null) : (names.get(speaker) ?? null),
      text: fullest.quote.text,
      type: fullest.quote.type,
      from: said?.occurrence.quote.from ?? null,
      to: said?.occurrence.quote.to ?? null,
      sources: sorted.map(({ occurrence: { document, quote }, why }) => ({
        document: documents[document]!.id,
        quote: quote.id,
        text: quote.text,
        why,
      })),
      independentSources: reprints.independent(sorted.map(({ occurrence }) => occurrence.document)),
      disagreements: [],
      confidence: fullest.quote.confidence,
    },
  }
}

/** The speaker that most independent sources name; of equal ones the first. */
function speakerOf(occurrences: readonly JoinedOccurrence[], reprints: Reprints): string | null {
  const speakers = new Map<string, number[]>()
  for (const { occurrence } of occurrences)
    if (occurrence.speaker !== null)
      speakers.set(occurrence.speaker, [...(speakers.get(occurrence.speaker) ?? []), occurrence.document])
  const ranked = [...speakers].sort((a, b) => reprints.independent(b[1]) - reprints.independent(a[1]))
  return ranked[0]?.[0] ?? null
}

function firstOf({ occurrences }: ToldRemark): Occurrence {
  return occurrences
    .map(({ occurrence }) => occurrence)
    .reduce((best, next) => (comparePlaces(next, best) < 0 ? next : best))
}

function comparePlaces(a: Occurrence, b: Occurrence): number {
  return a.document - b.document || Number(a.quote.id.slice(1)) - Number(b.quote.id.slice(1))
}
