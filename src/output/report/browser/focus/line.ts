/*
 * The line from a remark to the words that name its speaker: a bow above the words, from the end of the remark that is
 * nearer.
 */
import type { Card } from '../../data/cards.ts'
import { svg } from '../dom.ts'
import type { Store } from '../store.ts'

/** How far the line bows out at least, and at most. */
const LEAST_BOW = 12
const MOST_BOW = 40

interface Point {
  readonly x: number
  readonly y: number
}

/** The one line of the page. */
export interface SpeakerLine {
  /** Draws it in the article, if the fact is a remark with a speaker; it follows when things move. */
  readonly draw: (article: HTMLElement, card: Card) => void
  readonly remove: () => void
}

/** The line, not drawn yet. */
export function speakerLine(store: Store): SpeakerLine {
  let line: Element | null = null
  let watcher: ResizeObserver | null = null
  const remove = (): void => {
    watcher?.disconnect()
    line?.remove()
  }
  return {
    draw: (article, card) => {
      remove()
      // the window may be resized, and parts of a long article are laid out only when they come near
      watcher = new ResizeObserver(() => {
        line?.remove()
        line = drawLine(article, card, store)
      })
      line = drawLine(article, card, store)
      watcher.observe(article)
    },
    remove,
  }
}

/** Draws the line over the article, or nothing where no speaker is named. */
function drawLine(article: HTMLElement, card: Card, store: Store): Element | null {
  const document = store.report.documents[card.document]!
  const quote = document.quotes.find(({ id }) => id === card.id)
  if (card.kind !== 'quote' || !quote?.speaker) return null
  const fact = `[data-facts~="${CSS.escape(card.id)}"]`
  const speaker = rectsOf(article, `.speaker${fact}`)[0]
  const words = rectsOf(article, `.quote${fact}`)
  const [first] = words
  const last = words.at(-1)
  if (speaker === undefined || first === undefined || last === undefined) return null
  const around = article.getBoundingClientRect()
  const end = { x: speaker.left - around.left + speaker.width / 2, y: speaker.top - around.top }
  const ends = [
    { x: first.left - around.left + 4, y: first.top - around.top },
    { x: last.right - around.left - 4, y: last.top - around.top },
  ]
  const start = ends.reduce((a, b) => (distance(b, end) < distance(a, end) ? b : a))
  const line = svg(
    'svg',
    { class: 'line', width: 1, height: 1, 'aria-hidden': 'true' },
    svg('path', { d: bow(start, end) }),
    svg('circle', { cx: end.x, cy: end.y, r: 3.5 }),
  )
  article.append(line)
  return line
}

function bow(start: Point, end: Point): string {
  const height = Math.max(LEAST_BOW, Math.min(MOST_BOW, distance(start, end) / 6))
  const top = Math.min(start.y, end.y) - height
  return `M ${start.x} ${start.y} C ${start.x} ${top}, ${end.x} ${top}, ${end.x} ${end.y}`
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function rectsOf(article: HTMLElement, selector: string): DOMRect[] {
  return [...article.querySelectorAll(selector)].flatMap((piece) => [...piece.getClientRects()])
}
