/*
 * What the whole collection says of a document before statements and remarks are joined: its place, who its persons are in
 * the dossier, whose report it prints again, and what it is about.
 */
import type { LeadingTerms } from '../brief/leading-terms.ts'

/** A person of the dossier, as a document's person leads to it. */
export interface PlannedPerson {
  readonly id: string
  readonly name: string
}

/** A document in its place. */
export interface PlannedDocument {
  readonly id: string
  /** Place in the order of ids. */
  readonly place: number
  /** Place of the document that it prints again; its own if none. */
  readonly original: number
  /** Persons of the dossier by the ids of the document's persons. */
  readonly people: ReadonlyMap<string, PlannedPerson>
  readonly terms: LeadingTerms
}

/** Something that stands in a document, of which reprints count once. */
export interface Placed {
  readonly original: number
}

/** How many of `sources` count: those that print one report are one. */
export function independent(sources: readonly Placed[]): number {
  return new Set(sources.map(({ original }) => original)).size
}
