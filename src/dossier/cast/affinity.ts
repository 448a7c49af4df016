/*
 * What speaks for one person apart from the name: documents on one affair, people who are named with both, the same
 * offices; and what speaks against: another gender, another walk of life.
 */
import type { PersonBrief } from '../brief/document-brief.ts'
import { commonTopic, type Topics } from '../brief/topic-vectors.ts'
import type { Cluster } from './cluster.ts'
import { roleWords } from './role-words.ts'

/** Evidence besides the name. */
export interface Affinity {
  /** How much the two nearest documents have in common, 0 to 1. */
  readonly topic: number
  /** The person's document, and the one on the cluster's side of these two; -1 without one. */
  readonly own: number
  readonly nearest: number
  /** A word of the person's roles that the cluster has too, or null. */
  readonly role: string | null
  readonly otherGender: boolean
  /** All of it in one number, comparable with `topic`. */
  readonly weight: number
}

/** Documents of a cluster that are looked at: all of a small one, a fixed choice of a large one. */
const MOST_LOOKED_AT = 16
/** What a shared role counts at most: as much as the topic, for every town has a mayor. */
const ROLE_WEIGHT = 0.04
/** What is taken off for another gender, a little more than a role counts: documents often say none, and guess it from the first name. */
const GENDER_WEIGHT = 0.05
/** Shares of the cluster's persons of known gender who have to have the other one. */
const MOST = 0.7

/** The evidence that `unit` is the person of `cluster`. */
export function affinityOf(unit: PersonBrief, cluster: Cluster, topics: Topics): Affinity {
  const own = topics.vectors[unit.document]!
  const without = topics.ownTerms(unit)
  let topic = 0
  let nearest = -1
  for (const document of chosen([...cluster.documents], MOST_LOOKED_AT)) {
    const common = document === unit.document ? 0 : commonTopic(own, topics.vectors[document]!, without)
    if (common > topic || nearest < 0) nearest = document
    topic = Math.max(topic, common)
  }
  const role = roleWords(unit).find((word) => cluster.roles.has(word)) ?? null
  const otherGender = isOtherGender(unit.gender, cluster)
  const weight =
    topic + (role === null ? 0 : Math.min(topic, ROLE_WEIGHT)) - (otherGender ? GENDER_WEIGHT : 0)
  return { topic, own: unit.document, nearest, role, otherGender, weight }
}

/** The evidence that two clusters are one person: the best of some of the smaller one's. */
export function affinityOfClusters(a: Cluster, b: Cluster, topics: Topics): Affinity {
  const [small, large] = a.members.length <= b.members.length ? [a, b] : [b, a]
  const found = chosen(small.members, MOST_PERSONS).map(({ unit }) => affinityOf(unit, large, topics))
  return found.reduce((best, next) => (next.weight > best.weight ? next : best))
}

const MOST_PERSONS = 6

/** At most `count` of `items`, spread evenly: always the same ones. */
function chosen<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!)
}

function isOtherGender(gender: PersonBrief['gender'], { genders }: Cluster): boolean {
  if (gender === null) return false
  const known = genders.female + genders.male
  const other = gender === 'female' ? genders.male : genders.female
  return known > 0 && other / known >= MOST
}
