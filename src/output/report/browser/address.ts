/*
 * Filters and the fact in focus stand in the address behind `#`, so that a view can be kept, sent and gone back to.
 */
import { addressOf, readAddress } from '../data/filter.ts'
import type { Store } from './store.ts'

/** Keeps address and store equal. */
export function keepAddress(store: Store): void {
  const write = (): void => {
    const address = addressOf(store.filter(), store.focus()?.key ?? null)
    if (location.hash.replace(/^#/, '') === address) return
    history.replaceState(null, '', `#${address}`)
  }
  store.onChange('filter', write)
  store.onChange('focus', write)
  window.addEventListener('hashchange', () => {
    const { filter, focus } = readAddress(location.hash)
    // places of the page have names without a value
    if (/^#[a-z]+$/.test(location.hash)) return
    store.setFilter(filter)
    store.setFocus(focus)
  })
}
