/*
 * What the whole collection decides, in one place and one after the other: who is who, which documents are reprints, how
 * rare words are. Statements and remarks are joined after it, group by group, on as many machines as one likes.
 */
import type { DocumentBrief, DocumentOutline } from '../brief/document-brief.ts'
import { leadingTerms } from '../brief/leading-terms.ts'
import { inOrder, type NumberedDocument } from '../brief/number-briefs.ts'
import { openTopics } from '../brief/topic-vectors.ts'
import { applyAliases } from '../cast/alias-rules.ts'
import { findCast } from '../cast/find-cast.ts'
import { type PersonEntries, personEntries } from '../cast/person-entries.ts'
import { roleDisagreement } from '../disagreements/about-persons.ts'
import { statementStems } from '../events/told-event.ts'
import { remarkStems } from '../remarks/told-remark.ts'
import { findReprints } from '../reprints/find-reprints.ts'
import { countWords, type GrowingCounts } from '../text/weighted-words.ts'
import type { DossierOptions, DossierPlan } from './dossier-plan.ts'
import type { PlannedPerson } from './planned-document.ts'

/** Takes documents one by one, each once, and keeps little of them. */
export interface Planner {
  readonly add: (brief: DocumentBrief) => void
  /** The plan for the documents at their places. */
  readonly plan: (numbered: readonly NumberedDocument[], options: DossierOptions) => DossierPlan
  /** What was kept of the documents, in the order in which they came. */
  readonly outlines: readonly DocumentOutline[]
}

/** Opens a plan of no documents yet. */
export function openPlanner(): Planner {
  const outlines: DocumentOutline[] = []
  const topicCounts = openTopics()
  const statements: GrowingCounts = { sentences: 0, counts: new Map() }
  const remarks: GrowingCounts = { sentences: 0, counts: new Map() }
  return {
    outlines,
    add: (brief) => {
      const { id, day, people, sketch } = brief
      outlines.push({ id, day, people, sketch })
      topicCounts.add(brief)
      for (const stems of statementStems(brief)) countWords(statements, stems)
      for (const stems of remarkStems(brief)) countWords(remarks, stems)
    },
    plan: (numbered, { aliases }) => {
      const documents = inOrder(outlines, numbered)
      const topics = topicCounts.vectors(numbered.map(({ from }) => from))
      const found = findCast(documents, topics)
      const cast = { ...found, clusters: applyAliases(found.clusters, aliases, documents) }
      const people = personEntries(documents, cast)
      const { entries: reprints, originalOf } = findReprints(documents)
      const personsOf = plannedPersons(people)
      return {
        documents: documents.map((document, place) => ({
          id: document.id,
          place,
          original: originalOf(place),
          people: personsOf(document, place),
          terms: leadingTerms(topics, place),
        })),
        people: people.entries,
        roles: new Map(
          [...people.clusterOf].flatMap(([id, cluster]) => {
            const disagreement = roleDisagreement(cluster, documents, originalOf)
            return disagreement === null ? [] : [[id, disagreement]]
          }),
        ),
        reprints,
        counts: { statements, remarks },
      }
    },
  }
}

function plannedPersons({
  entries,
  idOf,
}: PersonEntries): (document: DocumentOutline, place: number) => ReadonlyMap<string, PlannedPerson> {
  const names = new Map(entries.map(({ id, name }) => [id, name]))
  return ({ people }, place) =>
    new Map(
      people.flatMap(({ id: person }) => {
        const id = idOf(place, person)
        return id === null ? [] : [[person, { id, name: names.get(id) ?? id }]]
      }),
    )
}
