/*
 * The documents of a report, one article each. An article is made when it comes near the screen, when a fact in it comes
 * into focus, or before printing; until then it holds as much room as it will take, about.
 */
import { el } from '../dom.ts'
import { openAtOnce } from '../once-opened.ts'
import type { Store } from '../store.ts'
import { articleBody } from './article-body.ts'
import { articleHead } from './article-head.ts'

/** Articles this far from the screen are made. */
const NEAR = '800px 0px'
/** Height of an article: about so many characters a line, so many pixels a line. */
const CHARACTERS_A_LINE = 70
const LINE_HEIGHT = 27

/** The section, and what others may ask of it. */
export interface Documents {
  readonly element: HTMLElement
  /** Begins to watch what is seen; to be called when the section stands in the page. */
  readonly start: () => void
  /** The article of a document, made now if it was not. */
  readonly article: (document: number) => HTMLElement
}

/** The section, which follows the filters. */
export function documentsSection(store: Store): Documents {
  const { documents } = store.report
  const articles = documents.map((document, index) => {
    const room = Math.ceil(document.text.length / CHARACTERS_A_LINE) * LINE_HEIGHT
    const body = el('div', { class: 'body' })
    body.style.setProperty('min-height', `${room}px`)
    return { index, body, element: articleElement(index, body, store), isMade: false }
  })
  const make = (article: (typeof articles)[number]): void => {
    if (article.isMade) return
    article.isMade = true
    article.body.replaceChildren(...articleBody(article.index, store))
    article.body.style.removeProperty('min-height')
  }
  const empty = (article: (typeof articles)[number]): void => {
    if (!article.isMade) return
    article.isMade = false
    article.body.style.setProperty('min-height', `${article.body.offsetHeight}px`)
    article.body.replaceChildren()
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const article = articles.find(({ element }) => element === target)
        if (isIntersecting && article) make(article)
      }
    },
    { rootMargin: NEAR },
  )
  const none = el('p', { class: 'quiet', hidden: true }, 'No document has what you ask for.')
  const refill = (): void => {
    const shown = store.shown().documents
    none.hidden = shown.size > 0
    for (const article of articles) {
      article.element.hidden = !shown.has(article.index)
      empty(article)
      // observed anew, it says at once whether it is in sight
      observer.unobserve(article.element)
      observer.observe(article.element)
    }
  }
  return {
    element: el(
      'section',
      { id: 'documents', 'aria-labelledby': 'documents-title' },
      el('h2', { id: 'documents-title', tabindex: -1 }, documents.length === 1 ? 'Document' : 'Documents'),
      none,
      ...articles.map(({ element }) => element),
    ),
    start: () => {
      refill()
      store.onChange('filter', refill)
      const makeAll = (): void => {
        for (const article of articles) if (!article.element.hidden) make(article)
      }
      window.addEventListener('beforeprint', () => {
        makeAll()
        for (const details of document.querySelectorAll('details')) openAtOnce(details)
      })
      // the browser's own search finds only what has been made
      document.addEventListener('keydown', ({ ctrlKey, metaKey, key }) => {
        if ((ctrlKey || metaKey) && key === 'f') makeAll()
      })
    },
    article: (index) => {
      const article = articles[index]!
      article.element.hidden = false
      make(article)
      return article.element
    },
  }
}

function articleElement(index: number, body: HTMLElement, store: Store): HTMLElement {
  return el(
    'article',
    { 'data-document': index, 'aria-labelledby': `title-${index}` },
    articleHead(store.report.documents[index]!, index),
    body,
  )
}
