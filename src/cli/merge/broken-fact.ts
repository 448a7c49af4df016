/*
 * What is wrong with a document that was changed after extract had written it: a dossier of facts that point nowhere, or
 * of two facts with one id, would tell of other people than the pages do.
 */

type Json = Readonly<Record<string, unknown>>

const LISTS = ['dates', 'people', 'quotes', 'statements'] as const
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** The place and the fault of the first fact of `document` that cannot be merged; null where all can. */
export function brokenFact(document: object): string | null {
  const lists = new Map(LISTS.map((name) => [name, factsOf(document, name)]))
  const people = new Set(lists.get('people')?.map(({ id }) => id))
  for (const [name, facts] of lists) {
    const ids = new Set<unknown>()
    for (const [i, fact] of facts.entries()) {
      const fault = ids.has(fact['id']) ? `the id ${said(fact['id'])} comes twice` : faultOf(fact, people)
      if (fault !== null) return `${name}[${i}]: ${fault}`
      ids.add(fact['id'])
    }
  }
  return null
}

function factsOf(document: object, name: string): readonly Json[] {
  const list: unknown = { ...document }[name as never]
  return Array.isArray(list) ? list.map((fact: unknown) => asJson(fact) ?? {}) : []
}

function faultOf(fact: Json, people: ReadonlySet<unknown>): string | null {
  if (typeof fact['id'] !== 'string') return 'has no id'
  const { from = null, to = null, speaker = null } = fact
  // a statement has the id of its speaker, a remark what is known of one
  const speaking = typeof speaker === 'string' ? speaker : (asJson(speaker)?.['person'] ?? null)
  const days = [from, to].filter((day) => day !== null)
  const wrong = days.find((day) => typeof day !== 'string' || !DAY.test(day))
  if (wrong !== undefined) return `${said(wrong)} is no day`
  if (typeof from === 'string' && typeof to === 'string' && from > to) return `from ${from} is after to ${to}`
  if (speaker !== null && typeof speaker !== 'string' && asJson(speaker) === null)
    return `the speaker ${said(speaker)} is no object`
  const named = [speaking, ...(Array.isArray(fact['people']) ? fact['people'] : [])]
  const lost = named.find((person) => person !== null && !people.has(person))
  return lost === undefined ? null : `the person ${said(lost)} is not in the document`
}

function asJson(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}

function said(value: unknown): string {
  return `“${String(value).slice(0, 40)}”`
}
