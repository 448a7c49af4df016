/*
 * What is decided for a whole collection, and what is found by it group by group.
 */
import type { DossierPerson, Reprint } from '../../document/schema.ts'
import type { AliasRule } from '../cast/alias-rules.ts'
import type { FoundDisagreement } from '../disagreements/disagreement.ts'
import type { FoundEvent } from '../events/event-entries.ts'
import type { FoundRemark } from '../remarks/remark-entries.ts'
import type { WordCounts } from '../text/weighted-words.ts'
import type { PlannedDocument } from './planned-document.ts'

/** What a dossier depends on besides the documents. */
export interface DossierOptions {
  /** What was decided by hand on names. */
  readonly aliases: readonly AliasRule[]
  /** What other processes found (see docs/many-machines.md); nothing is joined then. */
  readonly found?: FoundElsewhere
}

/** A plan and its entries, made by other processes. */
export interface FoundElsewhere extends FoundEntries {
  readonly plan: DossierPlan
  /** The documents of the plan by what tells them from all others. */
  readonly byKey: ReadonlyMap<string, PlannedDocument>
}

/** What the whole collection decides. */
export interface DossierPlan {
  readonly documents: readonly PlannedDocument[]
  /** Their remarks are counted and their disagreements numbered at the end. */
  readonly people: readonly DossierPerson[]
  /** Roles that exclude one another, by the id of the person. */
  readonly roles: ReadonlyMap<string, FoundDisagreement>
  readonly reprints: readonly Reprint[]
  readonly counts: CollectionCounts
}

/** In how many statements and remarks each word stands. */
export interface CollectionCounts {
  readonly statements: WordCounts
  readonly remarks: WordCounts
}

/** Entries of all groups, in any order. */
export interface FoundEntries {
  readonly events: readonly FoundEvent[]
  readonly remarks: readonly FoundRemark[]
}
