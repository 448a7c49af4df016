/*
 * Documents in the order of the dossier: by id, so that the order of the inputs changes nothing. The same document read
 * twice counts once; two documents of one id are told apart by a number behind it.
 */
import type { DocumentOutline } from './document-brief.ts'

/** What tells documents apart. */
export interface DocumentKey {
  readonly id: string
  /** A digest of all that is printed of it. */
  readonly digest: string
}

/** A document in its place. */
export interface NumberedDocument {
  /** Its place among those that came. */
  readonly from: number
  /** Its id in the dossier. */
  readonly id: string
}

/** The places of `keys` in the order of their ids. */
export function numberDocuments(keys: readonly DocumentKey[]): NumberedDocument[] {
  const order = keys.map((_, i) => i).sort((a, b) => compareKeys(keys[a]!, keys[b]!))
  const numbered: NumberedDocument[] = []
  const taken = new Set(keys.map(({ id }) => id))
  let count = 1
  order.forEach((from, place) => {
    const { id, digest } = keys[from]!
    const before = place > 0 ? keys[order[place - 1]!] : undefined
    if (before?.id !== id) {
      count = 1
      numbered.push({ from, id })
    } else if (before.digest !== digest) numbered.push({ from, id: freeId(id, ++count, taken) })
  })
  return numbered
}

/** `id#2`, or the next number that no document has. */
function freeId(id: string, count: number, taken: Set<string>): string {
  let number = count
  while (taken.has(`${id}#${number}`)) number++
  const free = `${id}#${number}`
  taken.add(free)
  return free
}

/** `outlines` in the places of `numbered`, which persons hold too. */
export function inOrder(
  outlines: readonly DocumentOutline[],
  numbered: readonly NumberedDocument[],
): DocumentOutline[] {
  return numbered.map(({ from, id }, document) => {
    const brief = outlines[from]!
    return { ...brief, id, people: brief.people.map((person) => ({ ...person, document })) }
  })
}

function compareKeys(a: DocumentKey, b: DocumentKey): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0
}
