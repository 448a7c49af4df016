/*
 * The keyboard: j and k go from fact to fact, / to the search, Esc back out, ? shows what there is.
 */
import type { Store } from './store.ts'

/** What keys reach besides the store. */
export interface KeyTargets {
  readonly focusSearch: () => void
  /** Closes the filters; false where they are closed. */
  readonly close: () => boolean
}

/** Listens on the whole page. */
export function listenToKeys(store: Store, bar: KeyTargets, help: HTMLDialogElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
    if (event.key === 'Escape') return leave(store, bar)
    if (isTyping(event.target)) return
    const actions: Readonly<Record<string, () => void>> = {
      j: () => step(store, 1),
      k: () => step(store, -1),
      '/': bar.focusSearch,
      '?': () => help.showModal(),
    }
    const action = actions[event.key]
    if (action === undefined) return
    event.preventDefault()
    action()
  })
}

/** Goes to the next or previous fact among those that are shown, in the order of the documents. */
export function step(store: Store, by: 1 | -1): void {
  const { cards } = store.shown()
  if (cards.length === 0) return
  const focus = store.focus()
  const at = focus === null ? -1 : cards.indexOf(focus)
  const next = at < 0 ? firstInSight(store, by) : at + by
  const card = cards[Math.max(0, Math.min(cards.length - 1, next))]
  if (card !== undefined) store.setFocus(card.key)
}

/** The first fact of the document that is on the screen; the last one when going back. */
function firstInSight(store: Store, by: 1 | -1): number {
  const { cards } = store.shown()
  const seen = [...document.querySelectorAll<HTMLElement>('article[data-document]')].find(
    (article) => article.getBoundingClientRect().bottom > innerHeight / 3,
  )
  const index = cards.findIndex(({ document }) => document === Number(seen?.dataset['document'] ?? 0))
  return index >= 0 ? index : by > 0 ? 0 : cards.length - 1
}

function leave(store: Store, bar: KeyTargets): void {
  if (bar.close()) return
  if (isTyping(document.activeElement) && document.activeElement instanceof HTMLElement)
    document.activeElement.blur()
  else if (store.focus() !== null) store.setFocus(null)
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range'].includes(target.type)
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
}
