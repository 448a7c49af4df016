/*
 * The table of contents of a dossier: who is who, what happened when, who said what, and where documents disagree.
 */
import type { Dossier } from '../document/schema.ts'
import { linkedGroups } from './blocks/linked-groups.ts'
import { OCCURRENCES, TELLINGS } from './blocks/linkings.ts'
import type { DocumentBrief } from './brief/document-brief.ts'
import { eventEntry, type FoundEvent } from './events/event-entries.ts'
import { joinTellings } from './events/join-tellings.ts'
import { type Telling, tellingsOf } from './events/told-event.ts'
import { assembleDossier } from './plan/assemble-dossier.ts'
import type { DossierOptions, DossierPlan } from './plan/dossier-plan.ts'
import { openPlanner } from './plan/plan-dossier.ts'
import type { PlannedDocument } from './plan/planned-document.ts'
import { joinRemarks } from './remarks/join-remarks.ts'
import { type FoundRemark, remarkEntry } from './remarks/remark-entries.ts'
import { type Occurrence, occurrencesOf } from './remarks/told-remark.ts'

export type { DossierOptions }

/** The dossier of `documents`, which are in the order of their ids. */
export function buildDossier(documents: readonly DocumentBrief[], options: DossierOptions): Dossier {
  const planner = openPlanner()
  for (const document of documents) planner.add(document)
  const plan = planner.plan(
    documents.map(({ id }, from) => ({ id, from })),
    options,
  )
  return dossierOf(plan, (place) => documents[place]!)
}

/** The dossier by `plan`; the documents are asked for one after the other. */
export function dossierOf(plan: DossierPlan, briefAt: (place: number) => DocumentBrief): Dossier {
  const { statements, remarks } = plan.counts
  // one kind after the other: memory holds the statements, then the remarks
  const of = <Item>(read: (brief: DocumentBrief, document: PlannedDocument) => Item[]): Item[] =>
    plan.documents.flatMap((document) => read(briefAt(document.place), document))
  return assembleDossier(plan, {
    events: linkedGroups(
      of((brief, document) => tellingsOf(brief, document, statements)),
      TELLINGS,
    ).flatMap(eventsOf),
    remarks: linkedGroups(
      of((brief, document) => occurrencesOf(brief, document, remarks)),
      OCCURRENCES,
    ).flatMap(remarksOf),
  })
}

/** The events that a group of statements tells of. */
export function eventsOf(group: readonly Telling[]): FoundEvent[] {
  return joinTellings(group).map(eventEntry)
}

/** The remarks of a group of occurrences. */
export function remarksOf(group: readonly Occurrence[]): FoundRemark[] {
  return joinRemarks(group).map(remarkEntry)
}
