/*
 * An article that may be made and emptied again: until it is made it holds as much room as it will take, about.
 */
import { el } from '../dom.ts'
import type { Store } from '../store.ts'
import { articleBody } from './article-body.ts'
import { articleHead } from './article-head.ts'

/** Height of an article: about so many characters a line, so many pixels a line. */
const CHARACTERS_A_LINE = 70
const LINE_HEIGHT = 27
/** Articles of more characters than this are long: some times the longest stories of papers. */
const LONG = 100_000

/** An article with its head; `make` fills its body if it is empty, `empty` takes it out again. */
export interface ArticleShell {
  readonly index: number
  readonly element: HTMLElement
  readonly make: () => void
  readonly empty: () => void
}

/** The shell of a document. */
export function articleShell(index: number, store: Store): ArticleShell {
  const document = store.report.documents[index]!
  const body = el('div', { class: document.text.length > LONG ? 'body long' : 'body' })
  const hold = (height: number): void => body.style.setProperty('min-height', `${height}px`)
  hold(Math.ceil(document.text.length / CHARACTERS_A_LINE) * LINE_HEIGHT)
  let isMade = false
  return {
    index,
    element: el(
      'article',
      { 'data-document': index, 'aria-labelledby': `title-${index}` },
      articleHead(document, index),
      body,
    ),
    make: () => {
      if (isMade) return
      isMade = true
      body.replaceChildren(...articleBody(index, store))
      body.style.removeProperty('min-height')
    },
    empty: () => {
      if (!isMade) return
      isMade = false
      hold(body.offsetHeight)
      body.replaceChildren()
    },
  }
}
