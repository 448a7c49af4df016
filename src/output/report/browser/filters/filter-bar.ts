/*
 * The bar at the top: where one is, the search, the filters and what is set of them, and the decisions to be exported.
 */
import { button, el } from '../dom.ts'
import type { KeyTargets } from '../keys.ts'
import type { Store } from '../store.ts'
import { exportButton } from './export-button.ts'
import { filterForm } from './filter-form.ts'
import { clearButton, filtersButton, searchField } from './search-field.ts'

const PLACES: readonly (readonly [id: string, label: string])[] = [
  ['overview', 'Overview'],
  ['disagreements', 'Disagreements'],
  ['timeline', 'Timeline'],
  ['people', 'People'],
  ['documents', 'Documents'],
]

/** The bar, and what keys ask of it. */
export interface FilterBar extends KeyTargets {
  readonly element: HTMLElement
}

/** The bar. */
export function filterBar(store: Store, help: HTMLDialogElement): FilterBar {
  const search = searchField(store)
  const form = filterForm(store)
  form.hidden = true
  form.id = 'filters'
  const toggle = filtersButton(store, form)
  const places = placesOf(store).map(([id, label]) => placeLink(id, label))
  const helpButton = button('?', { class: 'plain', 'aria-label': 'Marks and keys (?)' }, () =>
    help.showModal(),
  )
  return {
    element: el(
      'header',
      { class: 'bar' },
      el('nav', { 'aria-label': 'Parts of the report' }, ...places),
      el('div', { role: 'search', class: 'search' }, search, toggle, clearButton(store)),
      el('div', { class: 'tools' }, exportButton(store), helpButton),
      form,
    ),
    focusSearch: () => {
      search.focus()
      search.select()
    },
    close: () => {
      if (form.hidden) return false
      toggle.click()
      toggle.focus()
      return true
    },
  }
}

/** The places that the report has. */
function placesOf({ report }: Store): typeof PLACES {
  const disputed = (report.dossier?.disagreements ?? []).length > 0
  return disputed ? PLACES : PLACES.filter(([id]) => id !== 'disagreements')
}

function placeLink(id: string, label: string): HTMLElement {
  const link = el('a', { href: `#${id}` }, label)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById(id)?.scrollIntoView()
    document.getElementById(`${id}-title`)?.focus({ preventScroll: true })
  })
  return link
}
