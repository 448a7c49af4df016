/*
 * Persons of two documents whose names a rule puts together, in texts whose names carry identities. Where an identity of
 * the set holds names that cannot be one person's (a couple, a family), those of the rarer name are left out.
 */
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import type { FactDocument } from '../../../src/document/schema.ts'
import { briefOf, type PersonBrief } from '../../../src/dossier/brief/document-brief.ts'
import { type Topics, topicsOf } from '../../../src/dossier/brief/topic-vectors.ts'
import { affinityOf } from '../../../src/dossier/cast/affinity.ts'
import { addMember, emptyCluster } from '../../../src/dossier/cast/cluster.ts'
import {
  FULL_NAME_RULES,
  type NameRule,
  nameRule,
  SHORT_NAME_RULES,
} from '../../../src/dossier/cast/name-rules.ts'
import { compareNames } from '../../../src/names/compare-names.ts'
import { isFullName } from '../../../src/names/name-words.ts'
import { extractAll } from '../../../src/pipeline.ts'
import type { JudgedPair } from './folds.ts'
import { valuesOf } from './name-pairs.ts'

interface GoldText {
  readonly id: string
  readonly text: string
  readonly gold: {
    readonly people: readonly { readonly start: number; readonly end: number; readonly who: string }[]
  }
}

interface Unit {
  readonly person: PersonBrief
  readonly who: string
}

/** The pairs of both sets. */
export function castPairs(folder: string): JudgedPair[] {
  return ['cast-dev', 'castnews-dev'].flatMap((set) => pairsOfSet(path.join(folder, `${set}.jsonl.gz`)))
}

function pairsOfSet(file: string): JudgedPair[] {
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString().split('\n')
  const texts: GoldText[] = lines.filter((line) => line !== '').map((line) => JSON.parse(line))
  const documents = texts.flatMap(({ id, text }) =>
    extractAll([{ id, text }], { strip: false }).map((d) => d.document),
  )
  const briefs = documents.map(briefOf)
  const units = withoutFamilies(
    documents.flatMap((document, at) =>
      unitsOf(document, texts[at]!).map(({ id, who }) => {
        const person = briefs[at]!.people.find((own) => own.id === id)!
        return { person: { ...person, document: at }, who }
      }),
    ),
  )
  const topics = topicsOf(briefs)
  return units.flatMap((a, i) => units.slice(i + 1).flatMap((b) => pairOf(a, b, topics) ?? []))
}

/** Persons of a document with the identity of most of their names. */
function unitsOf(
  { people }: FactDocument,
  { gold }: GoldText,
): { readonly id: string; readonly who: string }[] {
  return people.flatMap(({ id, mentions }) => {
    const counts = new Map<string, number>()
    for (const { start, end, who } of gold.people)
      if (mentions.some((m) => m.kind === 'name' && m.start < end && start < m.end))
        counts.set(who, (counts.get(who) ?? 0) + 1)
    const [best] = [...counts].sort((x, y) => y[1] - x[1])
    return best === undefined ? [] : [{ id, who: best[0] }]
  })
}

function withoutFamilies(units: readonly Unit[]): Unit[] {
  return units.filter(({ who, person }) => {
    if (!isFullName(person.words)) return true
    const others = units.filter((other) => other.who === who && isFullName(other.person.words))
    const against = others.filter((other) => compareNames(other.person.words, person.words).conflict)
    return 2 * against.length <= others.length
  })
}

function pairOf(a: Unit, b: Unit, topics: Topics): JudgedPair | null {
  if (a.person.document === b.person.document) return null
  const [full, other] = isFullName(a.person.words) ? [a.person, b.person] : [b.person, a.person]
  const areFull = isFullName(full.words) && isFullName(other.words)
  const rules = areFull ? FULL_NAME_RULES : SHORT_NAME_RULES
  const comparison = compareNames(full.words, other.words)
  const rule = nameRule(rules, comparison)
  if (rule === null) return null
  const cluster = emptyCluster()
  addMember(cluster, full, '', 1)
  const { topic, role, otherGender, weight } = affinityOf(other, cluster, topics)
  const evidence = [topic, Math.sqrt(topic), Number(role !== null), Number(otherGender)]
  return {
    group: other.words.words.at(-1) ?? '',
    values: [...valuesOf(comparison), Number(areFull), ...evidence, ...ruleValues(rules, rule)],
    isRight: a.who === b.who,
    score: weight - rule.needs,
  }
}

function ruleValues(rules: readonly NameRule[], rule: NameRule): number[] {
  return [...FULL_NAME_RULES, ...SHORT_NAME_RULES].map((each) =>
    Number(rules.includes(each) && each === rule),
  )
}
