/*
 * What somebody decided by hand: names that are one person, and names that are not. It wins over all that is found.
 */
import type { DocumentOutline, PersonBrief } from '../brief/document-brief.ts'
import { readName } from '../names/read-name.ts'
import { addMember, type Cluster, emptyCluster, nameKey } from './cluster.ts'

/** Names that are one person, or that are two. A name may be bound to a document: "Jane Miller @ a.txt". */
export interface AliasRule {
  readonly relation: 'same' | 'different'
  readonly names: readonly string[]
  /** Where it stands in its file: "line 3". */
  readonly place: string
}

/** `clusters` with what the rules say: persons are moved between them, and joined. */
export function applyAliases(
  clusters: readonly Cluster[],
  rules: readonly AliasRule[],
  documents: readonly DocumentOutline[],
): Cluster[] {
  let current = [...clusters]
  // what is one is joined before what is two is told apart: a name that is in both kinds of rules stays apart
  for (const rule of rules) if (rule.relation === 'same') current = joinNames(current, rule, documents)
  for (const rule of rules)
    if (rule.relation === 'different') current = separateNames(current, rule, documents)
  return current.filter(({ members }) => members.length > 0)
}

const BY_HAND = 'one person by the alias file'
const APART = 'another person by the alias file'

/** All persons of the clusters that hold one of the names become one. */
function joinNames(
  clusters: readonly Cluster[],
  { names }: AliasRule,
  documents: readonly DocumentOutline[],
): Cluster[] {
  const bears = bearerTest(names, documents)
  const chosen = clusters.filter(({ members }) => members.some(({ unit }) => bears(unit)))
  if (chosen.length < 2) return [...clusters]
  const joined = emptyCluster()
  for (const cluster of chosen)
    for (const { unit, why, confidence } of cluster.members)
      if (bears(unit)) addMember(joined, unit, BY_HAND, 1)
      else addMember(joined, unit, why, confidence)
  return [...clusters.filter((cluster) => !chosen.includes(cluster)), joined]
}

/** Persons of one cluster who bear different ones of the names get a cluster each; the others stay with the first. */
function separateNames(
  clusters: readonly Cluster[],
  { names }: AliasRule,
  documents: readonly DocumentOutline[],
): Cluster[] {
  const tests = names.map((name) => bearerTest([name], documents))
  return clusters.flatMap((cluster) => {
    const present = tests.filter((bears) => cluster.members.some(({ unit }) => bears(unit)))
    if (present.length < 2) return [cluster]
    const parts = present.map(emptyCluster)
    for (const { unit, why, confidence } of cluster.members) {
      const own = present.findIndex((bears) => bears(unit))
      if (own > 0) addMember(parts[own]!, unit, APART, 1)
      else addMember(parts[0]!, unit, why, confidence)
    }
    return parts
  })
}

/** Whether a person bears one of `names`, as name or alias, in the document that the name is bound to. */
function bearerTest(
  names: readonly string[],
  documents: readonly DocumentOutline[],
): (unit: PersonBrief) => boolean {
  const bound = names.map(boundName)
  return (unit) => {
    const keys = [unit.name, ...unit.aliases].map((name) => nameKey(readName(name)))
    const id = documents[unit.document]!.id
    return bound.some(({ key, document }) => keys.includes(key) && (document === null || document === id))
  }
}

/** The key of a name, and the document that it is bound to: "Jane Miller @ a.txt". */
export function boundName(written: string): { readonly key: string; readonly document: string | null } {
  const [, name = written, document = null] = /^(.*?)\s+@\s+(.+)$/.exec(written) ?? []
  return { key: nameKey(readName(name)), document }
}
