/*
 * The timeline: events under year and month, each with how exactly its day is known and where it stands.
 */

import { keyOf } from '../../data/cards.ts'
import { daysInWords, monthInWords, type Precision } from '../../data/days.ts'
import { dossierEvents } from '../../data/dossier.ts'
import { type EventYear, eventsByYear, type ReportEvent, statementEvents } from '../../data/events.ts'
import { SURE } from '../../data/marks.ts'
import { counted, el, heard } from '../dom.ts'
import { factLink } from '../fact-link.ts'
import { onceOpened } from '../once-opened.ts'
import { oneLine } from '../one-line.ts'
import type { Store } from '../store.ts'
import { titleOfDocument } from '../titles.ts'

/** With more events than this the years are closed at first. */
const MOST_OPEN = 120

/** How exactly a day is known: a sign, and words for it. */
export const PRECISIONS: Readonly<Record<Precision, readonly [sign: string, words: string]>> = {
  day: ['●', 'a day'],
  range: ['◐', 'an interval'],
  month: ['◑', 'a month'],
  year: ['○', 'a year'],
  open: ['→', 'one end is open'],
  none: ['?', 'no day is known'],
}

/** The section, which follows the filters. */
export function timelineSection(store: Store): HTMLElement {
  const { documents, dossier } = store.report
  const all = dossier === null ? statementEvents(documents) : dossierEvents(dossier, documents)
  const list = el('div', { class: 'years' })
  const fill = (): void => {
    const { keys } = store.shown()
    const events = all.filter(({ sources }) =>
      sources.some(({ document, statement }) => keys.has(keyOf(statement, documents[document]?.id ?? ''))),
    )
    const isOpen = events.length <= MOST_OPEN
    list.replaceChildren(
      ...(events.length === 0
        ? [el('p', { class: 'quiet' }, 'No dated statement.')]
        : eventsByYear(events).map((year) => yearElement(year, isOpen, store))),
    )
  }
  fill()
  store.onChange('filter', fill)
  return el(
    'section',
    { id: 'timeline', 'aria-labelledby': 'timeline-title' },
    el('h2', { id: 'timeline-title', tabindex: -1 }, 'Timeline'),
    legend(),
    list,
  )
}

function legend(): HTMLElement {
  const entries = Object.entries(PRECISIONS)
  return el(
    'p',
    { class: 'quiet legend' },
    'Known: ',
    ...entries.map(([, [sign, words]], i) => `${sign} ${words}${i < entries.length - 1 ? '  ' : ''}`),
  )
}

function yearElement({ year, count, months }: EventYear, isOpen: boolean, store: Store): HTMLElement {
  const details = el(
    'details',
    { class: 'year' },
    el(
      'summary',
      {},
      el('h3', {}, year === null ? 'No day known' : String(Number(year))),
      el('span', { class: 'quiet' }, ` ${counted(count, ['event', 'events'])}`),
    ),
  )
  onceOpened(details, () =>
    months.flatMap(({ month, events }) => [
      ...(month === null ? [] : [el('h4', {}, monthInWords(`${month}-01`).replace(/ \d+$/, ''))]),
      el('ol', { class: 'events' }, ...events.map((event) => eventElement(event, store))),
    ]),
  )
  details.open = isOpen
  return details
}

function eventElement(event: ReportEvent, store: Store): HTMLElement {
  const [sign, words] = PRECISIONS[event.precision]
  const days = daysInWords(event)
  const [first] = event.sources
  const source = store.report.documents[first?.document ?? -1]
  if (first === undefined || source === undefined) return el('li', {})
  return el(
    'li',
    { class: event.confidence < SURE ? 'event weak' : 'event' },
    el(
      'span',
      { class: 'when' },
      el('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      ` ${days === '' ? undatedWords(event, store) : days}`,
      heard(` (known: ${words})`),
    ),
    el(
      'span',
      { class: 'what' },
      factLink(store, keyOf(first.statement, source.id), oneLine(event.text)),
      ...sourceLinks(event, store),
    ),
  )
}

/** The words that would date an event whose day is not known. */
function undatedWords({ sources: [source] }: ReportEvent, { report }: Store): string {
  const document = report.documents[source?.document ?? -1]
  const lookups = report.lookups[source?.document ?? -1]
  const [first = ''] = lookups?.statement.get(source?.statement ?? '')?.dates ?? []
  const date = lookups?.date.get(first)
  return document === undefined || date === undefined ? '' : document.text.slice(date.start, date.end)
}

/** Where the event stands; a link for each of its sources but the first, to which its words lead already. */
function sourceLinks(event: ReportEvent, store: Store): HTMLElement[] {
  const { sources, independentSources, disagreements } = event
  const places = sources.flatMap(({ document: index, statement }, i) => {
    const document = store.report.documents[index]!
    const { statement: statements, paragraph } = store.report.lookups[index]!
    const place = paragraph(statements.get(statement)?.start ?? 0)
    const label = store.report.documents.length === 1 ? place : `${titleOfDocument(document)} ${place}`
    return [i === 0 ? ' ' : '; ', i === 0 ? label : factLink(store, keyOf(statement, document.id), label)]
  })
  const counts =
    sources.length > 1
      ? ` (${counted(independentSources, ['independent source', 'independent sources'])})`
      : ''
  return [
    el('span', { class: 'source' }, ...places, counts),
    ...disagreements.map((id) => disagreementLink(id)),
  ]
}

function disagreementLink(id: string): HTMLElement {
  const link = el('a', { href: '#disagreements', class: 'disputed' }, ' ≠ documents disagree')
  link.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById(`disagreement-${id}`)?.scrollIntoView({ block: 'center' })
  })
  return link
}
