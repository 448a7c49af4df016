/*
 * The filters: person, document, period, kinds of facts and confidence.
 */
import { CARD_KINDS, type CardKind, KIND_NAMES } from '../../data/cards.ts'
import { type Filter, isPeriod } from '../../data/filter.ts'
import { type Child, el } from '../dom.ts'
import type { Store } from '../store.ts'
import { titleOfDocument } from '../titles.ts'

/** The form; it follows the filters, and they follow it. */
export function filterForm(store: Store): HTMLFormElement {
  const set = (change: Partial<Filter>): void => store.setFilter({ ...store.filter(), ...change })
  const person = el('input', { type: 'text', list: 'people-names', autocomplete: 'off' })
  person.addEventListener('change', () => set({ person: person.value }))
  const from = periodInput((value) => set({ from: value }))
  const to = periodInput((value) => set({ to: value }))
  const documents = el(
    'select',
    {},
    el('option', { value: '' }, 'all'),
    ...store.report.documents.map((document) =>
      el('option', { value: document.id }, titleOfDocument(document)),
    ),
  )
  documents.addEventListener('change', () => set({ document: documents.value }))
  const least = el('input', { type: 'range', min: 0, max: 1, step: 0.05, value: 0 })
  const leastWords = el('output', {}, '0')
  least.addEventListener('input', () => set({ least: Number(least.value) }))
  const kinds = CARD_KINDS.map((kind) => kindBox(kind, store, set))
  const follow = (): void => {
    const filter = store.filter()
    person.value = filter.person
    from.value = filter.from
    to.value = filter.to
    documents.value = filter.document
    least.value = String(filter.least)
    leastWords.textContent = String(filter.least)
    for (const { kind, box } of kinds) box.checked = filter.kinds.length === 0 || filter.kinds.includes(kind)
  }
  follow()
  store.onChange('filter', follow)
  const form = el(
    'form',
    { class: 'filters' },
    el('datalist', { id: 'people-names' }, ...namesOf(store).map((name) => el('option', { value: name }))),
    labelled('Person', person),
    labelled('From', from),
    labelled('To', to),
    store.report.documents.length > 1 ? labelled('Document', documents) : null,
    labelled('Confidence at least', least, leastWords),
    el('fieldset', {}, el('legend', {}, 'Kinds'), ...kinds.map(({ element }) => element)),
  )
  form.addEventListener('submit', (event) => event.preventDefault())
  return form
}

function labelled(label: string, ...inputs: readonly Child[]): HTMLElement {
  return el('label', {}, el('span', {}, label), ...inputs)
}

function periodInput(take: (value: string) => void): HTMLInputElement {
  const input = el('input', { type: 'text', placeholder: '2020-02', size: 10, inputmode: 'numeric' })
  input.addEventListener('change', () => {
    const value = input.value.trim()
    const isRight = value === '' || isPeriod(value)
    input.setAttribute('aria-invalid', String(!isRight))
    if (isRight) take(value)
  })
  return input
}

interface KindBox {
  readonly kind: CardKind
  readonly box: HTMLInputElement
  readonly element: HTMLElement
}

function kindBox(kind: CardKind, store: Store, set: (change: Partial<Filter>) => void): KindBox {
  const box = el('input', { type: 'checkbox', checked: true })
  box.addEventListener('change', () => {
    const { kinds } = store.filter()
    const before = kinds.length === 0 ? CARD_KINDS : kinds
    const after = CARD_KINDS.filter((other) => (other === kind ? box.checked : before.includes(other)))
    set({ kinds: after.length === CARD_KINDS.length ? [] : after })
  })
  return { kind, box, element: el('label', { class: 'box' }, box, ` ${KIND_NAMES[kind][1]}`) }
}

function namesOf({ report }: Store): string[] {
  return [
    ...new Set(report.cards.filter(({ kind }) => kind === 'person').flatMap(({ names }) => names)),
  ].sort()
}
