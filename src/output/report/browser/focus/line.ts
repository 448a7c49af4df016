/*
 * The line from a remark to the words that name its speaker.
 */
import type { Card } from '../../data/cards.ts'
import { svg } from '../dom.ts'
import type { Store } from '../store.ts'

/** How far the line bows out. */
const BOW = 18

/** Draws the line over the article, or nothing where no speaker is named. */
export function drawLine(article: HTMLElement, card: Card, store: Store): Element | null {
  const document = store.report.documents[card.document]!
  const quote = document.quotes.find(({ id }) => id === card.id)
  if (card.kind !== 'quote' || !quote?.speaker) return null
  const fact = `[data-facts~="${CSS.escape(card.id)}"]`
  const [speaker] = article.querySelectorAll(`.speaker${fact}`)
  const [words] = article.querySelectorAll(`.quote${fact}`)
  const from = words?.getClientRects()[0]
  const to = speaker?.getClientRects()[0]
  if (from === undefined || to === undefined) return null
  const around = article.getBoundingClientRect()
  const start = { x: from.left - around.left, y: from.top - around.top + from.height / 2 }
  const end = { x: to.left - around.left + to.width / 2, y: to.top - around.top }
  const isBelow = end.y > start.y
  const endY = isBelow ? end.y : end.y + to.height
  const bow = isBelow ? -BOW : BOW
  const line = svg(
    'svg',
    { class: 'line', width: around.width, height: around.height, 'aria-hidden': 'true' },
    svg('path', {
      d: `M ${start.x} ${start.y} C ${start.x - BOW} ${start.y}, ${end.x} ${endY + bow * 2}, ${end.x} ${endY}`,
    }),
    svg('circle', { cx: end.x, cy: endY, r: 3.5 }),
  )
  article.append(line)
  return line
}
