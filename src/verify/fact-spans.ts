/*
 * Every span of a document of facts, found by its shape: whatever has start, end and text, wherever it stands. So nothing
 * that a later version adds goes unchecked.
 */

/** A span of a fact, and which part of it: `q1`, `q1 speaker`, `p2 mentions`. */
export interface FactSpan {
  readonly fact: string
  readonly part: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A fact as it is read again: its id, and what it points to. */
export interface ReadFact {
  readonly id: string
  readonly spans: readonly FactSpan[]
  /** Ids of other facts. */
  readonly references: readonly string[]
}

/** The lists of a document that hold facts. */
const LISTS = ['dates', 'people', 'quotes', 'statements'] as const
/** Fields that hold ids of facts: one, null, or a list. */
const REFERENCES: ReadonlySet<string> = new Set([
  'dates',
  'background',
  'people',
  'quote',
  'speaker',
  'date',
  'within',
  'person',
  'others',
])
/** Nothing of ours is nested deeper. */
const MOST_DEPTH = 8

/** The facts of a document that was read as JSON, in their order. */
export function factsOf(document: Readonly<Record<string, unknown>>): ReadFact[] {
  return LISTS.flatMap((list) => {
    const facts: unknown = document[list]
    return Array.isArray(facts) ? facts.map((fact: unknown, i) => readFact(fact, `${list}[${i}]`)) : []
  })
}

function readFact(fact: unknown, place: string): ReadFact {
  const spans: FactSpan[] = []
  const references: string[] = []
  const id = isRecord(fact) && typeof fact['id'] === 'string' ? fact['id'] : place
  const walk = (value: unknown, part: string, depth: number): void => {
    if (depth > MOST_DEPTH || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) walk(item, part, depth + 1)
      return
    }
    const record: Readonly<Record<string, unknown>> = { ...value }
    const { start, end, text } = record
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string')
      spans.push({ fact: id, part, start, end, text })
    for (const [key, item] of Object.entries(record)) {
      if (REFERENCES.has(key)) references.push(...idsIn(item))
      walk(item, key, depth + 1)
    }
  }
  walk(fact, '', 0)
  return { id, spans, references }
}

function idsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
