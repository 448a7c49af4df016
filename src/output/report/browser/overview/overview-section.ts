/*
 * The top of a report: what it is about, how much there is, and when it happened.
 */
import { CARD_KINDS, type Card, type CardKind, KIND_NAMES } from '../../data/cards.ts'
import { isFiltered } from '../../data/filter.ts'
import { counted, el } from '../dom.ts'
import type { Store } from '../store.ts'
import { titleOf, titleOfDocument } from '../titles.ts'
import { histogram } from './histogram.ts'

/** The section, which follows the filters. */
export function overviewSection(store: Store): HTMLElement {
  const counts = el('ul', { class: 'counts' })
  const chart = el('div', { class: 'chart' })
  const fill = (): void => {
    counts.replaceChildren(...countsOf(store))
    chart.replaceChildren(histogram(store))
  }
  fill()
  store.onChange('filter', fill)
  return el(
    'section',
    { id: 'overview', 'aria-labelledby': 'overview-title' },
    el('h1', { id: 'overview-title', tabindex: -1 }, titleOf(store.report)),
    counts,
    chart,
    ...failuresOf(store),
    ...reprintsOf(store),
  )
}

function countsOf(store: Store): HTMLElement[] {
  const { report } = store
  const { cards, documents } = store.shown()
  const isPart = isFiltered(store.filter())
  const [shown, all] = [cards, report.cards].map(countByKind)
  const count = (part: number, whole: number, names: readonly [string, string]): HTMLElement =>
    el(
      'li',
      {},
      el('strong', {}, part.toLocaleString('en')),
      ` ${part === 1 ? names[0] : names[1]}${isPart ? ` of ${whole.toLocaleString('en')}` : ''}`,
    )
  return [
    count(documents.size, report.documents.length, ['document', 'documents']),
    ...CARD_KINDS.map((kind) => count(shown?.get(kind) ?? 0, all?.get(kind) ?? 0, KIND_NAMES[kind])),
  ]
}

function countByKind(cards: readonly Card[]): Map<CardKind, number> {
  const counts = new Map<CardKind, number>()
  for (const { kind } of cards) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

function failuresOf({ report: { failures } }: Store): HTMLElement[] {
  if (failures.length === 0) return []
  return [
    el(
      'details',
      { class: 'failures' },
      el('summary', {}, `${counted(failures.length, ['input', 'inputs'])} could not be read`),
      el('ul', {}, ...failures.map(({ id, error }) => el('li', {}, el('code', {}, id), ` ${error}`))),
    ),
  ]
}

/** Documents that print the same report: their facts are no two sources. */
function reprintsOf({ report: { dossier, documents } }: Store): HTMLElement[] {
  const titleOfId = (id: string): string => {
    const document = documents.find((other) => other.id === id)
    return document === undefined ? id : `${titleOfDocument(document)} (${id})`
  }
  return (dossier?.reprints ?? []).map(({ documents: ids, overlap }) =>
    el(
      'p',
      { class: 'warning' },
      `The same report, ${Math.round(overlap * 100)} %: ${ids.map(titleOfId).join('; ')}`,
    ),
  )
}
