/*
 * The cast of a report. Without a dossier, persons of several documents stand together if their full names are written
 * alike, and nothing more is claimed; with one, they are those whom the dossier takes for one.
 */
import { wholeRemarks } from '../../whole-remarks.ts'
import type { ReportDocument, ReportPerson, ReportQuote } from './report-document.ts'

/** A person of a document. */
export interface CastMember {
  readonly document: number
  readonly person: ReportPerson
  /** What makes the person a member of a dossier's entry; '' without one. */
  readonly why: string
}

/** A remark of a document. */
export interface CastRemark {
  readonly document: number
  readonly quote: ReportQuote
}

/** Somebody of the cast. */
export interface CastPerson {
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly mentions: number
  readonly remarks: readonly CastRemark[]
  readonly members: readonly CastMember[]
  /** Persons of the dossier who may be the same, with what speaks for it. */
  readonly candidates: readonly { readonly name: string; readonly why: string }[]
  readonly confidence: number
}

/** Persons by their names as written, those mentioned most first. */
export function castByName(documents: readonly ReportDocument[]): CastPerson[] {
  const byName = new Map<string, CastMember[]>()
  for (const [document, { people }] of documents.entries()) {
    for (const person of people) {
      const members = byName.get(person.name)
      const member = { document, person, why: '' }
      if (members === undefined) byName.set(person.name, [member])
      else members.push(member)
    }
  }
  const remarksOf = remarksBySpeaker(documents)
  return [...byName].map(([name, members]) => castPerson(name, members, remarksOf)).sort(byMentions)
}

/** Somebody made of the persons of documents. */
export function castPerson(
  name: string,
  members: readonly CastMember[],
  remarksOf: ReadonlyMap<string, readonly CastRemark[]>,
): CastPerson {
  const spellings = new Set(members.flatMap(({ person }) => [person.name, ...person.aliases]))
  spellings.delete(name)
  return {
    name,
    aliases: [...spellings],
    roles: [...new Set(members.flatMap(({ person }) => person.roles))],
    mentions: members.reduce((sum, { person }) => sum + person.mentions.length, 0),
    remarks: members.flatMap(({ document, person }) => remarksOf.get(`${document} ${person.id}`) ?? []),
    members,
    candidates: [],
    confidence: Math.max(...members.map(({ person }) => person.confidence)),
  }
}

/** Remarks by the number of their document and the id of who says them. */
export function remarksBySpeaker(documents: readonly ReportDocument[]): Map<string, CastRemark[]> {
  const found = new Map<string, CastRemark[]>()
  for (const [document, { quotes }] of documents.entries()) {
    for (const quote of wholeRemarks(quotes)) {
      for (const person of [quote.speaker?.person, ...(quote.speaker?.others ?? [])]) {
        if (person === null || person === undefined) continue
        const key = `${document} ${person}`
        const before = found.get(key)
        if (before === undefined) found.set(key, [{ document, quote }])
        else before.push({ document, quote })
      }
    }
  }
  return found
}

/** Those mentioned most first, then by name. */
export function byMentions(a: CastPerson, b: CastPerson): number {
  return b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}
