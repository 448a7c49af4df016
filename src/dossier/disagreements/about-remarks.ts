/*
 * Remarks that documents give to different speakers.
 */
import type { DocumentBrief } from '../brief/document-brief.ts'
import type { PersonEntries } from '../cast/person-entries.ts'
import type { RemarkEntry } from '../remarks/remark-entries.ts'
import type { Reprints } from '../reprints/find-reprints.ts'
import { disagreement, type FoundDisagreement, type PlacedSource, reading } from './disagreement.ts'

/** The speakers of one remark, where more than one is named. */
export function speakerDisagreement(
  { entry, occurrences }: RemarkEntry,
  documents: readonly DocumentBrief[],
  people: PersonEntries,
  reprints: Reprints,
): FoundDisagreement | null {
  const speakers = new Map<string, PlacedSource[]>()
  for (const { occurrence } of occurrences) {
    const { speaker, document, quote } = occurrence
    if (speaker === null) continue
    const source = { document, source: { document: documents[document]!.id, quote: quote.id } }
    speakers.set(speaker, [...(speakers.get(speaker) ?? []), source])
  }
  if (speakers.size < 2) return null
  const nameOf = (id: string): string => people.entries.find((person) => person.id === id)?.name ?? id
  const readings = [...speakers].map(([id, sources]) => reading(id, nameOf(id), sources, reprints))
  return disagreement('speaker', entry.id, 'speaker', readings)
}
