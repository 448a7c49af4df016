/*
 * The bar at the top: where one is, the search, the filters and what is set of them, and the decisions to be exported.
 */
import { isFiltered, NO_FILTER } from '../../data/filter.ts'
import { button, el } from '../dom.ts'
import type { KeyTargets } from '../keys.ts'
import type { Store } from '../store.ts'
import { exportButton } from './export-button.ts'
import { filterForm } from './filter-form.ts'

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

/** Milliseconds after the last letter before the search begins. */
const PAUSE = 120

/** The bar. */
export function filterBar(store: Store, help: HTMLDialogElement): FilterBar {
  const search = el('input', {
    type: 'search',
    'aria-label': 'Search facts and texts',
    placeholder: 'Search  /',
  })
  const form = filterForm(store)
  form.hidden = true
  form.id = 'filters'
  const toggle = button(
    'Filters',
    { class: 'plain', 'aria-expanded': 'false', 'aria-controls': 'filters' },
    () => setOpen(form.hidden === true),
  )
  const clear = button('Clear', { class: 'plain', hidden: true }, () => store.setFilter(NO_FILTER))
  const setOpen = (isOpen: boolean): void => {
    form.hidden = !isOpen
    toggle.setAttribute('aria-expanded', String(isOpen))
  }
  let timer = 0
  search.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => store.setFilter({ ...store.filter(), words: search.value }), PAUSE)
  })
  const follow = (): void => {
    const filter = store.filter()
    if (document.activeElement !== search) search.value = filter.words
    const isSet = isFiltered({ ...filter, words: '' })
    toggle.classList.toggle('set', isSet)
    toggle.textContent = isSet ? `Filters: ${filterWords(store)}` : 'Filters'
    clear.hidden = !isFiltered(filter)
  }
  follow()
  store.onChange('filter', follow)
  return {
    element: el(
      'header',
      { class: 'bar' },
      el(
        'nav',
        { 'aria-label': 'Parts of the report' },
        ...placesOf(store).map(([id, label]) => placeLink(id, label)),
      ),
      el('div', { role: 'search', class: 'search' }, search, toggle, clear),
      el(
        'div',
        { class: 'tools' },
        exportButton(store),
        button('?', { class: 'plain', 'aria-label': 'Marks and keys (?)' }, () => help.showModal()),
      ),
      form,
    ),
    focusSearch: () => {
      search.focus()
      search.select()
    },
    close: () => {
      if (form.hidden) return false
      setOpen(false)
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

/** What is set, in a few words. */
function filterWords(store: Store): string {
  const { person, document, from, to, kinds, least } = store.filter()
  const period = from === '' && to === '' ? '' : from === to ? from : `${from} – ${to}`
  return [person, period, kinds.join(', '), document, least > 0 ? `≥ ${least}` : '']
    .filter((part) => part !== '')
    .join(' · ')
}
