/*
 * An event as it is printed: with the clearest sentence, all its sources, its days, and its place in the order of the
 * timeline. Its number comes when all events are there.
 */
import type { TimelineEntry } from '../../document/schema.ts'
import { dateDisagreement, numberDisagreements } from '../disagreements/about-events.ts'
import type { FoundEntry } from '../plan/found-entry.ts'
import { independent } from '../plan/planned-document.ts'
import { clearestFirst } from './clearest.ts'
import type { ToldEvent } from './event-overlap.ts'
import { intervalOf, precisionOf } from './interval.ts'
import type { Telling } from './told-event.ts'

/** An event of the timeline, or one without days. */
export type FoundEvent = FoundEntry<Omit<TimelineEntry, 'id'>>

/** The entry of `event`. */
export function eventEntry(event: ToldEvent): FoundEvent {
  const tellings = clearestFirst(event.tellings)
  const { from, to } = intervalOf(tellings)
  const clearest = tellings[0]!.statement
  const number = (id: string): number => Number(id.slice(1))
  const first = earliest(tellings)
  return {
    order: [from ?? to ?? '', to ?? from ?? '', first.document, placeOf(first)],
    entry: {
      from,
      to,
      precision: precisionOf(from, to),
      text: clearest.text.replace(/\s+/g, ' '),
      sources: tellings.map(({ source, statement }) => ({ document: source, statement: statement.id })),
      independentSources: independent(tellings),
      people: [...event.people].sort((a, b) => number(a) - number(b)),
      disagreements: [],
      confidence: clearest.confidence,
    },
    disagreements: [dateDisagreement(tellings) ?? [], numberDisagreements(tellings)].flat(),
  }
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
