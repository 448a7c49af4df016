/*
 * Ids by which the facts of a document point to one another: each has to be that of a fact of the document.
 */
import { asJson, type Json, listOf, said } from './facts-json.ts'

/** The ids of a document by what a message calls them. */
export interface KnownIds {
  readonly date: ReadonlySet<unknown>
  readonly person: ReadonlySet<unknown>
  readonly remark: ReadonlySet<unknown>
}

/** What is wrong with the ids that `fact` names, or null. */
export function lostReference(fact: Json, ids: KnownIds): string | null {
  const { speaker = null, date = null, quote = null, within = null } = fact
  // a statement has the id of its speaker, a remark what is known of one
  const speaking = asJson(speaker)
  return (
    lostOne(speaking === null ? speaker : (speaking['person'] ?? null), 'person', ids) ??
    (speaking === null ? null : lostIn(speaking, 'others', 'person', ids)) ??
    lostIn(fact, 'people', 'person', ids) ??
    lostIn(fact, 'dates', 'date', ids) ??
    lostIn(fact, 'background', 'date', ids) ??
    lostOne(date, 'date', ids) ??
    lostOne(quote, 'remark', ids) ??
    lostOne(within, 'remark', ids)
  )
}

/** The first of `quotes` that stands within itself, or within one that stands in it, and what is wrong; null if none does. */
export function roundRemark(quotes: readonly unknown[]): string | null {
  const outer = new Map<unknown, unknown>()
  for (const quote of quotes) {
    const { id, within = null } = asJson(quote) ?? {}
    if (within !== null) outer.set(id, within)
  }
  const ends = new Set<unknown>()
  for (let i = 0; outer.size > 0 && i < quotes.length; i++) {
    const id = asJson(quotes[i])?.['id']
    const way = new Set<unknown>()
    let at = id
    for (; outer.has(at) && !ends.has(at) && !way.has(at); at = outer.get(at)) way.add(at)
    if (way.has(at)) return `quotes[${i}]: the remark ${said(id)} is within itself`
    for (const passed of way) ends.add(passed)
  }
  return null
}

function lostOne(id: unknown, kind: keyof KnownIds, ids: KnownIds): string | null {
  return id === null ? null : lost(id, kind, ids)
}

function lostIn(owner: Json, name: string, kind: keyof KnownIds, ids: KnownIds): string | null {
  const list = owner[name] ?? null
  if (list !== null && !Array.isArray(list)) return `${name} ${said(list)} is no list`
  for (const id of listOf(owner, name)) {
    const fault = lost(id, kind, ids)
    if (fault !== null) return fault
  }
  return null
}

function lost(id: unknown, kind: keyof KnownIds, ids: KnownIds): string | null {
  return ids[kind].has(id) ? null : `the ${kind} ${said(id)} is not in the document`
}
