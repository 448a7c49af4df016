/*
 * The persons of a dossier as they are printed: those who are mentioned most first.
 */
import type { DossierPerson, DossierRole } from '../../document/schema.ts'
import { plain } from '../../text/letters.ts'
import type { DocumentOutline, PersonBrief } from '../brief/document-brief.ts'
import { readName } from '../names/read-name.ts'
import type { Cluster } from './cluster.ts'
import { type Cast, unitsOf } from './find-cast.ts'

/** The entries, and what each of them was made of. */
export interface PersonEntries {
  readonly entries: DossierPerson[]
  readonly clusterOf: ReadonlyMap<string, Cluster>
  /** The id of the person of the dossier for a person of a document. */
  readonly idOf: (document: number, person: string | null) => string | null
}

/** Candidates that are shown for one person. */
const MOST_CANDIDATES = 5

/** The entries of `cast`. */
export function personEntries(documents: readonly DocumentOutline[], cast: Cast): PersonEntries {
  const sorted = [...cast.clusters].sort((a, b) => mentionsOf(b) - mentionsOf(a) || compareFirst(a, b))
  const ids = new Map(sorted.map((cluster, i) => [cluster, `P${i + 1}`]))
  const byUnit = documents.map(() => new Map<string, string>())
  for (const [cluster, id] of ids)
    for (const { document, id: person } of unitsOf(cluster)) byUnit[document]!.set(person, id)
  const candidates = candidatesOf(cast, ids)
  return {
    entries: sorted.map((cluster) => entryOf(cluster, ids.get(cluster)!, documents, candidates)),
    clusterOf: new Map([...ids].map(([cluster, id]) => [id, cluster])),
    idOf: (document, person) => (person === null ? null : (byUnit[document]?.get(person) ?? null)),
  }
}

function entryOf(
  cluster: Cluster,
  id: string,
  documents: readonly DocumentOutline[],
  candidates: ReadonlyMap<string, DossierPerson['candidates']>,
): DossierPerson {
  const units = unitsOf(cluster)
  const names = namesOf(units)
  const days = units.flatMap(({ document }) => documents[document]!.day ?? []).sort()
  const members = [...cluster.members].sort((a, b) => a.unit.document - b.unit.document)
  return {
    id,
    name: names[0]!,
    aliases: names.slice(1),
    roles: rolesOf(units, documents),
    gender: genderOf(cluster),
    members: members.map(({ unit, why }) => ({
      document: documents[unit.document]!.id,
      person: unit.id,
      name: unit.name,
      why,
    })),
    candidates: candidates.get(id) ?? [],
    mentions: mentionsOf(cluster),
    remarks: 0,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    disagreements: [],
    confidence: confidenceOf(cluster),
  }
}

/** The least sure member decides: who reads one name wants all of them right. */
function confidenceOf({ members }: Cluster): number {
  const joins = members.length > 1 ? members.map(({ confidence }) => confidence) : []
  const own = Math.min(...members.map(({ unit }) => unit.confidence))
  return Math.round(Math.min(own, ...joins) * 100) / 100
}

/** All names, first the one that stands for the person: of those with most words written out, the one most documents use. */
function namesOf(units: readonly PersonBrief[]): string[] {
  const counts = new Map<string, number>()
  const fullest = new Set(units.map(({ name }) => name))
  for (const { name, aliases } of units)
    for (const each of new Set([name, ...aliases])) counts.set(each, (counts.get(each) ?? 0) + 1)
  const rank = (name: string): number => {
    const whole = readName(name).words.filter((word) => word.length > 1).length
    return Math.min(2, whole) * 1e9 + (fullest.has(name) ? 1e6 : 0) + (counts.get(name) ?? 0)
  }
  const isShouted = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase()
  return [...counts.keys()].sort(
    (a, b) =>
      Number(isShouted(a)) - Number(isShouted(b)) ||
      rank(b) - rank(a) ||
      b.length - a.length ||
      (a < b ? -1 : 1),
  )
}

/** Roles with the documents that say so, one entry for spellings that differ in capitals alone. */
function rolesOf(units: readonly PersonBrief[], documents: readonly DocumentOutline[]): DossierRole[] {
  const roles = new Map<string, { text: string; of: string | null; documents: Set<string> }>()
  for (const unit of units)
    for (const { text, of } of unit.roles) {
      const key = plain(text)
      const role = roles.get(key) ?? { text, of, documents: new Set<string>() }
      role.of ??= of
      role.documents.add(documents[unit.document]!.id)
      roles.set(key, role)
    }
  return [...roles.values()]
    .sort((a, b) => b.documents.size - a.documents.size || (a.text < b.text ? -1 : 1))
    .map(({ text, of, documents: ids }) => ({ text, of, documents: [...ids].sort() }))
}

function genderOf({ genders }: Cluster): DossierPerson['gender'] {
  if (genders.female === genders.male) return null
  return genders.female > genders.male ? 'female' : 'male'
}

function candidatesOf(
  { misses }: Cast,
  ids: ReadonlyMap<Cluster, string>,
): ReadonlyMap<string, DossierPerson['candidates']> {
  const candidates = new Map<string, Map<string, string>>()
  for (const { a, b, why } of misses)
    for (const [mine, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const [id, otherId] = [ids.get(mine), ids.get(other)]
      if (id === undefined || otherId === undefined || id === otherId) continue
      const found = candidates.get(id) ?? new Map<string, string>()
      candidates.set(id, found)
      if (!found.has(otherId)) found.set(otherId, why)
    }
  const number = (id: string): number => Number(id.slice(1))
  return new Map(
    [...candidates].map(([id, others]) => [
      id,
      [...others]
        .map(([person, why]) => ({ person, why }))
        .sort((a, b) => number(a.person) - number(b.person))
        .slice(0, MOST_CANDIDATES),
    ]),
  )
}

function mentionsOf(cluster: Cluster): number {
  return cluster.members.reduce((sum, { unit }) => sum + unit.mentions, 0)
}

/** Equal counts: by the place of the first member. */
function compareFirst(a: Cluster, b: Cluster): number {
  const first = (cluster: Cluster): number => Math.min(...cluster.members.map(({ unit }) => unit.document))
  const number = (cluster: Cluster): number =>
    Math.min(
      ...cluster.members
        .filter(({ unit }) => unit.document === first(cluster))
        .map(({ unit }) => Number(unit.id.slice(1))),
    )
  return first(a) - first(b) || number(a) - number(b)
}
