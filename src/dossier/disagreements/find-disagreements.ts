/*
 * The disagreements of a dossier: found entry by entry, numbered in the order of the entries, and named by them.
 */
import type { Disagreement, Dossier } from '../../document/schema.ts'
import type { DocumentBrief } from '../brief/document-brief.ts'
import type { PersonEntries } from '../cast/person-entries.ts'
import type { EventEntries } from '../events/event-entries.ts'
import type { RemarkEntry } from '../remarks/remark-entries.ts'
import type { Reprints } from '../reprints/find-reprints.ts'
import { dateDisagreement, numberDisagreements } from './about-events.ts'
import { roleDisagreement } from './about-persons.ts'
import { speakerDisagreement } from './about-remarks.ts'
import type { FoundDisagreement } from './disagreement.ts'

/** All parts of a dossier but the disagreements. */
export interface DossierParts {
  readonly documents: readonly DocumentBrief[]
  readonly people: PersonEntries
  readonly events: EventEntries
  readonly remarks: readonly RemarkEntry[]
  readonly reprints: Reprints
}

/** The dossier of `parts`, whose entries name the disagreements about them. */
export function findDisagreements(parts: DossierParts): Dossier {
  const { documents, people, events, remarks, reprints } = parts
  const found: FoundDisagreement[] = [
    ...[...events.timeline, ...events.undated].flatMap((event) => {
      const about = { event, documents, reprints }
      return [dateDisagreement(about) ?? [], numberDisagreements(about)].flat()
    }),
    ...remarks.flatMap((remark) => speakerDisagreement(remark, documents, people, reprints) ?? []),
    ...people.entries.flatMap((person) => {
      const cluster = people.clusterOf.get(person.id)
      return cluster === undefined ? [] : (roleDisagreement(person, cluster, documents, reprints) ?? [])
    }),
  ]
  const disagreements = found.map((each, i): Disagreement => ({ id: `X${i + 1}`, ...each }))
  const of = idsByEntry(disagreements)
  const withIds = <Entry extends { readonly id: string }>(
    entry: Entry,
  ): Entry & { disagreements: string[] } => ({
    ...entry,
    disagreements: of.get(entry.id) ?? [],
  })
  const spoken = new Map<string, number>()
  for (const { entry } of remarks)
    if (entry.speaker !== null) spoken.set(entry.speaker, (spoken.get(entry.speaker) ?? 0) + 1)
  return {
    people: people.entries.map((person) => withIds({ ...person, remarks: spoken.get(person.id) ?? 0 })),
    timeline: events.timeline.map(({ entry }) => withIds(entry)),
    undated: events.undated.map(({ entry }) => withIds(entry)),
    quotes: remarks.map(({ entry }) => withIds(entry)),
    disagreements,
    reprints: reprints.entries,
  }
}

function idsByEntry(disagreements: readonly Disagreement[]): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { id, about } of disagreements) ids.set(about, [...(ids.get(about) ?? []), id])
  return ids
}
