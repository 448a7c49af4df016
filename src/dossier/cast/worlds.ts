/*
 * Persons of one full name: one person, unless their walks of life differ and nothing else joins them. Two people of one
 * name in different worlds stay two.
 */
import type { PersonBrief } from '../brief/document-brief.ts'
import type { Topics } from '../brief/topic-vectors.ts'
import { affinityOf, affinityOfClusters } from './affinity.ts'
import { addMember, type Cluster, emptyCluster, mergeClusters } from './cluster.ts'
import { roleDomains, roleWords } from './role-words.ts'

/**
 * Evidence above which different walks of life do not matter: a singer may run for office. Set on cast-dev and castnews-dev;
 * so low that two namesakes on one affair become one.
 */
const SAME_WORLD = 0.06
/** Years by which stated ages may differ beside what the days of publication explain. */
const AGE_SLACK = 2

const SAME_NAME = 'same full name'
const CONFIDENCE = 0.98

/** The persons among `units`, which bear one full name. */
export function personsOfOneName(
  units: readonly PersonBrief[],
  topics: Topics,
  years: readonly (number | null)[],
): Cluster[] {
  const worlds = new Map<string, Cluster>()
  const others: PersonBrief[] = []
  for (const unit of units) {
    const world = worldOf(unit, years[unit.document] ?? null)
    if (world === null) others.push(unit)
    else {
      const cluster = worlds.get(world) ?? emptyCluster()
      worlds.set(world, cluster)
      addMember(cluster, unit, SAME_NAME, CONFIDENCE)
    }
  }
  const clusters = joinWorlds([...worlds.values()], topics)
  for (const unit of others) addMember(placeFor(unit, clusters, topics), unit, SAME_NAME, CONFIDENCE)
  return clusters
}

/** What tells the world of a person: walk of life, and the decade of birth where the age is stated. */
function worldOf(unit: PersonBrief, year: number | null): string | null {
  const domains = roleDomains(unit).sort()
  const born = unit.age === null || year === null ? null : Math.round((year - unit.age) / (3 * AGE_SLACK))
  return domains.length === 0 && born === null ? null : `${domains.join('+')} ${born ?? ''}`
}

/** Worlds that share a walk of life or have something in common are one. */
function joinWorlds(worlds: readonly Cluster[], topics: Topics): Cluster[] {
  const joined: Cluster[] = []
  for (const world of [...worlds].sort((a, b) => b.members.length - a.members.length)) {
    const same = joined.find((other) => isOneWorld(world, other, topics))
    if (same === undefined) joined.push(world)
    else mergeClusters(same, world, SAME_NAME, CONFIDENCE)
  }
  return joined
}

function isOneWorld(a: Cluster, b: Cluster, topics: Topics): boolean {
  const domains = new Set(a.members.flatMap(({ unit }) => roleDomains(unit)))
  const others = b.members.flatMap(({ unit }) => roleDomains(unit))
  const shareDomain =
    domains.size === 0 || others.length === 0 || others.some((domain) => domains.has(domain))
  if (shareDomain && !haveOtherAges(a, b)) return true
  const words = new Set(a.members.flatMap(({ unit }) => roleWords(unit)))
  const shareWord = b.members.some(({ unit }) => roleWords(unit).some((word) => words.has(word)))
  return shareWord || affinityOfClusters(a, b, topics).topic >= SAME_WORLD
}

function haveOtherAges(a: Cluster, b: Cluster): boolean {
  const ages = a.members.flatMap(({ unit }) => unit.age ?? [])
  const others = b.members.flatMap(({ unit }) => unit.age ?? [])
  const gap = Math.min(...ages.map((age) => Math.min(...others.map((other) => Math.abs(age - other)))))
  return Number.isFinite(gap) && gap > 5 * AGE_SLACK
}

/** The world of a person without roles: the nearest; one of its own where several are there and none is near. */
function placeFor(unit: PersonBrief, clusters: Cluster[], topics: Topics): Cluster {
  const [only] = clusters
  if (clusters.length === 1 && only !== undefined) return only
  const ranked = clusters
    .map((cluster) => ({ cluster, weight: affinityOf(unit, cluster, topics).weight }))
    .sort((a, b) => b.weight - a.weight)
  const best = ranked[0]
  if (best !== undefined && best.weight >= SAME_WORLD && best.weight > 1.3 * (ranked[1]?.weight ?? 0))
    return best.cluster
  const own = emptyCluster()
  clusters.push(own)
  return own
}
