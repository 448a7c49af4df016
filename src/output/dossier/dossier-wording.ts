/*
 * How the overview, the brief and the timeline word a dossier: what is counted, who somebody is, what is read in two ways,
 * and which entries are shown where there are too many.
 */
import type { Disagreement, Dossier, DossierPerson, TimelineEntry } from '../../document/schema.ts'
import { eachOnce, spellings } from '../summary/cast.ts'
import { oneLine } from '../terminal.ts'

/** The month under which an event stands, "2022-07": where it begins; null where it lasts for months from New Year on. */
export function monthBegun({ from, to }: Pick<TimelineEntry, 'from' | 'to'>): string | null {
  if (from === null || to === null) return null
  const month = from.slice(0, 7)
  return to.slice(0, 7) === month || !from.endsWith('-01-01') ? month : null
}

/** Longer lists are cut: a collection has thousands. */
export const MOST_PEOPLE = 25
export const MOST_EVENTS = 80
export const MOST_REMARKS = 20

/** "3 documents · 1 reprint counted once". */
export function collectionText({ reprints }: Dossier, documents: number): string {
  const copies = reprints.reduce((sum, { documents: ids }) => sum + ids.length - 1, 0)
  const onceOnly = copies > 0 ? [`${counted(copies, 'reprint')} counted once`] : []
  return [counted(documents, 'document'), ...onceOnly].join(' · ')
}

/** What is told of a person beside the name; `called` names those who may be the same. */
export function castText(
  { name, roles, aliases, members, mentions, candidates }: DossierPerson,
  called: (id: string) => string,
): string {
  const documents = new Set(members.map(({ document }) => document)).size
  return [
    ...(roles.length > 0 ? [eachOnce(roles.map((role) => role.text)).join('; ')] : []),
    ...spellings(name, aliases),
    `${mentions}× in ${counted(documents, 'document')}`,
    ...(candidates.length > 0
      ? [`perhaps ${candidates.map(({ person }) => called(person)).join(', ')}`]
      : []),
  ].join(' · ')
}

/** A remark in its marks; of one that is denied it is said. */
export function saidInWords({
  text,
  type,
  stance,
  negated,
}: Pick<Dossier['quotes'][number], 'text' | 'type' | 'stance' | 'negated'>): string {
  const words = type === 'indirect' ? text : `“${text}”`
  return negated || stance === 'denies' ? `${words} [denied]` : words
}

/** "twelve passengers (1 source) / Fourteen passengers (2 sources)". */
export function readingsText({ readings }: Disagreement): string {
  return readings
    .map(({ text, independentSources }) => `${oneLine(text)} (${counted(independentSources, 'source')})`)
    .join(' / ')
}

/** What a disagreement is about: the text of the event or remark, or the name of the person. */
export function subjectsOf({ timeline, undated, quotes, people }: Dossier): (id: string) => string {
  const texts = new Map([...timeline, ...undated, ...quotes].map(({ id, text }) => [id, text]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => texts.get(id) ?? names.get(id) ?? id
}

/** Who is in an event and is not named in its sentence. */
export function othersIn(event: TimelineEntry, names: ReadonlyMap<string, string>): string[] {
  return event.people
    .flatMap((id) => names.get(id) ?? [])
    .filter((name) => !event.text.includes(name.split(' ').at(-1) ?? name))
}

/** The events with most sources where there are too many, in the order of their days. */
export function mostTold(events: readonly TimelineEntry[]): readonly TimelineEntry[] {
  if (events.length <= MOST_EVENTS) return events
  const told = events.map(({ independentSources }) => independentSources).sort((a, b) => b - a)
  const least = told[MOST_EVENTS]!
  return events.filter(({ independentSources }) => independentSources >= least).slice(0, MOST_EVENTS)
}

/** "1 source", "2 sources". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
