/*
 * The decisions as a file for `extract --review`: made in the page and saved by the browser, without a server.
 */
import { reviewFile } from '../../data/review.ts'
import { button, el } from '../dom.ts'
import type { Store } from '../store.ts'

/** A button that saves the decisions; hidden where there are none. */
export function exportButton(store: Store): HTMLElement {
  const made = button('', { class: 'plain', hidden: true }, () => save(store))
  const fill = (): void => {
    const { size } = store.decisions()
    made.hidden = size === 0
    made.textContent = `Export ${size === 1 ? '1 decision' : `${size} decisions`}`
  }
  fill()
  store.onChange('decisions', fill)
  return made
}

function save(store: Store): void {
  const decisions = store.report.cards.flatMap(({ key }) => store.decisions().get(key) ?? [])
  const address = URL.createObjectURL(new Blob([reviewFile(decisions)], { type: 'application/json' }))
  const link = el('a', { href: address, download: 'review.json' })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1_000)
}
