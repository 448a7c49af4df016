/*
 * The overview of a dossier: what the documents disagree on first, then the cast, the timeline by year and month, and the
 * remarks that more than one document has.
 */

import type { Dossier, TimelineEntry } from '../../document/schema.ts'
import { MONTHS } from '../../lexicon/calendar/day-names.ts'
import {
  castText,
  collectionText,
  counted,
  MOST_PEOPLE,
  MOST_REMARKS,
  monthBegun,
  mostTold,
  othersIn,
  readingsText,
  saidInWords,
  subjectsOf,
} from '../dossier/dossier-wording.ts'
import { oneLine } from '../terminal.ts'
import { heading, intervalInWords, row, type Surface } from './layout.ts'

/** The lines of a dossier of `documents` documents. */
export function dossierLines(dossier: Dossier, documents: number, surface: Surface): string[] {
  return [
    surface.chalk.bold(collectionText(dossier, documents)),
    ...disagreements(dossier, surface),
    ...cast(dossier, surface),
    ...timeline(dossier, surface),
    ...remarks(dossier, surface),
    '',
  ]
}

function disagreements(dossier: Dossier, surface: Surface): string[] {
  const found = dossier.disagreements
  if (found.length === 0) return []
  const subject = subjectsOf(dossier)
  return [
    ...heading('Disagreements', String(found.length), surface),
    ...found.flatMap((each) =>
      row(
        each.kind,
        `${readingsText(each)} · ${subject(each.about)}`,
        each.about,
        surface,
        surface.chalk.yellow,
      ),
    ),
  ]
}

function cast({ people }: Dossier, surface: Surface): string[] {
  const shown = surface.full ? people : people.slice(0, MOST_PEOPLE)
  return [
    ...heading('People', String(people.length), surface),
    ...shown.flatMap((person) =>
      row(
        person.name,
        castText(person, (id) => id),
        person.id,
        surface,
        surface.chalk.green,
      ),
    ),
    ...more(people.length - shown.length, surface),
  ]
}

/** Events under their year and month. */
function timeline({ timeline: events, undated, people }: Dossier, surface: Surface): string[] {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  // those with most sources are kept when there are too many, in the order of their days
  const chosen = surface.full ? events : mostTold(events)
  const seen = new Set<string>()
  const lines = chosen.flatMap((event) => [
    ...headsOf(event)
      .filter((head) => !seen.has(head) && seen.add(head))
      .map((head) => surface.chalk.dim(head)),
    ...eventRow(event, names, surface),
  ])
  return [
    ...heading('Timeline', String(events.length), surface),
    ...lines,
    ...more(events.length - chosen.length, surface),
    ...(undated.length > 0 ? [surface.chalk.dim(`${undated.length} undated (--format json)`)] : []),
  ]
}

/** The year of an event, and the month under which it stands. */
function headsOf({ from, to }: TimelineEntry): string[] {
  const year = (from ?? to ?? '').slice(0, 4)
  const month = monthBegun({ from, to })
  return month === null ? [year] : [year, `${year} ${MONTHS[Number(month.slice(5)) - 1]}`]
}

function eventRow(event: TimelineEntry, names: ReadonlyMap<string, string>, surface: Surface): string[] {
  const others = othersIn(event, names)
  const who = others.length > 0 ? ` [${others.join(', ')}]` : ''
  const disagreed = event.disagreements.length > 0 ? ` ≠ ${event.disagreements.join(', ')}` : ''
  const told = event.sources.length > 1 ? ` (${counted(event.independentSources, 'source')})` : ''
  const label = intervalInWords(event.from, event.to)
  return row(label, `${event.text}${who}${told}${disagreed}`, event.id, surface, surface.chalk.cyan)
}

function remarks({ quotes }: Dossier, surface: Surface): string[] {
  const several = quotes.filter(({ independentSources }) => independentSources > 1)
  const shown = surface.full ? several : several.slice(0, MOST_REMARKS)
  if (shown.length === 0) return []
  return [
    ...heading('Remarks in several documents', String(several.length), surface),
    ...shown.flatMap(({ id, speakerText, independentSources, ...quote }) => {
      const words = saidInWords(quote)
      return row(
        oneLine(speakerText ?? '?'),
        `${words} (${counted(independentSources, 'source')})`,
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
