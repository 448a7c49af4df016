/*
 * Clusters of different full names that are one person: surest pairs first, and only where every name of the one can
 * stand beside every name of the other, so that no chain runs through a weak pair.
 */

import { compareNames } from '../../names/compare-names.ts'
import type { Topics } from '../brief/topic-vectors.ts'
import { blockKeys, groupByKeys, shareTwoStarts, wordStarts } from '../names/name-blocks.ts'
import { type Affinity, affinityOfClusters } from './affinity.ts'
import { type Cluster, mergeClusters, nameKey } from './cluster.ts'
import { FULL_NAME_RULES, type NameRule, NEVER, nameRule } from './name-rules.ts'

/** Two clusters that may be one person. */
export interface NearMiss {
  readonly a: Cluster
  readonly b: Cluster
  readonly why: string
}

interface Pair {
  readonly a: Cluster
  readonly b: Cluster
  readonly rule: NameRule
  readonly affinity: Affinity
}

/** Larger blocks are split by the first letter of the first name. */
const MOST_IN_BLOCK = 60
const MOST_COMPARED = 400

/** What is left of `clusters` after joining, and the pairs that were not joined. */
export function joinClusters(
  clusters: readonly Cluster[],
  topics: Topics,
  whyOf: (rule: NameRule, affinity: Affinity) => string,
): { readonly clusters: Cluster[]; readonly misses: NearMiss[] } {
  const pairs = pairsOf(clusters, topics)
  const now = new Map(clusters.map((cluster) => [cluster, cluster]))
  const current = (cluster: Cluster): Cluster => {
    let found = now.get(cluster)!
    while (found !== now.get(found)) found = now.get(found)!
    return found
  }
  const rivals = groupByKeys(pairs, ({ a, b }) => [a, b])
  const misses: NearMiss[] = []
  for (const pair of pairs) {
    const { a, b, rule, affinity } = pair
    const [mine, other] = [current(a), current(b)]
    if (mine === other) continue
    const [large, small] = mine.members.length >= other.members.length ? [mine, other] : [other, mine]
    const isSure = affinity.weight >= rule.needs && !hasRival(pair, rivals)
    if (isSure && canStand(large, small)) {
      mergeClusters(large, small, whyOf(rule, affinity), rule.confidence)
      now.set(small, large)
    } else
      misses.push({ a, b, why: rule.needs === NEVER ? rule.why : `${rule.why}, but little else in common` })
  }
  return {
    clusters: clusters.filter((cluster) => now.get(cluster) === cluster),
    misses: misses
      .map(({ a, b, why }) => ({ a: current(a), b: current(b), why }))
      .filter(({ a, b }) => a !== b),
  }
}

/** Rules by which a name can go with two persons: "George Bush" with one middle initial or the other. */
const AMBIGUOUS = new Set(['middle-name', 'middle-initial', 'part-of-name', 'short-form'])
/** A rival with nearly as much evidence leaves the name to nobody. */
const RIVAL_SHARE = 0.75

/** Whether one of the two goes as well with somebody who is not the other. */
function hasRival(pair: Pair, rivals: ReadonlyMap<Cluster, readonly Pair[]>): boolean {
  if (!AMBIGUOUS.has(pair.rule.name)) return false
  return [pair.a, pair.b].some((own) => {
    const chosen = own === pair.a ? pair.b : pair.a
    return (rivals.get(own) ?? []).some((other) => {
      const third = other.a === own ? other.b : other.a
      return (
        third !== chosen &&
        other.affinity.weight > RIVAL_SHARE * pair.affinity.weight &&
        compareNames(third.names[0]!, chosen.names[0]!).conflict
      )
    })
  })
}

/** Pairs of clusters with names that go together, the surest rule first, then the most evidence. */
function pairsOf(clusters: readonly Cluster[], topics: Topics): Pair[] {
  const seen = new Set<number>()
  const numbers = new Map(clusters.map((cluster, i) => [cluster, i]))
  const starts = new Map(clusters.map((cluster) => [cluster, wordStarts(cluster.names[0]!)]))
  const pairs: Pair[] = []
  for (const block of blocksOf(clusters))
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1, i + 1 + MOST_COMPARED)) {
        if (!shareTwoStarts(starts.get(a)!, starts.get(b)!)) continue
        const key = numbers.get(a)! * clusters.length + numbers.get(b)!
        if (seen.has(key)) continue
        seen.add(key)
        // persons of one name were told apart by their worlds before
        if (nameKey(a.names[0]!) === nameKey(b.names[0]!)) continue
        const rule = nameRule(FULL_NAME_RULES, compareNames(a.names[0]!, b.names[0]!))
        if (rule !== null) pairs.push({ a, b, rule, affinity: affinityOfClusters(a, b, topics) })
      }
  const order = (rule: NameRule): number => FULL_NAME_RULES.indexOf(rule)
  return pairs.sort((x, y) => order(x.rule) - order(y.rule) || y.affinity.weight - x.affinity.weight)
}

function blocksOf(clusters: readonly Cluster[]): (readonly Cluster[])[] {
  const blocks = [...groupByKeys(clusters, ({ names }) => blockKeys(names[0]!)).values()]
  return blocks.flatMap((block) =>
    block.length <= MOST_IN_BLOCK
      ? [block]
      : [...groupByKeys(block, ({ names }) => [names[0]!.words[0]![0]!]).values()],
  )
}

/** Whether every name of `a` can be one person's with every name of `b`. */
function canStand(a: Cluster, b: Cluster): boolean {
  return a.names.every((name) =>
    b.names.every((other) => {
      const comparison = compareNames(name, other)
      const { conflict, shared, weakest, relations } = comparison
      return !conflict && shared > 0 && weakest >= STANDS && !relations.has('rival')
    }),
  )
}

/** Two names of one person are at least so alike, word by word. */
const STANDS = 0.76
