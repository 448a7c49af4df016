/*
 * A plan as lines of JSON, for processes that join a part of the statements and remarks each: a line with the counts of
 * words, one a document, one a person, one a group of reprints.
 */
import type { DossierPerson, Reprint } from '../../document/schema.ts'
import type { LeadingTerms } from '../brief/leading-terms.ts'
import type { FoundDisagreement } from '../disagreements/disagreement.ts'
import type { WordCounts } from '../text/weighted-words.ts'
import type { DossierPlan } from './dossier-plan.ts'
import type { PlannedDocument } from './planned-document.ts'

interface CountsLine {
  readonly sentences: number
  readonly counts: readonly (readonly [string, number])[]
}

/** A line of a plan. */
export type PlanLine =
  | { readonly cast: 'counts'; readonly statements: CountsLine; readonly remarks: CountsLine }
  | ({ readonly cast: 'document'; readonly key: string } & Pick<
      PlannedDocument,
      'id' | 'place' | 'original'
    > & {
        readonly people: readonly (readonly [string, string, string])[]
        readonly terms: LeadingTerms
      })
  | {
      readonly cast: 'person'
      readonly person: DossierPerson
      readonly role: FoundDisagreement | null
    }
  | { readonly cast: 'reprint'; readonly reprint: Reprint }
  /** The last line: how many stand before it, so that a plan that is cut off is seen to be. */
  | { readonly cast: 'end'; readonly lines: number }

/** The lines of `plan`; `keys` tell its documents from all others, in their order. */
export function* planLines(plan: DossierPlan, keys: readonly string[]): Generator<PlanLine> {
  const { statements, remarks } = plan.counts
  yield { cast: 'counts', statements: countsLine(statements), remarks: countsLine(remarks) }
  for (const [i, { id, place, original, people, terms }] of plan.documents.entries())
    yield {
      cast: 'document',
      key: keys[i]!,
      id,
      place,
      original,
      people: [...people].map(([own, person]) => [own, person.id, person.name]),
      terms,
    }
  for (const person of plan.people) yield { cast: 'person', person, role: plan.roles.get(person.id) ?? null }
  for (const reprint of plan.reprints) yield { cast: 'reprint', reprint }
  yield { cast: 'end', lines: 1 + plan.documents.length + plan.people.length + plan.reprints.length }
}

/** A plan with the keys of its documents. */
export interface ReadPlan {
  readonly plan: DossierPlan
  readonly byKey: ReadonlyMap<string, PlannedDocument>
}

/** The plan that `lines` are of; null where they are not all of one, or not all of it. */
export function planOf(lines: readonly PlanLine[]): ReadPlan | null {
  const last = lines.at(-1)
  if (last?.cast !== 'end' || last.lines !== lines.length - 1) return null
  const documents: PlannedDocument[] = []
  const byKey = new Map<string, PlannedDocument>()
  const people: DossierPerson[] = []
  const roles = new Map<string, FoundDisagreement>()
  const reprints: Reprint[] = []
  let counts: DossierPlan['counts'] | null = null
  for (const line of lines.slice(0, -1)) {
    if (line.cast === 'counts')
      counts = { statements: countsOf(line.statements), remarks: countsOf(line.remarks) }
    else if (line.cast === 'reprint') reprints.push(line.reprint)
    else if (line.cast === 'person') {
      people.push(line.person)
      if (line.role !== null) roles.set(line.person.id, line.role)
    } else if (line.cast !== 'document') return null
    else {
      const document = documentOf(line)
      documents.push(document)
      byKey.set(line.key, document)
    }
  }
  return counts === null ? null : { plan: { documents, people, roles, reprints, counts }, byKey }
}

function documentOf({
  id,
  place,
  original,
  people,
  terms,
}: Extract<PlanLine, { cast: 'document' }>): PlannedDocument {
  return {
    id,
    place,
    original,
    people: new Map(people.map(([own, person, name]) => [own, { id: person, name }])),
    terms,
  }
}

function countsLine({ sentences, counts }: WordCounts): CountsLine {
  return { sentences, counts: [...counts] }
}

function countsOf({ sentences, counts }: CountsLine): WordCounts {
  return { sentences, counts: new Map(counts) }
}
