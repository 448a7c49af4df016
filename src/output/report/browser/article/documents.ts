/*
 * The documents of a report, one article each. An article is made when it comes near the screen, when a fact in it comes
 * into focus, or before printing.
 */
import { el } from '../dom.ts'
import { openAtOnce } from '../once-opened.ts'
import type { Store } from '../store.ts'
import { type ArticleShell, articleShell } from './article-shell.ts'

/** Articles this far from the screen are made. */
const NEAR = '800px 0px'

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
  const articles = documents.map((_, index) => articleShell(index, store))
  const observer = madeWhenSeen(articles)
  const none = el('p', { class: 'quiet', hidden: true }, 'No document has what you ask for.')
  const refill = (): void => {
    const shown = store.shown().documents
    none.hidden = shown.size > 0
    for (const { element, index, empty } of articles) {
      element.hidden = !shown.has(index)
      empty()
      // observed anew, it says at once whether it is in sight
      observer.unobserve(element)
      observer.observe(element)
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
      makeAllWhenAsked(articles)
    },
    article: (index) => {
      const { element, make } = articles[index]!
      element.hidden = false
      make()
      return element
    },
  }
}

function madeWhenSeen(articles: readonly ArticleShell[]): IntersectionObserver {
  const byElement = new Map<Element, ArticleShell>(articles.map((article) => [article.element, article]))
  const onSeen: IntersectionObserverCallback = (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) byElement.get(target)?.make()
  }
  return new IntersectionObserver(onSeen, { rootMargin: NEAR })
}

/** Printing wants all, and the browser's own search finds only what has been made. */
function makeAllWhenAsked(articles: readonly ArticleShell[]): void {
  const makeAll = (): void => {
    for (const { element, make } of articles) if (!element.hidden) make()
  }
  window.addEventListener('beforeprint', () => {
    makeAll()
    for (const details of document.querySelectorAll('details')) openAtOnce(details)
  })
  document.addEventListener('keydown', ({ ctrlKey, metaKey, key }) => {
    if ((ctrlKey || metaKey) && key === 'f') makeAll()
  })
}
