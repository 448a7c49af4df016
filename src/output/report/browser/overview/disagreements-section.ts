/*
 * What documents say differently, side by side, each reading with those that have it; nothing is decided.
 */
import type { Disagreement, DisagreementReading } from '../../../../document/schema.ts'
import { keyOf } from '../../data/cards.ts'
import { counted, el } from '../dom.ts'
import { factLink } from '../fact-link.ts'
import type { Store } from '../store.ts'
import { titleOfDocument } from '../titles.ts'

/** What the documents disagree about. */
const KINDS: Readonly<Record<Disagreement['kind'], string>> = {
  date: 'When',
  number: 'How many',
  speaker: 'Who said it',
  role: 'What somebody is',
}

/** The section; null where the documents agree, or nobody has asked. */
export function disagreementsSection(store: Store): HTMLElement | null {
  const disagreements = store.report.dossier?.disagreements ?? []
  if (disagreements.length === 0) return null
  return el(
    'section',
    { id: 'disagreements', 'aria-labelledby': 'disagreements-title' },
    el('h2', { id: 'disagreements-title', tabindex: -1 }, 'Disagreements'),
    ...disagreements.map((each) => disagreementElement(each, store)),
  )
}

function disagreementElement({ id, kind, subject, readings }: Disagreement, store: Store): HTMLElement {
  return el(
    'div',
    { class: 'disagreement', id: `disagreement-${id}` },
    el('h3', {}, `${KINDS[kind]}: ${subject}`),
    el('div', { class: 'readings' }, ...readings.map((reading) => readingElement(reading, store))),
  )
}

function readingElement(
  { value, text, sources, independentSources }: DisagreementReading,
  store: Store,
): HTMLElement {
  return el(
    'div',
    { class: 'reading' },
    el('p', {}, el('strong', {}, text), text === value ? '' : ` = ${personName(value, store)}`),
    el('p', { class: 'quiet' }, counted(independentSources, ['independent source', 'independent sources'])),
    el(
      'ul',
      {},
      ...sources.map(({ document: id, statement, quote, person }) => {
        const document = store.report.documents.find((other) => other.id === id)
        const fact = statement ?? quote ?? person
        const label = document === undefined ? id : titleOfDocument(document)
        return el('li', {}, fact === undefined ? label : factLink(store, keyOf(fact, id), label))
      }),
    ),
  )
}

/** The name where the value is the id of a person of the dossier. */
function personName(value: string, { report }: Store): string {
  return report.dossier?.people.find(({ id }) => id === value)?.name ?? value
}
