/*
 * The table of contents of a dossier: who is who, what happened when, who said what, and where documents disagree.
 */
import type { Dossier } from '../document/schema.ts'
import type { DocumentBrief } from './brief/document-brief.ts'
import { topicsOf } from './brief/topic-vectors.ts'
import { type AliasRule, applyAliases } from './cast/alias-rules.ts'
import { findCast } from './cast/find-cast.ts'
import { personEntries } from './cast/person-entries.ts'
import { findDisagreements } from './disagreements/find-disagreements.ts'
import { eventEntries } from './events/event-entries.ts'
import { joinTellings } from './events/join-tellings.ts'
import { tellingsOf } from './events/told-event.ts'
import { joinRemarks } from './remarks/join-remarks.ts'
import { remarkEntries } from './remarks/remark-entries.ts'
import { occurrencesOf } from './remarks/told-remark.ts'
import { findReprints } from './reprints/find-reprints.ts'

/** What a dossier depends on besides the documents. */
export interface DossierOptions {
  /** What was decided by hand on names. */
  readonly aliases: readonly AliasRule[]
}

/** The dossier of `documents`, which are in the order of their ids. */
export function buildDossier(documents: readonly DocumentBrief[], { aliases }: DossierOptions): Dossier {
  const topics = topicsOf(documents)
  const found = findCast(documents, topics)
  const cast = { ...found, clusters: applyAliases(found.clusters, aliases, documents) }
  const people = personEntries(documents, cast)
  const reprints = findReprints(documents)
  const events = eventEntries(joinTellings(tellingsOf(documents, people)), documents, reprints)
  const remarks = remarkEntries(
    joinRemarks(occurrencesOf(documents, people), topics),
    documents,
    people,
    reprints,
  )
  return findDisagreements({ documents, people, events, remarks, reprints })
}
