/*
 * The search, the button that opens the filters and tells what is set of them, and the one that clears all.
 */
import { isFiltered, NO_FILTER } from '../../data/filter.ts'
import { button, el } from '../dom.ts'
import type { Store } from '../store.ts'

/** Milliseconds after the last letter before the search begins. */
const PAUSE = 120

/** The field for words; it follows the filter unless somebody types in it. */
export function searchField(store: Store): HTMLInputElement {
  const search = el('input', {
    type: 'search',
    'aria-label': 'Search facts and texts',
    placeholder: 'Search  /',
  })
  let timer = 0
  search.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => store.setFilter({ ...store.filter(), words: search.value }), PAUSE)
  })
  following(store, () => {
    if (document.activeElement !== search) search.value = store.filter().words
  })
  return search
}

/** A button that opens and closes `form`, and says what is set in it. */
export function filtersButton(store: Store, form: HTMLElement): HTMLButtonElement {
  const toggle = button(
    'Filters',
    { class: 'plain', 'aria-expanded': 'false', 'aria-controls': form.id },
    () => {
      form.hidden = !form.hidden
      toggle.setAttribute('aria-expanded', String(!form.hidden))
    },
  )
  following(store, () => {
    const isSet = isFiltered({ ...store.filter(), words: '' })
    toggle.classList.toggle('set', isSet)
    toggle.textContent = isSet ? `Filters: ${filterWords(store)}` : 'Filters'
  })
  return toggle
}

/** A button that takes all filters back. */
export function clearButton(store: Store): HTMLButtonElement {
  const clear = button('Clear', { class: 'plain' }, () => store.setFilter(NO_FILTER))
  following(store, () => {
    clear.hidden = !isFiltered(store.filter())
  })
  return clear
}

function following(store: Store, follow: () => void): void {
  follow()
  store.onChange('filter', follow)
}

/** What is set, in a few words. */
function filterWords(store: Store): string {
  const { person, document, from, to, kinds, least } = store.filter()
  const period = from === '' && to === '' ? '' : from === to ? from : `${from} – ${to}`
  return [person, period, kinds.join(', '), document, least > 0 ? `≥ ${least}` : '']
    .filter((part) => part !== '')
    .join(' · ')
}
