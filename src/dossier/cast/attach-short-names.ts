/*
 * Persons of whom a document gives a surname, a first name or initials alone: each goes to the one person who bears that
 * name in documents on the same affair, or stays apart when nobody or more than one could be meant.
 */

import { compareNames } from '../../names/compare-names.ts'
import type { PersonBrief } from '../brief/document-brief.ts'
import type { Topics } from '../brief/topic-vectors.ts'
import { blockKeys, groupByKeys } from '../names/name-blocks.ts'
import { type Affinity, affinityOf } from './affinity.ts'
import { addMember, type Cluster, emptyCluster, nameKey } from './cluster.ts'
import type { NearMiss } from './join-clusters.ts'
import { type NameRule, nameRule, SHORT_NAME_RULES } from './name-rules.ts'

/** Persons with the same short name are one with so much evidence. */
const SAME_SHORT_NAME = 0.05
/** The best person has to lead by so much, and by this factor. */
const LEAD = 0.03
const LEAD_FACTOR = 1.25
/** What it counts, for each doubling of their number, that documents call the person by that very name; and at most. */
const CALLED_SO = 0.02
const MOST_CALLED_SO = 0.1
/** What is taken off where the document names the person in full beside the short name: it told them apart. */
const TOLD_APART = 0.15
/** Persons of one surname that are compared: those with most members. */
const MOST_BEARERS = 12
/** Rounds: who was found in the first helps to find others. */
const ROUNDS = 2

interface Choice {
  readonly cluster: Cluster
  readonly rule: NameRule
  readonly affinity: Affinity
  readonly weight: number
}

type WhyOf = (rule: NameRule, affinity: Affinity) => string

/** Adds each of `units` to the cluster it belongs to; those without one make clusters of their own, also in `clusters`. */
export function attachShortNames(
  units: readonly PersonBrief[],
  clusters: Cluster[],
  topics: Topics,
  whyOf: WhyOf,
): NearMiss[] {
  const bearers = groupByKeys(clusters, ({ names }) => names.flatMap(blockKeys))
  let open = units
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    const chosen = open.map((unit) => ({ unit, choice: choose(choicesOf(unit, bearers, topics)) }))
    for (const { unit, choice } of chosen)
      if (choice !== null)
        addMember(choice.cluster, unit, whyOf(choice.rule, choice.affinity), choice.rule.confidence)
    const left = chosen.filter(({ choice }) => choice === null).map(({ unit }) => unit)
    if (left.length === open.length) break
    open = left
  }
  const misses: NearMiss[] = []
  for (const own of clustersOf(open, topics, whyOf)) {
    clusters.push(own)
    for (const { cluster, rule } of choicesOf(own.members[0]!.unit, bearers, topics).slice(0, 3))
      misses.push({ a: own, b: cluster, why: `${rule.why} alone, and it could be somebody else` })
  }
  return misses
}

/** Who may be meant, the likeliest first. */
function choicesOf(
  unit: PersonBrief,
  bearers: ReadonlyMap<string, readonly Cluster[]>,
  topics: Topics,
): Choice[] {
  const near = [...new Set(blockKeys(unit.words).flatMap((key) => bearers.get(key) ?? []))]
  const choices: Choice[] = []
  const most = near.sort((a, b) => b.members.length - a.members.length).slice(0, MOST_BEARERS)
  for (const cluster of most) {
    const rule = ruleFor(unit, cluster)
    if (rule === null) continue
    const affinity = affinityOf(unit, cluster, topics)
    const called = cluster.aliases.get(nameKey(unit.words)) ?? 0
    const bonus = Math.min(MOST_CALLED_SO, CALLED_SO * Math.log2(1 + called))
    const apart = cluster.documents.has(unit.document) ? TOLD_APART : 0
    choices.push({ cluster, rule, affinity, weight: affinity.weight + bonus - apart })
  }
  return choices.sort((a, b) => b.weight - a.weight)
}

function ruleFor(unit: PersonBrief, { names }: Cluster): NameRule | null {
  const rules = names.flatMap((name) => nameRule(SHORT_NAME_RULES, compareNames(name, unit.words)) ?? [])
  return rules.sort((a, b) => SHORT_NAME_RULES.indexOf(a) - SHORT_NAME_RULES.indexOf(b))[0] ?? null
}

/** The one that leads clearly, if it has the evidence that its rule needs. */
function choose(choices: readonly Choice[]): Choice | null {
  const [best, second] = choices
  if (best === undefined || best.weight < best.rule.needs) return null
  if (second === undefined) return best
  const leads = best.weight >= second.weight + LEAD && best.weight >= LEAD_FACTOR * second.weight
  return leads ? best : null
}

/** Persons who are known by a short name alone: those of one name and one affair together. */
function clustersOf(units: readonly PersonBrief[], topics: Topics, whyOf: WhyOf): Cluster[] {
  const all: Cluster[] = []
  for (const sameName of groupByKeys(units, ({ words }) => [nameKey(words)]).values()) {
    const clusters: Cluster[] = []
    for (const unit of sameName) {
      const ranked = clusters
        .slice(-MOST_BEARERS)
        .filter(({ documents }) => !documents.has(unit.document))
        .map((cluster) => ({ cluster, affinity: affinityOf(unit, cluster, topics) }))
        .sort((a, b) => b.affinity.weight - a.affinity.weight)
      const best = ranked[0]
      if (best !== undefined && best.affinity.weight >= SAME_SHORT_NAME)
        addMember(
          best.cluster,
          unit,
          whyOf(SAME_SHORT_NAME_RULE, best.affinity),
          SAME_SHORT_NAME_RULE.confidence,
        )
      else {
        const own = emptyCluster()
        addMember(own, unit, 'the only name given', 0.9)
        clusters.push(own)
      }
    }
    all.push(...clusters)
  }
  return all
}

const SAME_SHORT_NAME_RULE: NameRule = {
  name: 'same-short-name',
  example: ['Lindqvist', 'Lindqvist'],
  why: 'same name',
  needs: SAME_SHORT_NAME,
  confidence: 0.92,
  holds: () => true,
}
