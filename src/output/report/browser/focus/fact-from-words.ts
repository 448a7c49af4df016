/*
 * The fact that a click on words of an article means: the one of fewest words there, and with each further click on the
 * same words the one around it.
 */
import { keyOf } from '../../data/cards.ts'
import type { Store } from '../store.ts'

/** The key of the fact, or null where no marked words were clicked. */
export function factFromWords(target: EventTarget | null, store: Store): string | null {
  if (!(target instanceof HTMLElement)) return null
  const piece = target.closest<HTMLElement>('article [data-facts]')
  const index = piece?.closest<HTMLElement>('[data-document]')?.dataset['document']
  const document = store.report.documents[Number(index)]
  if (piece === null || document === undefined || hasSelection()) return null
  const ids = (piece.dataset['facts'] ?? '').split(' ').filter((id) => id !== '')
  const keys = ids.map((id) => keyOf(id, document.id)).sort((a, b) => lengthOf(a, store) - lengthOf(b, store))
  const at = keys.indexOf(store.focus()?.key ?? '')
  return keys[(at + 1) % keys.length] ?? null
}

function lengthOf(key: string, { report }: Store): number {
  const card = report.byKey.get(key)
  return card === undefined ? 0 : card.end - card.start
}

/** Whoever marks words to copy them clicks on nothing. */
function hasSelection(): boolean {
  return (getSelection()?.toString() ?? '') !== ''
}
