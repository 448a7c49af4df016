/*
 * Persons of documents who are taken for one, with what is needed to judge whether another one belongs to them.
 */

import { isFullName, type NameWords } from '../../names/name-words.ts'
import type { PersonBrief } from '../brief/document-brief.ts'
import { readName } from '../names/read-name.ts'
import { roleWords } from './role-words.ts'

/** A person of a document in a cluster, and why. */
export interface ClusterMember {
  readonly unit: PersonBrief
  readonly why: string
  /** How likely it is that the person belongs here. */
  readonly confidence: number
}

/** A cluster; it grows while persons are joined. */
export interface Cluster {
  readonly members: ClusterMember[]
  /** Full names, each once: every two of them have to go together. */
  readonly names: NameWords[]
  readonly documents: Set<number>
  /** How often each surname or the like is used for it alone, as `nameKey` writes it. */
  readonly aliases: Map<string, number>
  readonly roles: Map<string, number>
  readonly genders: { female: number; male: number }
}

/** A cluster of nobody yet. */
export function emptyCluster(): Cluster {
  return {
    members: [],
    names: [],
    documents: new Set(),
    aliases: new Map(),
    roles: new Map(),
    genders: { female: 0, male: 0 },
  }
}

/** Adds a person to `cluster`. */
export function addMember(cluster: Cluster, unit: PersonBrief, why: string, confidence: number): void {
  cluster.members.push({ unit, why, confidence })
  cluster.documents.add(unit.document)
  const key = nameKey(unit.words)
  if (isFullName(unit.words) && !cluster.names.some((name) => nameKey(name) === key))
    cluster.names.push(unit.words)
  for (const alias of shortNames(unit)) cluster.aliases.set(alias, (cluster.aliases.get(alias) ?? 0) + 1)
  for (const word of roleWords(unit)) cluster.roles.set(word, (cluster.roles.get(word) ?? 0) + 1)
  if (unit.gender !== null) cluster.genders[unit.gender]++
}

/** Puts all of `other` into `cluster`; each of them gets `why` where they were the same among themselves. */
export function mergeClusters(cluster: Cluster, other: Cluster, why: string, confidence: number): void {
  for (const { unit, confidence: own } of other.members)
    addMember(cluster, unit, why, Math.min(own, confidence))
}

/** One text for one name, to look it up. */
export function nameKey({ words, suffix }: NameWords): string {
  return suffix === '' ? words.join(' ') : `${words.join(' ')} ${suffix}`
}

/** Surnames and the like that the document uses for the person. */
function shortNames({ words, aliases }: PersonBrief): string[] {
  const all = [words, ...aliases.map(readName)]
  return [...new Set(all.filter((name) => !isFullName(name)).map(nameKey))]
}
