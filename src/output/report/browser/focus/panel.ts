/*
 * The fact in focus: its words in the text, the note beside it, the line to its speaker, and a panel with all that is known
 * of it. A click on words in the text or on a fact anywhere brings it here.
 */
import type { Card } from '../../data/cards.ts'
import type { Documents } from '../article/documents.ts'
import { noteClass } from '../article/note.ts'
import { el } from '../dom.ts'
import { openAtOnce } from '../once-opened.ts'
import type { Store } from '../store.ts'
import { factFromWords } from './fact-from-words.ts'
import { focusKeeper, replaceContents } from './keyboard-focus.ts'
import { speakerLine } from './line.ts'
import { panelContents } from './panel-contents.ts'

/** Words in focus keep this distance from what would cover them. */
const MARGIN = 40

/** The panel, hidden until there is a fact in focus. */
export function panel(store: Store, documents: Documents): HTMLElement {
  const element = el('aside', { id: 'panel', 'aria-label': 'Fact in focus', hidden: true, tabindex: -1 })
  const line = speakerLine(store)
  const keeper = focusKeeper(element)
  let marked: readonly Element[] = []
  const unmark = (): void => {
    for (const other of marked) {
      other.classList.remove('on')
      other.removeAttribute('aria-current')
    }
    marked = []
    line.remove()
  }
  const show = (): void => {
    unmark()
    const card = store.focus()
    if (card === null) keeper.leave()
    element.hidden = card === null
    document.body.classList.toggle('has-panel', card !== null)
    if (card === null) return
    const article = documents.article(card.document)
    marked = [...wordsOf(article, card), ...linksTo(card)]
    for (const other of marked) {
      other.classList.add('on')
      if (other.matches('[data-key]')) other.setAttribute('aria-current', 'true')
    }
    replaceContents(element, panelContents(card, store))
    element.scrollTop = 0
    bringIntoView(article, card, element)
    line.draw(article, card)
  }
  store.onChange('focus', show)
  store.onChange('filter', () => {
    if (store.focus() !== null) show()
  })
  store.onChange('decisions', () => {
    const card = store.focus()
    if (card === null) return
    replaceContents(element, panelContents(card, store))
    for (const note of document.querySelectorAll(`button.note[data-key="${CSS.escape(card.key)}"]`))
      note.className = `${noteClass(card, store)} on`
  })
  document.addEventListener('click', (event) => {
    const key = factFromWords(event.target, store)
    if (key !== null) store.setFocus(key)
    else keeper.enter(event)
  })
  return element
}

function wordsOf(article: HTMLElement, card: Card): Element[] {
  return [...article.querySelectorAll(`[data-facts~="${CSS.escape(card.id)}"]`)]
}

/** Notes and links that lead to the fact. */
function linksTo(card: Card): Element[] {
  return [...document.querySelectorAll(`[data-key="${CSS.escape(card.key)}"]`)]
}

/** Scrolls the words to the middle of what the bar and, on narrow screens, the panel leave free. */
function bringIntoView(article: HTMLElement, card: Card, panel: HTMLElement): void {
  const [words] = wordsOf(article, card)
  const target = words ?? article
  const details = target.closest('details')
  if (details !== null) openAtOnce(details)
  const top = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
  const sheet = panel.getBoundingClientRect()
  const bottom = sheet.width > 0.9 * innerWidth ? sheet.top : innerHeight
  const place = target.getBoundingClientRect()
  if (place.top > top + MARGIN && place.bottom < bottom - MARGIN) return
  const wanted = words === undefined ? top + MARGIN : top + (bottom - top) / 3
  scrollBy({ top: place.top - wanted, behavior: 'instant' })
}
