/*
 * The timeline of a report: events under their year and month. Without a dossier an event is a statement of one document;
 * with one it has the statements of all documents that tell of it.
 */
import { monthBegun } from '../../dossier/dossier-wording.ts'
import { type Days, type Precision, precisionOf } from './days.ts'
import type { ReportDocument } from './report-document.ts'

/** A statement of a document. */
export interface EventSource {
  readonly document: number
  readonly statement: string
}

/** Something that happened, or is to happen. */
export interface ReportEvent extends Days {
  /** Id in the dossier; '' without one. */
  readonly id: string
  readonly precision: Precision
  readonly text: string
  readonly confidence: number
  /** The clearest first. */
  readonly sources: readonly EventSource[]
  readonly independentSources: number
  readonly disagreements: readonly string[]
}

/** A month with its events; `month` is null for what belongs to no one month. */
export interface EventMonth {
  readonly month: string | null
  readonly events: readonly ReportEvent[]
}

/** A year with its events; `year` is null for what has no day. */
export interface EventYear {
  readonly year: string | null
  readonly count: number
  readonly months: readonly EventMonth[]
}

/** The statements of all documents as events, each by itself. */
export function statementEvents(documents: readonly ReportDocument[]): ReportEvent[] {
  return documents.flatMap((document, index) =>
    document.statements.map((statement) => ({
      id: '',
      from: statement.from,
      to: statement.to,
      precision: precisionOf(statement),
      text: document.text.slice(statement.start, statement.end),
      confidence: statement.confidence,
      sources: [{ document: index, statement: statement.id }],
      independentSources: 1,
      disagreements: [],
    })),
  )
}

/** `events` by year and month, in the order of time; those without a day at the end. */
export function eventsByYear(events: readonly ReportEvent[]): EventYear[] {
  const sorted = events
    .map((event, index) => ({ event, index, time: `${firstDay(event) ?? '~'} ${event.to ?? '~'}` }))
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.index - b.index))
  const years = new Map<string | null, Map<string | null, ReportEvent[]>>()
  for (const { event } of sorted) {
    const year = firstDay(event)?.slice(0, 4) ?? null
    const months = years.get(year) ?? new Map<string | null, ReportEvent[]>()
    years.set(year, months)
    const month = monthBegun(event)
    const others = months.get(month)
    if (others === undefined) months.set(month, [event])
    else others.push(event)
  }
  return [...years].map(([year, months]) => ({
    year,
    count: [...months.values()].reduce((sum, { length }) => sum + length, 0),
    // what is only known by its year comes before its months
    months: [...months]
      .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
      .map(([month, inMonth]) => ({ month, events: inMonth })),
  }))
}

function firstDay({ from, to }: Days): string | null {
  return from ?? to
}
