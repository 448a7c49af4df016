/*
 * What is wrong with a document that was changed after extract had written it: a dossier of facts that point nowhere, or
 * of two facts with one id, would tell of other people than the pages do.
 */
import { brokenPlace, reachOf } from './broken-place.ts'
import { lostReference, roundRemark } from './broken-reference.ts'
import { asJson, type Json, listOf, said } from './facts-json.ts'

const LISTS = ['dates', 'people', 'quotes', 'statements'] as const
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** The place and the fault of the first fact of `document` that cannot be merged; null where all can. */
export function brokenFact(document: Json): string | null {
  const ids = {
    date: idsOf(document, 'dates'),
    person: idsOf(document, 'people'),
    remark: idsOf(document, 'quotes'),
  }
  const reach = reachOf(document)
  for (const name of LISTS) {
    const seen = new Set<unknown>()
    const facts = listOf(document, name)
    for (let i = 0; i < facts.length; i++) {
      const fact = asJson(facts[i]) ?? {}
      const fault = seen.has(fact['id'])
        ? `the id ${said(fact['id'])} comes twice`
        : (faultOf(fact) ?? lostReference(fact, ids) ?? brokenPlace(fact, reach))
      if (fault !== null) return `${name}[${i}]: ${fault}`
      seen.add(fact['id'])
    }
  }
  return roundRemark(listOf(document, 'quotes'))
}

function idsOf(document: Json, name: string): ReadonlySet<unknown> {
  const ids = new Set<unknown>()
  for (const fact of listOf(document, name)) ids.add(asJson(fact)?.['id'])
  return ids
}

function faultOf(fact: Json): string | null {
  if (typeof fact['id'] !== 'string') return 'has no id'
  const { from = null, to = null, speaker = null } = fact
  const wrong = isDayOrNull(from) ? (isDayOrNull(to) ? undefined : to) : from
  if (wrong !== undefined) return `${said(wrong)} is no day`
  if (typeof from === 'string' && typeof to === 'string' && from > to) return `from ${from} is after to ${to}`
  if (speaker !== null && typeof speaker !== 'string' && asJson(speaker) === null)
    return `the speaker ${said(speaker)} is no object`
  return null
}

function isDayOrNull(day: unknown): boolean {
  return day === null || (typeof day === 'string' && DAY.test(day))
}
