/*
 * How well a dossier finds what a made collection holds: pairs of persons, of statements and of reprints, and planted
 * disagreements.
 */
import type { Dossier, FactDocument } from '../../../src/document/schema.ts'
import type { MadeCollection } from './made-collection.ts'

/** Precision and recall in percent, with the counts. */
export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly found: number
  readonly there: number
}

/** Things with the group that they are in and the one they should be in. */
interface Grouped {
  readonly document: string
  readonly group: string
  readonly truth: string
}

/** The figures of `dossier` over `documents`; `errors` are told what is wrong. */
export function scoreDossier(
  made: MadeCollection,
  documents: readonly FactDocument[],
  dossier: Dossier,
  onError: (message: string) => void,
): Record<string, Figures> {
  const persons = groupedPersons(made, documents, dossier)
  const events = groupedStatements(made, documents, dossier)
  return {
    cast: pairFigures(persons, (a, b, same) => onError(`person ${same ? 'missed' : 'wrong'}: ${a} | ${b}`)),
    events: pairFigures(events, (a, b, same) => onError(`event ${same ? 'missed' : 'wrong'}: ${a} | ${b}`)),
    reprints: reprintFigures(made, dossier),
    disagreements: disagreementFigures(made, documents, dossier, events, persons, onError),
  }
}

interface GroupedFact extends Grouped {
  readonly id: string
  readonly text: string
}

function groupedPersons(
  made: MadeCollection,
  documents: readonly FactDocument[],
  dossier: Dossier,
): GroupedFact[] {
  const groups = new Map(
    dossier.people.flatMap((person) => person.members.map((m) => [`${m.document} ${m.person}`, person.id])),
  )
  const truths = new Map(made.documents.map((document) => [document.record.id, document.persons]))
  return documents.flatMap((document) => {
    const known = [...(truths.get(document.id) ?? [])]
    return document.people.flatMap((person) => {
      const truth = known.find(
        ([last]) => person.name.split(' ').includes(last) || person.name.endsWith(last),
      )
      const group = groups.get(`${document.id} ${person.id}`)
      return truth === undefined || group === undefined
        ? []
        : { id: person.id, text: person.name, document: document.id, group, truth: truth[1] }
    })
  })
}

function groupedStatements(
  made: MadeCollection,
  documents: readonly FactDocument[],
  dossier: Dossier,
): GroupedFact[] {
  const entries = [...dossier.timeline, ...dossier.undated]
  const groups = new Map(
    entries.flatMap((entry) => entry.sources.map((s) => [`${s.document} ${s.statement}`, entry.id])),
  )
  const truths = new Map(made.documents.map((document) => [document.record.id, document.events]))
  return documents.flatMap((document) => {
    const known = [...(truths.get(document.id) ?? [])]
    return document.statements.flatMap(({ id, text }) => {
      const truth = known.find(([sentence]) => sentence.slice(1) === text.slice(1))
      const group = groups.get(`${document.id} ${id}`)
      return truth === undefined || group === undefined
        ? []
        : { id, text, document: document.id, group, truth: truth[1] }
    })
  })
}

/** Pairs across documents, counted by groups: never all pairs. */
function pairFigures(
  facts: readonly GroupedFact[],
  onError: (a: string, b: string, same: boolean) => void,
): Figures {
  const found = pairsIn(facts, ({ group }) => group)
  const there = pairsIn(facts, ({ truth }) => truth)
  const right = [...found].filter((pair) => there.has(pair)).length
  const named = (pair: string, same: boolean): void => {
    const [a, b] = pair.split(' ').map((i) => facts[Number(i)]!)
    onError(`${a!.text} (${a!.document})`, `${b!.text} (${b!.document})`, same)
  }
  for (const pair of found) if (!there.has(pair)) named(pair, false)
  for (const pair of there) if (!found.has(pair)) named(pair, true)
  return figures(right, found.size, there.size)
}

function pairsIn(facts: readonly GroupedFact[], keyOf: (fact: GroupedFact) => string): Set<string> {
  const groups = new Map<string, number[]>()
  for (const [i, fact] of facts.entries()) groups.set(keyOf(fact), [...(groups.get(keyOf(fact)) ?? []), i])
  const pairs = new Set<string>()
  for (const group of groups.values())
    for (const [k, i] of group.entries())
      for (const j of group.slice(k + 1))
        if (facts[i]!.document !== facts[j]!.document) pairs.add(`${i} ${j}`)
  return pairs
}

function reprintFigures(made: MadeCollection, dossier: Dossier): Figures {
  const truth = new Map(made.documents.map(({ record, original }) => [record.id, original]))
  const groups = new Map<string, string[]>()
  for (const [id, original] of truth) groups.set(original, [...(groups.get(original) ?? []), id])
  const there = [...groups.values()].reduce((sum, ids) => sum + (ids.length * (ids.length - 1)) / 2, 0)
  let found = 0
  let right = 0
  for (const { documents } of dossier.reprints)
    for (const [i, a] of documents.entries())
      for (const b of documents.slice(i + 1)) {
        found++
        if (truth.get(a) === truth.get(b)) right++
      }
  return figures(right, found, there)
}

function disagreementFigures(
  made: MadeCollection,
  documents: readonly FactDocument[],
  dossier: Dossier,
  events: readonly GroupedFact[],
  persons: readonly GroupedFact[],
  onError: (message: string) => void,
): Figures {
  const eventOf = new Map(events.map(({ group, truth }) => [group, truth]))
  const personOf = new Map(persons.map(({ group, truth }) => [group, truth]))
  const remarkOf = remarksOf(made, documents, dossier)
  const known = dossier.disagreements.map(
    ({ kind, about }) =>
      `${kind} ${eventOf.get(about) ?? personOf.get(about) ?? remarkOf.get(about) ?? about}`,
  )
  const found = new Set(known)
  const right = [...made.disagreements].filter((planted) => found.has(planted))
  for (const each of dossier.disagreements) {
    const key = `${each.kind} ${eventOf.get(each.about) ?? personOf.get(each.about) ?? remarkOf.get(each.about) ?? each.about}`
    if (!made.disagreements.has(key))
      onError(
        `disagreement wrong: ${key} ${JSON.stringify(each.readings.map((r) => [r.text, r.sources[0]]))}`,
      )
  }
  for (const planted of made.disagreements)
    if (!found.has(planted)) onError(`disagreement missed: ${planted}`)
  return figures(right.length, found.size, made.disagreements.size)
}

/** The remark of each entry: that of a document where it is the only one of those that the document has. */
function remarksOf(
  made: MadeCollection,
  _documents: readonly FactDocument[],
  dossier: Dossier,
): Map<string, string> {
  const texts = new Map(made.remarkTexts.map(({ id, text }) => [id, plain(text)]))
  const own = new Map(made.documents.map(({ record, remarks }) => [record.id, remarks]))
  return new Map(
    dossier.quotes.flatMap(({ id, text, sources }) => {
      const near = [...(own.get(sources[0]?.document ?? '') ?? [])]
      const found = near.find((remark) => (texts.get(remark) ?? '').includes(plain(text).slice(0, 60)))
      return found === undefined ? [] : [[id, found] as const]
    }),
  )
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}

function figures(right: number, found: number, there: number): Figures {
  const percent = (part: number, whole: number): number =>
    whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10
  return { precision: percent(right, found), recall: percent(right, there), found, there }
}
