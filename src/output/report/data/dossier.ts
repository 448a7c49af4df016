/*
 * What a dossier adds to a report: the timeline and cast of all documents together. Its sources point to documents by
 * their ids; here they are the numbers of the documents in the report.
 */
import type { Dossier, DossierPerson } from '../../../document/schema.ts'
import { byMentions, type CastPerson, castPerson, remarksBySpeaker } from './cast.ts'
import type { ReportEvent } from './events.ts'
import type { ReportDocument } from './report-document.ts'

/** Documents by their ids, as numbers. */
export function documentNumbers(documents: readonly ReportDocument[]): ReadonlyMap<string, number> {
  return new Map(documents.map(({ id }, index) => [id, index]))
}

/** The events of a dossier, dated and not. */
export function dossierEvents(
  { timeline, undated }: Pick<Dossier, 'timeline' | 'undated'>,
  documents: readonly ReportDocument[],
): ReportEvent[] {
  const numbers = documentNumbers(documents)
  return [...timeline, ...undated].map((entry) => ({
    id: entry.id,
    from: entry.from,
    to: entry.to,
    precision: entry.precision ?? 'none',
    text: entry.text,
    confidence: entry.confidence,
    sources: entry.sources.flatMap(({ document, statement }) => {
      const number = numbers.get(document)
      return number === undefined ? [] : [{ document: number, statement }]
    }),
    independentSources: entry.independentSources,
    disagreements: entry.disagreements,
  }))
}

/** The cast of a dossier, those mentioned most first. */
export function dossierCast(
  { people }: Pick<Dossier, 'people'>,
  documents: readonly ReportDocument[],
): CastPerson[] {
  const numbers = documentNumbers(documents)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const remarks = remarksBySpeaker(documents)
  return people
    .map((person) => {
      const members = person.members.flatMap(({ document, person: id, why }) => {
        const number = numbers.get(document) ?? -1
        const found = documents[number]?.people.find((other) => other.id === id)
        return found === undefined ? [] : [{ document: number, person: found, why }]
      })
      return {
        ...castPerson(person.name, members, remarks),
        aliases: person.aliases,
        roles: rolesOf(person),
        candidates: person.candidates.map(({ person: id, why }) => ({ name: names.get(id) ?? id, why })),
        confidence: person.confidence,
      }
    })
    .filter(({ members }) => members.length > 0)
    .sort(byMentions)
}

function rolesOf({ roles }: DossierPerson): string[] {
  return roles.map(({ text, of }) => (of === null || text.includes(of) ? text : `${text} (${of})`))
}

/** For each person of a document, by the document's id and the person's, the name of the dossier's person. */
export function namesInDossier({ people }: Pick<Dossier, 'people'>): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap(({ name, members }) =>
      members.map(({ document, person }) => [`${person}:${document}`, name] as const),
    ),
  )
}
