/*
 * Remarks that documents give to different speakers.
 */
import type { Occurrence } from '../remarks/told-remark.ts'
import { disagreement, type FoundDisagreement, type PlacedSource, reading } from './disagreement.ts'

/** The speakers of one remark, where more than one is named. */
export function speakerDisagreement(occurrences: readonly Occurrence[]): FoundDisagreement | null {
  const speakers = new Map<string, { readonly name: string; readonly sources: PlacedSource[] }>()
  for (const { speaker, speakerName, original, source, quote } of occurrences) {
    if (speaker === null) continue
    const known = speakers.get(speaker) ?? { name: speakerName ?? speaker, sources: [] }
    known.sources.push({ original, source: { document: source, quote: quote.id } })
    speakers.set(speaker, known)
  }
  if (speakers.size < 2) return null
  const readings = [...speakers].map(([id, { name, sources }]) => reading(id, name, sources))
  return disagreement('speaker', 'speaker', readings)
}
