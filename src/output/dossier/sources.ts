/*
 * The documents of a dossier as its sources are named: by title, day and address. They are kept while documents pass by,
 * since entries of a dossier point to documents by their ids alone.
 */
import type { FactDocument } from '../../document/schema.ts'
import type { Outcome } from '../format.ts'

/** A document as a source. */
export type Source = Pick<FactDocument, 'id' | 'title' | 'site' | 'url' | 'published'> & {
  /** Its place among all, from 1. */
  readonly number: number
}

/** The documents that have passed by. */
export interface Sources {
  readonly add: (outcome: Outcome) => void
  readonly all: () => readonly Source[]
  /** The documents of an entry, each once, in the order of the entry. */
  readonly of: (entries: readonly { readonly document: string }[]) => readonly Source[]
}

/** Sources, none yet. */
export function openSources(): Sources {
  const byId = new Map<string, Source>()
  return {
    add: (outcome) => {
      if (!('document' in outcome)) return
      const { id, title, site, url, published } = outcome.document
      byId.set(id, { id, title, site, url, published, number: byId.size + 1 })
    },
    all: () => [...byId.values()],
    of: (entries) => [...new Set(entries.flatMap(({ document }) => byId.get(document) ?? []))],
  }
}
