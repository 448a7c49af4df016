/*
 * The overview of a dossier: what the documents disagree on first, then the cast, the timeline by year and month, and the
 * remarks that more than one document has.
 */
import type { Dossier, TimelineEntry } from '../../document/schema.ts'
import { oneLine } from '../terminal.ts'
import { heading, intervalInWords, row, type Surface } from './layout.ts'

/** Longer casts and timelines are cut: a collection has thousands. */
const MOST_PEOPLE = 25
const MOST_EVENTS = 80
const MOST_REMARKS = 20

/** The lines of a dossier of `documents` documents. */
export function dossierLines(dossier: Dossier, documents: number, surface: Surface): string[] {
  const reprints = dossier.reprints.reduce((sum, { documents: ids }) => sum + ids.length - 1, 0)
  const about = [
    counted(documents, 'document'),
    ...(reprints > 0 ? [`${counted(reprints, 'reprint')} counted once`] : []),
  ].join(' · ')
  return [
    surface.chalk.bold(about),
    ...disagreements(dossier, surface),
    ...cast(dossier, surface),
    ...timeline(dossier, surface),
    ...remarks(dossier, surface),
    '',
  ]
}

function disagreements(
  { disagreements: found, timeline: events, undated, quotes, people }: Dossier,
  surface: Surface,
): string[] {
  if (found.length === 0) return []
  const texts = new Map([...events, ...undated, ...quotes].map(({ id, text }) => [id, text]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return [
    ...heading('Disagreements', String(found.length), surface),
    ...found.flatMap(({ kind, about, readings }) => {
      const sides = readings.map(
        ({ text, independentSources }) => `${oneLine(text)} (${sources(independentSources)})`,
      )
      const subject = texts.get(about) ?? names.get(about) ?? about
      return row(kind, `${sides.join(' / ')} · ${subject}`, about, surface, surface.chalk.yellow)
    }),
  ]
}

function cast({ people }: Dossier, surface: Surface): string[] {
  const shown = surface.full ? people : people.slice(0, MOST_PEOPLE)
  return [
    ...heading('People', String(people.length), surface),
    ...shown.flatMap(({ id, name, aliases, roles, members, mentions, candidates }) => {
      const documents = new Set(members.map(({ document }) => document)).size
      const text = [
        ...(roles.length > 0 ? [roles.map((role) => role.text).join('; ')] : []),
        ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : []),
        `${mentions}× in ${counted(documents, 'document')}`,
        ...(candidates.length > 0 ? [`perhaps ${candidates.map(({ person }) => person).join(', ')}`] : []),
      ].join(' · ')
      return row(name, text, id, surface, surface.chalk.green)
    }),
    ...more(people.length - shown.length, surface),
  ]
}

/** Events under their year and month. */
function timeline({ timeline: events, undated, people }: Dossier, surface: Surface): string[] {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  // those with most sources are kept when there are too many, in the order of their days
  const chosen = surface.full ? events : mostTold(events)
  const lines = chosen.flatMap((event, i) => [
    ...headsOf(event, chosen[i - 1] ?? null).map((head) => surface.chalk.dim(head)),
    ...eventRow(event, names, surface),
  ])
  return [
    ...heading('Timeline', String(events.length), surface),
    ...lines,
    ...more(events.length - chosen.length, surface),
    ...(undated.length > 0 ? [surface.chalk.dim(`${undated.length} undated (--format json)`)] : []),
  ]
}

function mostTold(events: readonly TimelineEntry[]): readonly TimelineEntry[] {
  if (events.length <= MOST_EVENTS) return events
  const least = [...events].map(({ independentSources }) => independentSources).sort((a, b) => b - a)[
    MOST_EVENTS
  ]!
  return events.filter(({ independentSources }) => independentSources >= least).slice(0, MOST_EVENTS)
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The year and the month, where they are others than those of the event before. */
function headsOf(event: TimelineEntry, before: TimelineEntry | null): string[] {
  const [day, last] = [event, before].map((each) => each?.from ?? each?.to ?? '')
  const year = day!.slice(0, 4)
  const isInMonth = event.from !== null && event.to?.slice(0, 7) === event.from.slice(0, 7)
  const month = isInMonth ? MONTHS[Number(day!.slice(5, 7)) - 1] : undefined
  const isNewYear = year !== last!.slice(0, 4)
  const isNewMonth =
    isNewYear ||
    day!.slice(0, 7) !== last!.slice(0, 7) ||
    before?.to?.slice(0, 7) !== before?.from?.slice(0, 7)
  return [...(isNewYear ? [year] : []), ...(month !== undefined && isNewMonth ? [`${year} ${month}`] : [])]
}

function eventRow(event: TimelineEntry, names: ReadonlyMap<string, string>, surface: Surface): string[] {
  const others = event.people
    .flatMap((id) => names.get(id) ?? [])
    .filter((name) => !event.text.includes(lastWord(name)))
  const who = others.length > 0 ? ` [${others.join(', ')}]` : ''
  const disagreed = event.disagreements.length > 0 ? ` ≠ ${event.disagreements.join(', ')}` : ''
  const told = event.sources.length > 1 ? ` (${sources(event.independentSources)})` : ''
  const label = intervalInWords(event.from, event.to)
  return row(label, `${event.text}${who}${told}${disagreed}`, event.id, surface, surface.chalk.cyan)
}

function remarks({ quotes }: Dossier, surface: Surface): string[] {
  const several = quotes.filter(({ independentSources }) => independentSources > 1)
  const shown = surface.full ? several : several.slice(0, MOST_REMARKS)
  if (shown.length === 0) return []
  return [
    ...heading('Remarks in several documents', String(several.length), surface),
    ...shown.flatMap(({ id, speakerText, text, type, independentSources }) => {
      const words = type === 'indirect' ? text : `“${text}”`
      return row(
        oneLine(speakerText ?? '?'),
        `${words} (${sources(independentSources)})`,
        id,
        surface,
        surface.chalk.magenta,
      )
    }),
    ...more(several.length - shown.length, surface),
  ]
}

function more(count: number, { chalk }: Surface): string[] {
  return count > 0 ? [chalk.dim(`and ${count} more (--full)`)] : []
}

function sources(count: number): string {
  return counted(count, 'source')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name
}
