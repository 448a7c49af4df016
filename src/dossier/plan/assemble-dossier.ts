/*
 * The last step of a dossier: entries in their order, with their numbers, and disagreements named by them.
 */
import type { Disagreement, Dossier } from '../../document/schema.ts'
import type { FoundDisagreement } from '../disagreements/disagreement.ts'
import type { FoundEvent } from '../events/event-entries.ts'
import type { DossierPlan, FoundEntries } from './dossier-plan.ts'
import { compareOrder, type FoundEntry } from './found-entry.ts'

/** The dossier of a plan and the entries that were found by it. */
export function assembleDossier(plan: DossierPlan, { events, remarks }: FoundEntries): Dossier {
  const disagreements: Disagreement[] = []
  /** Numbers what is disagreed on about an entry; the ids. */
  const numbered = (about: string, found: readonly FoundDisagreement[]): string[] =>
    found.map(({ kind, ...rest }) => {
      const id = `X${disagreements.length + 1}`
      disagreements.push({ id, kind, about, ...rest })
      return id
    })
  const entriesOf = <Entry>(letter: string, found: readonly FoundEntry<Entry>[]) =>
    [...found].sort(compareOrder).map(({ entry, disagreements: own }, i) => {
      const id = `${letter}${i + 1}`
      return { id, ...entry, disagreements: numbered(id, own) }
    })
  const isDated = ({ entry: { from, to } }: FoundEvent): boolean => from !== null || to !== null
  const timeline = entriesOf('T', events.filter(isDated))
  const undated = entriesOf(
    'U',
    events.filter((event) => !isDated(event)),
  )
  const quotes = entriesOf('Q', remarks)
  const spoken = new Map<string, number>()
  for (const { speaker } of quotes) if (speaker !== null) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1)
  const people = plan.people.map((person) => ({
    ...person,
    remarks: spoken.get(person.id) ?? 0,
    disagreements: numbered(person.id, [plan.roles.get(person.id) ?? []].flat()),
  }))
  return { people, timeline, undated, quotes, disagreements, reprints: [...plan.reprints] }
}
