/*
 * Events as they are printed: dated ones in the order of their days, undated ones apart, each with the clearest sentence
 * and all its sources.
 */
import type { TimelineEntry, UndatedEntry } from '../../document/schema.ts'
import type { DocumentBrief } from '../brief/document-brief.ts'
import type { Reprints } from '../reprints/find-reprints.ts'
import { clearestFirst } from './clearest.ts'
import type { ToldEvent } from './event-overlap.ts'
import { intervalOf, precisionOf } from './interval.ts'
import type { Telling } from './told-event.ts'

/** An event with its entry, for what is found about it later. */
export interface EventEntry<Entry> {
  readonly entry: Entry
  readonly tellings: readonly Telling[]
}

/** The entries of a timeline, and of what has no day. */
export interface EventEntries {
  readonly timeline: readonly EventEntry<TimelineEntry>[]
  readonly undated: readonly EventEntry<UndatedEntry>[]
}

/** The entries of `events`. */
export function eventEntries(
  events: readonly ToldEvent[],
  documents: readonly DocumentBrief[],
  reprints: Reprints,
): EventEntries {
  const all = events.map((event) => describe(event, documents, reprints))
  const dated = all.filter(({ entry }) => entry.from !== null || entry.to !== null)
  const undated = all.filter(({ entry }) => entry.from === null && entry.to === null)
  return {
    timeline: dated.sort(byDay).map(numbered('T')),
    undated: undated.sort(byPlace).map(numbered('U')),
  }
}

type Described = EventEntry<Omit<TimelineEntry, 'id'>>

function numbered(letter: string): (event: Described, index: number) => EventEntry<TimelineEntry> {
  return ({ entry, tellings }, index) => ({ entry: { id: `${letter}${index + 1}`, ...entry }, tellings })
}

function describe(event: ToldEvent, documents: readonly DocumentBrief[], reprints: Reprints): Described {
  const tellings = clearestFirst(event.tellings)
  const { from, to } = intervalOf(tellings, reprints)
  const clearest = tellings[0]!.statement
  const number = (id: string): number => Number(id.slice(1))
  return {
    tellings,
    entry: {
      from,
      to,
      precision: precisionOf(from, to),
      text: clearest.text.replace(/\s+/g, ' '),
      sources: tellings.map(({ document, statement }) => ({
        document: documents[document]!.id,
        statement: statement.id,
      })),
      independentSources: reprints.independent(tellings.map(({ document }) => document)),
      people: [...event.people].sort((a, b) => number(a) - number(b)),
      disagreements: [],
      confidence: clearest.confidence,
    },
  }
}

function byDay(a: Described, b: Described): number {
  const start = ({ entry: { from, to } }: Described): string => from ?? to ?? ''
  const end = ({ entry: { from, to } }: Described): string => to ?? from ?? ''
  return compare(start(a), start(b)) || compare(end(a), end(b)) || byPlace(a, b)
}

function byPlace(a: Described, b: Described): number {
  const [first, second] = [a, b].map(({ tellings }) => earliest(tellings))
  return first!.document - second!.document || placeOf(first!) - placeOf(second!)
}

function earliest(tellings: readonly Telling[]): Telling {
  return tellings.reduce((best, next) =>
    next.document < best.document || (next.document === best.document && placeOf(next) < placeOf(best))
      ? next
      : best,
  )
}

function placeOf({ statement }: Telling): number {
  return Number(statement.id.slice(1))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
