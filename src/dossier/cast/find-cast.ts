/*
 * Who is who across documents: persons of one full name, then names that are spelled otherwise, then surnames and initials
 * alone. A wrong join is worse than a split: what is not sure stays apart and is shown as a candidate.
 */

import { isFullName } from '../../names/name-words.ts'
import type { DocumentOutline, PersonBrief } from '../brief/document-brief.ts'
import type { Topics } from '../brief/topic-vectors.ts'
import { groupByKeys } from '../names/name-blocks.ts'
import type { Affinity } from './affinity.ts'
import { attachShortNames } from './attach-short-names.ts'
import { type Cluster, nameKey } from './cluster.ts'
import { joinClusters, type NearMiss } from './join-clusters.ts'
import type { NameRule } from './name-rules.ts'
import { personsOfOneName } from './worlds.ts'

/** The persons of a collection, and those who may be one and are kept apart. */
export interface Cast {
  readonly clusters: readonly Cluster[]
  readonly misses: readonly NearMiss[]
}

/** The cast of `documents`. */
export function findCast(documents: readonly DocumentOutline[], topics: Topics): Cast {
  const units = documents.flatMap(({ people }) => people)
  const years = documents.map(({ day }) => (day === null ? null : Number(day.slice(0, 4))))
  const full = units.filter(({ words }) => isFullName(words))
  const whyOf = (rule: NameRule, affinity: Affinity): string => why(rule, affinity, documents)
  const named = [...groupByKeys(full, ({ words }) => [nameKey(words)]).values()].flatMap((same) =>
    personsOfOneName(same, topics, years),
  )
  const { clusters, misses } = joinClusters(named, topics, whyOf)
  const short = units.filter(({ words }) => !isFullName(words))
  const more = attachShortNames(short, clusters, topics, whyOf)
  return { clusters, misses: [...misses, ...more] }
}

/** Persons that two documents share who are named as evidence. */
const MOST_NAMED = 2
/** Evidence that is worth telling. */
const TELLING = 0.02

/** The reason in words: the rule, and what else speaks for it. */
function why(
  rule: NameRule,
  { role, own, nearest, topic }: Affinity,
  documents: readonly DocumentOutline[],
): string {
  const [mine, other] = [documents[own], documents[nearest]]
  const isNear = mine !== undefined && other !== undefined && topic >= TELLING
  const named = isNear ? namedInBoth(mine, other) : []
  return [
    rule.why,
    ...(role === null ? [] : [`both with the role “${role}”`]),
    ...(named.length > 0 ? [`named with ${named.join(' and ')} in both documents`] : []),
    ...(isNear && named.length === 0 ? ['documents on the same subject'] : []),
  ].join('; ')
}

/** Full names that stand in both documents, those mentioned most first. */
function namedInBoth(a: DocumentOutline, b: DocumentOutline): string[] {
  const others = new Set(b.people.filter(({ words }) => isFullName(words)).map(({ words }) => nameKey(words)))
  return a.people
    .filter(({ words }) => others.has(nameKey(words)))
    .sort((x, y) => y.mentions - x.mentions)
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
}

/** The persons of documents that `cluster` joins. */
export function unitsOf(cluster: Cluster): readonly PersonBrief[] {
  return cluster.members.map(({ unit }) => unit)
}
