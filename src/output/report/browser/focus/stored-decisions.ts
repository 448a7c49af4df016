/*
 * Decisions stay in the browser until they are exported, known by the digests of their facts: a report made anew of the
 * same pages finds them again.
 */

import { keyOf } from '../../data/cards.ts'
import type { Decision } from '../../data/review.ts'
import type { Report, Store } from '../store.ts'

const PLACE = 'extract-review'

/** Decisions of earlier visits on facts of this report, by the keys of the facts. */
export function storedDecisions({ documents }: Report): Map<string, Decision> {
  const digests = new Map(
    documents.flatMap((document) =>
      [...document.dates, ...document.people, ...document.quotes, ...document.statements].map(
        (fact) => [keyOf(fact.id, document.id), fact.digest] as const,
      ),
    ),
  )
  const found = new Map<string, Decision>()
  for (const decision of read()) {
    const key = keyOf(decision.id, decision.document)
    if (digests.get(key) === decision.digest) found.set(key, decision)
  }
  return found
}

/** Keeps the decisions of `store`, and those of other reports as they are. */
export function keepDecisions(store: Store): void {
  store.onChange('decisions', () => {
    const own = new Set(store.report.byKey.keys())
    const others = read().filter(({ id, document }) => !own.has(keyOf(id, document)))
    write([...others, ...store.decisions().values()])
  })
}

/** A browser may forbid it, and anything may stand there. */
function read(): Decision[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isDecision) : []
  } catch {
    return []
  }
}

function isDecision(value: unknown): value is Decision {
  if (typeof value !== 'object' || value === null) return false
  const { document, id, digest, decision }: Partial<Record<keyof Decision, unknown>> = value
  return (
    typeof document === 'string' &&
    typeof id === 'string' &&
    typeof digest === 'string' &&
    (decision === 'reject' || decision === 'speaker' || decision === 'date')
  )
}

function write(decisions: readonly Decision[]): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(decisions))
  } catch {
    // where nothing may be stored, the export is all there is
  }
}
