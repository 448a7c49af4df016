/*
 * What a report holds, what of it is shown, and which fact is in focus. Parts of the page ask here and are told of changes.
 */
import type { Dossier } from '../../../document/schema.ts'
import { type Card, cardsOf } from '../data/cards.ts'
import { namesInDossier } from '../data/dossier.ts'
import { cardFilter, type Filter, isFoundInText } from '../data/filter.ts'
import { type Lookups, lookupsOf } from '../data/lookups.ts'
import type { ReportDocument, ReportEntry, ReportFailure } from '../data/report-document.ts'
import type { Decision } from '../data/review.ts'

/** All that the file holds. */
export interface Report {
  readonly documents: readonly ReportDocument[]
  /** For each document, its facts by their ids. */
  readonly lookups: readonly Lookups[]
  readonly failures: readonly ReportFailure[]
  /** What the documents tell together, where that was asked for. */
  readonly dossier: Dossier | null
  /** In the order of documents and their texts. */
  readonly cards: readonly Card[]
  readonly byKey: ReadonlyMap<string, Card>
}

/** What the filters leave. */
export interface Shown {
  readonly cards: readonly Card[]
  readonly keys: ReadonlySet<string>
  readonly documents: ReadonlySet<number>
}

/** What has changed: the filters, the fact in focus, or the decisions. */
export type Change = 'filter' | 'focus' | 'decisions'

/** The state of the page. */
export interface Store {
  readonly report: Report
  readonly filter: () => Filter
  readonly shown: () => Shown
  /** The fact in focus. */
  readonly focus: () => Card | null
  /** Decisions by the keys of their facts. */
  readonly decisions: () => ReadonlyMap<string, Decision>
  readonly setFilter: (filter: Filter) => void
  readonly setFocus: (key: string | null) => void
  readonly decide: (key: string, decision: Decision | null) => void
  readonly onChange: (change: Change, listener: () => void) => void
}

/** The report from the entries of the page. */
export function reportOf(entries: readonly ReportEntry[], dossier: Dossier | null): Report {
  const documents: ReportDocument[] = []
  const failures: ReportFailure[] = []
  for (const entry of entries) {
    if ('error' in entry) failures.push(entry)
    else documents.push(entry)
  }
  const names = dossier === null ? new Map<string, string>() : namesInDossier(dossier)
  const cards = documents.flatMap((document, index) => cardsOf(document, index, names))
  const lookups = documents.map(lookupsOf)
  return {
    documents,
    lookups,
    failures,
    dossier,
    cards,
    byKey: new Map(cards.map((card) => [card.key, card])),
  }
}

/** A store of `report`, with what the address asks for and the decisions of an earlier visit. */
export function openStore(report: Report, asked: Filter, earlier: ReadonlyMap<string, Decision>): Store {
  const listeners = new Map<Change, (() => void)[]>()
  const lowerTexts = new Map<number, string>()
  const lowerText = (index: number): string => {
    const text = lowerTexts.get(index) ?? report.documents[index]!.text.toLowerCase()
    lowerTexts.set(index, text)
    return text
  }
  const decisions = new Map(earlier)
  let filter = asked
  let shown = shownBy(report, filter, lowerText)
  let focus: Card | null = null
  const tell = (change: Change): void => {
    for (const listener of listeners.get(change) ?? []) listener()
  }
  return {
    report,
    filter: () => filter,
    shown: () => shown,
    focus: () => focus,
    decisions: () => decisions,
    setFilter: (next) => {
      filter = next
      shown = shownBy(report, filter, lowerText)
      tell('filter')
    },
    setFocus: (key) => {
      focus = report.byKey.get(key ?? '') ?? null
      tell('focus')
    },
    decide: (key, decision) => {
      if (decision === null) decisions.delete(key)
      else decisions.set(key, decision)
      tell('decisions')
    },
    onChange: (change, listener) => {
      listeners.set(change, [...(listeners.get(change) ?? []), listener])
    },
  }
}

function shownBy(report: Report, filter: Filter, lowerText: (index: number) => string): Shown {
  const cards = report.cards.filter(cardFilter(filter, report.documents))
  const documents = new Set(cards.map(({ document }) => document))
  for (const [index, document] of report.documents.entries())
    if (isFoundInText(filter, document, () => lowerText(index))) documents.add(index)
  return { cards, keys: new Set(cards.map(({ key }) => key)), documents }
}
