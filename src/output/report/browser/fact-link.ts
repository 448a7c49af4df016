/*
 * Links that bring a fact into focus; as addresses they can be kept and sent.
 */
import { addressOf } from '../data/filter.ts'
import { el } from './dom.ts'
import type { Store } from './store.ts'

/** A link to the fact with `key`. */
export function factLink(store: Store, key: string, label: string): HTMLAnchorElement {
  const link = el('a', { href: `#${addressOf(store.filter(), key)}`, class: 'fact', 'data-key': key }, label)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    store.setFocus(key)
  })
  return link
}
